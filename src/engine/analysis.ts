/**
 * The result of an analysis: plain data and typed arrays, one entry per customer (by customerIndex), so that it can be
 * transferred from a worker. Letters are codes; the texts are in src/wording. NaN and Infinity never appear.
 */
import type { NoAliveModel } from "./models/alive/fitAliveModel";
import type { StatusCounts } from "./churn/countStatuses";
import type { Customers } from "./customers";
import type { KeyAccountSummary } from "./segments/keyAccounts/summariseKeyAccounts";
import type { MatrixCell } from "./segments/matrix";
import type { NoLimits } from "./segments/abc/classifyAbc";
import type { Period } from "./calendar/period";
import type { PeriodChoice, PeriodCount } from "./periods/choosePeriod";
import type { Concentration } from "./segments/concentration";
import type { Settings, ValueBasis } from "./settings/settings";
import type { Issue } from "./sales/rows/issue";

/** Another period, and how many letters it would change. */
export interface NearPeriod extends PeriodCount {
  /** Customers with another letter by it; having none counts as another. */
  readonly changed: number;
  /** The list has enough of them for letters. */
  readonly hasLetters: boolean;
}

export interface Analysis {
  readonly settings: Settings;
  readonly valueBasis: ValueBasis;
  /** Serial days. fromDay: first day of the window; asOfDay: the day the analysis looks from. 0 without dates. */
  readonly fromDay: number;
  readonly asOfDay: number;
  /** "year" only where the list itself is by years. */
  readonly period: Period;
  /** "auto": chosen from the buyers' rhythm. "shortened": the list has too few periods of that for letters. */
  readonly periodChosenBy: PeriodChoice["chosenBy"];
  /** The period of the rhythm where the list has too few of it; absent otherwise. */
  readonly tooLong?: PeriodChoice["tooLong"];
  /** The next shorter and the next longer period that the list is fine enough for. */
  readonly nearPeriods: readonly NearPeriod[];
  /** Median over customers (at least 3 purchases) of their mean gap; -1 if nobody has one. */
  readonly medianGapDays: number;
  /** Complete periods in the window that XYZ looks at. */
  readonly periodCount: number;
  /** Last day of the last complete period; 0 = none. */
  readonly lastCompleteDay: number;
  /** Sum of positive values: the base of the shares. */
  readonly base: number;
  /** Sum of all values in the window, net. */
  readonly total: number;
  /** Sum of amounts of all used lines. */
  readonly totalRevenue: number;
  readonly customers: Customers;
  /** The nine cells in the order of SEGMENTS; without dates the three of CLASS_CELLS. */
  readonly matrix: readonly MatrixCell[];
  readonly statusCounts: StatusCounts;
  /** Cumulative shares of the base at which the classes really end; [] where they were not cut by shares of the whole list. */
  readonly abcLimits: readonly number[];
  /** Customers per ABC class and per XYZ letter: index = code, 0 = not classified. */
  readonly abcCounts: readonly number[];
  readonly xyzCounts: readonly number[];
  /** Value in the last 365 days before the last purchase of lost and of at-risk customers. */
  readonly lostValue: number;
  readonly atRiskValue: number;
  readonly keyAccounts: KeyAccountSummary;
  /** How much of the base few customers bring. */
  readonly concentration: Concentration;
  /** Classes by a second criterion (settings.abc.second): one code a customer, as `Customers.abc`. */
  readonly second?: { readonly basis: ValueBasis; readonly abc: Uint8Array };
  /** Why lost.rule "alive" was not used and the own rhythm took its place. */
  readonly noAliveModel?: NoAliveModel;
  /** Why computed limits were not used, where they were asked for, and the shares a and b took their place. */
  readonly noComputedLimits?: NoLimits;
  /** What the analysis itself noticed (short history, unfinished period, equal values...). */
  readonly issues: readonly Issue[];
}
