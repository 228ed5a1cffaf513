import { ICommandService } from "../engines/univer";
import type { BookContext } from "./context";

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

/** Follows the sheets that go, whoever takes them away. @returns a way to stop */
export const watchDeleted = (
  { injector, unitId }: BookContext,
  listener: (sheetId: string) => void
): (() => void) => {
  const watching = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const { unitId: unit, subUnitId } = (params ?? {}) as SheetParams;
    if (id === "sheet.mutation.remove-sheet" && unit === unitId && subUnitId !== undefined)
      listener(subUnitId);
  });
  return () => watching.dispose();
};
