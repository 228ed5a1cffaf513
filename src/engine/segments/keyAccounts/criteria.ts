import type { Customers } from "../../customers";
import type { KeyAccountSettings, KeyCriterionName } from "../../settings/settings";
import { ABC_LETTERS, KEY_TYPES, XYZ_LETTERS } from "../../codes";

/** One condition on a customer. docs/method-churn.md#key-criteria. */
type KeyCriterion =
  | { readonly is: "breadwinner" | "prospect" | "largest" }
  /** ABC codes, 1 = A. */
  | { readonly is: "class"; readonly codes: readonly number[] }
  /** XYZ codes, 1 = X. */
  | { readonly is: "letter"; readonly codes: readonly number[] }
  | { readonly is: "value"; readonly least: number }
  | { readonly is: "purchases"; readonly least: number }
  /** First purchase at least so many days ago. */
  | { readonly is: "customerFor"; readonly days: number };

/** undefined where it asks for nobody in particular: a share of 0 is brought by none of the largest. */
export function criterionOf(
  name: KeyCriterionName,
  settings: KeyAccountSettings
): KeyCriterion | undefined {
  switch (name) {
    case "breadwinner":
    case "prospect":
      return { is: name };
    case "largest":
      return settings.largest > 0 ? { is: name } : undefined;
    case "class":
      return { is: "class", codes: upTo(ABC_LETTERS.indexOf(settings.leastClass)) };
    case "rhythm":
      return { is: "letter", codes: upTo(XYZ_LETTERS.indexOf(settings.leastRhythm)) };
    case "value":
      return { is: "value", least: settings.leastValue };
    case "purchases":
      return { is: "purchases", least: settings.leastPurchases };
    case "age":
      return { is: "customerFor", days: settings.leastDays };
  }
}

function upTo(code: number): readonly number[] {
  return Array.from({ length: code }, (_, i) => i + 1);
}

type KeyFacts = Pick<Customers, "abc" | "xyz" | "value" | "purchases" | "firstPurchase"> & {
  /** Bits of KEY_TYPES by customer. */
  readonly types: Uint8Array;
  /** 1 for the largest who together bring the share that the settings name. */
  readonly largest: Uint8Array;
  readonly asOfDay: number;
};

export function holds(criterion: KeyCriterion, facts: KeyFacts, c: number): boolean {
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
