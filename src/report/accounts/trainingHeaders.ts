import { LANGUAGES } from "../../wording/language";
import { type Wording, wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";

/** What the columns of the table Training are called, by their ids. */
export function trainingHeaders({ messages }: Wording): ReadonlyMap<string, string> {
  const { manager, note, place } = messages.sheets.columns;
  return new Map(Object.entries({ manager, ...messages.managers.training.columns, note, place }));
}

/** And in every language. */
export function trainingColumnNames(): readonly KnownColumn[] {
  const headers = LANGUAGES.map((language) => trainingHeaders(wordingFor(language)));
  return Array.from(headers[0]!.keys(), (id) => ({
    id,
    names: headers.map((one) => one.get(id)!),
  }));
}
