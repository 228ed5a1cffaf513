import type { Analysis } from "../analysis";
import type { Prepared } from "../prepare";
import type { Dimension } from "../sales/sales";
import { valueLines } from "../lines/valueLines";
import { budgeted, type Budgeted } from "./keyAccounts/budgeted";
import { experts, type Experts } from "./keyAccounts/experts";
import { imageMakers } from "./keyAccounts/imageMakers";
import { managerShares, type ManagerShares } from "./keyAccounts/managerShares";
import {
  proposeKeyAccounts,
  type KeyAccountProposal,
  type Ticks,
} from "../segments/keyAccounts/proposeKeyAccounts";
import { whatIfLeft, type WithoutThem } from "./keyAccounts/whatIfLeft";

/** Everything about key accounts that a report shows. docs/method-churn.md#key-accounts. */
export interface KeyAccountReview {
  readonly proposal: KeyAccountProposal;
  readonly budgets: Budgeted;
  readonly experts: Experts;
  /** Who is the largest of their region or industry, by dimension. */
  readonly largestOf: readonly { readonly dimension: number; readonly hints: Uint8Array }[];
  /** One for each dimension with the role manager. */
  readonly managers: readonly ManagersOf[];
  /** The sales without one key account: the largest of them, one entry each. */
  readonly without: readonly WithoutOne[];
  /** The sales without the largest key account (or the largest customer); null where nobody is ranked. */
  readonly withoutLargest: (WithoutThem & { readonly customer: number }) | null;
}

interface ManagersOf extends ManagerShares {
  /** Its index. */
  readonly dimension: number;
  /** The sales without all customers whose dominant manager is the one with the largest sum; null without one. */
  readonly withoutLargest: WithoutThem | null;
}

interface WithoutOne extends Pick<WithoutThem, "lost" | "part" | "changed"> {
  readonly customer: number;
}

/** Each costs a look at all customers; whoever comes after so many larger key accounts is missed little. */
export const MOST_WITHOUT = 50;

/**
 * @param analysis made by `classify` from `prepared`.
 * @param ticks what a person ticked, by customer index; matched by name before.
 */
export function reviewKeyAccounts(
  prepared: Prepared,
  analysis: Analysis,
  ticks?: Ticks
): KeyAccountReview {
  const { sales, window, purchases } = prepared;
  const { customers, settings, valueBasis } = analysis;
  const ranking = prepared.ranking(valueBasis);
  const asOfDay = window.hasDates ? window.asOfDay : Infinity;
  const revenue = valueLines(sales, purchases, "revenue");
  const count = sales.customers.length;
  const known = experts(sales, ofRole(sales.dimensions, "product")[0], ranking, asOfDay);
  const largestOf = sales.dimensions.flatMap((one, dimension) => {
    if (one.role !== "region" && one.role !== "industry") return [];
    const hints = imageMakers(ranking, prepared.dominant(one), one.values.indexOf(""));
    return [{ dimension, hints }];
  });
  const images = Uint8Array.from({ length: count }, (_, c) =>
    largestOf.some(({ hints }) => hints[c] === 1) ? 1 : 0
  );
  const budgets = budgeted(
    analysis,
    ticks?.budgets ?? new Float64Array(count),
    prepared.lastYear("revenue")
  );
  const proposal = proposeKeyAccounts({
    ranking,
    customers,
    asOfDay: window.asOfDay,
    settings: settings.keyAccounts,
    imageMakers: images,
    experts: known.hints,
    prospects: prepared.prospects().map((one, c) => one | budgets.prospects[c]!),
    ...(ticks === undefined ? {} : { ticks }),
  });
  const isKey = new Uint8Array(count);
  for (const c of proposal.customers) isKey[c] = 1;
  const lines = valueBasis === "purchases" ? revenue : valueLines(sales, purchases, valueBasis);
  const isRanked = (c: number): boolean => customers.rank[c]! > 0;
  const largest = proposal.customers.find(isRanked) ?? ranking.order[0];
  const without = (left: readonly number[]): WithoutThem =>
    whatIfLeft({ ranking, abc: settings.abc, breadwinner: settings.keyAccounts.breadwinner }, left);
  const managersOf = (dimension: Dimension, d: number): ManagersOf => {
    const managerOf = prepared.dominant(dimension);
    const shares = managerShares({
      dimension,
      lines,
      unitsPerOne: lines.unitsPerOne,
      fromDay: window.fromDay,
      asOfDay,
      managerOf,
      names: sales.customers,
      isKey,
    });
    const first = shares.managers[0]?.value;
    const theirs = Array.from(ranking.order).filter((c) => managerOf[c] === first);
    return {
      dimension: d,
      ...shares,
      withoutLargest: first === undefined || theirs.length === 0 ? null : without(theirs),
    };
  };
  return {
    proposal,
    budgets,
    experts: known,
    largestOf,
    managers: sales.dimensions.flatMap((dimension, d) =>
      dimension.role === "manager" ? [managersOf(dimension, d)] : []
    ),
    without: Array.from(proposal.customers.filter(isRanked).slice(0, MOST_WITHOUT), (customer) => {
      const { lost, part, changed } = without([customer]);
      return { customer, lost, part, changed };
    }),
    withoutLargest:
      largest === undefined || ranking.positive === 0
        ? null
        : { customer: largest, ...without([largest]) },
  };
}

function ofRole(dimensions: readonly Dimension[], role: Dimension["role"]): readonly Dimension[] {
  return dimensions.filter((dimension) => dimension.role === role);
}
