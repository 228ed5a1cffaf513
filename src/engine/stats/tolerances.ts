/** How far two numbers may be apart and still be equal: every slack of the engine, and why it is as large as it is. */

/** Shares of a base (0..1). The running sums behind them are whole numbers, so only the division errs. docs/method.md#money. */
export const SAME_SHARE = 1e-12;

/** What XYZ measures: shares of periods, coefficients of variation, ADI, forecast errors. Roots and squares err more. */
export const SAME_MEASURE = 1e-9;

/** Money: half of the smallest coin. Sums of doubles, and totals that a workbook has rounded, are equal within it. */
export const SAME_MONEY = 0.005;
