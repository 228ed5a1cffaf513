import { TYPED_COLUMNS } from "../../../report/typedColumns";
import type { Budget } from "../budget";
import type { StandingTable } from "./standingTable";
import type { RowsBelow } from "./takeIn";

interface Departed {
  readonly names: readonly string[];
  /** With a free row before them where the table takes that in too: its name is "". */
  readonly rows: RowsBelow;
}

/** So many are looked at: whoever typed a note about each of them. */
const MOST = 5_000;

/**
 * Notes that version 0.1 put below its table, for customers who had left the list: a free row, then rows with a name and what was typed in the columns of
 * the user. Whatever else stands below, such as sums, is no such row and ends them.
 * @param usedRows of the sheet, from its first row
 */
export async function departedBelow(
  budget: Budget,
  sheet: Excel.Worksheet,
  usedRows: number,
  { row, column, rowCount, columns, ours }: StandingTable
): Promise<Departed | undefined> {
  const gap = row + 1 + rowCount;
  const count = Math.min(usedRows - gap - 1, MOST);
  if (count <= 0) return undefined;
  let [below, line]: [Excel.Range?, Excel.Range?] = [];
  await budget.ask(() => {
    below = sheet.getRangeByIndexes(gap, column, count + 1, columns.length).load("values");
    const row = sheet.getRangeByIndexes(gap, 0, 1, 1).getEntireRow();
    line = row.getUsedRangeOrNullObject(true).load("rowIndex");
  });
  const [first = [], ...rows] = below!.values as unknown[][];
  if (first.some((cell) => cell !== "")) return undefined;
  const name = ours.get("customer")!;
  const typed: readonly string[] = TYPED_COLUMNS.segments;
  const computed = new Set([...ours].flatMap(([id, place]) => (typed.includes(id) ? [] : [place])));
  const isDeparted = (cells: readonly unknown[]): boolean => {
    const written = cells.flatMap((cell, place) => (cell === "" ? [] : [place]));
    return (
      written.includes(name) &&
      written.length > 1 &&
      written.every((place) => place === name || !computed.has(place))
    );
  };
  const end = rows.findIndex((cells) => !isDeparted(cells));
  const departed = end < 0 ? rows : rows.slice(0, end);
  if (departed.length === 0) return undefined;
  const hasGap = line!.isNullObject;
  const names = departed.map((cells) => String(cells[name]));
  return {
    names: hasGap ? names : ["", ...names],
    rows: { count: names.length + (hasGap ? 0 : 1), hasGap },
  };
}
