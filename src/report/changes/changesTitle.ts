import type { ReportInput } from "../reportInput";
import type { Comparison } from "./comparison";
import type { Movers } from "./movers";

const TOLD = ["lost", "returned", "up", "down", "new", "gone"] as const;

/** How many were lost, came back, moved up or down, came or left, since when. */
export function changesTitle(
  { result, wording }: ReportInput,
  { day }: Comparison,
  { counts }: Movers
): string {
  const words = wording.messages.changes.title;
  const since = wording.formats.date(day, result.source.grain);
  const parts = TOLD.flatMap((move) => {
    const count = counts[move];
    return count === 0 ? [] : [wording.fill(words.parts[move], { count })];
  });
  return parts.length === 0
    ? wording.fill(words.nobody, { since })
    : wording.fill(words.some, { since, parts: wording.formats.list(parts) });
}
