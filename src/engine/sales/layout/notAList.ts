import type { Candidate } from "./candidates";
import { firstText } from "./firstText";
import { headerRoles } from "./headerRoles";
import type { NotAList, SourceHead } from "./layout";

export function notAList(
  code: NotAList["code"],
  facts: NotAList["facts"] = {},
  headers: readonly string[] = []
): NotAList {
  return { shape: "none", code, facts, headers };
}

/** Where a header says that it is the column, the column and what it holds are named. */
export function columnMissing(
  code: "noCustomerColumn" | "noAmountColumn",
  role: "customer" | "amount",
  head: SourceHead,
  dataRow: number,
  all: readonly Candidate[]
): NotAList {
  const headers = headersOf(all);
  const meant = all.find(({ name }) => headerRoles(name)[0]?.role === role);
  const text = meant && firstText(head, dataRow, meant.column);
  return meant && text !== undefined
    ? notAList("columnDoesNotFit", { role, header: meant.header, text }, headers)
    : notAList(code, { headers: headers.slice(0, 12).join(", ") }, headers);
}

export function headersOf(all: readonly Candidate[]): readonly string[] {
  return textsOf(all.map(({ header }) => header));
}

export function textsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((text) => text !== ""))];
}
