import type { Session } from "../../class/session";

export function separators({ locale }: Session): {
  readonly decimal: string;
  readonly group: string;
} {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const part = (type: string, otherwise: string): string =>
    parts.find((found) => found.type === type)?.value ?? otherwise;
  return { decimal: part("decimal", "."), group: part("group", ",") };
}
