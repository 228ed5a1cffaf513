/** Custom functions that take customers, dates, amounts and options, and spill a table. */
export const LIST_FUNCTIONS = [
  "CUSTOMERSEGMENTS",
  "SEGMENTMATRIX",
  "LOSTCUSTOMERS",
  "LOSSESBYPERIOD",
  "KEYACCOUNTS",
] as const;

export type ListFunction = (typeof LIST_FUNCTIONS)[number];
