import { ExcelProblem } from "../../excel/excelProblem";
import type { Watch } from "../../excel/read/watchLists";

/** @throws ExcelProblem "sourceChanged" where somebody changed the lists while they were read */
export function assertUnchanged(watch: Watch | undefined): void {
  const changed = watch?.changed ?? [];
  if (changed.length > 0)
    throw new ExcelProblem({
      code: "sourceChanged",
      facts: { changed: changed.slice(0, 3).join(", ") },
    });
}
