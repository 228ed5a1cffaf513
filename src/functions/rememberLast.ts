type Classify = (numbers: Float64Array, limits: readonly number[]) => Uint8Array;

/**
 * Keeps the last answer: a formula that stands in every row of a list asks for the same column thousands of times, and
 * comparing numbers is far cheaper than ranking them.
 */
export function rememberLast(classify: Classify): Classify {
  let last: { numbers: Float64Array; limits: readonly number[]; codes: Uint8Array } | undefined;
  return (numbers, limits) => {
    if (last === undefined || !same(last.limits, limits) || !same(last.numbers, numbers)) {
      last = { numbers, limits, codes: classify(numbers, limits) };
    }
    return last.codes;
  };
}

function same(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i += 1) if (one[i] !== other[i]) return false;
  return true;
}
