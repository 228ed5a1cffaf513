import type { ReportInput } from "./reportInput";

/** "As of Dec 31, 2025"; "" where the list has no dates. */
export function asOfText({ result: { analysis, source }, wording }: ReportInput): string {
  const { asOfDay } = analysis;
  if (asOfDay === 0) return "";
  const { runs } = wording.messages.sheets;
  return `${runs.asOf} ${wording.formats.date(asOfDay, source.grain)}`;
}
