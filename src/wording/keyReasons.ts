import type { Analysis } from "../engine/analysis";
import { KEY_TYPES } from "../engine/codes";
import type { KeyAccountProposal } from "../engine/segments/keyAccounts/proposeKeyAccounts";
import type { KeyCriterionName } from "../engine/settings/settings";
import { fill } from "./fill";
import type { Formats } from "./formats";
import { keyCriteria } from "./keyCriteria";
import type { Messages } from "./messages";

/** Of these the types and the place among the largest say it already. */
const isPlain = (name: KeyCriterionName): boolean =>
  name !== "breadwinner" && name !== "prospect" && name !== "largest";

/** What a person typed of a customer, in words. */
export interface TypedReasons {
  /** Their own "yes". */
  readonly isDecided: boolean;
  /** A budget that makes a prospect, with the sign of its money; "" without one. */
  readonly budget: string;
  /** What makes an image-maker. */
  readonly image: readonly string[];
}

const NOTHING_TYPED: TypedReasons = { isDecided: false, budget: "", image: [] };

/** Why key accounts are key accounts, in words: by which criterion, and what was typed. */
export function keyReasons(
  { settings, valueBasis }: Pick<Analysis, "settings" | "valueBasis">,
  { largest, met, types }: KeyAccountProposal,
  messages: Messages,
  formats: Formats
): (customer: number, typed?: TypedReasons) => string {
  const { because: words, types: names } = messages.keyAccounts;
  const { criteria, breadwinner } = settings.keyAccounts;
  const limit = formats.percent(breadwinner);
  const plain = keyCriteria(settings.keyAccounts, valueBasis, messages, formats).filter(
    ({ name }) => isPlain(name)
  );
  return (c, { isDecided, budget, image } = NOTHING_TYPED) => {
    const of = (type: keyof typeof KEY_TYPES, reasons: string): readonly string[] =>
      (types[c]! & KEY_TYPES[type]) === 0
        ? []
        : [reasons === "" ? names[type] : `${names[type]}: ${reasons}`];
    const isMet = (name: KeyCriterionName): boolean =>
      (met[c]! & (1 << criteria.indexOf(name))) !== 0;
    return [
      ...(isDecided ? [words.for] : []),
      ...of("breadwinner", fill(words.breadwinner, { limit }, formats)),
      ...of("prospect", budget === "" ? words.prospect : fill(words.budget, { budget }, formats)),
      ...of("imageMaker", image.join(", ")),
      ...of("expert", ""),
      ...(largest[c] === 1 ? [words.largest] : []),
      ...plain.filter(({ name }) => isMet(name)).map(({ text }) => text),
    ].join("; ");
  };
}
