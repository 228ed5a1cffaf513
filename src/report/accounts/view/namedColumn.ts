import { tableColumn } from "../../blocks/tableColumn";
import type { ReportInput } from "../../reportInput";
import type { NamedKind } from "../../typedColumns";
import { managersHeaders } from "../managersHeaders";
import { strategiesHeaders } from "../strategiesHeaders";
import { trainingHeaders } from "../trainingHeaders";

/** What a column of Managers, Training or Strategies is called, as it stands; undefined where the user deleted it. */
export function namedHeader(input: ReportInput, kind: NamedKind, id: string): string | undefined {
  const stands = input.names[`${kind}Headers`][id];
  if (stands === null) return undefined;
  const headers = {
    managers: () => managersHeaders(input),
    training: () => trainingHeaders(input.wording),
    strategies: () => strategiesHeaders(input.wording),
  }[kind]();
  return stands ?? headers.get(id);
}

/** "Training[Product]"; undefined where there is no such column. */
export function namedColumn(input: ReportInput, kind: NamedKind, id: string): string | undefined {
  const isThere = input.earlier[kind] !== undefined || input.accounts?.isAsked === true;
  const header = isThere ? namedHeader(input, kind, id) : undefined;
  return header === undefined ? undefined : tableColumn(input.names.tables[kind], header);
}
