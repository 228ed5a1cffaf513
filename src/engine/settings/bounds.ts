/** What a setting may be: the same for the one door (`readSettings`) and for whoever lets people choose or type. */
export const BOUNDS = {
  /** What ABC can rank by. */
  value: ["profit", "revenue", "quantity", "purchases"],
  /** The shortest first. */
  period: ["week", "month", "quarter", "half-year"],
  abcRule: ["R1T", "R1", "R2", "strict", "DAX", "midpoint"],
  abcBy: ["share", "count", "amount", "computed"],
  xyzMethod: ["frequency", "cv", "adi", "gaps", "forecast"],
  deviation: ["population", "sample"],
  lostRule: ["rhythm", "days", "meanGap", "shrunk", "quantile", "alive"],
  share: { min: 0, max: 1 },
  /** A share that is neither nothing nor all. */
  innerShare: { min: 0, max: 1, aboveMin: true, belowMax: true },
  /** Where a class ends. Shares nearer than `SAME_SHARE` are one: a limit as near to 0 would leave class A empty. */
  classShare: { min: 0.0001, max: 1 },
  /** A limit that may be all, but not nothing. */
  positiveShare: { min: 0, max: 1, aboveMin: true },
  /** Limits by amount: money, or whatever ABC ranks by. */
  amount: { min: 0, max: 1e15, aboveMin: true },
  /** Limits of X and Y: shares of periods or customers, or measures of variation. */
  xyz: {
    frequency: { x: { min: 0, max: 1, aboveMin: true }, y: { min: 0, max: 1 } },
    forecast: { x: { min: 0, max: 1, aboveMin: true }, y: { min: 0, max: 1, aboveMin: true } },
    cv: { x: { min: 0, max: 100, aboveMin: true }, y: { min: 0, max: 100, aboveMin: true } },
    gaps: { x: { min: 0, max: 100, aboveMin: true }, y: { min: 0, max: 100, aboveMin: true } },
    adi: { x: { min: 1, max: 100 }, y: { min: 0, max: 100, aboveMin: true } },
  },
  lostFactor: { min: 1, max: 5 },
  lostDays: { type: "whole number", min: 1, max: 3650 },
  lostGaps: { min: 0, max: 100, aboveMin: true },
  lostQuantile: { min: 0.5, max: 1 },
  lostWeight: { min: 0, max: 100 },
  keyMatch: ["any", "all"],
  keyCriteria: [
    "breadwinner",
    "prospect",
    "largest",
    "class",
    "rhythm",
    "value",
    "purchases",
    "age",
  ],
  keyClass: ["A", "B"],
  keyRhythm: ["X", "Y"],
  keyPurchases: { type: "whole number", min: 1, max: 100_000 },
  keyDays: { type: "whole number", min: 1, max: 36_500 },
  keyBudget: { min: 0, max: 1e15 },
  hiddenRows: ["seen", "all"],
  totalsRows: ["out", "kept"],
  cancelledRows: ["out", "kept"],
  /** The others, Segments and Runs, are always written: formulas count on the one, the next run looks into the other. */
  sheets: [
    "overview",
    "matrix",
    "losses",
    "winBack",
    "keyAccounts",
    "dueSoon",
    "changes",
    "dataCheck",
  ],
  headerRow: { type: "whole number", min: -1, max: 200 },
} as const;
