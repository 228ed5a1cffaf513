import type { Remark } from "../../wording/remark";
import { shorten } from "../../wording/shorten";
import { cellAddress, sheetReference } from "../blocks/address";
import type { TableKind } from "../blocks/report";
import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { typedNumber } from "../typedNumber";
import { DAYS, fieldNumber, NUMBERS, RISKS } from "./accountFields";
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
    const unread = (earlier[kind] ?? []).flatMap((row) => unreadIn(kind, row));
    const [first] = unread;
    if (first === undefined) return [];
    const facts = { sheet: names.sheets[kind], count: unread.length, text: first.text };
    return [{ code: "notRead", facts }];
  });
}

/** A cell that counts as nothing, or a row that counts once already, for Data check. */
export interface TypedFault {
  readonly code: "notRead" | "repeated";
  readonly sheet: string;
  /** Whose row it is. */
  readonly name: string;
  readonly text: string;
  /** Its address, where that is known. */
  readonly cell: string | undefined;
}

/** Cell by cell. */
export function typedFaults({
  earlier,
  names,
}: Pick<ReportInput, "earlier" | "names">): readonly TypedFault[] {
  const kinds = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
  const fault = (
    kind: keyof typeof COUNTED,
    code: TypedFault["code"],
    { key, at }: EarlierRow,
    { id, text }: Unread
  ): TypedFault => {
    const sheet = names.sheets[kind];
    const place = names.tablePlaces[kind];
    const column = place?.columns[id];
    const cell =
      place === undefined || column === undefined || at === undefined
        ? undefined
        : `${sheetReference(sheet)}!${cellAddress(place.row + 1 + at, column)}`;
    return { code, sheet, name: shorten(key.trim()), text, cell };
  };
  const unread = kinds.flatMap((kind) =>
    (earlier[kind] ?? []).flatMap((row) =>
      unreadIn(kind, row).map((one) => fault(kind, "notRead", row, one))
    )
  );
  const seen = new Set<number | string>();
  const repeated = (earlier.prospects ?? []).filter(({ customer, key }) => {
    const who = customer ?? key.trim().toLowerCase();
    const isRepeated = who !== "" && seen.has(who);
    seen.add(who);
    return isRepeated;
  });
  return [
    ...unread,
    ...repeated.map((row) => fault("prospects", "repeated", row, { id: "name", text: row.key })),
  ];
}

interface Unread {
  readonly id: string;
  readonly text: string;
}

function unreadIn(kind: keyof typeof COUNTED, { text }: EarlierRow): readonly Unread[] {
  const scores: readonly string[] = SCORES;
  const columns: readonly string[] = COUNTED[kind];
  const numberIn = (id: string, typed: string): number | undefined => {
    if (kind === "accounts") return fieldNumber(id, typed);
    return scores.includes(id) ? scoreIn(typed) : typedNumber(typed);
  };
  return columns.flatMap((id) => {
    const typed = text(id);
    const read = numberIn(id, typed);
    return typed.trim() === "" || read !== undefined ? [] : [{ id, text: shorten(typed) }];
  });
}
