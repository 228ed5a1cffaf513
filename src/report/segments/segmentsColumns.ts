import { NO_CLASS } from "../../engine/codes";
import type { Grain } from "../../engine/sales/sales";
import { columnLetters } from "../blocks/address";
import { palette } from "../blocks/palette";
import type { Formula, Style, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import { abcOf, segmentOf, statusOf, xyzOf } from "../letters";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "./valueFormat";

export interface SegmentsColumn {
  readonly key: SegmentsKey;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly style: Style;
  readonly cell: (customer: number) => Value;
}

export type SegmentsKey =
  | "customer"
  | "segment"
  | "abc"
  | "xyz"
  | "status"
  | "value"
  | "share"
  | "cumulativeShare"
  | "purchases"
  | "firstPurchase"
  | "lastPurchase"
  | "recencyDays"
  | "lostAfterDays"
  | "why";

const DATED: ReadonlySet<SegmentsKey> = new Set<SegmentsKey>([
  "xyz",
  "status",
  "purchases",
  "firstPurchase",
  "lastPurchase",
  "recencyDays",
  "lostAfterDays",
]);

/** A table of months knows no days. */
const DAY_FORMATS: { readonly [grain in Grain]: string } = {
  day: "yyyy-mm-dd",
  week: "yyyy-mm-dd",
  month: "yyyy-mm",
  quarter: "yyyy-mm",
  "half-year": "yyyy-mm",
  year: "yyyy",
};

/** The columns of the table; a list without dates has fewer. */
export function segmentsColumns(input: ReportInput): readonly SegmentsColumn[] {
  const { result, wording } = input;
  const { analysis, customers: names } = result;
  const { customers } = analysis;
  const { columns: headers } = wording.messages.sheets;
  const value = wording.messages.classes.basis[analysis.valueBasis].name;
  const whole: Style = { numberFormat: "#,##0" };
  const day: Style = { numberFormat: DAY_FORMATS[result.source.grain], align: "Center" };
  const letter: Style = { align: "Center" };
  const column = (
    key: SegmentsKey,
    width: number,
    style: Style,
    cell: (customer: number) => Value
  ): SegmentsColumn => ({
    key,
    header: key === "value" ? value : headers[key],
    width,
    style,
    cell,
  });
  const all = [
    column("customer", nameWidth(names), { bold: true, color: palette.ink }, (c) => names[c]!),
    column("segment", 11, { ...letter, bold: true }, (c) => segmentOf(customers, c)),
    column("abc", 7, letter, (c) => abcOf(customers, c)),
    column("xyz", 7, letter, (c) => xyzOf(customers, c)),
    column("status", 15, { align: "Left", indent: 1 }, (c) => statusOf(customers, c, wording)),
    column("value", 16, { numberFormat: valueFormat(input) }, (c) => money(customers.value[c]!)),
    column("share", 10, { numberFormat: "0.0%" }, (c) => share(customers.share[c]!)),
    column("cumulativeShare", 15, { numberFormat: "0.0%" }, (c) =>
      customers.abc[c] === 0 ? "" : share(customers.cumulativeShare[c]!)
    ),
    column("purchases", 13, whole, (c) => customers.purchases[c]!),
    column("firstPurchase", 15, day, (c) => customers.firstPurchase[c]! || ""),
    column("lastPurchase", 15, day, (c) => customers.lastPurchase[c]! || ""),
    column("recencyDays", 13, whole, (c) => atLeastZero(customers.recencyDays[c]!)),
    column("lostAfterDays", 17, whole, (c) => atLeastZero(customers.lostAfterDays[c]!)),
    column("why", 120, { align: "Left", indent: 1 }, (c) =>
      wording.why(analysis, c, result.source)
    ),
  ];
  return analysis.asOfDay > 0 ? all : all.filter(({ key }) => !DATED.has(key));
}

/** A segment that follows its letters, when one of them is edited. @param row as Excel counts them */
export function liveSegment(columns: readonly SegmentsColumn[], row: number): Formula {
  const cell = (key: SegmentsKey) => {
    const place = columns.findIndex((column) => column.key === key);
    return place < 0 ? `"${NO_CLASS}"` : `${columnLetters(place)}${row}`;
  };
  return {
    formula: `=IF(${cell("abc")}="${NO_CLASS}","${NO_CLASS}",${cell("abc")}&${cell("xyz")})`,
  };
}

function nameWidth(names: readonly string[]): number {
  let longest = 12;
  for (const name of names) longest = Math.max(longest, name.length);
  return Math.min(38, longest + 3);
}

function atLeastZero(days: number): Value {
  return days < 0 ? "" : Math.floor(days);
}
