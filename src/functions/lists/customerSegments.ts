import { ABC_LETTERS, NO_CLASS, STATUS_CODES, XYZ_LETTERS } from "../../engine/codes";
import { nextOrders } from "../../engine/review/nextOrder/nextOrder";
import { money, share } from "../../wording/rounded";
import type { Wording } from "../../wording/wordingFor";
import type { AnalysedList } from "./analysedList";
import { statusWord, type Table } from "./table";

/** Columns of the table in their order; SEGMENTMIGRATION reads them by it. */
export const SEGMENT_COLUMNS = [
  "customer", "segment", "abc", "xyz", "status", "value", "share", "cumulativeShare",
  "purchases", "firstPurchase", "lastPurchase", "nextOrder", "why",
] as const; // prettier-ignore

/**
 * Excel for the web takes 5 MB at a time, and drops a result that is larger as a whole: of these, what numbers and names leave is for the
 * sentences. Bytes as they are sent.
 */
const MOST_BYTES = 4_000_000;
const BYTES_OF_NUMBERS = 120;

/** One row a customer, in the order and with the columns of the sheet Segments. */
export function customerSegments(list: AnalysedList, wording: Wording): Table {
  const { analysis, names, prepared } = list;
  const { customers } = analysis;
  const { columns } = wording.messages.sheets;
  const next = nextOrders(prepared.purchases, analysis.asOfDay).day;
  const whyOf = sentences(list, wording);
  const header = SEGMENT_COLUMNS.map((id) =>
    id === "value" ? wording.messages.classes.basis[analysis.valueBasis].name : columns[id]
  );
  const rows = Array.from(customers.order, (c): (string | number)[] => {
    const abc = ABC_LETTERS[customers.abc[c]!]!;
    const xyz = XYZ_LETTERS[customers.xyz[c]!]!;
    // Nobody waits for the order of a lost customer.
    const isLost = customers.status[c] === STATUS_CODES.lost;
    return [
      names[c]!,
      abc === NO_CLASS ? NO_CLASS : `${abc}${xyz}`,
      abc,
      xyz,
      statusWord(customers.status[c]!, wording),
      money(customers.value[c]!),
      share(customers.share[c]!),
      customers.abc[c] === 0 ? "" : share(customers.cumulativeShare[c]!),
      customers.purchases[c]!,
      customers.firstPurchase[c]! || "",
      customers.lastPurchase[c]! || "",
      isLost ? "" : next[c]! || "",
      whyOf(c),
    ];
  });
  return [header, ...rows];
}

/** The sentences of the largest customers, as many as there is room for; the others are asked for one by one. */
function sentences(
  { analysis, names, units }: AnalysedList,
  wording: Wording
): (customer: number) => string {
  const encoder = new TextEncoder();
  const bytes = (text: string): number => encoder.encode(text).length;
  const { count } = analysis.customers;
  const elsewhere = wording.messages.formulas.whyElsewhere;
  let room = MOST_BYTES - count * (BYTES_OF_NUMBERS + bytes(elsewhere)) - bytes(names.join(""));
  return (customer) => {
    if (room <= 0) return elsewhere;
    const sentence = wording.why(analysis, customer, units);
    room -= bytes(sentence);
    return room > 0 ? sentence : elsewhere;
  };
}
