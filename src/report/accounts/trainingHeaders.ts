import type { Wording } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";
import { wordedColumns } from "../blocks/wordedColumns";

/** What the columns of the table Training are called, by their ids. */
export function trainingHeaders({ messages }: Wording): ReadonlyMap<string, string> {
  const { manager, note, place } = messages.sheets.columns;
  return new Map(Object.entries({ manager, ...messages.managers.training.columns, note, place }));
}

/** And in every language. */
export function trainingColumnNames(): readonly KnownColumn[] {
  return wordedColumns(trainingHeaders);
}
