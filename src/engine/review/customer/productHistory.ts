import { lineValues } from "../../lines/lineValues";
import type { Window } from "../../lines/window";
import type { ValueBasis } from "../../settings/settings";
import { wholeUnits } from "../../stats/wholeUnits";
import { changeWindows, type ChangeWindows } from "../why/changeWindows";
import type { OwnSales } from "./ownSales";

/** What a customer buys, and what they bought before and buy no longer. docs/method-churn.md#customer-history. */
export interface ProductHistory {
  /** Number of purchases cannot be divided among products: revenue then. */
  readonly basis: Exclude<ValueBasis, "purchases">;
  /** What is compared with what; null where the window is too short for two, and without dates: all counts as bought then. */
  readonly windows: ChangeWindows | null;
  /** Bought in the later window, by what they brought in it. */
  readonly bought: readonly Product[];
  /** Bought in the earlier window and not in the later one, by what they brought then. */
  readonly stopped: readonly Product[];
}

export interface Product {
  readonly name: string;
  /** Net value in the later window, and in the earlier one. */
  readonly now: number;
  readonly earlier: number;
  /** Serial day of the last purchase of it; 0 without dates. */
  readonly lastDay: number;
}

interface Tally {
  now: number;
  earlier: number;
  boughtNow: boolean;
  boughtEarlier: boolean;
  lastDay: number;
}

/** @param own with the dimension of the products; null without one */
export function productHistory(
  { sales }: OwnSales,
  { hasDates, fromDay, asOfDay }: Window,
  valueBasis: ValueBasis
): ProductHistory | null {
  const products = sales.dimensions[0];
  if (products === undefined) return null;
  const basis = valueBasis === "purchases" ? "revenue" : valueBasis;
  const { units, unitsPerOne } = wholeUnits(lineValues(sales, basis));
  const windows = hasDates ? changeWindows(fromDay, asOfDay) : null;
  const { now, earlier } = windows ?? {
    now: { fromDay, toDay: asOfDay },
    earlier: { fromDay: 1, toDay: 0 },
  };
  const tallies = new Map<number, Tally>();
  for (let line = 0; line < sales.lineCount; line += 1) {
    const name = products.index[line]!;
    if (products.values[name] === "") continue;
    const today = hasDates ? sales.day[line]! : 0;
    const isNow = today >= now.fromDay && today <= now.toDay;
    const isEarlier = today >= earlier.fromDay && today <= earlier.toDay;
    let tally = tallies.get(name);
    if (tally === undefined)
      tallies.set(
        name,
        (tally = { now: 0, earlier: 0, boughtNow: false, boughtEarlier: false, lastDay: 0 })
      );
    if (isNow) tally.now += units[line]!;
    if (isEarlier) tally.earlier += units[line]!;
    // A return is no purchase.
    if (!(sales.amount[line]! > 0)) continue;
    tally.boughtNow ||= isNow;
    tally.boughtEarlier ||= isEarlier;
    tally.lastDay = Math.max(tally.lastDay, today);
  }
  const listed = (isListed: (tally: Tally) => boolean, by: "now" | "earlier"): readonly Product[] =>
    [...tallies]
      .filter(([, tally]) => isListed(tally))
      .map(([name, tally]) => ({
        name: products.values[name]!,
        now: tally.now / unitsPerOne,
        earlier: tally.earlier / unitsPerOne,
        lastDay: tally.lastDay,
      }))
      .sort((a, b) => b[by] - a[by] || (a.name < b.name ? -1 : 1));
  return {
    basis,
    windows,
    bought: listed(({ boughtNow }) => boughtNow, "now"),
    stopped: listed(({ boughtNow, boughtEarlier }) => boughtEarlier && !boughtNow, "earlier"),
  };
}
