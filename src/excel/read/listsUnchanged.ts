import { ExcelProblem } from "../excelProblem";
import { locateSource } from "./locateSource";
import { readSource } from "./readSource";
import type { Source } from "./source";
import type { Watch } from "./watchLists";

/**
 * Looks at lists that were read before: their place, heads, formats and hidden rows, of which Excel tells no changes.
 * @param watch begun before they were read
 * @returns the lists as they are now; undefined where anything is not as it was read
 */
export async function listsUnchanged(
  context: Excel.RequestContext,
  sources: readonly Source[],
  watch: Watch
): Promise<readonly Source[] | undefined> {
  const now: Source[] = [];
  try {
    for (const { address, head } of sources)
      now.push(await readSource(context, await locateSource(context, address), head.todayDay));
  } catch (error) {
    if (error instanceof ExcelProblem) return undefined;
    throw error;
  }
  const isSame = now.every((source, i) => digest(source) === digest(sources[i]!));
  return isSame && !watch.isStale ? now : undefined;
}

/** What the reading depends on. What stands around the list was looked at when it was found. */
function digest({ around: _around, beyond: _beyond, adjacentColumns: _, ...read }: Source): string {
  return JSON.stringify(read);
}
