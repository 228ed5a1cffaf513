import { LANGUAGES } from "../../wording/language";
import { type Wording, wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "./report";

/** What columns can be called in every language. @param headers by id, the same ids in each */
export function wordedColumns(
  headers: (wording: Wording) => ReadonlyMap<string, string>
): readonly KnownColumn[] {
  const spoken = LANGUAGES.map((language) => headers(wordingFor(language)));
  return Array.from(spoken[0]!.keys(), (id) => ({ id, names: spoken.map((one) => one.get(id)!) }));
}
