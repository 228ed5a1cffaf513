import { fitAliveModel, type AliveModel } from "./models/alive/fitAliveModel";
import { historiesOf } from "./models/history/histories";
import { customerLines, type CustomerLines } from "./lines/customerLines";
import { dominantValue } from "./lines/dominantValue";
import { findPresent, type Presence } from "./lines/findPresent";
import { lineValues } from "./lines/lineValues";
import { openWindow, type Window } from "./lines/window";
import { sumByCustomer } from "./lines/sumByCustomer";
import { totalAmount } from "./lines/totalAmount";
import { choosePeriod, type PeriodChoice } from "./periods/choosePeriod";
import { periodFrame, type PeriodFrame } from "./periods/periodFrame";
import { periodTotals, type PeriodTotals } from "./periods/periodTotals";
import { usualPause } from "./periods/usualPause";
import { liveSeason, PER_YEAR } from "./periods/season";
import { purchasesOfLastYear, valueOfLastYear } from "./purchases/lastYear";
import { findPurchases } from "./purchases/findPurchases";
import { gapPopulation, type GapPopulation } from "./purchases/gapPopulation";
import type { Purchases } from "./purchases/purchases";
import { recencyDays } from "./purchases/recencyDays";
import { measureRhythm, type Rhythm } from "./purchases/rhythm";
import { assignStatus, type StatusColumns } from "./churn/assignStatus";
import { chooseCriterion } from "./churn/lost/chooseCriterion";
import { LOST_QUANTILE } from "./churn/lost/limits";
import { riskAfter } from "./churn/riskAfter";
import { remembered } from "./remembered";
import type { Dimension, Grain, Sales } from "./sales/sales";
import { rankCustomers, type Ranking } from "./segments/abc/ranking";
import { shareColumns, type ShareColumns } from "./segments/abc/shareColumns";
import { measureConcentration, type Concentration } from "./segments/concentration";
import { prospects } from "./segments/keyAccounts/prospects";
import { measureAdi, type AdiColumns } from "./segments/xyz/measureAdi";
import { forecastErrors } from "./segments/xyz/forecastErrors";
import { countPeriods, type FrequencyColumns } from "./segments/xyz/frequency";
import { totalsVariation } from "./segments/xyz/totalsVariation";
import { xyzReasons } from "./segments/xyz/xyzReasons";
import type { LostSettings, Settings, ValueBasis, XyzSettings } from "./settings/settings";
import type { GroupSums } from "./stats/groupSums";
import { wholeUnits } from "./stats/wholeUnits";
import type { Period } from "./calendar/period";

/**
 * What stays the same while limits are moved: everything that needs a look at the lines or the purchases. Made once a
 * window. The functions work something out when they are first asked for it, and answer from memory after that: each is
 * named by what it gives and takes what it depends on.
 */
export interface Prepared {
  readonly sales: Sales;
  readonly window: Window;
  readonly purchases: Purchases;
  readonly rhythm: Rhythm;
  readonly population: GapPopulation;
  readonly presence: Presence;
  /** Sum of the amounts of all lines up to asOfDay. */
  readonly totalRevenue: () => number;
  /** asOfDay - last purchase by customer; -1 without a purchase. */
  readonly recencyDays: () => Int32Array;
  /** Sums of a value by customer in the window. */
  readonly sums: (basis: ValueBasis) => GroupSums;
  readonly ranking: (basis: ValueBasis) => Ranking;
  readonly shares: (basis: ValueBasis) => ShareColumns;
  readonly concentration: (basis: ValueBasis) => Concentration;
  /** Value in the 365 days before the last purchase, by customer. docs/method.md#lost-value. */
  readonly lastYear: (basis: ValueBasis) => Float64Array;
  /** The value of a dimension that stands for each customer, by amount. docs/method.md#dominant. */
  readonly dominant: (dimension: Dimension) => Int32Array;
  /** 1 for new customers who have begun like the best; nobody without dates. docs/method-churn.md#prospects. */
  readonly prospects: () => Uint8Array;
  readonly period: (wanted: Settings["period"]) => PeriodChoice;
  /** undefined without dates. */
  readonly frame: (period: Period) => PeriodFrame | undefined;
  readonly periodCounts: (frame: PeriodFrame) => FrequencyColumns;
  readonly xyzReasons: (frame: PeriodFrame | undefined) => Uint8Array;
  readonly totalsVariation: (frame: PeriodFrame, settings: XyzSettings) => Float64Array;
  readonly adi: (frame: PeriodFrame) => AdiColumns;
  readonly forecastErrors: (frame: PeriodFrame) => Float64Array;
  /** Statuses by a lost criterion: those of the latest settings are kept. @param newFromDay of the frame; 0 without one. */
  readonly statuses: (settings: LostSettings, newFromDay: number) => StatusColumns;
  /** The model behind P(alive); undefined where the settings do not ask for it. */
  readonly aliveModel: (settings: LostSettings) => AliveModel | undefined;
}

