import type { Issue } from "../sales/rows/issue";
import type { Dimension } from "../sales/sales";
import type { AbcSettings } from "../settings/settings";
import { dimensionNamed } from "../lines/dimensionNamed";

/** Classes were asked for inside groups that the list does not have: it was cut as a whole. docs/method.md#abc-within. */
export function missingDimension(
  { within }: AbcSettings,
  dimensions: readonly Dimension[]
): readonly Issue[] {
  if (within === "" || dimensionNamed(dimensions, within) !== undefined) return [];
  const groups = dimensions.map(({ name }) => name).join(", ");
  return [
    {
      code: "missingDimension",
      kind: "note",
      count: 1,
      cells: [],
      facts: { dimension: within, groups },
    },
  ];
}
