import { ExcelProblem } from "../excelProblem";
import { firstCells } from "./firstCells";
import { isSameList } from "./isSameList";
import { rowsOf } from "./rowsOf";
import { locateSource, type Place } from "./locateSource";

/**
 * Lists of an earlier run as they are now: each is found by where it begins, since it may have grown. A part of a region begins elsewhere than the
 * region, and is taken as it was, if it is still full: else rows above it were deleted, and what stands there is the end of a list that has moved.
 * @returns undefined where one of them is gone, or has moved
 */
export async function locateAgain(
  context: Excel.RequestContext,
  addresses: readonly string[]
): Promise<readonly Place[] | undefined> {
  const places: Place[] = [];
  try {
    for (const address of addresses) {
      const [begin] = firstCells(address);
      const found = await locateSource(context, begin);
      if (isSameList(found.range.address, address)) {
        places.push(found);
        continue;
      }
      const part = await locateSource(context, address);
      if (part.range.rowCount < rowsOf(address)) return undefined;
      places.push(part);
    }
    return places;
  } catch (error) {
    if (error instanceof ExcelProblem) return undefined;
    throw error;
  }
}
