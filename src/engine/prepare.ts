import { findPurchases } from "./purchases/findPurchases";
import { gapPopulation, type GapPopulation } from "./purchases/gapPopulation";
import type { Purchases } from "./purchases/purchases";
import { measureRhythm, type Rhythm } from "./purchases/rhythm";
import { lineValues } from "./lines/lineValues";
import type { Sales } from "./sales/sales";
import type { Settings, ValueBasis } from "./settings/settings";
import { groupSums, type GroupSums } from "./stats/groupSums";
import { remember } from "./stats/remember";
import { openWindow, type Window } from "./lines/window";

/**
 * What stays the same while limits are moved: everything that needs a look at the lines. Made once a window; `classify`
 * asks it for what it needs, and what was asked for once is kept.
 */
export interface Prepared {
  readonly sales: Sales;
  readonly window: Window;
  readonly purchases: Purchases;
  readonly rhythm: Rhythm;
  readonly population: GapPopulation;
  readonly presence: Presence;
  /** Sums of a value by customer in the window. */
  readonly sums: (basis: ValueBasis) => GroupSums;
  /** Sum of the amounts of all lines up to asOfDay. */
  readonly totalRevenue: () => number;
  /** asOfDay - last purchase by customer; -1 without a purchase. */
  readonly recencyDays: () => Int32Array;
  /** Results that depend on settings other than limits, by name. */
  readonly kept: Map<string, unknown>;
}

export interface Presence {
  /** Customers with a line up to asOfDay. */
  readonly present: Int32Array;
  /** One entry a customer: 1 with a line in the window. */
  readonly inWindow: Uint8Array;
}

/** @param settings only `asOf` and `from` are looked at. */
export function prepare(sales: Sales, settings: Settings): Prepared {
  const window = openWindow(sales, settings);
  const purchases = window.hasDates
    ? findPurchases(sales, window.asOfDay, window.sorted)
    : noPurchases(sales.customers.length);
  const rhythm = measureRhythm(purchases);
  const kept = new Map<string, unknown>();
  const sums = (basis: ValueBasis): GroupSums =>
    remember(kept, `sums ${basis}`, () => sumBasis(basis, sales, window, purchases));
  return {
    sales,
    window,
    purchases,
    rhythm,
    population: gapPopulation(rhythm),
    presence: findPresent(sales, window),
    sums,
    totalRevenue: () =>
      remember(kept, "total revenue", () => sumOfLines(sales, window, sums("revenue"))),
    recencyDays: () =>
      remember(kept, "recency", () => daysSince(rhythm.lastPurchase, window.asOfDay)),
    kept,
  };
}

function sumOfLines(
  { amount, day, lineCount }: Sales,
  window: Window,
  inWindow: GroupSums
): number {
  if (window.whole)
    return inWindow.units.reduce((sum, units) => sum + units, 0) / inWindow.unitsPerOne;
  const everyLine = new Int32Array(lineCount);
  const upToAsOf = { day, fromDay: -Infinity, asOfDay: window.asOfDay };
  return groupSums(amount, everyLine, 1, upToAsOf).sums[0]!;
}

function noPurchases(customerCount: number): Purchases {
  return { customerCount, offsets: new Int32Array(customerCount + 1), day: new Int32Array(0) };
}

function daysSince(lastPurchase: Int32Array, asOfDay: number): Int32Array {
  const days = new Int32Array(lastPurchase.length).fill(-1);
  for (let c = 0; c < days.length; c += 1)
    if (lastPurchase[c] !== 0) days[c] = asOfDay - lastPurchase[c]!;
  return days;
}

function findPresent({ customer, customers, day, lineCount }: Sales, window: Window): Presence {
  const seen = new Uint8Array(customers.length);
  // One column where the window is whole: it is only read from here on.
  const inWindow = window.whole ? seen : new Uint8Array(customers.length);
  const { whole, fromDay, asOfDay } = window;
  if (whole) for (let line = 0; line < lineCount; line += 1) seen[customer[line]!] = 1;
  else
    for (let line = 0; line < lineCount; line += 1) {
      if (day[line]! > asOfDay) continue;
      seen[customer[line]!] = 1;
      if (day[line]! >= fromDay) inWindow[customer[line]!] = 1;
    }
  const present = new Int32Array(customers.length);
  let count = 0;
  for (let c = 0; c < customers.length; c += 1) if (seen[c] === 1) present[count++] = c;
  return { present: present.slice(0, count), inWindow };
}

const EVERY_DAY = new Int32Array(0);

function sumBasis(
  basis: ValueBasis,
  sales: Sales,
  window: Window,
  { offsets, day, customerCount }: Purchases
): GroupSums {
  if (basis !== "purchases")
    return groupSums(lineValues(sales, basis), sales.customer, customerCount, {
      day: window.whole ? EVERY_DAY : sales.day,
      fromDay: window.fromDay,
      asOfDay: window.asOfDay,
    });
  const sums = new Float64Array(customerCount);
  for (let c = 0; c < customerCount; c += 1)
    for (let i = offsets[c]!; i < offsets[c + 1]!; i += 1)
      if (day[i]! >= window.fromDay) sums[c]! += 1;
  return { sums, units: sums, unitsPerOne: 1 };
}
