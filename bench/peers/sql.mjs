/**
 * The common job in SQL that DuckDB and SQLite both read. Months first, customers from months: the rows are grouped once.
 * The variance of 36 months is E[s^2] - E[s]^2.
 */
export const CREATE_SALES =
  "CREATE TABLE sales (name VARCHAR, day INTEGER, month INTEGER, amount DOUBLE)";

export const CLEAR = [
  "DROP TABLE IF EXISTS matrix",
  "DROP TABLE IF EXISTS result",
  "DROP TABLE IF EXISTS sales",
];

export const JOB = [
  `CREATE TABLE result AS
WITH months AS (
  SELECT name, month, sum(amount) AS s, sum(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS n,
    min(CASE WHEN amount > 0 THEN day END) AS first, max(CASE WHEN amount > 0 THEN day END) AS last
  FROM sales GROUP BY name, month
), customers AS (
  SELECT name, sum(s) AS total, sum(n) AS purchases, min(first) AS first, max(last) AS last, sum(s * s) AS squares
  FROM months GROUP BY name
), ranked AS (
  SELECT *, sum(CASE WHEN total > 0 THEN total ELSE 0 END)
    OVER (ORDER BY total DESC, name ROWS UNBOUNDED PRECEDING) - total AS before
  FROM customers
), base AS (SELECT sum(total) AS base FROM customers WHERE total > 0)
SELECT name, total, purchases, first, last, (SELECT max(last) FROM customers) - last AS recency,
  CASE WHEN purchases > 1 THEN (last - first) * 1.0 / (purchases - 1) END AS gap, squares,
  CASE WHEN total <= 0 THEN 'C' WHEN before < 0.8 * base THEN 'A' WHEN before < 0.95 * base THEN 'B' ELSE 'C' END AS abc,
  CASE WHEN total <= 0 THEN 'Z'
    WHEN squares / 36 - total * total / 1296 <= 0.25 * total * total / 1296 THEN 'X'
    WHEN squares / 36 - total * total / 1296 <= total * total / 1296 THEN 'Y' ELSE 'Z' END AS xyz
FROM ranked, base`,
  "CREATE TABLE matrix AS SELECT abc, xyz, count(*) AS customers, sum(total) AS value FROM result GROUP BY abc, xyz",
];

/** Not timed: what the answers are compared by. */
export const SUMS = `SELECT count(*), sum(total), sum(purchases), sum(first), sum(last), sum(recency), sum(gap), sum(squares) FROM result`;
export const CELLS = "SELECT abc, xyz, customers FROM matrix";
