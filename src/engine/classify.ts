import type { Analysis, NearPeriod } from "./analysis";
import { FINE_FIRST, type Period } from "./calendar/period";
import type { Customers } from "./customers";
import { countStatuses } from "./churn/countStatuses";
import { valueGone } from "./churn/valueGone";
import { dimensionNamed } from "./lines/dimensionNamed";
import { blankProfit } from "./issues/blankProfit";
import { missingBasis } from "./issues/missingBasis";
import { missingDimension } from "./issues/missingDimension";
import { noticeIssues } from "./issues/noticeIssues";
import { unusedRules } from "./issues/unusedRules";
import { MIN_PERIODS } from "./periods/minPeriods";
import type { PeriodFrame } from "./periods/periodFrame";
import type { Prepared } from "./prepare";
import { borderColumns } from "./segments/abc/borderColumns";
import { chooseBasis } from "./segments/abc/chooseBasis";
import { classifyAbc, type AbcClasses } from "./segments/abc/classifyAbc";
import { rankingWithin } from "./segments/abc/rankingWithin";
import { summariseKeyAccounts } from "./segments/keyAccounts/summariseKeyAccounts";
import { buildMatrix } from "./segments/matrix";
import { xyzByAdi } from "./segments/xyz/xyzByAdi";
import { xyzByForecast } from "./segments/xyz/xyzByForecast";
import { variationOfGaps } from "./segments/xyz/evenGaps";
import { xyzByFrequency } from "./segments/xyz/xyzByFrequency";
import { xyzByMeasure } from "./segments/xyz/xyzByMeasure";
import type { XyzColumns } from "./segments/xyz/xyzColumns";
import { BOUNDS } from "./settings/bounds";
import type { AbcSettings, Settings, ValueBasis, XyzSettings } from "./settings/settings";
import { countCodes } from "./stats/countCodes";

/**
 * Classes and statuses of prepared sales.
 * Columns that no limit changes are shared between the analyses of one `prepare`: copy, do not transfer, what is kept.
 * @param settings with the `asOf` and `from` that `prepare` was given.
 */
export function classify(prepared: Prepared, settings: Settings): Analysis {
  const { sales, window, rhythm } = prepared;
  const choice = prepared.period(settings.period);
  const frame = prepared.frame(choice.period);
  const valueBasis = chooseBasis(sales, window.hasDates, settings.value);
  const ranking = prepared.ranking(valueBasis);
  const concentration = prepared.concentration(valueBasis);
  const { abc, limits: abcLimits, noLimits } = abcClasses(prepared, valueBasis, settings.abc);
  const second = secondClasses(prepared, settings.abc);
  const xyzColumns = classifyXyz(prepared, frame, settings.xyz);
  const statuses = prepared.statuses(settings.lost, frame?.newFromDay ?? 0);
  const model = prepared.aliveModel(settings.lost);
  const gone = valueGone(prepared.lastYear(valueBasis), statuses.status);
  const customers: Customers = {
    count: sales.customers.length,
    order: ranking.order,
    value: ranking.value,
    revenue: prepared.sums("revenue").sums,
    ...prepared.shares(valueBasis),
    abc,
    ...borderColumns(ranking, abc, abcLimits, settings.abc.rule),
    ...xyzColumns,
    ...statuses,
    purchases: rhythm.purchases,
    firstPurchase: rhythm.firstPurchase,
    lastPurchase: rhythm.lastPurchase,
    recencyDays: prepared.recencyDays(),
    meanGapDays: rhythm.meanGap,
  };
  return {
    settings,
    valueBasis,
    fromDay: window.fromDay,
    asOfDay: window.asOfDay,
    period: choice.period,
    periodChosenBy: choice.chosenBy,
    ...(choice.tooLong === undefined ? {} : { tooLong: choice.tooLong }),
    nearPeriods: nearPeriods(prepared, choice.period, xyzColumns.xyz, settings.xyz),
    medianGapDays: choice.medianGapDays,
    periodCount: frame === undefined ? 0 : countOf(frame),
    lastCompleteDay: frame?.lastCompleteDay ?? 0,
    base: ranking.base,
    total: ranking.total,
    totalRevenue: prepared.totalRevenue(),
    customers,
    matrix: buildMatrix(window.hasDates, abc, xyzColumns.xyz, statuses.status, ranking),
    statusCounts: countStatuses(statuses.status),
    abcLimits,
    abcCounts: countCodes(abc, ranking.order, 6),
    xyzCounts: countCodes(xyzColumns.xyz, ranking.order, 4),
    lostValue: gone.lost,
    atRiskValue: gone.atRisk,
    keyAccounts: summariseKeyAccounts(
      {
        ranking,
        customers,
        asOfDay: window.asOfDay,
        settings: settings.keyAccounts,
        prospects: prepared.prospects(),
      },
      concentration
    ),
    concentration,
    ...(model === undefined || model.usable ? {} : { noAliveModel: model.reason }),
    ...(noLimits === undefined ? {} : { noComputedLimits: noLimits }),
    ...(second === undefined ? {} : { second: { basis: second.basis, abc: second.abc } }),
    issues: [
      ...noticeIssues(
        window,
        rhythm,
        ranking,
        valueBasis,
        prepared.presence,
        frame && { ...frame, liveCount: countOf(frame) }
      ),
      ...blankProfit(sales, settings, [valueBasis, second?.basis]),
      ...missingBasis(settings, valueBasis, second?.basis),
      ...missingDimension(settings.abc, sales.dimensions),
      ...unusedRules(settings, noLimits ?? second?.noLimits, model),
    ],
  };
}

