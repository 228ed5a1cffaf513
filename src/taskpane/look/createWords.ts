import { pane as en } from "../../wording/en/pane";
import type { Language } from "../../wording/language";
import { pane as ru } from "../../wording/ru/pane";
import { pane as th } from "../../wording/th/pane";
import { pane as uk } from "../../wording/uk/pane";
import { wordingFor } from "../../wording/wordingFor";
import type { Words } from "./words";

const PANE: { readonly [language in Language]: typeof en } = {
  "en-US": en,
  "th-TH": th,
  "uk-UA": uk,
  "ru-RU": ru,
};

/** @param locale display language of Excel, such as "th-TH". */
export function createWords(locale: string): Words {
  const wording = wordingFor(locale);
  const { formats } = wording;
  return {
    ...wording,
    formats: { ...formats, money: (amount, currency) => unbroken(formats.money(amount, currency)) },
    pane: PANE[wording.language],
  };
}

/** A line may end between a minus and the sign of a currency; on sheets, which break lines by other rules, a joiner could be seen. */
function unbroken(money: string): string {
  return money.replace(/^[-\u2212](?=\D)/, "$&\u2060");
}
