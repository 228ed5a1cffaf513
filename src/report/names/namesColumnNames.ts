import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";

/** What the two columns of the table can be called, in every language. */
export function namesColumnNames(): readonly [
  spelling: readonly string[],
  customer: readonly string[],
] {
  const languages = LANGUAGES.map((language) => wordingFor(language).messages.sheets.joins);
  return [languages.map(({ spelling }) => spelling), languages.map(({ customer }) => customer)];
}
