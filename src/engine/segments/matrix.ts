import { CLASS_CELLS, SEGMENTS, STATUS_CODES, type Cell } from "../codes";
import type { Ranking } from "./abc/ranking";

/**
 * The nine cells, in the order of SEGMENTS; of a list without dates the three of CLASS_CELLS. Customers without a class, or
 * without a letter that others have, are in none. docs/method.md#matrix.
 */
export function buildMatrix(
  hasDates: boolean,
  abc: Uint8Array,
  xyz: Uint8Array,
  status: Uint8Array,
  { units, unitsPerOne, base }: Ranking
): readonly MatrixCell[] {
  const cells: readonly Cell[] = hasDates ? SEGMENTS : CLASS_CELLS;
  const customers = new Int32Array(cells.length);
  const sums = new Float64Array(cells.length);
  const lost = new Int32Array(cells.length);
  const atRisk = new Int32Array(cells.length);
  for (let c = 0; c < abc.length; c += 1) {
    if (abc[c] === 0 || abc[c]! > 3 || (hasDates && xyz[c] === 0)) continue;
    const cell = hasDates ? (abc[c]! - 1) * 3 + xyz[c]! - 1 : abc[c]! - 1;
    customers[cell]! += 1;
    sums[cell]! += units[c]!;
    if (status[c] === STATUS_CODES.lost) lost[cell]! += 1;
    if (status[c] === STATUS_CODES.atRisk) atRisk[cell]! += 1;
  }
  return cells.map((segment, cell) => ({
    segment,
    customers: customers[cell]!,
    value: sums[cell]! / unitsPerOne,
    share: base > 0 ? sums[cell]! / unitsPerOne / base : 0,
    lost: lost[cell]!,
    atRisk: atRisk[cell]!,
  }));
}

export interface MatrixCell {
  readonly segment: Cell;
  readonly customers: number;
  readonly value: number;
  /** Share of the base, 0..1. */
  readonly share: number;
  readonly lost: number;
  readonly atRisk: number;
}
