import { classLetters } from "./classLetters";
import { frequencyLetters } from "./frequencyLetters";
import { inCell } from "./inCell";

// What stands in these comments is what Excel shows while a formula is typed; functions.strings.json holds the other languages.

/**
 * Class A, B or C of every customer by share of the total, largest first. The letters are those of the button Segment customers.
 * @customfunction ABCCLASS
 * @param values One column or one row of totals: one number per customer.
 * @param [limitA] Share of the total at which class A ends: 0.8 if left out.
 * @param [limitB] Share of the total at which class B ends: 0.95 if left out.
 * @returns One letter per value, in the same order; a dash where the total is 0 or less.
 */
export function abcClass(values: unknown[][], limitA?: number, limitB?: number): string[][] {
  return inCell(() => classLetters(values, limitA, limitB));
}

/**
 * X, Y or Z of every customer: bought often, regularly or irregularly, by the share of periods with a purchase since the first one.
 * @customfunction XYZCLASS
 * @param values One row per customer, one column per period, in chronological order.
 * @param [limitX] Minimum share of periods for X: 0.75 if left out.
 * @param [limitY] Minimum share of periods for Y: 0.5 if left out.
 * @returns One letter per customer, in one column; a dash where there is too little history.
 */
export function xyzClass(values: unknown[][], limitX?: number, limitY?: number): string[][] {
  return inCell(() => frequencyLetters(values, limitX, limitY));
}
