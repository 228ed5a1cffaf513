import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { JoinedList } from "../lists/joinLists";

/** A list that stands in another one, and that other, by their addresses: the engine knows them by their order. */
export function namedRepeats(encoded: Encoded, lists: readonly JoinedList[]): Encoded {
  if (lists.length === 1) return encoded;
  const addressOf = (list: unknown) => lists[Number(list)]!.source.address;
  const issues = encoded.issues.map((issue) => {
    if (issue.code !== "repeatedList") return issue;
    const { list, other } = issue.facts;
    return { ...issue, facts: { list: addressOf(list), other: addressOf(other) } };
  });
  return { ...encoded, issues };
}
