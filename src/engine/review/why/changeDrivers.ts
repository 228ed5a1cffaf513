import type { Dimension } from "../../sales/sales";
import type { UnitLines } from "../../lines/dominantValue";
import { sumByValue } from "../../lines/sumByValue";
import type { ChangeWindows, DayRange } from "./changeWindows";

/** How the value of each customer changed, and what drove it; one entry per customer. docs/method-churn.md#change. */
export interface ChangeDrivers {
  readonly windows: ChangeWindows;
  /** Whole units. */
  readonly now: Float64Array;
  readonly earlier: Float64Array;
  /** Index of the dimension that explains most of the change; -1 = none has several values for this customer. */
  readonly dimension: Int32Array;
  /** The value of it, and what this one value changed by, in whole units. */
  readonly value: Int32Array;
  readonly difference: Float64Array;
}

/**
 * The driver is the one value of one dimension (product, region, manager) with the largest change in the direction of the
 * whole. A dimension in which the customer has a single value explains nothing. Equal ones: the first dimension, the first
 * text.
 */
export function changeDrivers(
  lines: UnitLines,
  dimensions: readonly Dimension[],
  windows: ChangeWindows,
  customerCount: number
): ChangeDrivers {
  const now = new Float64Array(customerCount);
  const earlier = new Float64Array(customerCount);
  const { customer, day, units } = lines;
  const changes = new Float64Array(customer.length);
  const side = sideOf(windows);
  for (let line = 0; line < customer.length; line += 1) {
    const sign = side(day[line]!);
    changes[line] = sign * units[line]!;
    if (sign > 0) now[customer[line]!]! += units[line]!;
    else if (sign < 0) earlier[customer[line]!]! += units[line]!;
  }
  const drivers = {
    windows,
    now,
    earlier,
    dimension: new Int32Array(customerCount).fill(-1),
    value: new Int32Array(customerCount).fill(-1),
    difference: new Float64Array(customerCount),
  };
  dimensions.forEach((dimension, d) => findDrivers(drivers, lines, changes, dimension, d));
  return drivers;
}

function findDrivers(
  drivers: ChangeDrivers,
  { customer, day }: UnitLines,
  changes: Float64Array,
  { index, values }: Dimension,
  d: number
): void {
  const side = sideOf(drivers.windows);
  const compared = (line: number): boolean => side(day[line]!) !== 0;
  const added = { index, width: values.length, units: changes, take: compared };
  sumByValue(customer, drivers.now.length, added, (c, own) => {
    if (own.count < 2) return;
    const direction = Math.sign(drivers.now[c]! - drivers.earlier[c]!);
    for (let v = 0; v < own.count; v += 1) {
      const value = own.values[v]!;
      const change = own.sums[v]!;
      const held = drivers.difference[c]! * direction;
      if (change * direction <= 0 || change * direction < held) continue;
      const first = drivers.dimension[c] === d && values[value]! < values[drivers.value[c]!]!;
      if (change * direction === held && !first) continue;
      drivers.dimension[c] = d;
      drivers.value[c] = value;
      drivers.difference[c] = change;
    }
  });
}

/** 1 in the window of now, -1 in the earlier one, 0 outside. */
function sideOf({ now, earlier }: ChangeWindows): (day: number) => 1 | 0 | -1 {
  const within = (day: number, { fromDay, toDay }: DayRange): boolean =>
    day >= fromDay && day <= toDay;
  return (day) => (within(day, now) ? 1 : within(day, earlier) ? -1 : 0);
}
