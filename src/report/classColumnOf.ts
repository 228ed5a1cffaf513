import { LANGUAGES } from "../wording/language";
import { wordingFor } from "../wording/wordingFor";

const IDS = ["abc", "xyz", "segment", "status"] as const;

const ids: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) => {
    const { columns } = wordingFor(language).messages.sheets;
    return IDS.map((id) => [columns[id], id] as const);
  })
);

/** The class column that bears this header, in any language; undefined for any other text. Excel puts a number behind a header that stands twice in a table. */
export function classColumnOf(header: string): string | undefined {
  return ids.get(header) ?? ids.get(header.replace(/\d+$/, ""));
}
