import { groupSums, type GroupSums } from "../stats/groupSums";

/**
 * Sum of the amounts of all lines up to asOfDay, those before the window too.
 * @param inWindow sums by customer; given where every line lies in the window, so that they are all there is to add.
 */
export function totalAmount(
  amount: Float64Array,
  day: Int32Array,
  asOfDay: number,
  inWindow: GroupSums | undefined
): number {
  if (inWindow !== undefined)
    return inWindow.units.reduce((sum, units) => sum + units, 0) / inWindow.unitsPerOne;
  const everyLine = new Int32Array(amount.length);
  return groupSums(amount, everyLine, 1, { day, fromDay: -Infinity, asOfDay }).sums[0]!;
}
