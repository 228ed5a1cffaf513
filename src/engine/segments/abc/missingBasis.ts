import type { Issue } from "../../sales/rows/issue";
import type { Settings, ValueBasis } from "../../settings/settings";

/** The user asked for a value that the list does not have, and another took its place. docs/method.md#issues. */
export function missingBasis(
  settings: Settings,
  {
    valueBasis,
    second,
  }: { readonly valueBasis: ValueBasis; readonly second?: { readonly basis: ValueBasis } }
): readonly Issue[] {
  const asked = [
    [settings.value, valueBasis],
    [settings.abc.second, second?.basis],
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
