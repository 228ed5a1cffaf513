import type { ReportInput } from "../reportInput";
import { comparedWith } from "./comparedWith";
import type { Comparison } from "./comparison";

/** What this run is compared with, in a sentence. */
export function comparedWithText(input: ReportInput, compared: Comparison): string {
  const { fill, messages } = input.wording;
  const { run, window } = messages.changes.against;
  const other = comparedWith(input, compared);
  return other.against === "run" ? fill(run, other.facts) : fill(window, other.facts);
}
