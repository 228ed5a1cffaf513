/**
 * Every setting of the analysis, in one place: its values, its default, its bounds. One door (`readSettings`) is shared
 * by the engine, the pane, the custom functions and the command line.
 * Defaults: docs/method.md#defaults.
 */

export type ValueBasis = "profit" | "revenue" | "quantity" | "purchases";
export type PeriodLength = "week" | "month" | "quarter" | "half-year";
export type ColumnRole =
  | "customer"
  | "date"
  | "amount"
  | "profit"
  | "cost"
  | "quantity"
  | "price"
  | "invoice"
  | "currency"
  | "customerId";

export interface AbcSettings {
  /** Upper limit of class A as a share of the base, 0..1, exclusive of 0 and 1. */
  readonly a: number;
  /** Upper limit of class B, a < b <= 1. */
  readonly b: number;
}

export interface XyzSettings {
  readonly method: "frequency" | "cv";
  /** frequency: least share of periods with a purchase for X (0..1]; cv: greatest coefficient of variation for X. */
  readonly x: number;
  /** The same for Y. frequency: 0 <= y < x; cv: y > x. */
  readonly y: number;
  /** frequency only: even gaps (at least 4, CV <= 0.5) lift Z to Y. */
  readonly evenness: boolean;
  /** cv only: divide by n ("population") or n - 1 ("sample"). */
  readonly deviation: "population" | "sample";
}

export interface LostSettings {
  readonly rule: "rhythm" | "days";
  /** rule "days": lost when recencyDays > days. A whole number, 1..3650. */
  readonly days: number;
}

export interface Settings {
  /** What ABC ranks by; "auto": profit if the list has it (or a cost), else revenue. */
  readonly value: ValueBasis | "auto";
  readonly abc: AbcSettings;
  readonly xyz: XyzSettings;
  readonly period: PeriodLength | "auto";
  readonly lost: LostSettings;
  /** ISO day to look from; absent: the last day in the data that is not in the future. Later lines are never used. */
  readonly asOf?: string;
  /** ISO day on which the window of ABC and XYZ opens; earlier lines still count for first purchase, gaps and status. */
  readonly from?: string;
  /** Header names chosen by the user for the roles; absent roles are recognised. */
  readonly columns: { readonly [role in ColumnRole]?: string };
}
