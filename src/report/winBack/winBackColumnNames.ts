import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";

/** What the columns of the table can be called, in every language. */
export function winBackColumnNames(): readonly KnownColumn[] {
  const languages = LANGUAGES.map((language) => wordingFor(language).messages.winBack);
  const ids = Object.keys(languages[0]!.columns) as (keyof (typeof languages)[0]["columns"])[];
  return ids.map((id) => ({
    id,
    names: languages.flatMap(({ columns, periodColumns }) => [
      columns[id],
      ...(id in periodColumns ? [periodColumns[id as keyof typeof periodColumns]] : []),
    ]),
  }));
}
