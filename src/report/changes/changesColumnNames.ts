import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";

/** What the columns of the table can be called, in every language. */
export function changesColumnNames(): readonly KnownColumn[] {
  const spoken = LANGUAGES.map((language) => wordingFor(language).messages);
  const languages = spoken.map(({ changes }) => changes.columns);
  const ids = Object.keys(languages[0]!) as (keyof (typeof languages)[0])[];
  return [
    ...ids.map((id) => ({ id, names: languages.map((columns) => columns[id]) })),
    { id: "owner", names: spoken.map(({ sheets }) => sheets.ownerThere) },
  ];
}
