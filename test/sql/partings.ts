/**
 * The SQL text against the engine: the same lines through an engine of its own, held customer by customer in every column, by month and by direction. The engine
 * of this project is held against independent oracles (test/agreement, test/oracles); here two ways of computing the same must not part.
 */
import {
  ABC_LETTERS,
  ABC_REASONS,
  STATUSES,
  XYZ_LETTERS,
  XYZ_REASONS,
} from "../../src/engine/codes";
import { classify } from "../../src/engine/classify";
import { isoOfDay } from "../../src/engine/calendar/isoDay";
import { prepare } from "../../src/engine/prepare";
import { type Earlier, review } from "../../src/engine/review/review";
import type { LatestTotals } from "../../src/engine/review/trend/latestTotals";
import { NameTable } from "../../src/engine/sales/columns/names";
import type { Sales } from "../../src/engine/sales/sales";
import { readSettings } from "../../src/engine/settings/readSettings";
import type { Settings } from "../../src/engine/settings/settings";
import type { SqlEngine, SqlLine, SqlResult, SqlRow } from "./sqlEngine";

export function salesOf(lines: readonly SqlLine[]): Sales {
  const names = new NameTable();
  const invoices = new NameTable();
  const regions = ["", ...new Set(lines.map(({ region }) => region ?? ""))];
  const has = (column: "profit" | "invoice" | "region") =>
    lines.some((line) => line[column] !== undefined);
  const keyOf = ({ invoice = "", day }: SqlLine) =>
    invoice.trim() === "" ? `day ${day}` : invoice;
  return {
    lineCount: lines.length,
    customer: Int32Array.from(lines, (line) => names.index(line.customer)),
    customers: names.names,
    day: Int32Array.from(lines, (line) => line.day),
    amount: Float64Array.from(lines, (line) => line.amount),
    ...(has("profit") && { profit: Float64Array.from(lines, (line) => line.profit ?? 0) }),
    ...(has("invoice") && { invoice: Int32Array.from(lines, (line) => invoices.index(keyOf(line))) }),
    dimensions: has("region")
      ? [{ name: "region", role: "region", values: regions, index: Uint32Array.from(lines, ({ region = "" }) => regions.indexOf(region)) }]
      : [],
    grain: "day",
  }; // prettier-ignore
}

/** Nothing where the list is too short for a window before. */
function beforeOf(earlier: Earlier | null, i: number): SqlRow {
  if (earlier === null) return {};
  const { changes, otherPeriod, analysis } = earlier;
  const { abc, xyz, status, value, share, rank } = analysis.customers;
  return {
    window_value: changes.now[i]!,
    window_before: changes.earlier[i]!,
    before_abc: ABC_LETTERS[abc[i]!]!,
    // By another period they are not told.
    ...(otherPeriod === null && { before_xyz: XYZ_LETTERS[xyz[i]!]! }),
    before_status: STATUSES[status[i]!]!,
    before_value: value[i]!,
    before_share: share[i]!,
    before_place: rank[i]!,
  };
}

/** Newest first; what lies before the window is not told by the engine. */
function latestOf(trend: LatestTotals | null, customer: number): SqlRow {
  if (trend === null) return {};
  const { count, totals } = trend;
  const newestFirst = totals.slice(customer * count, (customer + 1) * count).reverse();
  return Object.fromEntries(
    Array.from(newestFirst, (total, back) => [`latest_${back + 1}`, total])
  );
}

