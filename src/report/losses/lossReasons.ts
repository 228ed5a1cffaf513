import type { ReportInput } from "../reportInput";
import { choiceCode } from "../winBack/choiceCode";
import { winBackRows, type WinBackRow } from "../winBack/winBackRows";

export interface LossReason {
  /** The choice, where it was picked; own words otherwise. */
  readonly code?: string;
  readonly text: string;
  readonly customers: number;
  /** What they brought in their last active year. */
  readonly value: number;
}

/** Why customers left, counted from what was typed on the win-back list in any language; by money, ties by text. */
export function lossReasons(input: ReportInput): readonly LossReason[] {
  const words = input.wording.messages.winBack.choices.reasons;
  const found = new Map<string, LossReason>();
  for (const row of winBackRows(input)) {
    const reason = choiceCode("reasons", row.earlier?.text("reason") ?? "");
    if (reason === undefined) continue;
    const known: Pick<LossReason, "code" | "text"> =
      typeof reason === "string" ? { code: reason, text: words[reason] } : { text: reason.own };
    const key = known.code ?? `:${known.text.toLowerCase()}`;
    const { customers, value, ...first } = found.get(key) ?? { ...known, customers: 0, value: 0 };
    found.set(key, { ...first, customers: customers + 1, value: value + valueOf(row) });
  }
  return [...found.values()].sort((a, b) => b.value - a.value || (a.text < b.text ? -1 : 1));
}

/** The value of today's list, or what stands in the row of whoever is lost no more. */
function valueOf({ lost, earlier }: WinBackRow): number {
  if (lost !== undefined) return lost.value;
  const value = Number(earlier?.text("value") ?? "");
  return Number.isFinite(value) ? value : 0;
}
