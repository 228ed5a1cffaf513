import { contains, type Area } from "../model/area";
import type { CellValue } from "../model/cellValue";
import { isErrorName } from "../model/errorName";
import type { BookModel, FormulaModel, SheetModel } from "../model/model";
import { SHEET_COLUMNS } from "../model/sheetSize";
import type { CellStyle } from "../model/style";
import type { CellChange, SheetChange } from "./sheetChange";

type Styles = Pick<BookModel, "styles">;

/** @param before the sheet as it was when the file was opened; a blank one for a new sheet */
export function changeOf(
  before: SheetModel,
  { styles: stylesBefore }: Styles,
  after: SheetModel,
  { styles: stylesAfter }: Styles
): SheetChange {
  const formulasBefore = byCell(before.formulas);
  const formulasAfter = byCell(after.formulas);
  const calculated = [
    ...spillsThatStay(before, formulasAfter),
    ...spillsThatStay(after, formulasBefore),
  ];
  const same = sameStyles(stylesBefore, stylesAfter);
  /** The very same object where nothing changed. */
  const look = (from = 0, to = 0): { readonly from: CellStyle; readonly to: CellStyle } => {
    const style = stylesAfter[to] ?? {};
    return { from: same[to] === from ? style : (stylesBefore[from] ?? {}), to: style };
  };
  const cells = new Map<number, CellChange[]>();
  /** Formulas that stay and give something else. */
  const recalculated: (readonly [row: number, change: CellChange])[] = [];
  const rows = Math.max(
    before.values.length,
    before.styles.length,
    after.values.length,
    after.styles.length
  );
  for (let row = 0; row < rows; row += 1) {
    const changed: CellChange[] = [];
    const [valuesBefore, valuesAfter] = [before.values[row], after.values[row]];
    const [lookBefore, lookAfter] = [before.styles[row], after.styles[row]];
    const columns = Math.max(
      valuesBefore?.length ?? 0,
      valuesAfter?.length ?? 0,
      lookBefore?.length ?? 0,
      lookAfter?.length ?? 0
    );
    for (let column = 0; column < columns; column += 1) {
      const key = row * SHEET_COLUMNS + column;
      const value: CellValue | null = valuesAfter?.[column] ?? null;
      const formula = formulasAfter.get(key);
      const old = formulasBefore.get(key);
      const isContent =
        old || formula
          ? old?.formula !== formula?.formula
          : value !== (valuesBefore?.[column] ?? null) && !isCovered(calculated, row, column);
      const from = lookBefore?.[column] ?? 0;
      const to = lookAfter?.[column] ?? 0;
      const content = {
        value,
        ...(formula ? { formula: formula.formula } : {}),
        ...(formula?.spill ? { spill: formula.spill } : {}),
      };
      const isOther = isContent || same[to] !== from;
      if (isOther) changed.push({ column, ...look(from, to), ...(isContent ? { content } : {}) });
      else if (isRecalculated(formula, value, valuesBefore?.[column] ?? null))
        recalculated.push([row, { column, ...look(from, to), content }]);
    }
    if (changed.length > 0) cells.set(row, changed);
  }
  // A sheet on which nobody changed anything stays as it is, whatever the time of day makes of its formulas.
  if (cells.size > 0)
    for (const [row, change] of recalculated)
      cells.set(
        row,
        [...(cells.get(row) ?? []), change].sort((one, other) => one.column - other.column)
      );
  return {
    before,
    after,
    cells,
    columnStyles: new Map(
      [...new Set([...before.columnStyles.keys(), ...after.columnStyles.keys()])].map((column) => [
        column,
        look(before.columnStyles.get(column), after.columnStyles.get(column)),
      ])
    ),
    formulaAt: (row, column) => formulasAfter.get(row * SHEET_COLUMNS + column)?.formula,
  };
}

function byCell(formulas: readonly FormulaModel[]): Map<number, FormulaModel> {
  return new Map(
    formulas.map((formula) => [formula.row * SHEET_COLUMNS + formula.column, formula])
  );
}

/** What cannot be calculated here has its right value in the file. */
function isRecalculated(
  formula: FormulaModel | undefined,
  value: CellValue | null,
  before: CellValue | null
): boolean {
  return (
    formula !== undefined &&
    formula.spill === undefined &&
    value !== null &&
    value !== before &&
    !isErrorName(value)
  );
}

/** What a formula that nobody changed calculates is no change. */
function spillsThatStay({ formulas }: SheetModel, others: Map<number, FormulaModel>): Area[] {
  return formulas.flatMap(({ row, column, formula, spill }) =>
    spill && others.get(row * SHEET_COLUMNS + column)?.formula === formula ? [spill] : []
  );
}

function isCovered(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, { row, column, rows: 1, columns: 1 }));
}

/** The number in `after` -> that of the same style in `before`, or -1. */
function sameStyles(before: readonly CellStyle[], after: readonly CellStyle[]): number[] {
  const numbers = new Map(before.map((style, index) => [JSON.stringify(style), index]));
  return after.map((style) => numbers.get(JSON.stringify(style)) ?? -1);
}
