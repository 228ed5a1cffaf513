import { NO_CLASS, SEGMENTS } from "../../engine/codes";
import { migration, type Standing } from "../../engine/review/migration";
import { money } from "../../wording/rounded";
import type { Wording } from "../../wording/wordingFor";
import { bare, type Cells } from "../cells";
import { InputFault } from "../inputFault";
import { SEGMENT_COLUMNS } from "./customerSegments";
import type { Table } from "./table";

const CUSTOMER = SEGMENT_COLUMNS.indexOf("customer");
const SEGMENT = SEGMENT_COLUMNS.indexOf("segment");
const VALUE = SEGMENT_COLUMNS.indexOf("value");

interface Row {
  readonly name: string;
  readonly segment: string;
  readonly value: number;
}

/**
 * Who went from one segment to another between two results of CUSTOMERSEGMENTS: one row for each pair of segments with customers.
 * A dash is no segment, or not in that list.
 * @throws InputFault for a range that is no such result
 */
export function segmentMigration(before: Cells, after: Cells, wording: Wording): Table {
  const [then, now] = [rowsOf(before, "before"), rowsOf(after, "after")];
  const others = new Set([...then, ...now].map(({ segment }) => segment));
  const labels = [
    NO_CLASS,
    ...new Set([...SEGMENTS, ...[...others].sort()].filter((s) => s !== NO_CLASS)),
  ];
  const standing = (rows: readonly Row[]): Standing => ({
    names: rows.map(({ name }) => name),
    code: rows.map(({ segment }) => labels.indexOf(segment)),
    value: rows.map(({ value }) => value),
  });
  const { arrows } = migration(standing(then), standing(now), labels);
  const { columns } = wording.messages.changes;
  const header = [
    columns.segmentBefore,
    columns.segmentNow,
    wording.messages.overview.columns.customers,
    columns.before,
    columns.now,
    columns.change,
  ];
  const rows = arrows
    .filter(({ customers }) => customers > 0)
    .map((arrow) => [
      labels[arrow.from]!,
      labels[arrow.to]!,
      arrow.customers,
      money(arrow.previousValue),
      money(arrow.currentValue),
      money(arrow.change),
    ]);
  return [header, ...rows];
}

/** The header, in whatever language, has a text where the rows have their value. */
function rowsOf(cells: Cells, name: "before" | "after"): readonly Row[] {
  const columns = cells[0]?.length ?? 0;
  if (columns <= VALUE) throw new InputFault({ code: "notSegments", name, row: 1 });
  const seen = new Set<string>();
  return cells.flatMap((row, i) => {
    const [customer, segment, value] = [row[CUSTOMER], row[SEGMENT], row[VALUE]].map(bare);
    const isEmpty = [customer, segment, value].every((cell) => cell === "" || cell === null);
    if (isEmpty || (i === 0 && typeof value === "string")) return [];
    const text = String(customer);
    if (typeof value !== "number" || typeof segment !== "string" || segment === "" || text === "")
      throw new InputFault({ code: "notSegments", name, row: i + 1 });
    if (seen.has(text)) throw new InputFault({ code: "twice", name, row: i + 1, text });
    seen.add(text);
    return [{ name: text, segment, value }];
  });
}
