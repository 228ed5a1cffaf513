import type { Remark } from "../../wording/remark";
import type { TableKind } from "../blocks/report";
import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { typedNumber } from "../typedNumber";
import { DAYS, NUMBERS, RISKS } from "./accountFields";
import { scoreIn, SCORES } from "./scoreOf";

/** Columns in which only a number says something, or a day, which Excel keeps as one. */
const COUNTED = {
  accounts: [...NUMBERS, ...DAYS, ...RISKS],
  people: ["influence", "lastContact"],
  log: ["date", "threat", "sum", "due", "answeredOn"],
  prospects: [...SCORES, "budget", "nextStepOn"],
  training: ["trainedOn"],
} as const satisfies { readonly [kind in TableKind]?: readonly string[] };

/** What was typed on sheets of account work and counts as nothing. */
export function accountRemarks({
  earlier,
  names,
}: Pick<ReportInput, "earlier" | "names">): readonly Remark[] {
  const kinds = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
  return kinds.flatMap((kind): readonly Remark[] => {
    const unread = (earlier[kind] ?? []).flatMap((row) => unreadIn(row, COUNTED[kind]));
    const [text] = unread;
    if (text === undefined) return [];
    return [{ code: "notRead", facts: { sheet: names.sheets[kind], count: unread.length, text } }];
  });
}

function unreadIn({ text }: EarlierRow, columns: readonly string[]): readonly string[] {
  const scores: readonly string[] = SCORES;
  return columns.flatMap((id) => {
    const typed = text(id);
    const read = scores.includes(id) ? scoreIn(typed) : typedNumber(typed);
    return typed.trim() === "" || read !== undefined ? [] : [typed];
  });
}
