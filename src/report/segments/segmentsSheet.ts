/** Sheet Segments: a table from A1 on, one row a customer in sheet order. */
import { NO_CLASS } from "../../engine/codes";
import type { Customers } from "../../engine/customers";
import { columnLetters } from "../blocks/address";
import { abcOf, segmentOf, statusOf, xyzOf } from "../letters";
import { palette } from "../blocks/palette";
import type {
  Area,
  Formula,
  Highlight,
  ReportSheet,
  Style,
  StyledArea,
  Value,
} from "../blocks/report";
import type { ReportInput } from "../result";
import { money, share } from "../blocks/rounded";

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

/** With more formulas than some 1,600, Excel cannot group a run into one step of undo (office-js issue 6491): then the segments are plain texts. */
const LIVE_SEGMENTS = 1500;

const DATED: ReadonlySet<SegmentsKey> = new Set<SegmentsKey>([
  "xyz",
  "status",
  "purchases",
  "firstPurchase",
  "lastPurchase",
  "recencyDays",
  "lostAfterDays",
]);

/** The columns of the table; a list without dates has fewer. */
export function segmentsColumns(input: ReportInput): readonly SegmentsColumn[] {
  const { analysis, customers: names, wording } = input;
  const { customers } = analysis;
  const { columns: headers } = wording.messages.sheets;
  const value = wording.messages.classes.basis[analysis.valueBasis].name;
  const whole: Style = { numberFormat: "#,##0" };
  const day: Style = { numberFormat: "yyyy-mm-dd", align: "Center" };
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
    column("value", 16, { numberFormat: valueFormat(customers) }, (c) =>
      money(customers.value[c]!)
    ),
    column("share", 10, { numberFormat: "0.0%" }, (c) => share(customers.share[c]!)),
    column("cumulativeShare", 15, { numberFormat: "0.0%" }, (c) =>
      customers.abc[c] === 0 ? "" : share(customers.cumulativeShare[c]!)
    ),
    column("purchases", 13, whole, (c) => customers.purchases[c]!),
    column("firstPurchase", 15, day, (c) => customers.firstPurchase[c]! || ""),
    column("lastPurchase", 15, day, (c) => customers.lastPurchase[c]! || ""),
    column("recencyDays", 13, whole, (c) => atLeastZero(customers.recencyDays[c]!)),
    column("lostAfterDays", 17, whole, (c) => atLeastZero(customers.lostAfterDays[c]!)),
    column("why", 120, { align: "Left", indent: 1 }, (c) => wording.why(analysis, c)),
  ];
  return analysis.asOfDay > 0 ? all : all.filter(({ key }) => !DATED.has(key));
}

/** A segment that follows its letters, when one of them is edited. @param row as Excel counts them */
function liveSegment(columns: readonly SegmentsColumn[], row: number): Formula {
  const cell = (key: SegmentsKey) => {
    const place = columns.findIndex((column) => column.key === key);
    return place < 0 ? `"${NO_CLASS}"` : `${columnLetters(place)}${row}`;
  };
  return {
    formula: `=IF(${cell("abc")}="${NO_CLASS}","${NO_CLASS}",${cell("abc")}&${cell("xyz")})`,
  };
}

/** Money without cents where the amounts are large. */
export function valueFormat({ order, value }: Customers): string {
  const middle = order.length > 0 ? Math.abs(value[order[Math.floor(order.length / 2)]!]!) : 0;
  return middle >= 1000 ? "#,##0" : "#,##0.00";
}

export function segmentsSheet(input: ReportInput): ReportSheet {
  const { analysis, names } = input;
  const { order } = analysis.customers;
  const columns = segmentsColumns(input);
  const rows = order.length;
  const values: Value[][] = [columns.map(({ header }) => header)];
  const segment = columns.findIndex(({ key }) => key === "segment");
  order.forEach((customer, i) => {
    const row = columns.map(({ cell }) => cell(customer));
    if (rows <= LIVE_SEGMENTS) row[segment] = liveSegment(columns, i + 2);
    values.push(row);
  });
  const header: Area = { row: 0, column: 0, rows: 1, columns: columns.length };
  const styles: StyledArea[] = columns
    .map(({ style }, column) => ({ area: { row: 1, column, rows, columns: 1 }, style }))
    .filter(({ style }) => Object.keys(style).length > 0);
  styles.push({
    area: header,
    style: {
      bold: true,
      fill: palette.heading,
      color: palette.headingText,
      vertical: "Center",
      wrap: true,
    },
  });
  return {
    kind: "segments",
    name: names.sheets.segments,
    blocks: [{ row: 0, column: 0, values }],
    table: {
      name: names.segmentsTable,
      area: { row: 0, column: 0, rows: rows + 1, columns: columns.length },
      style: "TableStyleLight1",
    },
    again: "replace",
    styles,
    highlights: highlights(input, columns, rows),
    links: [],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [[0, 33]],
    freeze: { rows: 1, columns: 1 },
    gridlines: true,
    tabColor: palette.heading,
  };
}

/** Churn and class highlights: rules look at the letters and words in the cells, so that an edited class changes colour too. */
function highlights(
  { wording }: ReportInput,
  columns: readonly SegmentsColumn[],
  rows: number
): readonly Highlight[] {
  const place = (key: SegmentsKey) => columns.findIndex((column) => column.key === key);
  const over = (first: number, count = 1): Area => ({
    row: 1,
    column: first,
    rows,
    columns: count,
  });
  const rules: Highlight[] = [];
  const add = (area: Area, watched: number, text: string, style: Highlight["style"]) =>
    rules.push({
      area,
      formula: `=$${columnLetters(watched)}2="${text.replaceAll('"', '""')}"`,
      style,
    });
  const status = place("status");
  if (status >= 0) {
    for (const code of ["lost", "atRisk", "returned", "new"] as const) {
      const word = wording.messages.classes.statuses[code].name;
      add(over(status), status, word, palette.statuses[code]);
      if (code === "lost" || code === "atRisk") {
        add(over(place("recencyDays")), status, word, palette.statuses[code]);
      }
    }
  }
  const abc = place("abc");
  for (const letter of ["A", "B", "C"] as const) {
    add(over(place("segment")), abc, letter, palette.classes[letter]);
    add(over(abc), abc, letter, palette.classLetters[letter]);
  }
  const xyz = place("xyz");
  if (xyz >= 0) {
    for (const letter of ["X", "Y", "Z"] as const) {
      add(over(xyz), xyz, letter, palette.rhythm[letter]);
    }
  }
  return rules;
}

function nameWidth(names: readonly string[]): number {
  let longest = 12;
  for (const name of names) longest = Math.max(longest, name.length);
  return Math.min(38, longest + 3);
}

function atLeastZero(days: number): Value {
  return days < 0 ? "" : Math.floor(days);
}
