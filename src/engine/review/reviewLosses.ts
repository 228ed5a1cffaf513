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
import {
  followSilences,
  type FollowedSilence,
  type SilenceOutcome,
} from "./winback/followSilences";
import { returnChances, type ReturnChances } from "./winback/returnChances";
import { winBack, type WinBack } from "./winback/winback";
import { yearUnits } from "./losses/yearUnits";
import { keyGroups, sizeGroups, tenureGroups } from "./losses/customerGroups";
import { standing } from "../churn/silence";
import type { KeyAccountProposal } from "../segments/keyAccounts/proposeKeyAccounts";
import type { Period } from "../calendar/period";

/** Everything about losses that a report shows. docs/method-churn.md. */
export interface LossReview {
  /** Months, or the longer periods that the list is by. */
  readonly period: Period;
  /** Those of the window: first days, and that of the one after the last. */
  readonly starts: Int32Array;
  readonly dynamics: Dynamics;
  readonly directions: readonly DirectionsOf[];
  /** null where only the result of another engine is known. */
  readonly backTest: BackTest | null;
  readonly winBack: WinBack;
  readonly returnChances: ReturnChances;
  /** In the order in which they were asked for. */
  readonly followed: readonly SilenceOutcome[];
  readonly nextOrders: NextOrders;
  readonly nextOrderHits: NextOrderHits;
}

/**
 * What the values of a direction are: of a dimension of the sales, codes of the ABC class of the last active year, or places in
 * KEY_GROUPS, SIZE_GROUPS (by the year up to the base day), TENURE_GROUPS (on the base day).
 */
export type DirectionBy = "dimension" | "class" | "keyType" | "size" | "tenure";

interface DirectionsOf extends Directions {
  readonly by: DirectionBy;
  /** Index into the dimensions of the sales; -1 = none of them. */
  readonly dimension: number;
}

interface CustomerGroups extends Pick<DirectionsOf, "by" | "dimension"> {
  /** The value by customer; -1 = none. */
  readonly valueOf: ArrayLike<number>;
}

/** What a person says, beside the sales. */
interface LossesAsked {
  readonly keyAccounts: KeyAccountProposal;
  readonly silences?: readonly FollowedSilence[];
}

/** Grains that are longer than a month. */
const COARSE = ["quarter", "half-year", "year"] as const;
const YEAR = 365;

/**
 * Dynamics, directions, back-test, win-back list and next orders of an analysis; null where the list has no dates.
 * What it lost and what it named agree with the status of the analysis, since the criterion is the same.
 * @param analysis made by `classify` from `prepared`.
 */
export function reviewLosses(
  prepared: Prepared,
  analysis: Analysis,
  { keyAccounts, silences: followed = [] }: LossesAsked
): LossReview | null {
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
  const baseDay = asOfDay - YEAR;
  const units = yearUnits(lines, count, baseDay);
  const base = Array.from({ length: count }, (_, c) => c).filter(
    (c) => standing(silences, c, baseDay) === 1
  );
  const groups: readonly CustomerGroups[] = [
    ...sales.dimensions.map((one, dimension) => ({
      by: "dimension" as const,
      dimension,
      valueOf: prepared.dominant(one),
    })),
    { by: "class", dimension: -1, valueOf: abcThen },
    { by: "keyType", dimension: -1, valueOf: keyGroups(keyAccounts) },
    { by: "size", dimension: -1, valueOf: sizeGroups(units, base) },
    { by: "tenure", dimension: -1, valueOf: tenureGroups(rhythm.firstPurchase, baseDay) },
  ];
  const period = COARSE.find((one) => one === sales.grain) ?? "month";
  const starts = periodStarts(window.fromDay, asOfDay, period);
  const trial = backTest({ purchases, asOfDay, lost: settings.lost });
  const chances = returnChances(silences, asOfDay, trial.checks.horizonDays);
  return {
    period,
    starts,
    dynamics: dynamics({ ...silences, starts, asOfDay, lines }),
    directions: groups.map(({ by, dimension, valueOf }) => ({
      by,
      dimension,
      ...directions({ ...silences, valueOf, units, unitsPerOne: lines.unitsPerOne, asOfDay }),
    })),
    backTest: trial,
    winBack: winBack({
      ...silences,
      names: sales.customers,
      asOfDay,
      value: year.units.map((units) => units / year.unitsPerOne),
      abcThen,
      ...(chances.ofCustomer === undefined ? {} : { chance: chances.ofCustomer }),
    }),
    returnChances: chances,
    followed: followSilences(silences, followed, lines, asOfDay),
    nextOrders: nextOrders(purchases, asOfDay, orderSizes(sales, purchases)),
    nextOrderHits: nextOrderHits(purchases, asOfDay),
  };
}
