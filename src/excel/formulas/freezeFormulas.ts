import type { Area } from "../../report/blocks/report";
import { assertWritable } from "../assertWritable";
import { SHEET_COLUMNS, SHEET_ROWS } from "../limits";
import { areasOf } from "../read/areasOf";
import { runExcelAsOne } from "../runExcel";
import { Budget } from "../write/budget";
import { rangeOf } from "../write/rangeOf";
import { safeText } from "../write/safeText";
import { writeMatrix } from "../write/writeMatrix";
import { keepFormula, keepingHere, type Keeping } from "./keepFormula";
import { type FormulaRun, ownFormulas } from "./ownFormulas";

export interface FreezeRequest {
  readonly where: "selection" | "sheet";
  /** What is kept beside a cell: its formula and the cells that it filled. */
  readonly noteOf: (formula: string, cells: string) => string;
}

/** What became of the formulas of ours. */
export interface Frozen {
  /** Addresses that hold values now. */
  readonly cells: readonly string[];
  /** How many formulas that were. */
  readonly formulas: number;
  /** Formulas that stay, and why. */
  readonly left: readonly { readonly cell: string; readonly why: WhyLeft }[];
  readonly keeping: Keeping;
  readonly isOneUndo: boolean;
}

/** It shows an error or is not computed yet; a filter or somebody hides rows of its result; its text cannot be kept beside it. */
export type WhyLeft = "noResult" | "rowsHidden" | "notKept";

type Value = string | number | boolean;

/** A formula with the cells that it fills, or a run of formulas. */
interface Block {
  readonly area: Area;
  readonly formulas: readonly string[];
}

/**
 * Puts values in the place of the formulas of ours, in the cells that each fills; the looks of cells stay. First the text of each formula is kept beside its
 * first cell. Excel writes over rows that a filter hides in its own way (OfficeDev/office-js#224): such formulas stay.
 * @throws ExcelProblem "sheetProtected"
 */
export async function freezeFormulas({ where, noteOf }: FreezeRequest): Promise<Frozen> {
  /** Of which values may stand in part. */
  let begun: Block | undefined;
  let name = "";
  const freeze = async (context: Excel.RequestContext): Promise<Omit<Frozen, "isOneUndo">> => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    name = sheet.name;
    const budget = new Budget(context);
    const areas = await areasIn(context, sheet, where);
    const blocks = await blocksOf(context, sheet, await ownFormulas(budget, sheet, areas));
    if (blocks.length > 0) assertWritable(sheet);
    const cells: string[] = [];
    const left: { cell: string; why: WhyLeft }[] = [];
    let formulas = 0;
    for (const block of blocks) {
      const { range, first, types } = await look(budget, sheet, block);
      const stay = (why: WhyLeft): void => void left.push({ cell: first.address, why });
      if (types.includes("Error")) stay("noResult");
      else if (range.rowHidden !== false) stay("rowsHidden");
      else if (!(await keepFormula(context, first, noteOf(block.formulas[0]!, range.address))))
        stay("notKept");
      else {
        begun = block;
        await writeValues(budget, sheet, block.area);
        begun = undefined;
        cells.push(range.address);
        formulas += block.formulas.length;
      }
    }
    return { cells, formulas, left, keeping: keepingHere() };
  };
  const takeBack = async (context: Excel.RequestContext): Promise<void> => {
    if (begun === undefined) return;
    const sheet = context.workbook.worksheets.getItem(name);
    const { area, formulas } = begun;
    begun = undefined;
    rangeOf(sheet, area).clear("Contents");
    const cells = { ...area, rows: formulas.length, columns: 1 };
    rangeOf(sheet, cells).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  };
  const { value, isOneUndo } = await runExcelAsOne(freeze, { takeBack });
  return { ...value, isOneUndo: isOneUndo && value.formulas > 0 };
}

