import type { Analysis } from "../analysis";
import { ABC_REASON_CODES } from "../codes";
import { countStatuses } from "../churn/countStatuses";
import { limitSource } from "../churn/lost/limitSource";
import { valueGone } from "../churn/valueGone";
import type { Customers } from "../customers";
import { noticeIssues } from "../issues/noticeIssues";
import { MIN_PERIODS } from "../periods/minPeriods";
import { borderColumns } from "../segments/abc/borderColumns";
import { rankCustomers, type Ranking } from "../segments/abc/ranking";
import { measureConcentration } from "../segments/concentration";
import { summariseKeyAccounts } from "../segments/keyAccounts/summariseKeyAccounts";
import { buildMatrix } from "../segments/matrix";
import { periodsNeeded } from "../segments/xyz/xyzByFrequency";
import type { ValueBasis } from "../settings/settings";
import { countCodes } from "../stats/countCodes";
import { times } from "../stats/times";
import { wholeUnits } from "../stats/wholeUnits";
import type { Aggregates } from "./aggregates";

/** The customers by value, as their sums stand. */
export function aggregatedRanking({ segments, count }: Aggregates): Ranking {
  const present = Int32Array.from({ length: count }, (_, c) => c);
  return rankCustomers(
    { sums: segments.value, ...wholeUnits(segments.value) },
    segments.customer,
    present
  );
}

/**
 * The analysis that another engine made: letters, statuses and days as they stand in its result, and what follows from them. What would need the purchases is
 * left out. docs/beyond.md#way-back.
 */
export function aggregatedAnalysis(aggregates: Aggregates): Analysis {
  const { segments, codes, facts, areFactsGiven, settings, count } = aggregates;
  const ranking = aggregatedRanking(aggregates);
  const concentration = measureConcentration(ranking);
  const limits = ranking.positive > 0 ? [settings.abc.a, settings.abc.b] : [];
  const whole = (column: Float64Array): Int32Array => Int32Array.from(column);
  const customers: Customers = {
    count,
    order: ranking.order,
    value: segments.value,
    revenue: segments.revenue,
    share: segments.share,
    cumulativeShare: segments.cumulative_share,
    rank: whole(segments.place),
    abc: codes.abc,
    ...borderColumns(ranking, codes.abc, limits, settings.abc.rule),
    abcReason: codes.abc_reason,
    xyz: codes.xyz,
    xyzReason: codes.xyz_reason,
    periodsBought: whole(segments.periods_bought),
    periodsPossible: whole(segments.periods_possible),
    periodsForBetter: periodsForBetter(aggregates),
    variation: orNone(segments.variation),
    even: Uint8Array.from(segments.even),
    status: codes.status,
    statusSince: whole(segments.status_since),
    purchases: whole(segments.purchases),
    firstPurchase: whole(segments.first_purchase),
    lastPurchase: whole(segments.last_purchase),
    recencyDays: whole(segments.recency_days),
    meanGapDays: segments.mean_gap_days,
    lostAfterDays: segments.lost_after_days,
    atRiskAfterDays: segments.at_risk_after_days,
    ...limitSources(aggregates),
  };
  const gone = valueGone(segments.last_year, codes.status);
  const valueBasis: ValueBasis = settings.value === "auto" ? "revenue" : settings.value;
  const isAsked = settings.period !== "auto";
  const isShortened = !isAsked && facts.asked_period !== facts.period;
  // Rows that nobody has told of cannot be accounted for.
  const sheets = areFactsGiven ? settings.sheets : { ...settings.sheets, dataCheck: false };
  return {
    settings: { ...settings, sheets },
    valueBasis,
    fromDay: facts.from_day,
    asOfDay: facts.as_of,
    period: facts.period,
    periodChosenBy: isAsked ? "user" : isShortened ? "shortened" : "auto",
    ...(isShortened && {
      tooLong: { period: facts.asked_period, count: facts.asked_live, needed: MIN_PERIODS },
    }),
    nearPeriods: [],
    medianGapDays: facts.median_gap,
    periodCount: facts.live_periods,
    lastCompleteDay: facts.last_complete_day,
    base: ranking.base,
    total: ranking.total,
    totalRevenue: facts.amount,
    customers,
    matrix: buildMatrix(true, codes.abc, codes.xyz, codes.status, ranking),
    statusCounts: countStatuses(codes.status),
    abcLimits: limits,
    abcCounts: countCodes(codes.abc, ranking.order, 6),
    xyzCounts: countCodes(codes.xyz, ranking.order, 4),
    lostValue: gone.lost,
    atRiskValue: gone.atRisk,
    keyAccounts: summariseKeyAccounts(
      {
        ranking,
        customers,
        asOfDay: facts.as_of,
        settings: settings.keyAccounts,
        prospects: Uint8Array.from(segments.prospect),
      },
      concentration
    ),
    concentration,
    issues: noticeIssues(
      { linesAfter: facts.lines_after, amountAfter: facts.amount_after, asOfDay: facts.as_of },
      { purchases: customers.purchases, gapCount: whole(segments.gaps) },
      ranking,
      valueBasis,
      { inWindow: codes.abc_reason.map((code) => Number(code !== ABC_REASON_CODES.notInWindow)) },
      {
        period: facts.period,
        slotCount: facts.complete_periods,
        liveCount: facts.live_periods,
        unfinished: facts.unfinished === 1,
        lastCompleteDay: facts.last_complete_day,
      }
    ),
  };
}

const orNone = (column: Float64Array): Float64Array =>
  column.map((value) => (Number.isNaN(value) ? -1 : value));

function periodsForBetter({ codes, segments, settings, count }: Aggregates): Int32Array {
  const { method, x, y } = settings.xyz;
  return Int32Array.from({ length: count }, (_, c) => {
    const letter = codes.xyz[c]!;
    if (method !== "frequency" || letter < 2) return -1;
    return periodsNeeded(letter === 2 ? x : y, segments.periods_possible[c]!);
  });
}

function limitSources({
  segments,
  codes,
  settings: { lost },
  count,
}: Aggregates): Pick<Customers, "lostAfterFrom" | "atRiskAfterFrom"> {
  const { lost_after_days, at_risk_after_days, longest_gap } = segments;
  const from = (limits: Float64Array, own: (c: number) => number): Uint8Array =>
    Uint8Array.from({ length: count }, (_, c) =>
      codes.status[c] === 0 ? 0 : limitSource(limits[c]!, own(c))
    );
  return {
    lostAfterFrom:
      lost.rule === "days"
        ? new Uint8Array(count)
        : from(lost_after_days, (c) => times(lost.factor, longest_gap[c]!)),
    atRiskAfterFrom: from(at_risk_after_days, (c) => longest_gap[c]!),
  };
}