/** What the engine says, in the words of the SQL. */
function byEngine(lines: readonly SqlLine[], settings: Settings): SqlResult {
  const sales = salesOf(lines);
  const prepared = prepare(sales, settings);
  const analysis = classify(prepared, settings);
  const found = review(prepared, analysis);
  const { customers: c } = analysis;
  const { dynamics: d, starts, directions, nextOrders: next, nextOrderHits } = found.losses!;
  const segments = [...c.order].map((i): SqlRow => ({
    customer: sales.customers[i]!,
    value: c.value[i]!,
    revenue: c.revenue[i]!,
    share: c.share[i]!,
    cumulative_share: c.cumulativeShare[i]!,
    place: c.rank[i]!,
    abc: ABC_LETTERS[c.abc[i]!]!,
    abc_reason: ABC_REASONS[c.abcReason[i]!]!,
    xyz: XYZ_LETTERS[c.xyz[i]!]!,
    xyz_reason: XYZ_REASONS[c.xyzReason[i]!]!,
    even: c.even[i]!,
    periods_bought: c.periodsBought[i]!,
    periods_possible: c.periodsPossible[i]!,
    variation: c.variation[i]! < 0 ? null : c.variation[i]!,
    status: STATUSES[c.status[i]!]!,
    status_since: c.statusSince[i]!,
    purchases: c.purchases[i]!,
    first_purchase: c.firstPurchase[i]!,
    last_purchase: c.lastPurchase[i]!,
    recency_days: c.recencyDays[i]!,
    gaps: prepared.rhythm.gapCount[i]!,
    longest_gap: prepared.rhythm.longestGap[i]!,
    mean_gap_days: c.meanGapDays[i]!,
    lost_after_days: c.lostAfterDays[i]!,
    at_risk_after_days: c.atRiskAfterDays[i]!,
    last_year: found.lastYear[i]!,
    prospect: prepared.prospects()[i]!,
    next_order: next.day[i]!,
    next_order_from: next.from[i]!,
    next_order_until: next.until[i]!,
    order_size: next.size[i]!,
    order_size_from: next.sizeFrom[i]!,
    order_size_until: next.sizeUntil[i]!,
    ...latestOf(found.trend, i),
    ...beforeOf(found.earlier, i),
  }));
  return {
    segments,
    matrix: analysis.matrix
      .filter(({ customers }) => customers > 0)
      .map(({ segment, customers, value, share, lost, atRisk }) => ({
        segment, customers, value, share, lost, at_risk: atRisk,
      })), // prettier-ignore
    losses: Array.from({ length: starts.length - 1 }, (_, p) => ({
      month: isoOfDay(starts[p]!),
      new: d.new[p]!,
      returned: d.returned[p]!,
      lost: d.lost[p]!,
      active: d.active[p]!,
      lost_stock: d.lostStock[p]!,
      churn_rate: d.churnRate[p]!,
      win_back_rate: d.winBackRate[p]!,
      money_lost: d.moneyLost[p]!,
    })),
    directions: directions
      .slice(0, 1)
      .map(({ by, overall, values }) => ({ overall, values: by === "dimension" ? values : [] }))
      .flatMap(({ overall, values }) =>
        [overall, ...values]
          .filter(({ base }) => base > 0)
          .map(({ value, base, lost, rate, index, baseValue, lostValue }) => ({
            by_value: value < 0 ? null : sales.dimensions[0]!.values[value]!,
            base, lost, base_value: baseValue, lost_value: lostValue, rate, rate_index: index,
          }))
      ), // prettier-ignore
    facts: {
      first_day: prepared.window.firstDay,
      from_day: analysis.fromDay,
      as_of: analysis.asOfDay,
      period: analysis.period,
      asked_period: analysis.tooLong?.period ?? analysis.period,
      live_periods: analysis.periodCount,
      rows_read: lines.length,
      line_count: lines.length - prepared.window.linesAfter,
      lines_after: prepared.window.linesAfter,
      amount: analysis.totalRevenue,
      amount_after: prepared.window.amountAfter,
      complete_periods: prepared.frame(analysis.period)!.slotCount,
      unfinished: Number(prepared.frame(analysis.period)!.unfinished),
      median_gap: analysis.medianGapDays,
      last_complete_day: analysis.lastCompleteDay,
      total: analysis.total,
      base: analysis.base,
      ...(found.earlier && {
        before_period: found.earlier.otherPeriod ?? analysis.period,
      }),
      expected_orders: nextOrderHits.predicted,
      expected_hit: nextOrderHits.hit,
      expected_open: nextOrderHits.open,
    },
  };
}

/** Exact but for what division leaves behind in the last digits. */
function differences(what: string, sql: SqlRow, engine: SqlRow): string[] {
  return Object.entries(engine).flatMap(([column, wanted]) => {
    const told = sql[column] ?? null;
    const same =
      typeof wanted === "number" && typeof told === "number"
        ? Math.abs(wanted - told) <= 1e-9 * Math.max(1, Math.abs(wanted))
        : told === wanted;
    return same ? [] : [`${what} ${column}: SQL ${String(told)}, engine ${String(wanted)}`];
  });
}

function compared(key: string, sql: readonly SqlRow[], engine: readonly SqlRow[]): string[] {
  const byKey = new Map(sql.map((row) => [row[key] ?? null, row]));
  const found = engine.flatMap((row) => {
    const told = byKey.get(row[key] ?? null);
    return told === undefined ? [`${String(row[key])} is missing`] : differences(String(row[key]), told, row);
  }); // prettier-ignore
  return sql.length === engine.length ? found : [...found, `${sql.length} rows, not ${engine.length}`]; // prettier-ignore
}

/** Where the two part: nothing, if all is well. @param given as in a settings file. */
export async function partings(
  sqlEngine: SqlEngine,
  lines: readonly SqlLine[],
  given: object
): Promise<readonly string[]> {
  const settings = readSettings(given);
  const sql = await sqlEngine.run(lines, settings);
  const engine = byEngine(lines, settings);
  return [
    ...differences("facts", sql.facts, engine.facts),
    ...compared("customer", sql.segments, engine.segments),
    ...compared("segment", sql.matrix, engine.matrix),
    ...compared("month", sql.losses, engine.losses),
    ...compared("by_value", sql.directions, engine.directions),
  ];
}

/** The lines of a list that was read already. */
export const linesOf = ({ customers, customer, day, amount }: Sales): readonly SqlLine[] =>
  Array.from(customer, (c, line) => ({
    customer: customers[c]!,
    day: day[line]!,
    amount: amount[line]!,
  }));
