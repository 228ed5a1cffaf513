import type { Analysis } from "../analysis";
import type { Prepared } from "../prepare";
import { valueLines } from "../lines/valueLines";
import { backTest, type BackTest } from "./backtest/backtest";
import { classThen } from "./losses/classThen";
import { directions, type Directions } from "./losses/directions";
import { dynamics, type Dynamics } from "./losses/dynamics";
import { chooseCriterion } from "../churn/lost/chooseCriterion";
import { nextOrders, type NextOrders } from "./nextOrder/nextOrder";
import { nextOrderHits, type NextOrderHits } from "./nextOrder/nextOrderHits";
import { orderSizes } from "../purchases/orderSizes";
import { periodStarts } from "../calendar/periodStarts";
import { silenceLimits } from "./losses/silenceLimits";
import { winBack, type WinBack } from "./winback/winback";
import { yearUnits } from "./losses/yearUnits";

/** Everything about losses that a report shows. docs/method-churn.md. */
export interface LossReview {
  /** Months of the window: first days, and that of the month after the last. */
  readonly starts: Int32Array;
  readonly dynamics: Dynamics;
  readonly directions: readonly DirectionsOf[];
  readonly backTest: BackTest;
  readonly winBack: WinBack;
  readonly nextOrders: NextOrders;
  readonly nextOrderHits: NextOrderHits;
}

interface DirectionsOf extends Directions {
  /** Index into the dimensions of the sales; -1 = by the ABC class of the last active year (the values are its codes). */
  readonly dimension: number;
}

const YEAR = 365;

/**
 * Dynamics, directions, back-test, win-back list and next orders of an analysis; null where the list has no dates.
 * What it lost and what it named agree with the status of the analysis, since the criterion is the same.
 * @param analysis made by `classify` from `prepared`.
 */
export function reviewLosses(prepared: Prepared, analysis: Analysis): LossReview | null {
  const { sales, purchases, window, rhythm, presence, population } = prepared;
  if (!window.hasDates) return null;
  const { settings, asOfDay, valueBasis } = analysis;
  const count = sales.customers.length;
  const criterion = chooseCriterion(settings.lost, population, prepared.aliveModel(settings.lost));
  const silences = { purchases, limits: silenceLimits(purchases, criterion) };
  const lines = valueLines(sales, purchases, valueBasis);
  const year = {
    units: yearUnits(lines, count, rhythm.lastPurchase),
    unitsPerOne: lines.unitsPerOne,
  };
  const abcThen = classThen(year, sales.customers, presence.present, settings.abc);
  const units = yearUnits(lines, count, asOfDay - YEAR);
  const starts = periodStarts(window.fromDay, asOfDay, "month");
  const dominant = sales.dimensions.map(prepared.dominant);
  return {
    starts,
    dynamics: dynamics({ ...silences, starts, asOfDay, lines }),
    directions: [abcThen, ...dominant].map((valueOf, d) => ({
      dimension: d - 1,
      ...directions({ ...silences, valueOf, units, unitsPerOne: lines.unitsPerOne, asOfDay }),
    })),
    backTest: backTest({ purchases, asOfDay, lost: settings.lost }),
    winBack: winBack({
      ...silences,
      names: sales.customers,
      asOfDay,
      value: year.units.map((units) => units / year.unitsPerOne),
      abcThen,
    }),
    nextOrders: nextOrders(purchases, asOfDay, orderSizes(sales, purchases)),
    nextOrderHits: nextOrderHits(purchases, asOfDay),
  };
}
