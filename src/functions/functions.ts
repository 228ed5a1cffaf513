import { cellsOf } from "./cells";
import { classLetter, classLetters } from "./classLetters";
import { inCell, inCellLater } from "./inCell";
import type { lists } from "./lists";
import { rhythmLetters } from "./rhythmLetters";

// What stands in these comments is what Excel shows while a formula is typed; functions.strings.json holds the other languages.

/**
 * Class A, B or C of every customer by share of the total, largest first. The letters are those of the button Segment customers.
 * @customfunction ABCCLASS
 * @param values One column or one row of totals: one number per customer. One formula for the whole column is the fastest.
 * @param [limitA] Share of the total at which class A ends: 0.8 if left out. Or the whole column, where the first argument is one of its cells; the limits and the rule then follow.
 * @param [limitB] Share of the total at which class B ends: 0.95 if left out.
 * @param [rule] Which class a customer on a limit gets: R1T if left out; R1, R2, strict, DAX or midpoint.
 * @param [ruleInColumn] The rule, where the second argument is the whole column.
 * @returns One letter per value, in the same order; a dash where the total is 0 or less.
 */
export function abcClass(
  values: unknown[][],
  limitA?: unknown[][],
  limitB?: unknown,
  rule?: unknown,
  ruleInColumn?: unknown
): string[][] {
  return inCell(() => {
    const column = cellsOf(limitA);
    if (column === undefined || column.length * column[0]!.length === 1)
      return classLetters(cellsOf(values)!, { limitA, limitB, rule });
    const limits = { limitA: limitB, limitB: rule, rule: ruleInColumn };
    return [[classLetter(cellsOf(values)!, column, limits)]];
  });
}

/**
 * X, Y or Z of every customer: bought often, regularly or irregularly, by the share of periods with a purchase since the first one.
 * @customfunction XYZCLASS
 * @param table One row per customer, one column per period, in chronological order.
 * @param [limitX] Limit of X: 0.75 of the periods if left out; 0.5 with the methods cv, gaps and forecast, 1.32 with adi.
 * @param [limitY] Limit of Y: 0.5 of the periods if left out; 1 with cv and gaps, 0.8 with forecast, 0.49 with adi.
 * @param [method] What is measured: frequency if left out; cv (variation of the amounts), gaps (variation of the pauses), adi or forecast.
 * @returns One letter per customer, in one column; a dash where there is too little history.
 */
export function xyzClass(
  table: unknown[][],
  limitX?: unknown,
  limitY?: unknown,
  method?: unknown
): string[][] {
  return inCell(() => rhythmLetters(cellsOf(table)!, { limitX, limitY, method }));
}

/**
 * The segment of every customer, AX to CZ: class by share of the total and letter by rhythm together.
 * @customfunction ABCXYZ
 * @param table One row per customer, one column per period, in chronological order.
 * @param [options] Two columns: names of settings such as abc.a or xyz.method, and their values.
 * @returns One segment per customer, in one column; a dash where there is no class.
 */
export function abcXyz(table: unknown[][], options?: unknown[][]): Promise<string[][]> {
  return withLists(({ abcXyz }) => abcXyz(cellsOf(table)!, cellsOf(options)));
}

/** What needs settings and words in full comes with the rest of the pane: no file of its own. */
function withLists<T>(compute: (functions: typeof lists) => T): Promise<T> {
  return inCellLater(async () => {
    const { lists } = await import(/* webpackChunkName: "rest" */ "./lists");
    return compute(lists);
  });
}
