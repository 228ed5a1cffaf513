import type { Analysis } from "../../analysis";
import type { Prepared } from "../../prepare";
import { hasEvenGaps } from "../../segments/xyz/evenGaps";
import { xyzBorders, type XyzBorders } from "../../segments/xyz/xyzBorders";
import type { LetterFacts } from "./whyFacts";

/** In how many periods each customer bought, and how many change the letter. docs/method-churn.md#why. */
export function letterFacts(prepared: Prepared, analysis: Analysis): (c: number) => LetterFacts {
  const { customers, settings } = analysis;
  const { gapCount, gapVariation } = prepared.rhythm;
  const borders: XyzBorders | null =
    settings.xyz.method === "frequency"
      ? xyzBorders(
          {
            ...customers,
            evenGaps: Uint8Array.from(gapCount, (gaps, c) =>
              hasEvenGaps(gaps, gapVariation[c]!) ? 1 : 0
            ),
          },
          settings.xyz
        )
      : null;
  return (c) => ({
    code: customers.xyz[c]!,
    reason: customers.xyzReason[c]!,
    periodsBought: customers.periodsBought[c]!,
    periodsPossible: customers.periodsPossible[c]!,
    even: customers.even[c] === 1,
    neededForBetter: borders?.neededForBetter[c] ?? -1,
    periodsToBetter: borders?.periodsToBetter[c] ?? -1,
    periodsToWorse: borders?.periodsToWorse[c] ?? -1,
    near: borders?.near[c] ?? 0,
  });
}
