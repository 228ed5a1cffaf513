import { areaOf, intersection, overlaps, type Area } from "../../../xlsx/model/area";
import type { Worksheet } from "../engines/univer";
import type { BookContext } from "./bookContext";
import type { SheetCells } from "./sheetCells";

/** Merged cells; only the first cell of a merge keeps its value, as in Excel. */
export class SheetMerges {
  constructor(
    private readonly context: BookContext,
    private readonly core: Worksheet,
    private readonly cells: SheetCells,
    private readonly sheetId: string
  ) {}

  get all(): readonly Area[] {
    return this.core
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) =>
        areaOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
      );
  }

  merge(area: Area): void {
    if (area.rows * area.columns < 2) return;
    this.unmerge(area);
    const used = intersection(this.cells.extent(), area);
    if (used)
      this.cells.update(used, (old, row, column) =>
        row === area.row && column === area.column ? old : old?.s ? { s: old.s } : undefined
      );
    this.context.journal.note(() => this.mergeMutation("remove", [area]));
    this.mergeMutation("add", [area]);
  }

  unmerge(area: Area): void {
    const touched = this.all.filter((merge) => overlaps(merge, area));
    if (touched.length === 0) return;
    this.context.journal.note(() => this.mergeMutation("add", touched));
    this.mergeMutation("remove", touched);
  }

  private mergeMutation(what: "add" | "remove", areas: readonly Area[]): void {
    const ranges = areas.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    }));
    this.context.run(`sheet.mutation.${what}-worksheet-merge`, { subUnitId: this.sheetId, ranges });
  }
}
