import { LANGUAGES } from "../../wording/language";
import { type Wording, wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";
import { wordedColumns } from "../blocks/wordedColumns";
import type { ReportInput } from "../reportInput";

/** What the columns of the table Managers are called in this run, by their ids. */
export function managersHeaders({
  result,
  wording,
}: Pick<ReportInput, "result" | "wording">): ReadonlyMap<string, string> {
  const { name } = wording.messages.classes.basis[result.analysis.valueBasis];
  return new Map([...worded(wording), ["value", name]]);
}

/** And in every language. */
export function managersColumnNames(): readonly KnownColumn[] {
  const spoken = LANGUAGES.map(wordingFor);
  const basis = spoken.flatMap(({ messages }) =>
    Object.values(messages.classes.basis).map(({ name }) => name)
  );
  return [...wordedColumns(worded), { id: "value", names: basis }];
}

function worded({ messages }: Wording): ReadonlyMap<string, string> {
  const { manager, share, place } = messages.sheets.columns;
  return new Map(Object.entries({ manager, share, ...messages.managers.list.columns, place }));
}
