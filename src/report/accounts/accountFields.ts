import type { EarlierRow } from "../earlierRows";
import { TYPED_COLUMNS, type TypedColumn } from "../typedColumns";
import { typedNumber } from "../typedNumber";

type AccountField = TypedColumn<"accounts">;

/** Fields of a card in which only a number says something, or a day, which Excel keeps as one. */
export const NUMBERS = ["employees", "hours", "visits", "discount"] as const;
export const DAYS = ["nextStepOn", "risksOn"] as const;
/** From 0 to 3. */
export const RISKS = [
  "riskLate",
  "riskConflict",
  "riskUnknown",
  "riskMeetings",
  "riskProducts",
] as const;

const MOST_RISK = 3;

const COUNTED: ReadonlySet<string> = new Set([...NUMBERS, ...DAYS, ...RISKS]);

/** What is typed in a field of a card in which only a number says something; undefined where it is none, or cannot be. docs/accounts.md#filled */
export function fieldNumber(field: string, text: string): number | undefined {
  const number = typedNumber(text);
  const risks: readonly string[] = RISKS;
  if (number === undefined || number < 0) return undefined;
  return risks.includes(field) && number > MOST_RISK ? undefined : number;
}

/** Which part of a card is filled in, 0..1. docs/accounts.md#filled */
export function filledIn({ text }: Pick<EarlierRow, "text">): number {
  const fields: readonly AccountField[] = TYPED_COLUMNS.accounts;
  const isFilled = (field: AccountField): boolean =>
    COUNTED.has(field) ? fieldNumber(field, text(field)) !== undefined : text(field).trim() !== "";
  return fields.filter(isFilled).length / fields.length;
}
