import type { Segment } from "../../engine/codes";
import type { ReportInput } from "../reportInput";

/** What to do with the customers of a cell: what somebody wrote on Matrix, else ours. */
export function adviceOf(input: Pick<ReportInput, "advice" | "wording">, segment: Segment): string {
  return input.advice.get(segment) ?? ownAdviceOf(input, segment);
}

export function ownAdviceOf({ wording }: Pick<ReportInput, "wording">, segment: Segment): string {
  const { meaning, advice } = wording.messages.classes.cells[segment];
  return `${meaning} ${advice}`;
}
