import { isoOfDay } from "../engine/calendar/isoDay";
import {
  ABC_LETTERS,
  KEY_GROUPS,
  KEY_TYPES,
  SIZE_GROUPS,
  STATUSES,
  TENURE_GROUPS,
  XYZ_LETTERS,
} from "../engine/codes";
import type { Move } from "../engine/review/moves";
import type { Review } from "../engine/review/review";
import type { LossReview } from "../engine/review/reviewLosses";
import { comparison } from "../report/changes/comparison";
import { dueOrders } from "../report/dueSoon/dueOrders";
import { relations } from "../report/keyAccounts/relations";
import type { Result } from "../report/result";

/** What the sheets say beyond classes and statuses. Dates are ISO days, shares 0..1; null where there is nothing to say, as without dates. */
export interface ReviewJson {
  readonly losses: {
    /** What is counted by. */
    readonly period: string;
    readonly periods: readonly {
      readonly from: string;
      readonly to: string;
      readonly new: number;
      readonly returned: number;
      readonly lost: number;
      /** At the end of the period. */
      readonly active: number;
      readonly churnRate: number | null;
      readonly winBackRate: number | null;
      readonly moneyLost: number;
    }[];
    readonly directions: readonly {
      readonly by: string;
      /** Header of the column; absent where no column of the list names the groups. */
      readonly column?: string;
      /** Those with a loss, or with enough customers for a rate; by customers lost. */
      readonly values: readonly {
        readonly value: string;
        /** Active a year ago, and lost since. */
        readonly base: number;
        readonly lost: number;
        readonly rate: number | null;
        readonly interval: { readonly low: number; readonly high: number } | null;
        readonly baseValue: number;
        readonly lostValue: number;
      }[];
    }[];
  } | null;
  /** Lost customers, in the order of the sheet Win-back. */
  readonly winBack:
    | readonly {
        readonly customer: string;
        readonly lastPurchase: string;
        readonly lostOn: string;
        /** Of the year up to the last purchase. */
        readonly value: number;
        readonly classThen: string;
        readonly chance: number | null;
      }[]
    | null;
  /** With what was ticked on the sheet Key accounts. Who they are, by name, in the order of the customers; null where no sum is above zero. */
  readonly keyAccounts: {
    readonly count: number;
    readonly share: number;
    readonly band: "below" | "inside" | "above";
    readonly customers: readonly string[];
    readonly accounts: readonly {
      readonly customer: string;
      readonly types: readonly string[];
      /** One of the largest who together bring the share that the settings name. */
      readonly largest: boolean;
      readonly ifLeft: IfLeft | null;
    }[];
  } | null;
  /** One for each column of managers. */
  readonly managers: readonly {
    readonly column: string;
    readonly halfWithOne: boolean;
    readonly managers: readonly {
      readonly manager: string;
      readonly value: number;
      readonly share: number;
      readonly customers: number;
      readonly keyAccounts: number;
      readonly lost: number;
      readonly returned: number;
      /** Customers a year ago, and how many of them are not lost. */
      readonly base: number;
      readonly kept: number;
      /** Mean length of the relationship. */
      readonly years: number | null;
    }[];
    /** All customers who buy from the largest more than from any other. */
    readonly ifLargestLeft: IfLeft | null;
  }[];
  readonly dueSoon: {
    readonly until: string;
    readonly amount: number;
    readonly orders: readonly {
      readonly customer: string;
      readonly state: "overdue" | "now" | "coming";
      readonly expected: string;
      readonly from: string;
      readonly to: string;
      readonly overdueDays: number;
      readonly size: number | null;
      readonly sizeFrom: number | null;
      readonly sizeTo: number | null;
    }[];
    /** What became of the orders that were expected a month ago. */
    readonly hits: {
      readonly madeOn: string;
      readonly predicted: number;
      readonly hit: number;
      readonly missed: number;
      readonly open: number;
    };
  } | null;
  /**
   * Against the last run of an earlier day that the workbook keeps, else against the window of equal length before. A run keeps only the day that it
   * looked from.
   */
  readonly changes: {
    readonly against: "run" | "window";
    readonly now: Days;
    readonly before: Pick<Days, "to"> & { readonly from: string | null };
    readonly abc: readonly MoveJson[];
    readonly xyz: readonly MoveJson[];
    readonly status: readonly MoveJson[];
  } | null;
}

