import type { ReportInput } from "../reportInput";
import type { Comparison } from "./comparison";

/** What this run is compared with, as facts for a sentence. */
type ComparedWith =
  | { readonly against: "run"; readonly facts: { readonly day: string; readonly days: number } }
  | {
      readonly against: "window";
      readonly facts: {
        readonly from: string;
        readonly to: string;
        readonly earlierFrom: string;
        readonly earlierTo: string;
      };
    };

export function comparedWith(
  { result, review, wording }: ReportInput,
  compared: Comparison
): ComparedWith {
  const date = (day: number): string => wording.formats.date(day, result.source.grain);
  if (compared.against === "run") {
    const { day } = compared;
    return { against: "run", facts: { day: date(day), days: result.analysis.asOfDay - day } };
  }
  const { now, earlier } = review.earlier!;
  return {
    against: "window",
    facts: {
      from: date(now.fromDay),
      to: date(now.toDay),
      earlierFrom: date(earlier.fromDay),
      earlierTo: date(earlier.toDay),
    },
  };
}
