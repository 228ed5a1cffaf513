import type { Analysis } from "../analysis";
import { firstDayOf, periodOfDay } from "../calendar/period";
import { STATUS_CODES } from "../codes";
import { classThen } from "../review/losses/classThen";
import { MIN_BASE, type Directions } from "../review/losses/directions";
import type { Dynamics } from "../review/losses/dynamics";
import type { NextOrders } from "../review/nextOrder/nextOrder";
import { DAYS_BACK, type NextOrderHits } from "../review/nextOrder/nextOrderHits";
import type { LossReview } from "../review/reviewLosses";
import type { WinBack } from "../review/winback/winback";
import { wilson } from "../stats/wilson";
import { wholeUnits } from "../stats/wholeUnits";
import type { Aggregates } from "./aggregates";

/**
 * Losses and next orders as another engine told them; null where no losses by month were given.
 * @param values of the column by which losses are told apart, "" first
 */
export function aggregatedLosses(
  aggregates: Aggregates,
  analysis: Analysis,
  values: readonly string[]
): LossReview | null {
  const { losses, directions } = aggregates;
  if (losses === undefined || losses.month.length === 0) return null;
  return {
    period: "month",
    ...monthsOf(losses),
    directions: directionsOf(directions ?? NO_DIRECTIONS, aggregates.by !== undefined, values),
    backTest: null,
    winBack: winBackOf(aggregates, analysis),
    returnChances: { horizonDays: 0, classes: [] },
    followed: [],
    nextOrders: ordersOf(aggregates, analysis.asOfDay),
    nextOrderHits: orderHitsOf(aggregates, analysis.asOfDay),
  };
}

function monthsOf(
  losses: NonNullable<Aggregates["losses"]>
): Pick<LossReview, "starts" | "dynamics"> {
  const order = Array.from(losses.month.keys()).sort((p, q) => losses.month[p]! - losses.month[q]!);
  const days = order.map((p) => losses.month[p]!);
  const next = firstDayOf(periodOfDay(days.at(-1)!, "month") + 1, "month");
  const whole = (column: Float64Array): Int32Array => Int32Array.from(order, (p) => column[p]!);
  const real = (column: Float64Array): Float64Array => Float64Array.from(order, (p) => column[p]!);
  const dynamics: Dynamics = {
    new: whole(losses.new),
    returned: whole(losses.returned),
    lost: whole(losses.lost),
    active: whole(losses.active),
    lostStock: whole(losses.lost_stock),
    churnRate: real(losses.churn_rate),
    winBackRate: real(losses.win_back_rate),
    moneyLost: real(losses.money_lost),
  };
  return { starts: Int32Array.from([...days, next]), dynamics };
}

type DirectionColumns = NonNullable<Aggregates["directions"]>;

const NONE = new Float64Array(0);
const NO_DIRECTIONS: DirectionColumns = {
  is_all: NONE,
  by_value: [],
  base: NONE,
  lost: NONE,
  base_value: NONE,
  lost_value: NONE,
};

function directionsOf(
  { is_all, by_value, base, lost, base_value, lost_value }: DirectionColumns,
  isBy: boolean,
  values: readonly string[]
): LossReview["directions"] {
  const all = is_all.indexOf(1);
  const overallRate = all < 0 ? 0 : lost[all]! / base[all]!;
  const directionOf = (row: number): Directions["overall"] => {
    const isCompared = base[row]! >= MIN_BASE;
    const rate = lost[row]! / base[row]!;
    return {
      value: row === all ? -1 : values.indexOf(by_value[row]!),
      base: base[row]!,
      lost: lost[row]!,
      rate: isCompared ? rate : -1,
      index: isCompared && overallRate > 0 ? rate / overallRate : -1,
      interval: isCompared ? wilson(lost[row]!, base[row]!) : null,
      baseValue: base_value[row]!,
      lostValue: lost_value[row]!,
    };
  };
  // Without the column nobody knows what the values are of.
  const told = Array.from(isBy ? base.keys() : [])
    .filter((row) => row !== all)
    .map(directionOf);
  told.sort((p, q) => q.lost - p.lost || q.base - p.base || p.value - q.value);
  // Without a column there is the line of all customers alone: a way to tell them apart with no values.
  const by = isBy
    ? ({ by: "dimension", dimension: 0 } as const)
    : ({ by: "class", dimension: -1 } as const);
  return [{ ...by, overall: overallOf(all, directionOf), values: told }];
}

/** Where nobody was a customer a year ago the table has no row for all. */
function overallOf(
  all: number,
  directionOf: (row: number) => Directions["overall"]
): Directions["overall"] {
  if (all >= 0) return directionOf(all);
  return {
    value: -1,
    base: 0,
    lost: 0,
    rate: -1,
    index: -1,
    interval: null,
    baseValue: 0,
    lostValue: 0,
  };
}

function winBackOf(
  { segments, codes, settings, count }: Aggregates,
  { asOfDay, customers }: Analysis
): WinBack {
  const all = Int32Array.from({ length: count }, (_, c) => c);
  const names = segments.customer;
  const value = segments.last_year;
  const then = classThen(wholeUnits(value), names, all, settings.abc);
  const lost = Array.from(all)
    .filter((c) => codes.status[c] === STATUS_CODES.lost)
    .map((customer) => {
      const silentDays = asOfDay - segments.last_purchase[customer]!;
      const ownGapDays = segments.mean_gap_days[customer]!;
      return {
        customer,
        lastPurchase: segments.last_purchase[customer]!,
        lostOn: customers.statusSince[customer]!,
        silentDays,
        ownGapDays,
        timesOwnGap: ownGapDays > 0 ? silentDays / ownGapDays : -1,
        value: value[customer]!,
        abcThen: then[customer]!,
        chance: -1,
      };
    })
    .sort((p, q) => q.value - p.value || (names[p.customer]! < names[q.customer]! ? -1 : 1));
  return { lost, returned: [] };
}

function ordersOf({ orders, count }: Aggregates, asOfDay: number): NextOrders {
  const none = new Float64Array(count);
  const nothing = none.map(() => -1);
  const {
    next_order = none,
    next_order_from = none,
    next_order_until = none,
    order_size = nothing,
    order_size_from = nothing,
    order_size_until = nothing,
  } = orders ?? {};
  return {
    day: Int32Array.from(next_order),
    from: Int32Array.from(next_order_from),
    until: Int32Array.from(next_order_until),
    size: order_size,
    sizeFrom: order_size_from,
    sizeUntil: order_size_until,
    overdueDays: Int32Array.from(next_order_until, (day) =>
      day > 0 ? Math.max(0, asOfDay - day) : 0
    ),
  };
}

function orderHitsOf({ expected }: Aggregates, asOfDay: number): NextOrderHits {
  if (expected === undefined) return { madeOn: 0, predicted: 0, hit: 0, missed: 0, open: 0 };
  const [predicted, hit, open] = [
    expected.expected_orders[0]!,
    expected.expected_hit[0]!,
    expected.expected_open[0]!,
  ];
  return { madeOn: asOfDay - DAYS_BACK, predicted, hit, missed: predicted - hit - open, open };
}
