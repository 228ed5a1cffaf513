import type { Wording } from "../../wording/wordingFor";

/** Tables with one row a customer, beside Segments. */
export type CustomerTableKind = "keyAccounts" | "dueSoon" | "accounts";

/** Columns that are called as on Segments. */
const SHARED = [
  "customer",
  "segment",
  "status",
  "share",
  "purchases",
  "firstPurchase",
  "lastPurchase",
  "manager",
  "key",
  "place",
  "note",
] as const;

/** Headers by the ids of the columns; the value is called as what customers are ranked by. */
export function customerHeaders(
  kind: CustomerTableKind,
  { messages }: Wording
): ReadonlyMap<string, string> {
  const shared = SHARED.map((id) => [id, messages.sheets.columns[id]] as const);
  return new Map([
    ...shared,
    ["owner", messages.sheets.ownerThere],
    ...(kind === "accounts" ? [["nextOrder", messages.sheets.columns.nextOrder] as const] : []),
    ...Object.entries(messages[kind].columns),
  ]);
}
