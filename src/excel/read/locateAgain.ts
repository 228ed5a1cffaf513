import { ExcelProblem } from "../excelProblem";
import { firstCells } from "./firstCells";
import { isSameList } from "./isSameList";
import { locateSource, type Place } from "./locateSource";

/**
 * Lists of an earlier run as they are now: each is found by where it begins, since it may have grown. A part of a region begins elsewhere than the
 * region, and is taken as it was.
 * @returns undefined where one of them is gone
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
      const isWhole = isSameList(found.range.address, address);
      places.push(isWhole ? found : await locateSource(context, address));
    }
    return places;
  } catch (error) {
    if (error instanceof ExcelProblem) return undefined;
    throw error;
  }
}
