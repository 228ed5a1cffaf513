import { gridOf } from "./gridOf";

/**
 * Sums by group without binary drift. docs/method.md#money.
 * Where every value is a multiple of 1/10000 (money, quantities), the sums are integers and exact. Elsewhere they are
 * compensated (Neumaier 1974) and ranked on a grid of 2^-50 of the whole, so that the order of the lines decides nothing.
 */
export interface GroupSums {
  /** The sum of each group. */
  readonly sums: Float64Array;
  /** The same as whole numbers of one common unit: exact to add and to compare. */
  readonly units: Float64Array;
  /** Units that make 1: sums = units / unitsPerOne. */
  readonly unitsPerOne: number;
}

/** The lines to add: those of `day` in fromDay..asOfDay, or all of them where there are no days. */
export interface LineRange {
  readonly day: Int32Array;
  readonly fromDay: number;
  readonly asOfDay: number;
}

const SCALE = 10_000;
/** What a double holds exactly, less room for what rounding adds: the magnitudes are those before it. */
const LARGEST = 2 ** 53 - 2 ** 10;
/** No sales line is larger; what is (or is not a number at all) adds nothing, so that no sum can overflow. */
const ABSURD = 1e100;

export function groupSums(
  values: Float64Array,
  group: Int32Array,
  groupCount: number,
  range: LineRange
): GroupSums {
  const units = new Float64Array(groupCount);
  if (addWhole(values, group, units, range)) {
    const sums = new Float64Array(groupCount);
    for (let g = 0; g < groupCount; g += 1) sums[g] = units[g]! / SCALE;
    return { sums, units, unitsPerOne: SCALE };
  }
  return onGrid(addCompensated(values, group, groupCount, range));
}

/** Lines added in one call: short loops in a function called often are compiled to better code than one long loop (bench/RESULTS.md). */
const BLOCK = 2_048;

/** Adds whole ten-thousandths; false where a value is none or where the sums could leave the whole numbers of a double. */
function addWhole(
  values: Float64Array,
  group: Int32Array,
  units: Float64Array,
  range: LineRange
): boolean {
  let magnitude = 0;
  for (let from = 0; from < group.length && magnitude <= LARGEST; from += BLOCK)
    magnitude += addBlock(values, group, units, range, from, Math.min(group.length, from + BLOCK));
  return magnitude <= LARGEST;
}

/** The sum of the magnitudes added; infinite where a value is no whole number of units. */
function addBlock(
  values: Float64Array,
  group: Int32Array,
  units: Float64Array,
  { day, fromDay, asOfDay }: LineRange,
  from: number,
  to: number
): number {
  const dated = day.length > 0;
  let magnitude = 0;
  for (let line = from; line < to; line += 1) {
    if (dated && (day[line]! < fromDay || day[line]! > asOfDay)) continue;
    const scaled = values[line]! * SCALE;
    const whole = Math.round(scaled);
    // A product such as 2.55 x 6 misses its multiple by a few roundings: that much is forgiven.
    if (!(Math.abs(scaled - whole) <= 1e-6 + Math.abs(scaled) * 1e-15)) return Infinity;
    // Not of `whole`, which is a small integer for so long that the compiled code is thrown away when it no longer is one.
    magnitude += Math.abs(scaled);
    units[group[line]!]! += whole;
  }
  return magnitude;
}

function addCompensated(
  values: Float64Array,
  group: Int32Array,
  groupCount: number,
  { day, fromDay, asOfDay }: LineRange
): Float64Array {
  const dated = day.length > 0;
  const sums = new Float64Array(groupCount);
  const lost = new Float64Array(groupCount);
  for (let line = 0; line < group.length; line += 1) {
    if (dated && (day[line]! < fromDay || day[line]! > asOfDay)) continue;
    const value = values[line]!;
    if (!(Math.abs(value) <= ABSURD)) continue;
    const g = group[line]!;
    const before = sums[g]!;
    const after = before + value;
    lost[g]! +=
      Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
    sums[g] = after;
  }
  for (let g = 0; g < groupCount; g += 1) sums[g]! += lost[g]!;
  return sums;
}

function onGrid(sums: Float64Array): GroupSums {
  let magnitude = 0;
  for (const sum of sums) magnitude += Math.abs(sum);
  const unitsPerOne = gridOf(magnitude);
  return { sums, units: sums.map((sum) => Math.round(sum * unitsPerOne)), unitsPerOne };
}
