import { XYZ_LETTERS } from "../engine/codes";
import { readSettings } from "../engine/settings/readSettings";
import type { Cells } from "./cells";
import { lettersOf } from "./lettersOf";
import { readLimits } from "./readLimits";
import { rememberLast } from "./rememberLast";
import { analyseTable } from "./analyseTable";

/**
 * XYZ letters of a customer x period block, one row per customer: what the button gives for the same block.
 * @param limits as they are typed in a formula, null or undefined where they were left out
 * @throws InputFault for a cell that is not a number, too few periods, and limits out of bounds
 */
export function rhythmLetters(
  values: Cells,
  limits: { readonly limitX: unknown; readonly limitY: unknown; readonly method: unknown }
): string[][] {
  const { x, y, method } = readLimits("xyz", limits.limitX, limits.limitY, limits.method).xyz;
  return lettersOf(classified([values], [x, y, method]), XYZ_LETTERS).map((letter) => [letter]);
}

const classified = rememberLast(([values], [x, y, method]): Uint8Array => {
  return analyseTable(values!, readSettings({ xyz: { x, y, method } })).xyz;
});
