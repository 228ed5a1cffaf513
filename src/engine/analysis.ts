/**
 * The result of an analysis: plain data and typed arrays, one entry a customer (by customerIndex), so that it can be
 * transferred from a worker. Letters are codes; the texts are in src/wording. NaN and Infinity never appear.
 */
import type { NoAliveModel } from "./models/alive/fitAliveModel";
import type { Period } from "./segments/calendar";
import type { Concentration } from "./segments/concentration";
import type { Settings, ValueBasis } from "./settings";
import type { Issue } from "./sales/issue";

/** 0 = not classified; 1 = A, 2 = B, 3 = C (4 = D, 5 = E where more classes are asked for). */
export type AbcCode = 0 | 1 | 2 | 3 | 4 | 5;
/** 0 = not classified; 1 = X, 2 = Y, 3 = Z. */
export type XyzCode = 0 | 1 | 2 | 3;

export const ABC_LETTERS = ["-", "A", "B", "C", "D", "E"] as const;
export const XYZ_LETTERS = ["-", "X", "Y", "Z"] as const;

/** Why there is no ABC class; index = code in `Customers.abcReason`. */
export const ABC_REASONS = ["", "nonPositive", "noBase", "notInWindow"] as const;
/** Why there is no XYZ letter; index = code in `Customers.xyzReason`. */
export const XYZ_REASONS = [
  "",
  "new",
  "shortHistory",
  "noPurchase",
  "noDates",
  "notInWindow",
  "nonPositiveMean",
] as const;
/** Index = code in `Customers.status`; "" = no purchase or no dates. */
export const STATUSES = ["", "new", "oneOff", "regular", "atRisk", "lost", "returned"] as const;
export type Status = (typeof STATUSES)[number];

export const SEGMENTS = ["AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ"] as const;
export type Segment = (typeof SEGMENTS)[number];

export interface Customers {
  /** Length of every column below. */
  readonly count: number;
  /**
   * Customer indices in sheet order: value descending, ties by name in code-unit order. Customers whose every line lies
   * after asOf are not in it (and have no class, no letter and no status).
   */
  readonly order: Int32Array;
  /** What ABC ranks by, summed in the window. */
  readonly value: Float64Array;
  /** Sum of amounts in the window. */
  readonly revenue: Float64Array;
  /** Share of the base (sum of positive values), 0..1; 0 for a customer without class. */
  readonly share: Float64Array;
  /** Running share in sheet order including this customer, 0..1; 0 without class. */
  readonly cumulativeShare: Float64Array;
  /** 1 = largest value; 0 = not ranked. */
  readonly rank: Int32Array;
  readonly abc: Uint8Array;
  readonly abcReason: Uint8Array;
  readonly xyz: Uint8Array;
  readonly xyzReason: Uint8Array;
  /** What XYZ looked at: periods with a purchase, out of `periodsPossible`. */
  readonly periodsBought: Int32Array;
  readonly periodsPossible: Int32Array;
  /** Coefficient of variation of the XYZ method "cv"; -1 where undefined. */
  readonly variation: Float64Array;
  /** 1 where even gaps lifted the letter from Z to Y. */
  readonly even: Uint8Array;
  readonly status: Uint8Array;
  /** Serial day on which the status began; 0 without status. */
  readonly statusSince: Int32Array;
  /** Purchases in the whole history up to asOf. */
  readonly purchases: Int32Array;
  /** Serial days; 0 = none. Whole history up to asOf. */
  readonly firstPurchase: Int32Array;
  readonly lastPurchase: Int32Array;
  /** asOf - lastPurchase; -1 = none. */
  readonly recencyDays: Int32Array;
  /** Mean days between purchases; -1 with fewer than two purchases. */
  readonly meanGapDays: Float64Array;
  /** Days of silence after which the criterion calls this customer lost; -1 where it does not apply. */
  readonly lostAfterDays: Float64Array;
  /** Days of silence after which the customer is at risk; -1 where it does not apply. */
  readonly atRiskAfterDays: Float64Array;
}

export interface MatrixCell {
  readonly segment: Segment;
  readonly customers: number;
  readonly value: number;
  /** Share of the base, 0..1. */
  readonly share: number;
  readonly lost: number;
  readonly atRisk: number;
}

export interface KeyAccountSummary {
  /** Customers of at least 10 % of the base. */
  readonly breadwinners: readonly number[];
  /** Share of the base that class A brings (key accounts as long as nobody is ticked by hand), 0..1. */
  readonly share: number;
  readonly band: "below" | "inside" | "above";
  /** How many of the largest customers make 30, 50, 55 and 80 % of the base. */
  readonly customersFor: { readonly [percent in 30 | 50 | 55 | 80]: number };
}

export interface Analysis {
  readonly settings: Settings;
  readonly valueBasis: ValueBasis;
  /** Serial days. fromDay: first day of the window; asOfDay: the day the analysis looks from. 0 without dates. */
  readonly fromDay: number;
  readonly asOfDay: number;
  /** "year" only where the list itself is by years. */
  readonly period: Period;
  /** "auto": chosen from the buyers' rhythm. */
  readonly periodChosenBy: "auto" | "user" | "grain";
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
  /** In the order of SEGMENTS. */
  readonly matrix: readonly MatrixCell[];
  readonly statusCounts: { readonly [status in Exclude<Status, "">]: number };
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
  /** What the analysis itself noticed (short history, unfinished period, equal values...). */
  readonly issues: readonly Issue[];
}
