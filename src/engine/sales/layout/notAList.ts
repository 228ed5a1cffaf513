import type { Candidate } from "./candidates";
import { firstText } from "./firstText";
import { headerRoles } from "./headerRoles";
import type { Fault, NotAList, SourceHead } from "./layout";

/** @param headers see NotAList. */
export function notAList(fault: Fault, headers: readonly string[] = []): NotAList {
  return { ...fault, shape: "none", headers };
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
    ? notAList({ code: "columnDoesNotFit", facts: { role, header: meant.header, text } }, headers)
    : notAList({ code, facts: { headers: headers.slice(0, 12).join(", ") } }, headers);
}

export function headersOf(all: readonly Candidate[]): readonly string[] {
  return textsOf(all.map(({ header }) => header));
}

export function textsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((text) => text !== ""))];
}