/** What is in use of the selection, and the formula that fills its first cell; or all that is in use of the sheet. */
async function areasIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  where: FreezeRequest["where"]
): Promise<readonly Area[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  if (where === "sheet") {
    await context.sync();
    return used.isNullObject ? [] : areasOf(used.address);
  }
  const selected = context.workbook.getSelectedRanges().load("address");
  await context.sync();
  if (used.isNullObject) return [];
  const [all] = areasOf(used.address);
  const areas = areasOf(selected.address);
  const parents = areas.map(({ row, column }) =>
    sheet.getCell(row, column).getSpillParentOrNullObject().load("address")
  );
  await context.sync();
  const anchors = parents.flatMap((parent) => (parent.isNullObject ? [] : areasOf(parent.address)));
  return [...areas.flatMap((area) => common(area, all!)), ...anchors];
}

function common(a: Area, b: Area): readonly Area[] {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows, SHEET_ROWS) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns, SHEET_COLUMNS) - column;
  return rows > 0 && columns > 0 ? [{ row, column, rows, columns }] : [];
}

/** Formulas that fill one cell each stay together, as they stand one below the other. */
async function blocksOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly FormulaRun[]
): Promise<readonly Block[]> {
  const asked = runs.map((run) => {
    const area = { row: run.row, column: run.column, rows: run.formulas.length, columns: 1 };
    return { area, formulas: run.formulas, range: rangeOf(sheet, area).load("hasSpill") };
  });
  await context.sync();
  const spilling = asked
    .filter(({ range }) => range.hasSpill !== false)
    .flatMap(({ area, formulas }) =>
      formulas.map((formula, i) => {
        const cell = { ...area, row: area.row + i, rows: 1 };
        const range = rangeOf(sheet, cell).getSpillingToRangeOrNullObject().load("address");
        return { cell, formula, range };
      })
    );
  await context.sync();
  return [
    ...asked
      .filter(({ range }) => range.hasSpill === false)
      .map(({ area, formulas }) => ({ area, formulas })),
    ...spilling.map(({ cell, formula, range }) => ({
      area: range.isNullObject ? cell : areasOf(range.address)[0]!,
      formulas: [formula],
    })),
  ];
}

interface Looked {
  readonly range: Excel.Range;
  readonly first: Excel.Range;
  /** Of the cells with formulas. */
  readonly types: readonly unknown[];
}

async function look(
  budget: Budget,
  sheet: Excel.Worksheet,
  { area, formulas }: Block
): Promise<Looked> {
  let asked: { readonly range: Excel.Range; first: Excel.Range; cells: Excel.Range };
  await budget.ask(() => {
    const range = rangeOf(sheet, area).load("address,rowHidden");
    const first = range.getCell(0, 0).load("address");
    const cells = rangeOf(sheet, { ...area, rows: formulas.length, columns: 1 });
    asked = { range, first, cells: cells.load("valueTypes") };
  });
  const { range, first, cells } = asked!;
  return { range, first, types: (cells.valueTypes as unknown[][]).flat() };
}

/** Cells read in one request. */
const CELLS = 30_000;

/** All is read before anything is written: with its first cell the result of a formula goes. */
async function writeValues(budget: Budget, sheet: Excel.Worksheet, area: Area): Promise<void> {
  const values: Value[][] = [];
  const most = Math.max(1, Math.floor(CELLS / area.columns));
  for (let row = 0; row < area.rows; row += most) {
    const part = { ...area, row: area.row + row, rows: Math.min(most, area.rows - row) };
    let range: Excel.Range;
    await budget.ask(() => {
      range = rangeOf(sheet, part).load("values");
    });
    for (const cells of range!.values as Value[][]) values.push(cells.map(asTyped));
  }
  await writeMatrix(budget, sheet, area, area, (row) => values[row]!);
  await budget.flush();
}

function asTyped(value: Value): Value {
  return typeof value === "string" ? safeText(value) : value;
}
