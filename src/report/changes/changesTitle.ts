import type { ReportInput } from "../reportInput";
import type { Comparison } from "./comparison";
import { movedCustomers } from "./movedCustomers";
import type { Movers } from "./movers";

const TOLD = ["lost", "returned", "up", "down", "new", "gone"] as const;

/** How many were lost, came back, moved up or down, came or left, since when: the numbers of Overview. */
export function changesTitle(input: ReportInput, compared: Comparison, { all }: Movers): string {
  const { result, wording } = input;
  const words = wording.messages.changes.title;
  const since = wording.formats.date(compared.day, result.source.grain);
  const countOf = (move: (typeof TOLD)[number]): number =>
    move === "gone" ? compared.gone.length : movedCustomers(input, compared, move).length;
  const parts = TOLD.flatMap((move) => {
    const count = countOf(move);
    return count === 0 ? [] : [wording.fill(words.parts[move], { count })];
  });
  if (parts.length === 0 && all > 0) parts.push(wording.fill(words.parts.other, { count: all }));
  return parts.length === 0
    ? wording.fill(words.nobody, { since })
    : wording.fill(words.some, { since, parts: wording.formats.list(parts) });
}
