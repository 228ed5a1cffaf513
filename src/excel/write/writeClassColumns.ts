import { adjacentAreas, type AdjacentArea } from "../adjacentAreas";
import { ADJACENT_NAME } from "../mark";
import { ownLetters } from "../ownLetters";
import { hiddenRows } from "../read/hiddenRows";
import type { Source } from "../read/source";
import { Budget, CALL_BYTES } from "./budget";
import { type GrowingTables, growingOf, keepGrowing, loadGrowing } from "./growingTables";
import type { LetteredList } from "./letteredList";
import { lookBeside } from "./lookBeside";
import { safeText } from "./safeText";
import { tablesBeside } from "./tablesBeside";
import { writeLetters } from "./writeLetters";

export interface LettersWritten {
  readonly end: "written" | "occupied" | "protected" | "listChanged";
  /** Takes away what the run before marked; it belongs into the last request of the run. */
  readonly finish: () => void;
}

/** A change of the list is told within this time, as a rule. */
const TOLD_MS = 150;

/**
 * Writes letters right of each list: over those of an earlier run, or into empty cells. Never over anything else.
 * @param isChanged whether somebody has changed or moved a list since it was read
 * @returns "protected" where a sheet is, "occupied" where the cells beside one of the lists are not free, or not all ours: then nothing is written.
 * "listChanged" where the letters would stand beside other rows: then none are left there, and the cells stay marked, so that the next run fills them
 */
export async function writeClassColumns(
  context: Excel.RequestContext,
  lists: readonly LetteredList[],
  isChanged: () => boolean
): Promise<LettersWritten> {
  const areas = await adjacentAreas(context);
  // More than one where a run was cut off between the new name and the old one.
  const old = areas.filter((area) => lists.some(({ source }) => isAdjacent(area, source)));
  const places = lists.map((list) =>
    lookBeside(
      context,
      list,
      old.filter((area) => isAdjacent(area, list.source))
    )
  );
  const kept = loadGrowing(context);
  const own = await ownLetters(context, old);
  if (places.some(({ sheet }) => sheet.protection.protected))
    return { end: "protected", finish: nothing };
  if (own.some(({ areAll }) => !areAll) || places.some(({ isOccupied }) => isOccupied()))
    return { end: "occupied", finish: nothing };
  const before = growingOf(kept);
  const { growing, giveBack } = await tablesBeside(context, places, before);
  const hidden: Source["hidden"][] = [];
  for (const { range } of places)
    hidden.push(range.rowHidden === false ? [] : await hiddenRows(context, range));
  if (isChanged()) return { end: "listChanged", finish: nothing };

  const budget = new Budget(context);
  await budget.room(CALL_BYTES * 4 * (areas.length + 1));
  const all = { ...before, ...growing };
  const areGrowing = Object.keys(all).length > 0;
  if (areGrowing) keepGrowing(context, all);
  // Letters beside a list that is not in this run stay marked as ours.
  const free = names(new Set(areas.map(({ name }) => name.name)));
  const marks = old.map(({ name }) => name.name);
  for (const [i, list] of lists.entries()) {
    const mark = free.next().value;
    marks.push(mark);
    await writeLetters(context, budget, list, hidden[i]!, mark);
  }
  await budget.flush();
  await told();
  const taken = await giveBack(budget);
  for (const [i, { corner }] of places.entries())
    if (taken.some((one) => one.isGivenBack && one.corner === corner))
      writeHeadersAgain(context, lists[i]!);
  const end = isChanged() ? "listChanged" : "written";
  if (end === "listChanged") await clearOwn(context, marks);
  else for (const area of old) clearAround(area, lists);
  // At no moment are letters without a name: they would be read as a part of the list.
  const left = taken.every(({ isGivenBack }) => isGivenBack) ? withoutTables(all, places) : all;
  return {
    end,
    finish: () => {
      for (const { name } of old) name.delete();
      if (areGrowing) keepGrowing(context, left);
    },
  };
}

const nothing = (): void => undefined;

/** Excel tells of a change by a message of its own, which may come after the answer to a request that was done later. */
function told(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TOLD_MS));
}

/** Those beside lists that are not in this run. */
function withoutTables(
  tables: GrowingTables,
  places: readonly { readonly tables: Excel.TableScopedCollection }[]
): GrowingTables {
  const ids = new Set(places.flatMap((place) => place.tables.items.map(({ id }) => id)));
  return Object.fromEntries(Object.entries(tables).filter(([id]) => !ids.has(id)));
}

function* names(taken: ReadonlySet<string>): Generator<string, never> {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? ADJACENT_NAME : `${ADJACENT_NAME}${n}`;
    if (!taken.has(name)) yield name;
  }
}

/** Empties what these names mark of ours by now: somebody may have put a column of theirs between. */
async function clearOwn(context: Excel.RequestContext, marks: readonly string[]): Promise<void> {
  const areas = (await adjacentAreas(context)).filter(({ name }) => marks.includes(name.name));
  for (const { ranges } of await ownLetters(context, areas))
    for (const range of ranges) range.clear("Contents");
}

/** Letters of rows that the list has no more. */
function clearAround(
  { range, row, rows, column, sheetId }: AdjacentArea,
  lists: readonly LetteredList[]
): void {
  const beside = lists
    .map(({ source }) => source)
    .filter(
      (source) => source.sheetId === sheetId && source.column + source.columnCount === column
    );
  const first = Math.min(...beside.map((source) => source.row)) - row;
  const end = Math.max(...beside.map((source) => source.row + source.rowCount)) - row;
  if (first > 0) range?.getResizedRange(first - rows, 0).clear("Contents");
  if (end < rows) range?.getOffsetRange(end, 0).getResizedRange(-end, 0).clear("Contents");
}

function isAdjacent({ sheetId, column, row, rows }: AdjacentArea, source: Source): boolean {
  return (
    sheetId === source.sheetId &&
    column === source.column + source.columnCount &&
    row < source.row + source.rowCount &&
    row + rows > source.row
  );
}

/** In a table that has a column with the same header Excel put a number behind ours. The first column stays as it is: the table would take it in once more. */
function writeHeadersAgain(
  context: Excel.RequestContext,
  { source, letters: { headers, headerRow } }: LetteredList
): void {
  if (headerRow < 0) return;
  const { row, column, columnCount, sheetId } = source;
  context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row + headerRow, column + columnCount + 1, 1, headers.length - 1).values = [
    headers.slice(1).map(safeText),
  ];
}
