import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";

/** What the columns of the table can be called, in every language. */
export function runsColumnNames(): readonly (readonly string[])[] {
  const languages = LANGUAGES.map((language) => wordingFor(language).messages.sheets.runs);
  const keys = Object.keys(languages[0]!) as (keyof (typeof languages)[number])[];
  return keys.map((key) => languages.map((runs) => runs[key]));
}
