import type { Dialect } from "./dialect";
import type { SqlSettings } from "./sqlSettings";

/** One step of the text: its name, why it is there, and its SELECT. */
export interface Step {
  readonly name: string;
  readonly why: string;
  readonly select: string;
}

/** What the steps are worded from. */
export interface Plan extends SqlSettings {
  readonly dialect: Dialect;
  /** The table of the sales lines. */
  readonly sales: string;
  /** The column by whose values the losses are told apart. */
  readonly by?: string;
  /** How the customers stood at the end of the window before is told too. */
  readonly isBefore: boolean;
}

/** Amounts are exact: up to 14 digits before the point and 4 behind it; sums have room for 24. */
export const LINE = "DECIMAL(18, 4)";
export const SUM = "DECIMAL(28, 4)";
/** Days of silence are compared exactly, to a millionth: quantiles and factors have parts of days. */
export const DAYS = "DECIMAL(18, 6)";

/**
 * Quantiles of whole numbers, type 7 of Hyndman & Fan (1996), from how often each occurs: exact, and no order of all rows is needed. As
 * src/engine/stats/orderQuantile.ts.
 * @param values a SELECT of `value` and `times`, one row a value. @param quantiles name → p.
 * @returns a SELECT of one row: NULL where there is no value
 */
export function quantiles(values: string, wanted: { readonly [name: string]: number }): string {
  const names = Object.keys(wanted);
  const list = (of: (name: string) => string): string => names.map(of).join(",\n    ");
  return `SELECT ${list((q) => `CAST(${q}_low + ${q}_part * (COALESCE(${q}_high, ${q}_low) - ${q}_low) AS ${DAYS}) AS ${q}`)}
FROM (
  SELECT
    ${list(
      (q) => `MIN(CASE WHEN upto > FLOOR(${q}_place) THEN value END) AS ${q}_low,
    MIN(CASE WHEN upto > FLOOR(${q}_place) + 1 THEN value END) AS ${q}_high,
    MIN(${q}_place - FLOOR(${q}_place)) AS ${q}_part`
    )}
  FROM (
    SELECT value, upto,
    ${list((q) => `CAST(total - 1 AS DECIMAL(18, 0)) * ${wanted[q]} AS ${q}_place`)}
    FROM (
      SELECT value, SUM(times) OVER (ORDER BY value) AS upto, SUM(times) OVER () AS total
      FROM (
        ${values}
      ) AS counted
    ) AS running
  ) AS placed
) AS neighbours`;
}
