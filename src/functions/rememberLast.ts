import { bare, type Cells } from "./cells";

type Compute<Result> = (ranges: readonly Cells[], settings: readonly unknown[]) => Result;

/**
 * Keeps the last answer: a formula that stands in every row of a list asks for the same column thousands of times, and several formulas for
 * the same list. Comparing cells is far cheaper than ranking or hashing them, and exact.
 */
export function rememberLast<Result>(compute: Compute<Result>): Compute<Result> {
  let last:
    | {
        readonly ranges: readonly Cells[];
        readonly settings: readonly unknown[];
        readonly result: Result;
      }
    | undefined;
  return (ranges, settings) => {
    if (
      last === undefined ||
      !sameList(last.settings, settings) ||
      !sameRanges(last.ranges, ranges)
    )
      last = { ranges, settings, result: compute(ranges, settings) };
    return last.result;
  };
}

function sameRanges(one: readonly Cells[], other: readonly Cells[]): boolean {
  return one.length === other.length && one.every((cells, i) => sameCells(cells, other[i]!));
}

function sameCells(one: Cells, other: Cells): boolean {
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row += 1) if (!sameList(one[row]!, other[row]!)) return false;
  return true;
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i += 1)
    if (one[i] !== other[i] && !sameObject(one[i], other[i])) return false;
  return true;
}

/** Objects around a value arrive anew with each call. */
function sameObject(one: unknown, other: unknown): boolean {
  const isObject = typeof one === "object" && typeof other === "object";
  return isObject && one !== null && other !== null && bare(one) === bare(other);
}
