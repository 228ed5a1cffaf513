/**
 * DuckDB doing what ours does: distinct buying days, gaps and their quantiles, the period from the rhythm, ABC in whole
 * ten-thousandths with ties, XYZ by frequency and evenness, statuses, value lost (docs/method.md).
 */
import { open as openCommon } from "./duckdb.mjs";

const LENGTH = { month: 1, quarter: 3, "half-year": 6 };
const STATUSES = ["new", "oneOff", "regular", "atRisk", "lost", "returned"];
const TABLES = ["totals", "gaps", "rhythm", "result"];

const RHYTHM = [
  "CREATE TABLE totals AS SELECT name, CAST(sum(CAST(round(amount * 10000) AS BIGINT)) AS BIGINT) AS units FROM sales GROUP BY name",
  `CREATE TABLE gaps AS
SELECT name, day, gap, max(gap) OVER (PARTITION BY name ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS longest_before
FROM (SELECT name, day, day - lag(day) OVER (PARTITION BY name ORDER BY day) AS gap
  FROM (SELECT DISTINCT name, day FROM sales WHERE amount > 0))`,
  `CREATE TABLE rhythm AS
SELECT name, min(day) AS first, max(day) AS last, count(gap) AS n, max(gap) AS longest, avg(gap) AS mean,
  stddev_samp(gap) AS sd, quantile_cont(gap, 0.75) AS q75, arg_max(gap, day) AS last_gap,
  arg_max(longest_before, day) AS longest_before
FROM gaps GROUP BY name`,
];

const FACTS = `SELECT (SELECT median(mean) FROM rhythm WHERE n >= 2), (SELECT min(day) FROM sales), (SELECT max(day) FROM sales),
  (SELECT quantile_cont(gap, 0.9) FROM gaps), (SELECT quantile_cont(gap, 0.75) FROM gaps)`;

const dateOf = (day) => new Date((day - 25569) * 86_400_000);

function calendar(period) {
  if (period === "week") return { sql: "(day - 2) // 7", of: (day) => Math.floor((day - 2) / 7) };
  const length = LENGTH[period];
  const date = "(DATE '1899-12-30' + day)";
  return {
    sql: `(year(${date}) * 12 + month(${date}) - 1) // ${length}`,
    of(day) {
      const date = dateOf(day);
      return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / length);
    },
  };
}

function result([, firstDay, asOf, q90, q75], { sql, of }) {
  const last = of(asOf) === of(asOf + 1) ? of(asOf) - 1 : of(asOf);
  const enough = last - of(firstDay) + 1 >= 6;
  return `CREATE TABLE result AS
WITH ranked AS (
  SELECT name, units, sum(units) FILTER (WHERE units > 0)
    OVER (ORDER BY units DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE GROUP) AS before
  FROM totals
), base AS (SELECT sum(units) AS base FROM totals WHERE units > 0
), periods AS (
  SELECT name, min(period) AS first_period, count(DISTINCT period) FILTER (WHERE period <= ${last}) AS bought
  FROM (SELECT name, ${sql} AS period FROM gaps) GROUP BY name
), judged AS (
  SELECT *, ${asOf} - last AS silence,
    CASE WHEN n >= 4 THEN greatest(30, longest) ELSE ${q90} END AS lost_after,
    CASE WHEN n - 1 >= 4 THEN greatest(30, longest_before) ELSE ${q90} END AS lost_after_then,
    CASE WHEN n >= 4 THEN q75 ELSE ${q75} END AS risk_after
  FROM rhythm
)
SELECT ranked.name, units, last,
  CASE WHEN units <= 0 THEN '-' WHEN coalesce(before, 0) < 0.8 * base THEN 'A' WHEN coalesce(before, 0) < 0.95 * base THEN 'B' ELSE 'C' END AS abc,
  CASE WHEN first_period IS NULL OR NOT ${enough} OR first_period > ${last - 3} THEN '-'
    WHEN bought >= 0.75 * (${last} - first_period + 1) THEN 'X'
    WHEN bought >= 0.5 * (${last} - first_period + 1) OR (n >= 4 AND sd / mean <= 0.5) THEN 'Y' ELSE 'Z' END AS xyz,
  CASE WHEN last IS NULL THEN '' WHEN silence > lost_after THEN 'lost' WHEN first_period > ${last - 3} THEN 'new'
    WHEN n = 0 THEN 'oneOff' WHEN silence > risk_after THEN 'atRisk' WHEN last_gap > lost_after_then THEN 'returned' ELSE 'regular' END AS status
FROM ranked CROSS JOIN base LEFT JOIN judged ON judged.name = ranked.name LEFT JOIN periods ON periods.name = ranked.name`;
}

const LOST_VALUE = `SELECT sum(amount) FROM sales JOIN result USING (name) WHERE status = 'lost' AND last - day BETWEEN 0 AND 364`;
const MATRIX =
  "SELECT abc || xyz, count(*), sum(units) / 10000 FROM result WHERE abc <> '-' AND xyz <> '-' GROUP BY 1";

export async function open(threads) {
  const common = await openCommon(threads);
  const { run, read } = common;
  let found;
  return {
    async clear() {
      await run(TABLES.map((table) => `DROP TABLE IF EXISTS ${table}`));
      await common.clear();
    },
    load: common.load,
    async query() {
      await run(RHYTHM);
      const facts = (await read(FACTS))[0];
      const [median] = facts;
      const period =
        median <= 7 ? "week" : median <= 31 ? "month" : median <= 92 ? "quarter" : "half-year";
      await run([result(facts, calendar(period))]);
      found = { period, lost: (await read(LOST_VALUE))[0][0], matrix: await read(MATRIX) };
    },
    async answer() {
      const counts = async (column, values) => {
        const rows = new Map(await read(`SELECT ${column}, count(*) FROM result GROUP BY 1`));
        return values.map((value) => Number(rows.get(value) ?? 0));
      };
      const [customers, base] = (
        await read("SELECT count(*), sum(units) FILTER (WHERE units > 0) / 10000 FROM result")
      )[0];
      const cells = new Map(found.matrix.map(([cell, ...numbers]) => [cell, numbers.map(Number)]));
      return {
        whole: [
          Number(customers),
          base,
          ...(await counts("abc", ["-", "A", "B", "C"])),
          ...(await counts("xyz", ["-", "X", "Y", "Z"])),
          ...(await counts("status", STATUSES)),
          ...[..."ABC"].flatMap((a) =>
            [..."XYZ"].flatMap((x) => (cells.get(a + x) ?? [0, 0]).map(Math.round))
          ),
          Math.round(found.lost),
        ],
      };
    },
  };
}
