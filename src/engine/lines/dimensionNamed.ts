import type { Dimension } from "../sales/sales";
import { foldText } from "../sales/text/foldText";

/** The dimension that a setting names, as headers are named: without regard to case and spaces. undefined for "". */
export function dimensionNamed(
  dimensions: readonly Dimension[],
  name: string
): Dimension | undefined {
  const wanted = foldText(name);
  return wanted === "" ? undefined : dimensions.find((one) => foldText(one.name) === wanted);
}
