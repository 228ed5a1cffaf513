import { cellAddress, sheetReference } from "../../report/blocks/address";
import type { Area } from "../../report/blocks/report";
import { assertWritable } from "../assertWritable";
import { SHEET_COLUMNS, SHEET_ROWS } from "../limits";
import { areasOf } from "../read/areasOf";
import { runExcelAsOne } from "../runExcel";
import { Budget } from "../write/budget";
import { rangeOf } from "../write/rangeOf";
import { safeText } from "../write/safeText";
import { writeMatrix } from "../write/writeMatrix";
import { type CellResult, type FormulaBlock, formulaBlocks } from "./formulaBlocks";
import { keepFormula, keepingHere, type Keeping } from "./keepFormula";
import { ownFormulas } from "./ownFormulas";
import { type SpillUser, spillUsers } from "./spillUsers";

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
  readonly left: readonly LeftFormula[];
  readonly keeping: Keeping;
  readonly isOneUndo: boolean;
  /** Why it went no further; absent where it came to its end. */
  readonly failure?: unknown;
}

/** A formula that stays, and why. */
interface LeftFormula {
  readonly cell: string;
  readonly why: WhyLeft;
  /** The formula that stays and refers to its whole result. */
  readonly by?: string;
}

/** Why a formula stays. inUse: a formula that stays too would lose what it refers to. notKept: its text cannot be kept beside it. */
export type WhyLeft = NonNullable<FormulaBlock["whyNot"]> | "inUse" | "notKept";

/**
 * Replaces the formulas of ours with their values, in the cells that each fills; the looks of cells stay. First the text of each formula is kept beside its
 * first cell: whether Ctrl+Z takes that back too is not documented. Excel writes over rows that a filter hides in its own way (OfficeDev/office-js#224): such formulas stay.
 * @returns also where it failed halfway: with what holds values by then
 * @throws ExcelProblem "sheetProtected"
 */
export async function freezeFormulas({ where, noteOf }: FreezeRequest): Promise<Frozen> {
  /** What holds values, whatever attempt they are of. */
  const cells: string[] = [];
  let formulas = 0;
  /** Of which values may stand in part. */
  let begun: FormulaBlock | undefined;
  let name = "";
  const freeze = async (
    context: Excel.RequestContext,
    isGrouped: boolean
  ): Promise<readonly LeftFormula[]> => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    name = sheet.name;
    const budget = new Budget(context);
    const areas = await areasIn(context, sheet, where);
    const runs = await ownFormulas(budget, sheet, areas);
    const blocks = await formulaBlocks(context, budget, sheet, runs);
    if (blocks.length > 0) assertWritable(sheet);
    const users = blocks.some(({ isSpilled }) => isSpilled)
      ? await spillUsers(context, name)
      : new Map<string, readonly SpillUser[]>();
    const ends = new Map<FormulaBlock, LeftFormula | undefined>();
    const freezeOne = async (block: FormulaBlock): Promise<void> => {
      if (ends.has(block)) return;
      ends.set(block, undefined);
      const { area, isSpilled, whyNot, values } = block;
      const first = cellAddress(area.row, area.column);
      const address = addressOf(name, area);
      const top = addressOf(name, { ...area, rows: 1, columns: 1 });
      const stay = (why: WhyLeft, by?: string): void => {
        const cell = isSpilled ? top : address;
        ends.set(block, { cell, why, ...(by !== undefined && { by }) });
      };
      if (whyNot !== undefined) return stay(whyNot);
      for (const { at, here } of (isSpilled && users.get(first)) || []) {
        // What refers to this result is frozen before it is gone.
        const other = here && blocks.find((one) => holds(one, here));
        if (other === undefined) return stay("inUse", at);
        await freezeOne(other);
        if (ends.get(other) !== undefined) return stay("inUse", at);
      }
      const place = { cell: sheet.getCell(area.row, area.column), address: top };
      if (!(await keepFormula(context, place, noteOf(block.formulas[0]!, address), isGrouped)))
        return stay("notKept");
      begun = block;
      await writeMatrix(budget, sheet, area, area, (row) => values[row]!.map(asTyped));
      await budget.flush();
      begun = undefined;
      cells.push(address);
      formulas += block.formulas.length;
    };
    for (const block of blocks) await freezeOne(block);
    return [...ends.values()].flatMap((end) => end ?? []);
  };
  const takeBack = async (context: Excel.RequestContext): Promise<void> => {
    if (begun === undefined) return;
    const sheet = context.workbook.worksheets.getItem(name);
    const { area, formulas: texts } = begun;
    begun = undefined;
    rangeOf(sheet, area).clear("Contents");
    rangeOf(sheet, { ...area, rows: texts.length, columns: 1 }).formulas = texts.map((text) => [
      text,
    ]);
    await context.sync();
  };
  const keeping = keepingHere();
  try {
    const { value: left, isOneUndo } = await runExcelAsOne(freeze, { takeBack });
    return { cells, formulas, left, keeping, isOneUndo: isOneUndo && formulas > 0 };
  } catch (failure) {
    if (formulas === 0) throw failure;
    return { cells, formulas, left: [], keeping, isOneUndo: false, failure };
  }
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

/** Whether a cell is one of those with the formulas of a block. */
function holds(
  { area, formulas }: FormulaBlock,
  { row, column }: NonNullable<SpillUser["here"]>
): boolean {
  return column === area.column && row >= area.row && row < area.row + formulas.length;
}

function addressOf(sheet: string, { row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return `${sheetReference(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function asTyped(value: CellResult): CellResult {
  return typeof value === "string" ? safeText(value) : value;
}
