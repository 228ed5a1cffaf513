import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import type { ReportSheet } from "../../report/blocks/report";
import { assertWritable } from "../assertWritable";
import { ExcelProblem } from "../excelProblem";
import { readNames, type NamesTable } from "../read/readNames";
import { addSheet } from "./addSheet";
import { Budget, CALL_BYTES } from "./budget";
import type { ExistingSheets } from "./existingSheets";
import { safeText } from "./safeText";

/** What changes in the table Names: rows that it lacks, and places of rows that go. */
export interface NamesEdit {
  readonly added: readonly NamedJoin[];
  readonly removed: readonly number[];
}

/**
 * Adds rows to the user's table Names and takes rows out of it; no other row is read into anything or written. The sheet is made with its first row.
 * @param edit what is to change, given what stands there
 * @param newSheet the sheet with its first rows
 * @returns what says that a new sheet is finished; it belongs into the last request of the run
 * @throws ExcelProblem "structureProtected", "sheetProtected": before anything is written
 */
export async function writeNames(
  context: Excel.RequestContext,
  existing: ExistingSheets,
  edit: (rows: readonly NamedJoin[]) => NamesEdit,
  newSheet: (rows: readonly NamedJoin[]) => ReportSheet
): Promise<() => void> {
  const names = await readNames(context);
  const { added, removed } = edit(names?.rows ?? []);
  if (added.length === 0 && removed.length === 0) return () => undefined;
  const budget = new Budget(context);
  if (names === undefined) {
    if (existing.isStructureProtected)
      throw new ExcelProblem({ code: "structureProtected", facts: {} });
    const { finish } = await addSheet(context, budget, newSheet(added));
    await budget.flush();
    return finish;
  }
  const { sheet } = names;
  assertWritable(sheet);
  // In the request right after the one that read them: nobody moves a row in between.
  await budget.room(CALL_BYTES * (added.length * 2 + removed.length * 2 + 4));
  if (added.length > 0) append(names, added);
  removeRows(names, removed);
  await budget.flush();
  return () => undefined;
}

/** Below the last row, which makes room for them: what stands below the table moves down. */
function append(
  { table, range, spelling, customer }: NamesTable,
  added: readonly NamedJoin[]
): void {
  const below = (): Excel.Range =>
    range()
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(added.length - 1, 0);
  below().getEntireRow().insert("Down");
  for (const [i, column] of [spelling, customer].entries())
    below().getColumn(column).values = added.map((join) => [safeText(join[i]!)]);
  table?.resize(table.getRange().getResizedRange(added.length, 0));
}

/** Whole rows, the last one first: what the user wrote beside a row goes with it. The only row of a table cannot go; it is emptied. */
function removeRows(
  { range, spelling, customer, rows }: NamesTable,
  removed: readonly number[]
): void {
  for (const place of [...removed].sort((a, b) => b - a)) {
    const cells = range().getRow(place + 1);
    if (rows.length > removed.length) cells.getEntireRow().delete("Up");
    else for (const column of [spelling, customer]) cells.getColumn(column).clear("Contents");
  }
}
