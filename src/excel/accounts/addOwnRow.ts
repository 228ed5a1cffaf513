import { TYPED_COLUMNS } from "../../report/typedColumns";
import { assertWritable } from "../assertWritable";
import { ExcelProblem } from "../excelProblem";
import type { KeptTable } from "../keptTable";
import { Budget } from "../write/budget";
import { cellBack, isFormula } from "../write/cellBack";
import { columnCells } from "../write/table/columnCells";
import { isFilterSet } from "../write/table/isFilterSet";
import { readColumns } from "../write/table/readColumns";
import { accountTable, columnsOf } from "./accountTable";
import { inputOf, type CellToType } from "./cellToType";

/** A row of the user's, filled in elsewhere than on its sheet. */
export interface OwnRow {
  readonly kind: "people" | "log";
  /** What the sheet is called where it stands. */
  readonly sheet: string;
  readonly cells: readonly CellToType[];
}

/** So often a row is looked for where others fill in theirs at the same moment. */
const MOST_PASSES = 3;

/**
 * Types one row into a table whose rows are the user's, below the last one in which something stands: an explicit act of the pane, in one request. Formulas
 * that somebody filled down a column of theirs are nothing that stands in a row.
 * @returns the address of its first cell
 * @throws ExcelProblem "cardsGone", "sheetProtected", "tableFiltered", "fieldGone", "tooBusy": with nothing written
 */
export async function addOwnRow(context: Excel.RequestContext, own: OwnRow): Promise<string> {
  return attempt(context, own, 1);
}

async function attempt(context: Excel.RequestContext, own: OwnRow, pass: number): Promise<string> {
  const { kind, sheet, cells } = own;
  const kept = await accountTable(context, kind, sheet);
  const { table } = kept;
  assertWritable(kept.sheet);
  const ids = columnsOf(kept, cells);
  await assertUnfiltered(context, kept);
  const row = await firstFree(context, kept, TYPED_COLUMNS[kind]);
  if (row === kept.rowCount) await extend(context, kept);
  // The last one, wherever it stands by then.
  const place = row === kept.rowCount ? -1 : row;
  const cell = (id: number): Excel.Range => columnCells(table, id, place, 1);
  const before = typedIds(kept, kind).map((id) => ({ id, was: cell(id).load("values,formulas") }));
  const first = cell(ids[0]!).load("address");
  ids.forEach((id, i) => (cell(id).values = [[inputOf(cells[i]!, kept.dayShift)]]));
  await context.sync();
  if (before.every(({ was }) => (was.values as unknown[][])[0]?.[0] === "")) return first.address;
  // Somebody has put a row in, or was quicker.
  for (const { id, was } of before) if (ids.includes(id)) cell(id).values = [[cellBack(was)]];
  await context.sync();
  if (pass === MOST_PASSES) throw new ExcelProblem({ code: "tooBusy", facts: {} });
  return attempt(context, own, pass + 1);
}

function typedIds({ columns, ours }: KeptTable, kind: OwnRow["kind"]): readonly number[] {
  return TYPED_COLUMNS[kind].flatMap((id) => columns[ours.get(id) ?? -1]?.id ?? []);
}

/** A row among hidden ones would not be seen, and Excel may put what is written beside them. */
async function assertUnfiltered(
  context: Excel.RequestContext,
  { table, sheet }: KeptTable
): Promise<void> {
  const { autoFilter } = table;
  autoFilter.load("criteria");
  await context.sync();
  if ((autoFilter.criteria as readonly (Excel.FilterCriteria | null)[]).some(isFilterSet))
    throw new ExcelProblem({ code: "tableFiltered", facts: { sheet: sheet.name } });
}

/** @returns how many rows the table has, where each is taken */
async function firstFree(
  context: Excel.RequestContext,
  kept: KeptTable,
  typed: readonly string[]
): Promise<number> {
  const texts = await readColumns(new Budget(context), kept, typed);
  let row = Math.max(0, ...[...texts.values()].map(({ length }) => length));
  while (row > 0 && [...texts.values()].every((column) => column[row - 1] === "")) row -= 1;
  const ours = new Set(kept.ours.values());
  const theirs = kept.columns.filter((_, place) => !ours.has(place));
  const count = kept.rowCount - row;
  if (theirs.length === 0 || count <= 0) return Math.min(row, kept.rowCount);
  const cells = theirs.map(({ id }) =>
    columnCells(kept.table, id, row, count).load("values,formulas")
  );
  await context.sync();
  const isTaken = (at: number): boolean =>
    cells.some(({ values, formulas }) => {
      const [value, formula] = [values, formulas].map((all) => (all as unknown[][])[at]?.[0]);
      return value !== "" && !isFormula(value, formula);
    });
  let last = count - 1;
  while (last >= 0 && !isTaken(last)) last -= 1;
  return row + last + 1;
}

/** Queues a row below the last one that looks like it and offers the same; what stands below the table moves down. */
async function extend(context: Excel.RequestContext, { table, columns }: KeptTable): Promise<void> {
  const last = columns.map(({ id }) => ({
    id,
    cell: columnCells(table, id, -1, 1).load("numberFormat"),
    choices: columnCells(table, id, -1, 1).dataValidation.load("rule,errorAlert"),
  }));
  await context.sync();
  table.getDataBodyRange().getLastRow().getOffsetRange(1, 0).getEntireRow().insert("Down");
  table.resize(table.getRange().getResizedRange(1, 0));
  for (const { id, cell, choices } of last) {
    const added = columnCells(table, id, -1, 1);
    added.numberFormat = cell.numberFormat;
    const { list } = (choices.rule as Excel.DataValidationRule | null) ?? {};
    if (list === undefined) continue;
    added.dataValidation.clear();
    added.dataValidation.rule = { list };
    added.dataValidation.errorAlert = choices.errorAlert;
  }
}
