import type { Analysis } from "../analysis";
import type { Issue } from "../sales/issue";
import type { Settings } from "../settings";

/** The user asked for a value that the list does not have, and another took its place. docs/method.md#issues. */
export function missingBasis(
  settings: Settings,
  { valueBasis, second }: Pick<Analysis, "valueBasis" | "second">
): readonly Issue[] {
  const asked = [
    [settings.value, valueBasis],
    [settings.abc.second, second?.basis],
  ] as const;
  return asked
    .filter(([wanted, taken]) => !["auto", "none", taken].includes(wanted))
    .map(([wanted, taken]) => ({
      code: "missingBasis",
      kind: "said",
      count: 1,
      cells: [],
      facts: { wanted, taken: taken ?? "" },
    }));
}
