import { createContext, useContext } from "react";
import { opening as en } from "../../wording/en/opening";
import { fill } from "../../wording/fill";
import { formatsOf } from "../../wording/formats";
import { languageOf, type Language } from "../../wording/language";
import { opening as ru } from "../../wording/ru/opening";
import { opening as th } from "../../wording/th/opening";
import { opening as uk } from "../../wording/uk/opening";
import type { Wording } from "../../wording/wordingFor";

/** What the pane says before its other words are loaded. */
export interface OpeningWords extends Pick<Wording, "language" | "fill"> {
  readonly pane: typeof en;
}

const OPENING: { readonly [language in Language]: typeof en } = {
  "en-US": en,
  "th-TH": th,
  "uk-UA": uk,
  "ru-RU": ru,
};

/** @param locale display language of Excel, such as "th-TH". */
export function createOpeningWords(locale: string): OpeningWords {
  const language = languageOf(locale);
  const formats = formatsOf(language);
  return {
    language,
    fill: (template, values) => fill(template, values, formats),
    pane: OPENING[language],
  };
}

export const OpeningContext = createContext<OpeningWords | undefined>(undefined);

export function useOpeningWords(): OpeningWords {
  const words = useContext(OpeningContext);
  if (words === undefined) throw new Error("useOpeningWords outside of OpeningContext");
  return words;
}
