import type { ClassColumns } from "../../report/blocks/report";
import { adjacentAreas, type AdjacentArea } from "../adjacentAreas";
import { ADJACENT_NAME } from "../mark";
import type { Source } from "../read/source";
import { Budget, CALL_BYTES } from "./budget";
import { safeText } from "./safeText";
import { writeMatrix } from "./writeMatrix";

export interface LettersWritten {
  readonly end: "written" | "occupied" | "listChanged";
  /** Takes away what the run before marked; it belongs into the last request of the run. */
  readonly finish: () => void;
}

/** A change of the list is told within this time, as a rule. */
const TOLD_MS = 150;

/** A list, and what is to stand beside it. */
export interface LetteredList {
  readonly source: Source;
  readonly letters: ClassColumns;
}

/**
 * Writes letters right of each list: over those of an earlier run, or into empty cells. Never over anything else.
 * @param isChanged whether somebody has changed or moved a list since it was read
 * @returns "occupied" where the cells beside one of the lists are not free: then nothing is written. "listChanged" where the letters would stand beside
 * other rows: then none are left there, and the cells stay marked, so that the next run fills them
 */
export async function writeClassColumns(
  context: Excel.RequestContext,
  lists: readonly LetteredList[],
  isChanged: () => boolean
): Promise<LettersWritten> {
  const areas = await adjacentAreas(context);
  // More than one where a run was cut off between the new name and the old one.
  const old = areas.filter((area) => lists.some(({ source }) => isAdjacent(area, source)));
  const own = lists.map(({ source }) => widest(old.filter((area) => isAdjacent(area, source))));
  const used = lists.map((list, i) => usedBeyond(context, list, own[i]));
  await context.sync();
  if (used.some((range) => range !== undefined && !range.isNullObject))
    return { end: "occupied", finish: nothing };
  if (isChanged()) return { end: "listChanged", finish: nothing };

  const budget = new Budget(context);
  await budget.room(CALL_BYTES * 4 * areas.length);
  // Letters beside a list that is not in this run stay marked as ours.
  const free = names(new Set(areas.map(({ name }) => name.name)));
  const written: Excel.NamedItem[] = [];
  for (const list of lists)
    written.push(await writeAdjacent(context, budget, list, free.next().value));
  await budget.flush();
  await told();
  const end = isChanged() ? "listChanged" : "written";
  if (end === "listChanged") {
    for (const name of written) name.getRange().clear("Contents");
    for (const { range } of old) range?.clear("Contents");
  } else for (const area of old) clearBelow(area, lists);
  // At no moment are letters without a name: they would be read as a part of the list.
  return { end, finish: () => old.forEach(({ name }) => name.delete()) };
}

const nothing = (): void => undefined;

/** Excel tells of a change by a message of its own, which may come after the answer to a request that was done later. */
function told(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TOLD_MS));
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
): Promise<Excel.NamedItem> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const columns = headers.length;
  const column = source.column + source.columnCount;
  await budget.room(CALL_BYTES * 5);
  const area = sheet.getRangeByIndexes(source.row, column, source.rowCount, columns);
  const named = context.workbook.names.add(name, area);
  named.visible = false;
  if (headerRow >= 0)
    sheet.getRangeByIndexes(source.row + headerRow, column, 1, columns).format.font.bold = true;
  const titles = headers.map(safeText);
  const safe = cells.map((texts) => texts.map(safeText));
  const empty = headers.map(() => "");
  const size = { rows: source.rowCount, columns };
  await writeMatrix(budget, sheet, { row: source.row, column }, size, (row) =>
    row === headerRow ? titles : (safe[rowCustomer[row]!] ?? empty)
  );
  return named;
}
