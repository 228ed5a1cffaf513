import type { Area } from "../../report/blocks/report";
import { areasOf } from "../read/areasOf";
import type { Budget } from "../write/budget";
import { rangeOf } from "../write/rangeOf";
import type { FormulaRun } from "./ownFormulas";
import { rangesIn } from "./rangesIn";

export type CellResult = string | number | boolean;

/** Why values cannot take a formula's place: it shows an error or is not computed yet; a filter or somebody hides rows of its result. */
type WhyNot = "noResult" | "rowsHidden";

/** A formula with the cells that it fills, or one that stands in cells one below the other; with what these show. */
export interface FormulaBlock {
  readonly area: Area;
  /** In the first cells of the area, one below the other. */
  readonly formulas: readonly string[];
  readonly isSpilled: boolean;
  readonly values: readonly (readonly CellResult[])[];
  readonly whyNot: WhyNot | undefined;
}

/** The results of runs, read before anything is written: with its first cell a result goes, and with it what refers to it. */
export async function formulaBlocks(
  context: Excel.RequestContext,
  budget: Budget,
  sheet: Excel.Worksheet,
  runs: readonly FormulaRun[]
): Promise<readonly FormulaBlock[]> {
  const placed = await placesOf(context, sheet, runs);
  const areas = placed.map(({ area }) => area);
  const read = await rangesIn(budget, sheet, areas, "values,valueTypes,rowHidden");
  const blocks: FormulaBlock[] = [];
  for (const [n, { area, formulas }] of placed.entries()) {
    const ranges = read[n]!;
    const values = ranges.flatMap((range) => range.values as CellResult[][]);
    const types = ranges.flatMap(({ valueTypes }) => valueTypes as unknown[][]);
    const hidden = ranges.some(({ rowHidden }) => rowHidden !== false)
      ? await hiddenRows(context, sheet, area)
      : [];
    const whys = types.map((cells, i) =>
      cells.includes("Error") ? "noResult" : hidden[i] === true ? "rowsHidden" : undefined
    );
    const isSpilled = formulas.length < area.rows * area.columns;
    const block = { area, formulas, isSpilled, values };
    if (isSpilled) {
      const whyNot = whys.find((why) => why === "noResult") ?? whys.find((why) => why);
      blocks.push({ ...block, whyNot });
    } else blocks.push(...rowsAlike(block, whys));
  }
  return blocks;
}

/** Formulas that fill one cell each stay together. */
async function placesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly FormulaRun[]
): Promise<readonly Pick<FormulaBlock, "area" | "formulas">[]> {
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

async function hiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<readonly boolean[]> {
  const asked = rangeOf(sheet, { ...area, columns: 1 }).getRowProperties({ rowHidden: true });
  await context.sync();
  return asked.value.map(({ rowHidden }) => rowHidden === true);
}

/** A run, cut wherever something else keeps its rows from being frozen. */
function rowsAlike(
  block: Omit<FormulaBlock, "whyNot">,
  whys: readonly (WhyNot | undefined)[]
): readonly FormulaBlock[] {
  const starts = whys.flatMap((why, i) => (i > 0 && why === whys[i - 1] ? [] : [i]));
  return starts.map((from, i) => {
    const to = starts[i + 1];
    const formulas = block.formulas.slice(from, to);
    const { row } = block.area;
    return {
      ...block,
      area: { ...block.area, row: row + from, rows: formulas.length },
      formulas,
      values: block.values.slice(from, to),
      whyNot: whys[from],
    };
  });
}
