import type { Analysis } from "../analysis";
import type { Prepared } from "../prepare";
import { valueLines } from "../lines/valueLines";
import type { Period } from "../calendar/period";
import type { Dimension } from "../sales/sales";
import type { Ticks } from "../segments/keyAccounts/proposeKeyAccounts";
import { accountOwn } from "./accounts/accountOwn";
import { accountProducts, type AccountProducts } from "./accounts/accountProducts";
import { boughtAfter, type AccountEvent, type BoughtAfter } from "./accounts/boughtAfter";
import { accountSales, type AccountSales } from "./accounts/accountSales";
import { managerProducts, type ManagerProducts } from "./accounts/managerProducts";
import { nearProspects, type NearProspect } from "./accounts/nearProspects";
import { punctuality, type Punctuality } from "./accounts/punctuality";
import { asItWas } from "./asItWas";
import { changes, type Changes } from "./changes";
import { reviewKeyAccounts, type KeyAccountReview } from "./reviewKeyAccounts";
import { reviewLosses, type LossReview } from "./reviewLosses";
import { fingerprint } from "./fingerprint";
import { METHOD_VERSION } from "./methodVersion";
import { reviewPastRows, type KeptRuns, type PastRows } from "./reviewPastRows";
import type { FollowedSilence } from "./winback/followSilences";
import { sinceRun, type PreviousRun, type SinceRun } from "./sinceRun";
import { latestTotals, type LatestTotals } from "./trend/latestTotals";
import { changeWindows, type ChangeWindows } from "./why/changeWindows";

/** All that the sheets say beyond classes and statuses, as plain data: by customerIndex, as in the analysis. */
export interface Review {
  /** The further columns of the list, and the value of each that stands for a customer. docs/method.md#dominant. */
  readonly dimensions: readonly ReviewedDimension[];
  /** null where the list has no dates. */
  readonly losses: LossReview | null;
  readonly keyAccounts: KeyAccountReview;
  /** Of those who have an account card, or are to have one. */
  readonly accountProducts: readonly AccountProducts[];
  /** null where nobody has or is to have a card, and where the list names no managers or no products. */
  readonly managerProducts: ManagerProducts | null;
  /** After each of the events that were asked for, in their order; none without dates. */
  readonly boughtAfter: readonly BoughtAfter[];
  readonly accountSales: readonly AccountSales[];
  /** Of those with an account card, and of prospects who buy: what the list tells of days that were agreed. */
  readonly punctuality: readonly Punctuality[];
  /** Of prospects whom the list does not have: customers whose names are near theirs. */
  readonly nearProspects: readonly NearProspect[];
  /** null where the history is too short for two windows of equal length, or has no dates. */
  readonly earlier: Earlier | null;
  /** What moved since the last run of an earlier day; null where the workbook keeps none. */
  readonly previous: SinceRun | null;
  /** null without dates. */
  readonly trend: LatestTotals | null;
  /** Net value of the 365 days up to the own last purchase, by customer; 0 without dates. docs/method.md#lost-value. */
  readonly lastYear: Float64Array;
  readonly pastRows: PastRows;
  /** Tells this result from others. */
  readonly fingerprint: string;
  /** Of the method: the same rows and settings give the same result by the same one. */
  readonly method: number;
}

export interface ReviewedDimension extends Pick<Dimension, "name" | "role" | "values"> {
  /** Index into `values` by customer; -1 = none. */
  readonly dominant: Int32Array;
}

/** How the customers stood at the end of the window before. docs/method-churn.md#change. */
export interface Earlier extends ChangeWindows {
  /** The period of the rhythm then, where it was another: letters by another period are others for that alone, and are not compared. */
  readonly otherPeriod: Period | null;
  readonly changes: Changes;
  readonly analysis: Pick<Analysis, "asOfDay" | "base" | "total" | "statusCounts"> & {
    /** By customerIndex, as `Customers` has them. */
    readonly customers: Pick<
      Analysis["customers"],
      "abc" | "xyz" | "status" | "value" | "share" | "rank"
    >;
  };
}

/** What stands on sheets of earlier runs and matters to the review. */
export interface ReviewAsked {
  /** What a person ticked about key accounts, by customerIndex. */
  readonly ticks?: Ticks;
  /** Silences of the win-back list. */
  readonly silences?: readonly FollowedSilence[];
  readonly previous?: PreviousRun;
  /** What the list was in earlier runs. */
  readonly runs?: KeptRuns;
  /** Whose account cards are told of. */
  readonly accounts?: AccountsWanted;
  /** Prospects whom the list has. */
  readonly prospects?: readonly number[];
  /** Names of those whom it does not have. */
  readonly prospectNames?: readonly string[];
  /** What was logged about customers. */
  readonly events?: readonly AccountEvent[];
}

