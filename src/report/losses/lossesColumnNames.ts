import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";

/** What the columns of the table of directions can be called, in every language. */
export function lossesColumnNames(): readonly KnownColumn[] {
  const languages = LANGUAGES.map((language) => wordingFor(language).messages.losses.columns);
  const ids = Object.keys(languages[0]!) as (keyof (typeof languages)[0])[];
  return ids.map((id) => ({ id, names: languages.map((columns) => columns[id]) }));
}
