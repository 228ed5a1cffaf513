import type { Wording } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";
import { wordedColumns } from "../blocks/wordedColumns";

/** What the columns of the table Strategies are called, by their ids. */
export function strategiesHeaders({ messages }: Wording): ReadonlyMap<string, string> {
  const { share, place } = messages.sheets.columns;
  const { key: accounts } = messages.keyAccounts.blocks;
  return new Map(
    Object.entries({ share, accounts, ...messages.managers.strategies.columns, place })
  );
}

/** And in every language. */
export function strategiesColumnNames(): readonly KnownColumn[] {
  return wordedColumns(strategiesHeaders);
}
