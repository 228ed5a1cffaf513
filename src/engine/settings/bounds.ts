/** What a setting may be: the same for the one door (`readSettings`) and for whoever lets people choose or type. */
export const BOUNDS = {
  /** What ABC can rank by. */
  value: ["profit", "revenue", "quantity", "purchases"],
  /** The shortest first. */
  period: ["week", "month", "quarter", "half-year"],
  share: { min: 0, max: 1 },
  lostDays: { type: "whole number", min: 1, max: 3650 },
} as const;
