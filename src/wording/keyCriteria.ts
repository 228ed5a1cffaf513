import type { KeyAccountSettings, KeyCriterionName, ValueBasis } from "../engine/settings/settings";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";

interface KeyCriterionText {
  readonly name: KeyCriterionName;
  readonly text: string;
}

/** The criteria that make a key account, in words, in the order of the settings. */
export function keyCriteria(
  settings: KeyAccountSettings,
  valueBasis: ValueBasis,
  messages: Messages,
  formats: Formats
): readonly KeyCriterionText[] {
  const words = messages.sentences.keyAccounts.criteria;
  const basis = messages.classes.basis[valueBasis].of;
  const upTo = (letter: string, all: string): string =>
    [...all.slice(0, all.indexOf(letter) + 1)].join(", ");
  const textOf = (name: KeyCriterionName): string => {
    switch (name) {
      case "breadwinner":
        return fill(words[name], { limit: formats.percent(settings.breadwinner), basis }, formats);
      case "prospect":
        return words[name];
      case "largest":
        return fill(words[name], { largest: formats.percent(settings.largest) }, formats);
      case "class":
        return fill(words[name], { letters: upTo(settings.leastClass, "ABC") }, formats);
      case "rhythm":
        return fill(words[name], { letters: upTo(settings.leastRhythm, "XYZ") }, formats);
      case "value":
        return fill(words[name], { value: formats.number(settings.leastValue), basis }, formats);
      case "purchases":
        return fill(words[name], { count: settings.leastPurchases }, formats);
      case "age":
        return fill(words[name], { count: settings.leastDays }, formats);
    }
  };
  return settings.criteria
    .filter((name) => name !== "largest" || settings.largest > 0)
    .map((name) => ({ name, text: textOf(name) }));
}
