import type { ClassColumns } from "../../report/blocks/report";
import { adjacentAreas, type AdjacentArea } from "../adjacentAreas";
import { ADJACENT_NAME } from "../mark";
import type { Source } from "../read/source";
import { Budget, CALL_BYTES } from "./budget";
import { safeText } from "./safeText";
import { writeMatrix } from "./writeMatrix";

/** A list, and what is to stand beside it. */
export interface LetteredList {
  readonly source: Source;
  readonly letters: ClassColumns;
}

/**
 * Writes letters right of each list: over those of an earlier run, or into empty cells. Never over anything else.
 * @returns false where the cells beside one of the lists are not free: then nothing is written
 */
export async function writeClassColumns(
  context: Excel.RequestContext,
  lists: readonly LetteredList[]
): Promise<boolean> {
  const areas = await adjacentAreas(context);
  // More than one where a run was cut off between the new name and the old one.
  const old = areas.filter((area) => lists.some(({ source }) => isAdjacent(area, source)));
  const own = lists.map(({ source }) => widest(old.filter((area) => isAdjacent(area, source))));
  const used = lists.map((list, i) => usedBeyond(context, list, own[i]));
  await context.sync();
  if (used.some((range) => range !== undefined && !range.isNullObject)) return false;

  const budget = new Budget(context);
  await budget.room(CALL_BYTES * 4 * areas.length);
  // Letters beside a list that is not in this run stay marked as ours.
  const free = names(new Set(areas.map(({ name }) => name.name)));
  for (const list of lists) await writeAdjacent(context, budget, list, free.next().value);
  // At no moment are letters without a name: they would be read as a part of the list.
  for (const { name } of old) name.delete();
  for (const area of old) clearBelow(area, lists);
  await budget.flush();
  return true;
}

function* names(taken: ReadonlySet<string>): Generator<string, never> {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? ADJACENT_NAME : `${ADJACENT_NAME}${n}`;
    if (!taken.has(name)) yield name;
  }
}

/** Letters of rows that the list has no more. */
function clearBelow(
  { range, row, rows, column, sheetId }: AdjacentArea,
  lists: readonly LetteredList[]
): void {
  const ends = lists
    .filter(
      ({ source }) => source.sheetId === sheetId && source.column + source.columnCount === column
    )
    .map(({ source }) => source.row + source.rowCount);
  const end = Math.max(row, ...ends);
  const below = row + rows - end;
  if (below > 0)
    range
      ?.getOffsetRange(end - row, 0)
      .getResizedRange(-(end - row), 0)
      .clear("Contents");
}

function widest(areas: readonly AdjacentArea[]): AdjacentArea | undefined {
  return areas.reduce<AdjacentArea | undefined>(
    (most, area) => (most === undefined || area.columns > most.columns ? area : most),
    undefined
  );
}

function isAdjacent({ sheetId, column, row, rows }: AdjacentArea, source: Source): boolean {
  return (
    sheetId === source.sheetId &&
    column === source.column + source.columnCount &&
    row < source.row + source.rowCount &&
    row + rows > source.row
  );
}

/** What stands in the cells that are not those of an earlier run; undefined where there are none. */
function usedBeyond(
  context: Excel.RequestContext,
  { source, letters }: LetteredList,
  own: AdjacentArea | undefined
): Excel.Range | undefined {
  const taken = own?.columns ?? 0;
  const free = letters.headers.length - taken;
  if (free <= 0) return undefined;
  const used = context.workbook.worksheets
    .getItem(source.sheetId)
    .getRangeByIndexes(
      source.row,
      source.column + source.columnCount + taken,
      source.rowCount,
      free
    )
    .getUsedRangeOrNullObject(true);
  used.load("rowCount");
  return used;
}

async function writeAdjacent(
  context: Excel.RequestContext,
  budget: Budget,
  { source, letters: { headers, headerRow, rowCustomer, cells } }: LetteredList,
  name: string
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const columns = headers.length;
  const column = source.column + source.columnCount;
  await budget.room(CALL_BYTES * 5);
  const area = sheet.getRangeByIndexes(source.row, column, source.rowCount, columns);
  context.workbook.names.add(name, area).visible = false;
  if (headerRow >= 0)
    sheet.getRangeByIndexes(source.row + headerRow, column, 1, columns).format.font.bold = true;
  const titles = headers.map(safeText);
  const safe = cells.map((texts) => texts.map(safeText));
  const empty = headers.map(() => "");
  const size = { rows: source.rowCount, columns };
  await writeMatrix(budget, sheet, { row: source.row, column }, size, (row) =>
    row === headerRow ? titles : (safe[rowCustomer[row]!] ?? empty)
  );
}
