import { sameLimits } from "../pastRuns/sameSettings";
import type { ReportInput } from "../reportInput";
import { comparedWith } from "./comparedWith";
import type { Comparison } from "./comparison";

/** What this run is compared with, in a sentence. */
export function comparedWithText(input: ReportInput, compared: Comparison): string {
  const { fill, messages } = input.wording;
  const { run, window, otherLimits } = messages.changes.against;
  const other = comparedWith(input, compared);
  if (other.against === "window") return fill(window, other.facts);
  const { since } = input.runs;
  const then = since?.asOfDay === compared.day ? since.kept?.settings : undefined;
  const isOther = then !== undefined && !sameLimits(then, input.result.analysis.settings);
  const says = [fill(run, other.facts), ...(isOther ? [otherLimits] : [])];
  return says.join(messages.sentences.join);
}
