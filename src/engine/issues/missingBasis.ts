import type { Issue } from "../sales/rows/issue";
import type { Settings, ValueBasis } from "../settings/settings";

/** Someone asked for a value that the list does not have, and another took its place. docs/method.md#issues. */
export function missingBasis(
  { value, abc }: Settings,
  valueBasis: ValueBasis,
  second: ValueBasis | undefined
): readonly Issue[] {
  const asked = [
    [value, valueBasis],
    [abc.second, second],
  ] as const;
  return asked
    .filter(([wanted, taken]) => !["auto", "none", taken].includes(wanted))
    .map(([wanted, taken]) => ({
      code: "missingBasis",
      kind: "note",
      count: 1,
      cells: [],
      facts: { wanted, taken: taken ?? "" },
    }));
}
