import { createContext, useContext } from "react";
import { pane as en } from "../../wording/en/pane";
import type { Language } from "../../wording/language";
import { pane as ru } from "../../wording/ru/pane";
import { pane as th } from "../../wording/th/pane";
import { pane as uk } from "../../wording/uk/pane";
import { wordingFor, type Wording } from "../../wording/wordingFor";

/** Everything that the pane says, in one language. */
export interface Words extends Wording {
  readonly pane: typeof en;
}

const PANE: { readonly [language in Language]: typeof en } = {
  "en-US": en,
  "th-TH": th,
  "uk-UA": uk,
  "ru-RU": ru,
};

/** @param locale display language of Excel, such as "th-TH". */
export function createWords(locale: string): Words {
  const wording = wordingFor(locale);
  return { ...wording, pane: PANE[wording.language] };
}

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error("useWords outside of WordsContext");
  return words;
}
