import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";
import { FORMER_HEADERS } from "../formerHeaders";

/** What the columns of the table can be called, in every language: the value is named after its basis, and a table by periods counts in these. */
export function segmentsColumnNames(): readonly KnownColumn[] {
  const languages = LANGUAGES.map((language) => wordingFor(language).messages);
  const ids = Object.keys(
    languages[0]!.sheets.columns
  ) as (keyof (typeof languages)[0]["sheets"]["columns"])[];
  const known: readonly KnownColumn[] = [
    ...ids.map((id) => ({
      id,
      names: languages.flatMap(({ sheets: { columns, periodColumns } }) => [
        columns[id],
        ...(id in periodColumns ? [periodColumns[id as keyof typeof periodColumns]] : []),
      ]),
    })),
    {
      id: "value",
      names: languages.flatMap(({ classes }) =>
        Object.values(classes.basis).map(({ name }) => name)
      ),
    },
  ];
  return known.map(({ id, names }) => ({
    id,
    names: [...names, ...(FORMER_HEADERS.segments[id] ?? [])],
  }));
}