/** @param settings only `asOf` and `from` are looked at. */
export function prepare(sales: Sales, settings: Settings): Prepared {
  const { customer, customers, day, amount } = sales;
  const count = customers.length;
  const window = openWindow(sales, settings);
  const { asOfDay, whole } = window;
  const purchases = window.hasDates
    ? findPurchases(sales, asOfDay, window.sorted)
    : noPurchases(count, sales.grain);
  const rhythm = measureRhythm(purchases);
  const { firstPurchase, lastPurchase } = rhythm;
  const population = gapPopulation(rhythm, sales.grain);
  const presence = findPresent(
    customer,
    count,
    whole ? undefined : { day, fromDay: window.fromDay, asOfDay }
  );

  const sums = remembered((basis: ValueBasis) => sumByCustomer(basis, sales, window, purchases));
  const ranking = remembered((basis: ValueBasis) =>
    rankCustomers(sums(basis), customers, presence.present)
  );
  const lines: () => CustomerLines = remembered(() => customerLines(customer, count));
  const amountUnits = remembered(() => wholeUnits(amount).units);
  const pause = remembered(() => usualPause(purchases));
  const frame = remembered((period: Period) =>
    window.hasDates ? periodFrame(purchases, window, period, pause) : undefined
  );
  const periodCounts = remembered((frame: PeriodFrame) =>
    countPeriods(purchases, firstPurchase, frame)
  );
  const reasons = remembered((frame: PeriodFrame | undefined) =>
    xyzReasons(rhythm, frame, frame && periodCounts(frame).possible, presence.inWindow)
  );
  const totals = (frame: PeriodFrame): PeriodTotals =>
    periodTotals(lines(), day, amount, firstPurchase, frame);
  const risk = remembered(() => riskAfter(rhythm, population));
  const fitted = remembered(() => fitAliveModel(historiesOf(purchases, asOfDay)));
  const aliveModel = ({ rule }: LostSettings): AliveModel | undefined =>
    rule === "alive" ? fitted() : undefined;

  return {
    sales,
    window,
    purchases,
    rhythm,
    population,
    presence,
    totalRevenue: remembered(() =>
      totalAmount(amount, day, asOfDay, whole ? sums("revenue") : undefined)
    ),
    recencyDays: remembered(() => recencyDays(lastPurchase, asOfDay)),
    sums,
    ranking,
    shares: remembered((basis) => shareColumns(ranking(basis), presence.inWindow)),
    concentration: remembered((basis) => measureConcentration(ranking(basis))),
    lastYear: remembered((basis) =>
      basis === "purchases"
        ? purchasesOfLastYear(purchases)
        : valueOfLastYear(customer, day, lineValues(sales, basis), lastPurchase)
    ),
    dominant: remembered((dimension) =>
      dominantValue(dimension, { customer, day, units: amountUnits() }, count, asOfDay)
    ),
    prospects: remembered(() =>
      window.hasDates
        ? prospects({
            lines: { customer, day, units: amountUnits() },
            firstPurchase,
            asOfDay,
            newFromDay: window.firstDay + Math.max(0, population.quantile(LOST_QUANTILE)),
          })
        : new Uint8Array(count)
    ),
    period: remembered((wanted) =>
      choosePeriod(rhythm, sales.grain, wanted, (period) => {
        const found = frame(period);
        return found === undefined ? 0 : found.liveBefore[found.slotCount]!;
      })
    ),
    frame,
    periodCounts,
    xyzReasons: reasons,
    totalsVariation: remembered(
      (frame, { deviation, season }) =>
        totalsVariation(
          totals(frame),
          reasons(frame),
          deviation,
          season ? liveSeason(day, amount, frame) : undefined
        ),
      (frame, { deviation, season }) => `${frame.period} ${deviation} ${season}`
    ),
    adi: remembered((frame) =>
      measureAdi(purchases, frame, totals(frame), periodCounts(frame).possible, reasons(frame))
    ),
    forecastErrors: remembered((frame) =>
      forecastErrors(totals(frame), reasons(frame), PER_YEAR[frame.period])
    ),
    statuses: remembered(
      (lost, newFromDay) =>
        assignStatus({
          purchases,
          rhythm,
          criterion: chooseCriterion(lost, population, aliveModel(lost)),
          riskAfter: risk(),
          asOfDay,
          newFromDay,
        }),
      (lost, newFromDay) => JSON.stringify([lost, newFromDay]),
      1
    ),
    aliveModel,
  };
}

function noPurchases(customerCount: number, grain: Grain): Purchases {
  return {
    customerCount,
    offsets: new Int32Array(customerCount + 1),
    day: new Int32Array(0),
    grain,
  };
}
