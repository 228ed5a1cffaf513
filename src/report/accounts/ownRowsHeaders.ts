import type { Wording } from "../../wording/wordingFor";
import type { OwnRowsKind } from "../typedColumns";

/** What the columns of a table whose rows are the user's are called in this run, by their ids. */
export function ownRowsHeaders(
  kind: OwnRowsKind,
  { messages }: Wording
): ReadonlyMap<string, string> {
  return new Map(Object.entries(messages.accountWork[kind].columns));
}
