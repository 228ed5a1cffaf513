import { ICommandService } from "../engines/univer";
import type { BookContext } from "./bookContext";

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

const DELETED = "sheet.mutation.remove-sheet";
const ACTIVATED = "sheet.operation.set-worksheet-active";

/** Follows the sheets that go or are shown, whoever does it. @returns a way to stop */
export function watchSheets(
  { injector, unitId }: BookContext,
  listener: (what: "deleted" | "activated", sheetId: string) => void
): () => void {
  const watching = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const { unitId: unit, subUnitId } = (params ?? {}) as SheetParams;
    if (unit !== unitId || subUnitId === undefined) return;
    if (id === DELETED) listener("deleted", subUnitId);
    if (id === ACTIVATED) listener("activated", subUnitId);
  });
  return () => watching.dispose();
}