/** Who is to have an account card. */
export interface AccountsWanted {
  /** All key accounts. */
  readonly key: boolean;
  /** And these, by customerIndex. */
  readonly customers: readonly number[];
}

/** @param analysis made by `classify` from `prepared`. */
export function review(
  prepared: Prepared,
  analysis: Analysis,
  {
    ticks,
    silences = [],
    previous,
    runs = {},
    accounts,
    prospects = [],
    prospectNames = [],
    events = [],
  }: ReviewAsked = {}
): Review {
  const { sales } = prepared;
  const keyAccounts = reviewKeyAccounts(prepared, analysis, ticks);
  const withCard = accountsOf(accounts, keyAccounts);
  const own = accountOwn(prepared, withCard);
  return {
    dimensions: sales.dimensions.map((dimension) => ({
      name: dimension.name,
      role: dimension.role,
      values: dimension.values,
      dominant: prepared.dominant(dimension),
    })),
    losses: reviewLosses(prepared, analysis, { keyAccounts: keyAccounts.proposal, silences }),
    keyAccounts,
    accountProducts: accountProducts(prepared, analysis, own),
    managerProducts: accounts === undefined ? null : studied(prepared, analysis),
    accountSales: accountSales(prepared, analysis, own),
    punctuality: punctuality(prepared, [...new Set([...withCard, ...prospects])]),
    nearProspects: nearProspects(sales.customers, prospectNames),
    boughtAfter:
      analysis.asOfDay === 0 || events.length === 0
        ? []
        : boughtAfter(
            prepared.purchases,
            valueLines(sales, prepared.purchases, analysis.valueBasis),
            events,
            analysis.asOfDay
          ),
    earlier: earlierOf(prepared, analysis),
    previous: previous === undefined ? null : sinceRun(analysis, previous),
    trend: latestTotals(prepared, analysis),
    lastYear: prepared.lastYear(analysis.valueBasis),
    pastRows: reviewPastRows(prepared, runs),
    fingerprint: fingerprint(analysis, sales.customers),
    method: METHOD_VERSION,
  };
}

/** In the window in which an account's products are told. */
function studied(prepared: Prepared, { valueBasis }: Analysis): ManagerProducts | null {
  const { sales, purchases, window } = prepared;
  const products = sales.dimensions.find(({ role }) => role === "product");
  const managers = sales.dimensions.find(({ role }) => role === "manager");
  if (products === undefined || managers === undefined) return null;
  const { fromDay, asOfDay, hasDates } = window;
  const { unitsPerOne, ...lines } = valueLines(
    sales,
    purchases,
    valueBasis === "purchases" ? "revenue" : valueBasis
  );
  return managerProducts({
    ...{ products, managers, lines, unitsPerOne },
    managerOf: prepared.dominant(managers),
    amount: sales.amount,
    window: hasDates
      ? (changeWindows(fromDay, asOfDay)?.now ?? { fromDay, toDay: asOfDay })
      : undefined,
  });
}

/** Each once. */
function accountsOf(
  wanted: AccountsWanted | undefined,
  { proposal }: KeyAccountReview
): readonly number[] {
  if (wanted === undefined) return [];
  return [...new Set([...(wanted.key ? proposal.customers : []), ...wanted.customers])];
}

function earlierOf(prepared: Prepared, now: Analysis): Earlier | null {
  const windows = now.asOfDay === 0 ? null : changeWindows(now.fromDay, now.asOfDay);
  const before = windows && asItWas(prepared.sales, now.settings, now);
  if (windows === null || before === null) return null;
  const { asOfDay, base, total, statusCounts, customers } = before;
  const { abc, status, value, share, rank } = customers;
  const otherPeriod = before.period === now.period ? null : before.period;
  const xyz = otherPeriod === null ? customers.xyz : new Uint8Array(customers.xyz.length);
  const found = changes(prepared, now, { abc, xyz, status }, windows);
  return {
    ...windows,
    otherPeriod,
    changes: otherPeriod === null ? found : { ...found, xyz: [] },
    analysis: {
      asOfDay,
      base,
      total,
      statusCounts,
      customers: { abc, xyz, status, value, share, rank },
    },
  };
}
