import { mapReferences } from "./mapReferences";
import { shiftArea, type Shift } from "./shift";

/**
 * A formula after rows or columns were put in or taken out, which it follows.
 * @param home the sheet that it stands on; undefined for a name of the workbook
 * @param shifted the sheet on which that happened
 */
export function shiftReferences(
  formula: string,
  home: string | undefined,
  shifted: string,
  shift: Shift
): string {
  return mapReferences(formula, (sheet, area) => {
    if ((sheet ?? home)?.toLowerCase() !== shifted.toLowerCase()) return { sheet, area };
    const moved = shiftArea(area, shift);
    return moved && { sheet, area: moved };
  });
}
