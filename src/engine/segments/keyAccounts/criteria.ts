import type { Customers } from "../../customers";
import type { KeyAccountSettings } from "../../settings/settings";
import { SAME_SHARE } from "../../stats/tolerances";
import { KEY_TYPES } from "../../codes";

/** One condition on a customer; the user may edit the list. docs/method-churn.md#key-criteria. */
type KeyCriterion =
  | { readonly is: "breadwinner" | "prospect" | "largest" }
  /** ABC codes, 1 = A. */
  | { readonly is: "class"; readonly codes: readonly number[] }
  /** XYZ codes, 1 = X. */
  | { readonly is: "letter"; readonly codes: readonly number[] }
  /** Least share of the base, 0..1. */
  | { readonly is: "share"; readonly least: number }
  | { readonly is: "value"; readonly least: number }
  | { readonly is: "purchases"; readonly least: number }
  /** First purchase at least so many days ago. */
  | { readonly is: "customerFor"; readonly days: number };

export interface KeyCriteria {
  /** Whether one of them is enough or all must hold. */
  readonly join: "any" | "all";
  /** An empty list proposes nobody. */
  readonly list: readonly KeyCriterion[];
}

/** What can be computed; image-makers and experts are only hinted at, for a person to tick. A share of 0 asks for nobody among the largest. */
export function usualCriteria({ largest, match }: KeyAccountSettings): KeyCriteria {
  const list: KeyCriteria["list"] = [{ is: "breadwinner" }, { is: "prospect" }];
  return { join: match, list: largest > 0 ? [...list, { is: "largest" }] : list };
}

type KeyFacts = Pick<
  Customers,
  "abc" | "xyz" | "share" | "value" | "purchases" | "firstPurchase"
> & {
  /** Bits of KEY_TYPES by customer. */
  readonly types: Uint8Array;
  /** 1 for the largest who together bring the share that the settings name. */
  readonly largest: Uint8Array;
  readonly asOfDay: number;
};

export function meets({ join, list }: KeyCriteria, facts: KeyFacts, c: number): boolean {
  if (list.length === 0) return false;
  return join === "any"
    ? list.some((one) => holds(one, facts, c))
    : list.every((one) => holds(one, facts, c));
}

function holds(criterion: KeyCriterion, facts: KeyFacts, c: number): boolean {
  switch (criterion.is) {
    case "breadwinner":
    case "prospect":
      return (facts.types[c]! & KEY_TYPES[criterion.is]) !== 0;
    case "largest":
      return facts.largest[c] === 1;
    case "class":
      return criterion.codes.includes(facts.abc[c]!);
    case "letter":
      return criterion.codes.includes(facts.xyz[c]!);
    case "share":
      return facts.share[c]! >= criterion.least - SAME_SHARE;
    case "value":
      return facts.value[c]! >= criterion.least;
    case "purchases":
      return facts.purchases[c]! >= criterion.least;
    case "customerFor":
      return (
        facts.firstPurchase[c]! > 0 && facts.asOfDay - facts.firstPurchase[c]! >= criterion.days
      );
  }
}
