import type { Dimension } from "../../sales/sales";
import type { UnitLines } from "../../lines/dominantValue";
import { sumByValue } from "../../lines/sumByValue";
import { SAME_SHARE } from "../../stats/tolerances";

/** Whose hands the sales are in. docs/method-churn.md#managers. */
interface ManagerShare {
  /** Index into the values of the dimension. */
  readonly value: number;
  /** Net value of their lines in the window. */
  readonly sum: number;
  /** Of the sum of the positive sums of all managers, 0..1; 0 where their own is not positive. */
  readonly share: number;
  /** Customers who bring them more than any other manager, the key accounts among these, and the share of the largest customer in the manager's sum, 0..1; -1 without a positive sum. */
  readonly customers: number;
  readonly keyAccounts: number;
  readonly largestCustomer: number;
  readonly largestShare: number;
}

export interface ManagerShares {
  /** Largest sum first, ties by text. */
  readonly managers: readonly ManagerShare[];
  /** Share of the largest; 0 without a positive sum. */
  readonly largest: number;
  /** One manager holds at least half. */
  readonly halfWithOne: boolean;
  /** Sum of the squared shares: 1 / it is how many equal managers would give the same concentration. */
  readonly hhi: number;
}

interface ManagerInput {
  readonly dimension: Dimension;
  readonly lines: UnitLines;
  readonly unitsPerOne: number;
  /** The window; any days where the list has none. */
  readonly fromDay: number;
  readonly asOfDay: number;
  /** Dominant manager by customer (`dominantValue`); -1 = none. */
  readonly managerOf: Int32Array;
  /** Customer names: they decide between equals. */
  readonly names: readonly string[];
  /** 1 where the customer is a key account. */
  readonly isKey?: Uint8Array;
}

const HALF = 0.5;

export function managerShares(input: ManagerInput): ManagerShares {
  const { dimension, unitsPerOne, managerOf, isKey } = input;
  const { sums, largest, most } = sumLines(input);
  const texts = sums.length;
  let base = 0;
  for (const sum of sums) base += Math.max(0, sum);
  const customers = new Int32Array(texts);
  const keys = new Int32Array(texts);
  for (let c = 0; c < managerOf.length; c += 1) {
    const manager = managerOf[c]!;
    if (manager < 0) continue;
    customers[manager]! += 1;
    keys[manager]! += isKey?.[c] ?? 0;
  }
  const managers: ManagerShare[] = [];
  for (let m = 0; m < texts; m += 1) {
    if (largest[m]! < 0) continue;
    const sum = sums[m]!;
    managers.push({
      value: m,
      sum: sum / unitsPerOne,
      share: sum > 0 ? sum / base : 0,
      customers: customers[m]!,
      keyAccounts: keys[m]!,
      largestCustomer: largest[m]!,
      largestShare: sum > 0 ? most[m]! / sum : -1,
    });
  }
  const text = (one: ManagerShare): string => dimension.values[one.value]!;
  managers.sort((a, b) => b.sum - a.sum || (text(a) < text(b) ? -1 : 1));
  const top = managers[0]?.share ?? 0;
  return {
    managers,
    largest: top,
    halfWithOne: top >= HALF - SAME_SHARE,
    hhi: managers.reduce((sum, one) => sum + one.share * one.share, 0),
  };
}

interface Sums {
  /** Units by manager. */
  readonly sums: Float64Array;
  /** The customer who brings each manager most, -1 = the manager has no line, and what that customer brings. */
  readonly largest: Int32Array;
  readonly most: Float64Array;
}

function sumLines(input: ManagerInput): Sums {
  const { dimension, lines, fromDay, asOfDay, managerOf, names } = input;
  const { customer, day, units } = lines;
  const texts = dimension.values.length;
  const sums = new Float64Array(texts);
  const largest = new Int32Array(texts).fill(-1);
  const most = new Float64Array(texts);
  const used = (line: number): boolean =>
    day.length === 0 || (day[line]! >= fromDay && day[line]! <= asOfDay);
  const added = { index: dimension.index, width: texts, units, take: used };
  sumByValue(customer, managerOf.length, added, (c, own) => {
    for (let v = 0; v < own.count; v += 1) {
      const manager = own.values[v]!;
      const sum = own.sums[v]!;
      const held = largest[manager]!;
      sums[manager]! += sum;
      if (
        held >= 0 &&
        (sum < most[manager]! || (sum === most[manager] && names[c]! > names[held]!))
      )
        continue;
      largest[manager] = c;
      most[manager] = sum;
    }
  });
  return { sums, largest, most };
}
