/**
 * Every setting of the analysis, in one place: its values, its default, its bounds. One door (`readSettings`) is shared
 * by the engine, the pane, the custom functions and the command line.
 * Defaults: docs/method.md#defaults.
 */
import type { PeriodLength } from "../calendar/period";
import type { BOUNDS } from "./bounds";

export type ValueBasis = (typeof BOUNDS.value)[number];
export type ColumnRole =
  | "customer"
  | "date"
  | "amount"
  | "profit"
  | "cost"
  | "quantity"
  | "price"
  | "discount"
  | "invoice"
  | "currency"
  | "customerId";

/** What happens to the customer that crosses a limit, and to equal values. docs/method.md#border-rules. */
export type AbcRule = (typeof BOUNDS.abcRule)[number];
/** What the limits are limits of. docs/method.md#abc-by. */
type AbcBy = (typeof BOUNDS.abcBy)[number];
export type KeyCriterionName = (typeof BOUNDS.keyCriteria)[number];
export type XyzMethod = (typeof BOUNDS.xyzMethod)[number];
/** docs/method.md#lost. */
export type LostRule = (typeof BOUNDS.lostRule)[number];

export interface AbcSettings {
  /** Upper limit of class A as a share of the base, 0..1, exclusive of 0 and 1. */
  readonly a: number;
  /** Upper limit of class B, a < b <= 1. */
  readonly b: number;
  readonly rule: AbcRule;
  readonly by: AbcBy;
  /**
   * Own limits, 1 to 4 of them for 2 to 5 classes; [] means the usual ones.
   * by "share": cumulative shares, ascending, 0..1 ([] = a, b).
   * by "count": cumulative shares of the customers, ascending, 0..1 ([] = 0.2, 0.5: the best 20 %, the next 30 %, the rest).
   * by "amount": least value of each class, descending (required). by "computed": must be [].
   */
  readonly limits: readonly number[];
  /** Name of a dimension (region, manager, product): classes inside each of its values. "" = over the whole list. */
  readonly within: string;
  /** A second criterion beside the first (AA...CC), by the same limits. */
  readonly second: ValueBasis | "none";
}

export interface XyzSettings {
  readonly method: XyzMethod;
  /**
   * Limit of X. Defaults depend on the method (XYZ_LIMITS).
   * frequency: least share of periods with a purchase, 0..1. cv: greatest coefficient of variation of the period totals.
   * gaps: greatest coefficient of variation of the gaps. adi: ADI below which demand is not intermittent (>= 1).
   * forecast: share of the customers, 0..1, counted from the smallest error.
   */
  readonly x: number;
  /**
   * Limit of Y. frequency: 0 <= y < x. cv, gaps: y > x. adi: CV squared below which demand is not erratic.
   * forecast: cumulative share of the customers, x < y <= 1.
   */
  readonly y: number;
  /** frequency only: even gaps (at least 4, CV <= 0.5) lift Z to Y. */
  readonly evenness: boolean;
  /** cv only: divide by n ("population") or n - 1 ("sample"). */
  readonly deviation: (typeof BOUNDS.deviation)[number];
  /** cv only: divide the seasonal indices of the whole list out of the totals, where there are two full years. */
  readonly season: boolean;
}

export interface LostSettings {
  readonly rule: LostRule;
  /** rule "rhythm": lost when silent longer than so many times the longest own gap. 1..5. */
  readonly factor: number;
  /** rule "days": lost when recencyDays > days. A whole number, 1..3650. */
  readonly days: number;
  /** rules "meanGap" and "shrunk": lost when silent longer than k mean gaps (at least 30 days). 0 < k <= 100. */
  readonly k: number;
  /** rule "quantile": the quantile of the customer's own gaps, 0.5..1. */
  readonly quantile: number;
  /** rule "shrunk": how many gaps the mean of the whole list weighs, 0..100. */
  readonly weight: number;
  /** rule "alive": lost when P(alive) is below this, 0..1, exclusive. */
  readonly alive: number;
}

/** Which sheets a run writes or brings up to date. One that stands and is not wanted stays as it is, with its day. */
export type SheetSettings = { readonly [sheet in (typeof BOUNDS.sheets)[number]]: boolean };

/** How the rows of a list are read. docs/reading.md. */
export interface RowSettings {
  /** "seen": rows hidden by a filter are left out, rows hidden by hand are used; "all": both are used. */
  readonly hidden: (typeof BOUNDS.hiddenRows)[number];
  /** Rows that add up others are left "out", or "kept" as sales. */
  readonly totals: (typeof BOUNDS.totalsRows)[number];
  /** Rows that say that nothing was sold (cancelled, void, draft) are left "out", or "kept" as sales. */
  readonly cancelled: (typeof BOUNDS.cancelledRows)[number];
  /** Row of the header, counted from 1 inside the list; 0: recognised; -1: there is none. */
  readonly header: number;
}

export interface KeyAccountSettings {
  /** Least share of the base for a breadwinner, 0..1, exclusive of 0. */
  readonly breadwinner: number;
  /** The largest customers who together bring this share of the base, 0..1, are key accounts; 0: none for that reason. */
  readonly largest: number;
  /** Whether one of the criteria makes a key account, or all of them together. */
  readonly match: (typeof BOUNDS.keyMatch)[number];
  /** Those that are asked for; none proposes nobody. docs/method-churn.md#key-criteria. */
  readonly criteria: readonly KeyCriterionName[];
  /** "class": this ABC class or a better one. "rhythm": this letter or a better one. */
  readonly leastClass: (typeof BOUNDS.keyClass)[number];
  readonly leastRhythm: (typeof BOUNDS.keyRhythm)[number];
  /** "value": what ABC ranks by, in the window. */
  readonly leastValue: number;
  readonly leastPurchases: number;
  /** "age": days since the first purchase. */
  readonly leastDays: number;
  /** Budget of a year that makes a new customer a prospect; 0: what the smallest customer of class A brought in a year. */
  readonly leastBudget: number;
}

export interface Settings {
  /** What ABC ranks by; "auto": profit if the list has it (or a cost), else revenue. */
  readonly value: ValueBasis | "auto";
  readonly abc: AbcSettings;
  readonly xyz: XyzSettings;
  readonly period: PeriodLength | "auto";
  readonly lost: LostSettings;
  readonly keyAccounts: KeyAccountSettings;
  /** ISO day to look from; absent: the last day in the data that is not in the future. Later lines are never used. */
  readonly asOf?: string;
  /** ISO day on which the window of ABC and XYZ opens; earlier lines still count for first purchase, gaps and status. */
  readonly from?: string;
  /** Header names chosen by the user for the roles; absent roles are recognised. */
  readonly columns: { readonly [role in ColumnRole]?: string };
  readonly rows: RowSettings;
  readonly sheets: SheetSettings;
}
