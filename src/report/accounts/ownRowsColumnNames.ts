import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";
import type { OwnRowsKind } from "../typedColumns";

/** What the columns of such a table can be called, in every language. */
export function ownRowsColumnNames(kind: OwnRowsKind): readonly KnownColumn[] {
  const spoken = LANGUAGES.map((language): { readonly [id: string]: string } => {
    return wordingFor(language).messages.accountWork[kind].columns;
  });
  return Object.keys(spoken[0]!).map((id) => ({ id, names: spoken.map((one) => one[id]!) }));
}
