import { KEY_TYPES } from "../../engine/codes";
import type { Ticks } from "../../engine/segments/keyAccounts/proposeKeyAccounts";
import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { EarlierRow } from "../earlierRows";
import { typedNumber } from "../typedNumber";

/** Columns in which a customer is ticked, and the type that each stands for. */
export const TICKS = {
  wellKnown: KEY_TYPES.imageMaker,
  leader: KEY_TYPES.imageMaker,
  regionLeader: KEY_TYPES.imageMaker,
  expert: KEY_TYPES.expert,
} as const;

const spoken = LANGUAGES.map((language) => wordingFor(language).messages.keyAccounts);
const YES: ReadonlySet<string> = new Set([
  ...spoken.map(({ yes }) => yes),
  "x",
  "+",
  "✓",
  "1",
  "true",
]);
const NO: ReadonlySet<string> = new Set([...spoken.map(({ no }) => no), "-", "0", "false"]);

/** Whether a text in such a column says yes, in any language, or with a sign that people put into boxes. */
export function isTicked(text: string): boolean {
  return YES.has(text.trim().toLowerCase());
}

/** 1 = is a key account, -1 = is none, 0 = nothing was decided. */
export function decisionOf(text: string): 1 | -1 | 0 {
  if (isTicked(text)) return 1;
  return NO.has(text.trim().toLowerCase()) ? -1 : 0;
}

/** A budget that was typed; 0 where it is no number. */
export function typedBudget(text: string): number {
  return Math.max(0, typedNumber(text) ?? 0);
}

/** What was ticked by hand. @param count of customers */
export function ticksOf(rows: readonly EarlierRow[], count: number): Ticks {
  const ticks = {
    key: new Int8Array(count),
    types: new Uint8Array(count),
    budgets: new Float64Array(count),
  };
  for (const { customer, text } of rows) {
    if (customer === undefined) continue;
    // Of two spellings of one customer either may be ticked.
    ticks.key[customer] ||= decisionOf(text("decision"));
    ticks.budgets[customer] ||= typedBudget(text("budget"));
    for (const [id, type] of Object.entries(TICKS))
      if (isTicked(text(id))) ticks.types[customer]! |= type;
  }
  return ticks;
}