/** Over the whole list, or inside each value of a dimension; over the whole where there is no such dimension. docs/method.md#abc-within. */
function abcClasses(prepared: Prepared, basis: ValueBasis, settings: AbcSettings): AbcClasses {
  const { dimensions, customers } = prepared.sales;
  const ranking = prepared.ranking(basis);
  const dimension = dimensionNamed(dimensions, settings.within);
  if (dimension === undefined) return classifyAbc([ranking], settings, customers.length);
  const group = prepared.dominant(dimension);
  const rankings = dimension.values.map((_, value) => rankingWithin(ranking, group, value));
  return classifyAbc(rankings, settings, customers.length);
}

function secondClasses(
  prepared: Prepared,
  settings: AbcSettings
): (AbcClasses & { readonly basis: ValueBasis }) | undefined {
  if (settings.second === "none") return undefined;
  const basis = chooseBasis(prepared.sales, prepared.window.hasDates, settings.second);
  return { basis, ...abcClasses(prepared, basis, settings) };
}

/** The XYZ classes by the method of the settings, and the periods that they rest on. docs/method.md#xyz. @param frame undefined without dates. */
function classifyXyz(
  prepared: Prepared,
  frame: PeriodFrame | undefined,
  settings: XyzSettings
): XyzColumns & PeriodColumns {
  const reasons = prepared.xyzReasons(frame);
  if (frame === undefined) {
    const none = new Int32Array(reasons.length);
    const nobody = new Float64Array(reasons.length).fill(-1);
    return {
      ...xyzByMeasure(nobody, reasons, settings),
      periodsBought: none,
      periodsPossible: none,
    };
  }
  const { bought, possible } = prepared.periodCounts(frame);
  return {
    ...xyzByMethod(prepared, frame, reasons, settings),
    periodsBought: bought,
    periodsPossible: possible,
  };
}

/** docs/method.md#near-periods. @param xyz the letters by `period`. */
function nearPeriods(
  prepared: Prepared,
  period: Period,
  xyz: Uint8Array,
  settings: XyzSettings
): readonly NearPeriod[] {
  const { grain } = prepared.sales;
  const finest = grain === "day" ? 0 : FINE_FIRST.indexOf(grain);
  const place = FINE_FIRST.indexOf(period);
  return [place - 1, place + 1].flatMap((at) => {
    const near = at < finest ? undefined : BOUNDS.period.find((one) => one === FINE_FIRST[at]);
    const frame = near && prepared.frame(near);
    if (frame === undefined) return [];
    const letters = xyzByMethod(prepared, frame, prepared.xyzReasons(frame), settings).xyz;
    let changed = 0;
    for (let c = 0; c < xyz.length; c += 1) if (letters[c] !== xyz[c]) changed += 1;
    const count = countOf(frame);
    return [{ period: frame.period, count, changed, hasLetters: count >= MIN_PERIODS }];
  });
}

function countOf({ liveBefore, slotCount }: PeriodFrame): number {
  return liveBefore[slotCount]!;
}

type PeriodColumns = Pick<Analysis["customers"], "periodsBought" | "periodsPossible">;

function xyzByMethod(
  prepared: Prepared,
  frame: PeriodFrame,
  reasons: Uint8Array,
  settings: XyzSettings
): XyzColumns {
  const { gapCount, gapVariation } = prepared.rhythm;
  switch (settings.method) {
    case "frequency":
      return xyzByFrequency(
        prepared.periodCounts(frame),
        gapCount,
        gapVariation,
        reasons,
        settings
      );
    case "cv":
      return xyzByMeasure(prepared.totalsVariation(frame, settings), reasons, settings);
    case "gaps":
      return xyzByMeasure(variationOfGaps(gapCount, gapVariation), reasons, settings);
    case "adi":
      return xyzByAdi(prepared.adi(frame), reasons, settings);
    case "forecast":
      return xyzByForecast(
        prepared.forecastErrors(frame),
        prepared.sales.customers,
        reasons,
        settings
      );
  }
}
