import type { Source } from "../../excel/read/source";
import type { Watch } from "../../excel/read/watchLists";
import type { Origin } from "../lists/origin";
import type { Reading } from "../lists/reading";

/** Begins to notice changes of the lists, where that is wanted and possible. */
export function watchOf(
  origin: Origin,
  sources: readonly Source[],
  { request, watch: isWanted, keepWatch }: Reading
): Watch | undefined {
  const tell = (): void => request.onEvent({ kind: "listChanged" });
  const watch = isWanted ? origin.watch?.(sources, tell) : undefined;
  if (watch !== undefined) keepWatch(watch);
  return watch;
}
