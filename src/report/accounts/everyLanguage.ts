import { LANGUAGES } from "../../wording/language";
import { type Wording, wordingFor } from "../../wording/wordingFor";

/** A text as it is in every language: what was picked from a list of choices stays when the language changes. */
export function everyLanguage(text: (messages: Wording["messages"]) => string): readonly string[] {
  return [...new Set(LANGUAGES.map((language) => text(wordingFor(language).messages)))];
}
