import { ICommandService } from "../engines/univer";
import type { BookContext } from "./bookContext";

/** Follows the names that sheets are given, by a batch or in the grid. @returns a way to stop */
export function watchNames(
  { injector, unitId, facade }: BookContext,
  renamed: (before: string, now: string) => void
): () => void {
  const names = new Map<string, string>();
  const commands = injector.get(ICommandService);
  const before = commands.beforeCommandExecuted(({ id }) => {
    if (id !== RENAMED) return;
    for (const sheet of facade.getSheets()) names.set(sheet.getSheetId(), sheet.getSheetName());
  });
  const after = commands.onCommandExecuted(({ id, params }) => {
    const { unitId: unit, subUnitId = "" } = (params ?? {}) as SheetParams;
    if (id !== RENAMED || unit !== unitId) return;
    const now = facade.getSheetBySheetId(subUnitId)?.getSheetName();
    const was = names.get(subUnitId);
    if (now !== undefined && was !== undefined && now !== was) renamed(was, now);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

const RENAMED = "sheet.mutation.set-worksheet-name";

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
}
