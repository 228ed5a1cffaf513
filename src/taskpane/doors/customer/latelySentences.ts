import { segmentOfLetters } from "../../../report/letters";
import { ABC_LETTERS, XYZ_LETTERS } from "../../../engine/codes";
import { moneyChange } from "../../../report/changes/moneyChange";
import type { ReportInput } from "../../../report/reportInput";
import type { Words } from "../../look/words";

/** Which letters a customer had at the end of the window before, where they were others, and what has changed since; [] without such a window. */
export function latelySentences(
  told: ReportInput,
  customer: number,
  { pane, fill, formats }: Words
): readonly string[] {
  const { result, review } = told;
  if (review.earlier === null) return [];
  const { analysis, otherPeriod } = review.earlier;
  // Letters by another period are others for that alone.
  const lettersIn = (codes: { readonly abc: Uint8Array; readonly xyz: Uint8Array }): string =>
    segmentOfLetters(
      ABC_LETTERS[codes.abc[customer]!]!,
      otherPeriod === null ? XYZ_LETTERS[codes.xyz[customer]!]! : ""
    );
  const before = lettersIn(analysis.customers);
  const changed = moneyChange(told, customer);
  return [
    ...(before === lettersIn(result.analysis.customers) || analysis.customers.rank[customer] === 0
      ? []
      : [
          fill(pane.customer.before, {
            day: formats.date(analysis.asOfDay, result.source.grain),
            segment: before,
          }),
        ]),
    ...(changed === "" ? [] : [changed]),
  ];
}
