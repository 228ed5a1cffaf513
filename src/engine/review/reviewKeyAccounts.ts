import type { Analysis } from "../analysis";
import type { Prepared } from "../prepare";
import type { Dimension } from "../sales/sales";
import { valueLines } from "../lines/valueLines";
import type { KeyCriteria } from "../segments/keyAccounts/criteria";
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
  readonly experts: Experts;
  /** One for each dimension with the role manager: its index, and the shares. */
  readonly managers: readonly (ManagerShares & { readonly dimension: number })[];
  /** The sales without the largest key account (or the largest customer); null where nobody is ranked. */
  readonly withoutLargest: (WithoutThem & { readonly customer: number }) | null;
}

/**
 * @param analysis made by `classify` from `prepared`.
 * @param ticks what a person ticked, by customer index; matched by name before.
 */
export function reviewKeyAccounts(
  prepared: Prepared,
  analysis: Analysis,
  ticks?: Ticks,
  criteria?: KeyCriteria
): KeyAccountReview {
  const { sales, window, purchases } = prepared;
  const { customers, settings, valueBasis } = analysis;
  const ranking = prepared.ranking(valueBasis);
  const asOfDay = window.hasDates ? window.asOfDay : Infinity;
  const revenue = valueLines(sales, purchases, "revenue");
  const count = sales.customers.length;
  const known = experts(sales, ofRole(sales.dimensions, "product")[0], ranking, asOfDay);
  const images = new Uint8Array(count);
  for (const dimension of [
    ...ofRole(sales.dimensions, "region"),
    ...ofRole(sales.dimensions, "industry"),
  ])
    imageMakers(ranking, prepared.dominant(dimension), dimension.values.indexOf("")).forEach(
      (hint, c) => {
        images[c]! |= hint;
      }
    );
  const proposal = proposeKeyAccounts({
    ranking,
    customers,
    asOfDay: window.asOfDay,
    settings: settings.keyAccounts,
    imageMakers: images,
    experts: known.hints,
    prospects: prepared.prospects(),
    ...(ticks === undefined ? {} : { ticks }),
    ...(criteria === undefined ? {} : { criteria }),
  });
  const isKey = new Uint8Array(count);
  for (const c of proposal.customers) isKey[c] = 1;
  const lines = valueBasis === "purchases" ? revenue : valueLines(sales, purchases, valueBasis);
  const largest = proposal.customers.find((c) => customers.rank[c]! > 0) ?? ranking.order[0];
  return {
    proposal,
    experts: known,
    managers: sales.dimensions.flatMap((dimension, d) =>
      dimension.role !== "manager"
        ? []
        : [
            {
              dimension: d,
              ...managerShares({
                dimension,
                lines,
                unitsPerOne: lines.unitsPerOne,
                fromDay: window.fromDay,
                asOfDay,
                managerOf: prepared.dominant(dimension),
                names: sales.customers,
                isKey,
              }),
            },
          ]
    ),
    withoutLargest:
      largest === undefined || ranking.positive === 0
        ? null
        : {
            customer: largest,
            ...whatIfLeft(
              { ranking, abc: settings.abc, breadwinner: settings.keyAccounts.breadwinner },
              [largest]
            ),
          },
  };
}

function ofRole(dimensions: readonly Dimension[], role: Dimension["role"]): readonly Dimension[] {
  return dimensions.filter((dimension) => dimension.role === role);
}
