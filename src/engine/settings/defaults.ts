import type { Settings, XyzMethod } from "./settings";

/** Limits of X and Y where the user gives none: they mean something else in each method. docs/method.md#xyz. */
export const XYZ_LIMITS: {
  readonly [method in XyzMethod]: { readonly x: number; readonly y: number };
} = {
  frequency: { x: 0.75, y: 0.5 },
  cv: { x: 0.5, y: 1 },
  adi: { x: 1.32, y: 0.49 },
  gaps: { x: 0.5, y: 1 },
  forecast: { x: 0.5, y: 0.8 },
};

/** What the product does when nobody says anything. docs/method.md#defaults. */
export const DEFAULT_SETTINGS: Settings = {
  value: "auto",
  abc: { a: 0.8, b: 0.95, rule: "R1T", by: "share", limits: [], within: "", second: "none" },
  xyz: {
    method: "frequency",
    ...XYZ_LIMITS.frequency,
    evenness: true,
    deviation: "population",
    season: false,
  },
  period: "auto",
  lost: { rule: "rhythm", factor: 1.5, days: 180, k: 3, quantile: 0.95, weight: 2, alive: 0.5 },
  keyAccounts: {
    breadwinner: 0.1,
    largest: 0.3,
    match: "any",
    criteria: ["breadwinner", "prospect", "largest"],
    leastClass: "A",
    leastRhythm: "X",
    leastValue: 10_000,
    leastPurchases: 12,
    leastDays: 365,
    leastBudget: 0,
  },
  columns: {},
  rows: { hidden: "seen", totals: "out", cancelled: "out", header: 0 },
  sheets: {
    overview: true,
    matrix: true,
    losses: true,
    winBack: true,
    keyAccounts: true,
    dueSoon: true,
    changes: true,
    dataCheck: true,
  },
};
