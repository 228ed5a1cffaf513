import type { Analysis } from "./analysis";
import { aliveModel, classifyStatus, valueGone } from "./churn/classifyStatus";
import { countStatuses } from "./churn/countStatuses";
import { noticeIssues } from "./noticeIssues";
import type { Prepared } from "./prepare";
import { choosePeriod } from "./periods/choosePeriod";
import { classifyAbc } from "./segments/abc/classifyAbc";
import { classifyXyz } from "./segments/xyz/classifyXyz";
import { measureConcentration } from "./segments/concentration";
import { summariseKeyAccounts } from "./segments/keyAccounts";
import { buildMatrix } from "./segments/matrix";
import { missingBasis } from "./segments/abc/missingBasis";
import { missingDimension } from "./segments/abc/missingDimension";
import { periodFrame } from "./periods/periodFrame";
import type { Settings } from "./settings/settings";
import { countCodes } from "./stats/countCodes";
import { remember } from "./stats/remember";

/**
 * Classes, letters and statuses of prepared sales.
 * Columns that no limit changes are shared between the analyses of one `prepare`: copy, do not transfer, what is kept.
 * @param settings with the `asOf` and `from` that `prepare` was given.
 */
export function classify(prepared: Prepared, settings: Settings): Analysis {
  const { sales, window, rhythm, purchases, kept } = prepared;
  const choice = remember(kept, `choice ${settings.period}`, () =>
    choosePeriod(rhythm, sales.grain, settings.period)
  );
  const frame = window.hasDates
    ? remember(kept, `frame ${choice.period}`, () => periodFrame(purchases, window, choice.period))
    : undefined;
  const { valueBasis, ranking, columns, second } = classifyAbc(prepared, settings);
  const letters = classifyXyz(prepared, frame, settings.xyz);
  const statuses = classifyStatus(prepared, frame, settings.lost);
  const concentration = remember(kept, `concentration ${valueBasis}`, () =>
    measureConcentration(ranking)
  );
  const model = aliveModel(prepared, settings.lost);
  const gone = valueGone(prepared, valueBasis, statuses.status);
  return {
    settings,
    valueBasis,
    fromDay: window.fromDay,
    asOfDay: window.asOfDay,
    period: choice.period,
    periodChosenBy: choice.chosenBy,
    medianGapDays: choice.medianGapDays,
    periodCount: frame === undefined ? 0 : frame.liveBefore[frame.slotCount]!,
    lastCompleteDay: frame?.lastCompleteDay ?? 0,
    base: ranking.base,
    total: ranking.total,
    totalRevenue: prepared.totalRevenue(),
    customers: {
      count: sales.customers.length,
      order: ranking.order,
      value: ranking.value,
      revenue: prepared.sums("revenue").sums,
      ...columns,
      ...letters,
      ...statuses,
      purchases: rhythm.purchases,
      firstPurchase: rhythm.firstPurchase,
      lastPurchase: rhythm.lastPurchase,
      recencyDays: prepared.recencyDays(),
      meanGapDays: rhythm.meanGap,
    },
    matrix: buildMatrix(columns.abc, letters.xyz, statuses.status, ranking),
    statusCounts: countStatuses(statuses.status),
    abcCounts: countCodes(columns.abc, ranking.order, 6),
    xyzCounts: countCodes(letters.xyz, ranking.order, 4),
    lostValue: gone.lost,
    atRiskValue: gone.atRisk,
    keyAccounts: summariseKeyAccounts(ranking, columns.abc, concentration, settings.keyAccounts),
    concentration,
    ...(model === undefined || model.usable ? {} : { noAliveModel: model.reason }),
    ...(second === undefined ? {} : { second }),
    issues: [
      ...remember(kept, `issues ${valueBasis} ${choice.period}`, () =>
        noticeIssues(prepared, ranking, frame)
      ),
      ...missingBasis(settings, { valueBasis, ...(second ? { second } : {}) }),
      ...missingDimension(settings.abc, sales.dimensions),
    ],
  };
}
