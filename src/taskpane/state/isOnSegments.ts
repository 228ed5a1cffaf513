import type { Screen } from "./state";

/** The result that is shown stands on the sheet Segments, as it was written, with what people typed there. */
export function isOnSegments(screen: Screen): boolean {
  if (screen.kind !== "result" || screen.writing.kind !== "done" || screen.writing.gone)
    return false;
  // What other settings would give does not stand anywhere.
  if (screen.preview !== undefined) return false;
  const name = screen.told?.names.sheets.segments;
  return name !== undefined && screen.writing.sheets.includes(name);
}