/** What would go, as a sum and as a part of the total, and how many others would be in another class; null beyond the largest 50. */
interface IfLeft {
  readonly lost: number;
  readonly part: number | null;
  readonly changed: number;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** From "-" or "": not classified, or no customer yet. */
interface MoveJson {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  readonly valueBefore: number;
  readonly value: number;
}

export function reviewJson(result: Result, review: Review): ReviewJson {
  return {
    losses: review.losses && lossesJson(review.losses, review),
    winBack: review.losses && winBackJson(review.losses, result),
    keyAccounts: keyAccountsJson(result, review),
    managers: managersJson(result, review),
    dueSoon: dueSoonJson(result, review),
    changes: changesJson(result, review),
  };
}

function lossesJson(
  { period, starts, dynamics, directions }: LossReview,
  { dimensions }: Review
): ReviewJson["losses"] {
  return {
    period,
    periods: Array.from(dynamics.lost, (lost, p) => ({
      from: isoOfDay(starts[p]!),
      to: isoOfDay(starts[p + 1]! - 1),
      new: dynamics.new[p]!,
      returned: dynamics.returned[p]!,
      lost,
      active: dynamics.active[p]!,
      churnRate: known(dynamics.churnRate[p]!),
      winBackRate: known(dynamics.winBackRate[p]!),
      moneyLost: dynamics.moneyLost[p]!,
    })),
    directions: directions.map(({ by, dimension, values }) => {
      const column = dimensions[dimension];
      const texts = by === "dimension" ? column!.values : GROUPS[by];
      return {
        by,
        ...(column === undefined ? {} : { column: column.name }),
        values: values
          .filter(({ lost, rate }) => lost > 0 || rate >= 0)
          .map(({ value, base, lost, rate, interval, baseValue, lostValue }) => ({
            value: texts[value]!,
            base,
            lost,
            rate: known(rate),
            interval,
            baseValue,
            lostValue,
          })),
      };
    }),
  };
}

const GROUPS = {
  class: ABC_LETTERS,
  keyType: KEY_GROUPS,
  size: SIZE_GROUPS,
  tenure: TENURE_GROUPS,
} as const;

function winBackJson({ winBack }: LossReview, { customers }: Result): ReviewJson["winBack"] {
  return winBack.lost.map(({ customer, lastPurchase, lostOn, value, abcThen, chance }) => ({
    customer: customers[customer]!,
    lastPurchase: isoOfDay(lastPurchase),
    lostOn: isoOfDay(lostOn),
    value,
    classThen: ABC_LETTERS[abcThen]!,
    chance: known(chance),
  }));
}

function keyAccountsJson(
  { analysis, customers: names }: Result,
  { keyAccounts }: Review
): ReviewJson["keyAccounts"] {
  if (analysis.base <= 0) return null;
  const { customers, share, band, types, largest } = keyAccounts.proposal;
  const without = new Map(keyAccounts.without.map((one) => [one.customer, one]));
  return {
    count: customers.length,
    share,
    band,
    customers: Array.from(customers, (c) => names[c]!),
    accounts: Array.from(customers, (c) => ({
      customer: names[c]!,
      types: Object.entries(KEY_TYPES).flatMap(([name, bit]) =>
        (types[c]! & bit) === 0 ? [] : [name]
      ),
      largest: largest[c] === 1,
      ifLeft: ifLeftJson(without.get(c)),
    })),
  };
}

function managersJson(result: Result, review: Review): ReviewJson["managers"] {
  return review.keyAccounts.managers.map(({ dimension, managers, halfWithOne, withoutLargest }) => {
    const { name, values, dominant } = review.dimensions[dimension]!;
    const of = relations({ review, result }, { valueOf: dominant, dimension });
    return {
      column: name,
      halfWithOne,
      managers: managers.map(({ value, sum, share, customers, keyAccounts }) => {
        const { lost = 0, returned = 0, base = 0, kept = 0, years = -1 } = of?.(value) ?? {};
        return {
          manager: values[value]!,
          value: sum,
          share,
          customers,
          keyAccounts,
          lost,
          returned,
          base,
          kept,
          years: known(years),
        };
      }),
      ifLargestLeft: ifLeftJson(withoutLargest ?? undefined),
    };
  });
}

function dueSoonJson(result: Result, review: Review): ReviewJson["dueSoon"] {
  const due = dueOrders(result, review);
  if (due === undefined || review.losses === null) return null;
  const { nextOrders: next, nextOrderHits: hits } = review.losses;
  return {
    until: isoOfDay(due.until),
    amount: due.amount,
    orders: due.orders.map(({ customer: c, state }) => ({
      customer: result.customers[c]!,
      state,
      expected: isoOfDay(next.day[c]!),
      from: isoOfDay(next.from[c]!),
      to: isoOfDay(next.until[c]!),
      overdueDays: next.overdueDays[c]!,
      size: known(next.size[c]!),
      sizeFrom: known(next.sizeFrom[c]!),
      sizeTo: known(next.sizeUntil[c]!),
    })),
    hits: {
      madeOn: isoOfDay(hits.madeOn),
      predicted: hits.predicted,
      hit: hits.hit,
      missed: hits.missed,
      open: hits.open,
    },
  };
}

function changesJson(result: Result, review: Review): ReviewJson["changes"] {
  const compared = comparison({ result, review });
  if (compared === undefined) return null;
  const { against, day, moves: changes } = compared;
  const { fromDay, asOfDay } = result.analysis;
  const { now, earlier } =
    against === "window"
      ? review.earlier!
      : { now: { fromDay, toDay: asOfDay }, earlier: { fromDay: 0, toDay: day } };
  const moves = (all: readonly Move[], labels: readonly string[]): readonly MoveJson[] =>
    all.map(({ from, to, customers, previousValue, currentValue }) => ({
      from: labels[from]!,
      to: labels[to]!,
      customers,
      valueBefore: previousValue,
      value: currentValue,
    }));
  return {
    against,
    now: { from: isoOfDay(now.fromDay), to: isoOfDay(now.toDay) },
    before: {
      from: against === "window" ? isoOfDay(earlier.fromDay) : null,
      to: isoOfDay(earlier.toDay),
    },
    abc: moves(changes.abc, ABC_LETTERS),
    xyz: moves(changes.xyz, XYZ_LETTERS),
    status: moves(changes.status, STATUSES),
  };
}

function ifLeftJson(
  one: { readonly lost: number; readonly part: number; readonly changed: number } | undefined
): IfLeft | null {
  return one === undefined ? null : { lost: one.lost, part: known(one.part), changed: one.changed };
}

/** -1 stands for what is not known. */
function known(value: number): number | null {
  return value < 0 ? null : value;
}
