import { KEY_TYPES } from "../../engine/codes";
import type { ReportInput } from "../reportInput";

/** The types of a key account in words, or only that it is one; "" of anybody else. */
export function keyTypes({
  review,
  wording,
}: Pick<ReportInput, "review" | "wording">): (customer: number) => string {
  const { types, customers } = review.keyAccounts.proposal;
  const { types: words, columns } = wording.messages.keyAccounts;
  const all = Object.entries(KEY_TYPES) as [keyof typeof KEY_TYPES, number][];
  const isKey = new Set(customers);
  return (customer) => {
    if (!isKey.has(customer)) return "";
    const own = all.filter(([, bit]) => (types[customer]! & bit) !== 0);
    return own.map(([type]) => words[type]).join(", ") || columns.isKey;
  };
}
