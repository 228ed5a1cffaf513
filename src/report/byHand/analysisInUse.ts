import type { Analysis } from "../../engine/analysis";
import { ABC_LETTERS, STATUS_CODES, XYZ_LETTERS } from "../../engine/codes";
import type { MatrixCell } from "../../engine/segments/matrix";
import { segmentOfLetters } from "../letters";
import type { Letters } from "./lettersInCells";
import { lettersInUse } from "./lettersInUse";

/**
 * The analysis with the letters that count, as the formulas of the sheets count them: those that somebody set go before the computed ones.
 * @returns the very same where nobody set any
 */
export function analysisInUse(input: Letters): Analysis {
  const { analysis } = input.result;
  const { customers } = analysis;
  const abc = Uint8Array.from(customers.abc);
  const xyz = Uint8Array.from(customers.xyz);
  for (const customer of input.standing.keys()) {
    const letters = lettersInUse(input, customer);
    abc[customer] = codeOf(ABC_LETTERS, letters.abc);
    xyz[customer] = codeOf(XYZ_LETTERS, letters.xyz);
  }
  if (isSame(abc, customers.abc) && isSame(xyz, customers.xyz)) return analysis;
  const counted = { ...analysis, customers: { ...customers, abc, xyz } };
  return {
    ...counted,
    abcCounts: countsOf(analysis.abcCounts, abc, customers.order),
    xyzCounts: countsOf(analysis.xyzCounts, xyz, customers.order),
    matrix: matrixOf(counted),
  };
}

function matrixOf({ asOfDay, base, customers, matrix }: Analysis): readonly MatrixCell[] {
  const { abc, order, status, value, xyz } = customers;
  const members = new Map<string, number[]>(matrix.map(({ segment }) => [segment, []]));
  for (const c of order) {
    const size = ABC_LETTERS[abc[c]!]!;
    members.get(asOfDay > 0 ? segmentOfLetters(size, XYZ_LETTERS[xyz[c]!]!) : size)?.push(c);
  }
  return matrix.map(({ segment }): MatrixCell => {
    const own = members.get(segment)!;
    const sum = own.reduce((all, c) => all + value[c]!, 0);
    return {
      segment,
      customers: own.length,
      value: sum,
      share: base > 0 ? sum / base : 0,
      lost: own.filter((c) => status[c] === STATUS_CODES.lost).length,
      atRisk: own.filter((c) => status[c] === STATUS_CODES.atRisk).length,
    };
  });
}

function codeOf(letters: readonly string[], letter: string): number {
  return Math.max(0, letters.indexOf(letter));
}

/** @param as many counts as these, by code */
function countsOf(
  before: readonly number[],
  codes: Uint8Array,
  order: Analysis["customers"]["order"]
): readonly number[] {
  const counts = before.map(() => 0);
  for (const c of order) counts[codes[c]!]! += 1;
  return counts;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.every((code, i) => code === other[i]);
}
