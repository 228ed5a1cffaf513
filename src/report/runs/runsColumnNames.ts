import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";
import { FORMER_HEADERS } from "../formerHeaders";

/** What the columns of the table can be called, in every language. */
export function runsColumnNames(): readonly KnownColumn[] {
  const languages = LANGUAGES.map((language) => wordingFor(language).messages.sheets.runs);
  const ids = Object.keys(languages[0]!) as (keyof (typeof languages)[number])[];
  return ids.map((id) => ({
    id,
    names: [...languages.map((runs) => runs[id]), ...(FORMER_HEADERS.runs[id] ?? [])],
  }));
}
