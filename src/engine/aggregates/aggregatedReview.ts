import type { Analysis } from "../analysis";
import { latestStarts, type LatestTotals } from "../review/trend/latestTotals";
import { fingerprint } from "../review/fingerprint";
import { budgeted } from "../review/keyAccounts/budgeted";
import { MOST_WITHOUT } from "../review/reviewKeyAccounts";
import { whatIfLeft, type WithoutThem } from "../review/keyAccounts/whatIfLeft";
import { METHOD_VERSION } from "../review/methodVersion";
import type { Review } from "../review/review";
import { proposeKeyAccounts } from "../segments/keyAccounts/proposeKeyAccounts";
import { headerRoles } from "../sales/layout/headerRoles";
import type { Aggregates } from "./aggregates";
import { aggregatedRanking } from "./aggregatedAnalysis";
import { aggregatedEarlier } from "./aggregatedEarlier";
import { aggregatedLosses } from "./aggregatedLosses";

/**
 * What follows from the result of another engine beyond classes and statuses. Empty is what needs the lines or the purchases: what drove a
 * change, the back-test, chances of return, managers and products. docs/beyond.md#way-back.
 * @param analysis made of the same result
 */
export function aggregatedReview(aggregates: Aggregates, analysis: Analysis): Review {
  const { segments, by, count } = aggregates;
  const proposal = proposeKeyAccounts({
    ranking: aggregatedRanking(aggregates),
    customers: analysis.customers,
    asOfDay: analysis.asOfDay,
    settings: analysis.settings.keyAccounts,
    prospects: Uint8Array.from(segments.prospect),
  });
  const values = by === undefined ? [] : ["", ...new Set(by.values.filter((one) => one !== ""))];
  const places = new Map(values.map((value, place) => [value, place]));
  const dominant = Int32Array.from(by?.values ?? [], (one) => places.get(one)!);
  return {
    dimensions:
      by === undefined ? [] : [{ name: by.name, role: roleOf(by.name), values, dominant }],
    losses: aggregatedLosses(aggregates, analysis, values),
    keyAccounts: {
      proposal,
      budgets: budgeted(analysis, new Float64Array(count), segments.last_year),
      experts: {
        products: new Int32Array(count),
        returns: new Int32Array(count),
        hints: new Uint8Array(count),
      },
      largestOf: [],
      managers: [],
      ...withoutThem(aggregates, analysis, proposal.customers),
    },
    accountProducts: [],
    managerProducts: null,
    boughtAfter: [],
    accountSales: [],
    punctuality: [],
    nearProspects: [],
    earlier: aggregatedEarlier(aggregates, analysis),
    previous: null,
    trend: trendOf(aggregates, analysis),
    lastYear: segments.last_year,
    pastRows: { months: [], since: null, again: null },
    fingerprint: fingerprint(analysis, segments.customer),
    method: METHOD_VERSION,
  };
}

const ROLES = ["region", "manager", "product", "industry"] as const;

/** What the words of a header say, as in a list. */
function roleOf(header: string): Review["dimensions"][number]["role"] {
  const [found] = headerRoles(header);
  return ROLES.find((role) => role === found?.role) ?? "other";
}

function withoutThem(
  aggregates: Aggregates,
  { customers, settings }: Analysis,
  key: Int32Array
): Pick<Review["keyAccounts"], "without" | "withoutLargest"> {
  const ranking = aggregatedRanking(aggregates);
  const { breadwinner } = settings.keyAccounts;
  const without = (left: readonly number[]): WithoutThem =>
    whatIfLeft({ ranking, abc: settings.abc, breadwinner }, left);
  const ranked = key.filter((c) => customers.rank[c]! > 0);
  const largest = ranked[0] ?? ranking.order[0];
  return {
    without: Array.from(ranked.slice(0, MOST_WITHOUT), (customer) => {
      const { lost, part, changed } = without([customer]);
      return { customer, lost, part, changed };
    }),
    withoutLargest:
      largest === undefined || ranking.positive === 0
        ? null
        : { customer: largest, ...without([largest]) },
  };
}

/** null where the periods are not known: the facts tell of them. */
function trendOf(
  { latest, areFactsGiven, count: customerCount }: Aggregates,
  { lastCompleteDay, fromDay, period }: Analysis
): LatestTotals | null {
  if (latest === undefined || !areFactsGiven || lastCompleteDay === 0) return null;
  const starts = latestStarts(fromDay, lastCompleteDay, period);
  const count = starts.length - 1;
  const oldestFirst = Object.values(latest).slice(0, count).reverse();
  const totals = Float64Array.from(
    { length: customerCount * count },
    (_, i) => oldestFirst[i % count]![Math.floor(i / count)]!
  );
  return { starts, count, totals };
}
