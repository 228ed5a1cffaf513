import { areaOf, bounding, intersection, type Area } from "../../../xlsx/model/area";
import type { CellFormula } from "../bookSheet";
import type { CellValue } from "../../../xlsx/model/cellValue";
import { FormulaDataModel, type ICellData, type Worksheet } from "../engines/univer";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { CELLS_WRITTEN } from "./announceWrites";
import type { BookContext } from "./bookContext";
import { boundsOf, type MatrixRows } from "./boundsOf";
import { replacing, valueOf, withFormula, withValue, type Cell } from "./cell";
import { SheetSpills } from "./sheetSpills";

/**
 * The cells of one sheet. Plain values go straight into Univer's matrix, because one mutation for each of the 1,500-cell
 * pieces that office.js sends would take 37 ms; formulas, and cells that had one, are collected and set by one mutation
 * before anything is read, so that Univer's formula bookkeeping sees them.
 */
export class SheetCells {
  private readonly pending = new Map<number, Map<number, Cell>>();
  private pendingCount = 0;
  private touched: Area | undefined;
  readonly spills: SheetSpills;

  constructor(
    private readonly context: BookContext,
    private readonly sheet: Worksheet,
    private readonly changed: (area: Area) => void
  ) {
    this.spills = new SheetSpills(context, sheet.getSheetId(), (row, column) =>
      this.cell(row, column)
    );
  }

  cell(row: number, column: number): Cell {
    return this.sheet.getCellMatrix().getValue(row, column) ?? undefined;
  }

  values(area: Area): CellValue[][] {
    this.flush();
    const rows = this.rows();
    const found = new Array<CellValue[]>(area.rows);
    for (let r = 0; r < area.rows; r += 1) {
      const line = new Array<CellValue>(area.columns);
      const cells = rows[area.row + r];
      for (let c = 0; c < area.columns; c += 1)
        line[c] = cells === undefined ? "" : valueOf(cells[area.column + c]);
      found[r] = line;
    }
    this.spills.overlay(area, (r, c, value) => {
      const line = found[r];
      if (line && line[c] === "") line[c] = value;
    });
    return found;
  }

  /** Formulas as Univer has them, by cell. */
  formula(row: number, column: number): string | undefined {
    const cell = this.cell(row, column);
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    const formula = this.context.injector
      .get(FormulaDataModel)
      .getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.context.unitId);
    return formula ?? undefined;
  }

  /** All of the sheet that were typed: a spill has one. */
  formulas(): readonly CellFormula[] {
    const model = this.context.injector.get(FormulaDataModel);
    const rows = model.getFormulaData()[this.context.unitId]?.[this.sheet.getSheetId()] ?? {};
    return Object.entries(rows).flatMap(([row, columns]) =>
      Object.keys(columns ?? {}).flatMap((column) => {
        const formula = this.formula(Number(row), Number(column));
        return formula === undefined ? [] : [{ row: Number(row), column: Number(column), formula }];
      })
    );
  }

  styleId(row: number, column: number): ICellData["s"] {
    // No flush: each one makes Univer look for formulas in every cell of the book.
    const waiting = this.pending.get(row);
    const cell = waiting?.has(column) === true ? waiting.get(column) : this.cell(row, column);
    return (
      cell?.s ??
      this.sheet.getRowManager().getRow(row)?.s ??
      this.sheet.getColumnManager().getColumn(column)?.s
    );
  }

  write(
    area: Area,
    values: readonly (readonly (CellValue | null)[])[],
    formulas: readonly CellFormula[],
    texts: readonly { readonly row: number; readonly column: number }[]
  ): void {
    if (formulas.length > 0) this.flush();
    const forced = new Set(texts.map(({ row, column }) => row * area.columns + column));
    this.change(area, (set) => {
      for (let r = 0; r < area.rows; r += 1) {
        const line = values[r];
        for (let c = 0; c < area.columns; c += 1) {
          const value = line?.[c];
          if (value === null || value === undefined) continue;
          const isForced = forced.size > 0 && forced.has(r * area.columns + c);
          set(area.row + r, area.column + c, (old) => withValue(old, value, isForced));
        }
      }
      for (const { row, column, formula } of formulas)
        set(row, column, (old) => withFormula(old, formula));
    });
  }

  /** Changes every cell of the area; undefined takes it away. Recorded for undo. */
  update(area: Area, next: (old: Cell, row: number, column: number) => Cell): void {
    this.change(area, (set) => {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          set(row, column, (old) => next(old, row, column));
        }
      }
    });
  }

  private change(
    area: Area,
    work: (set: (row: number, column: number, next: (old: Cell) => Cell) => void) => void
  ): void {
    this.grow(area);
    const rows: number[] = [];
    const columns: number[] = [];
    const before: Cell[] = [];
    const { isRecording } = this.context.journal;
    work((row, column, next) => {
      const old =
        this.pending.get(row)?.has(column) === true
          ? this.pending.get(row)?.get(column)
          : this.cell(row, column);
      const now = next(old);
      if (now === old) return;
      if (isRecording) {
        rows.push(row);
        columns.push(column);
        // A copy: Univer's own mutation changes cells in place.
        before.push(old && { ...old });
      }
      this.put(row, column, old, now);
    });
    this.touch(area);
    if (!isRecording || rows.length === 0) return;
    this.context.journal.note(() => {
      for (let index = rows.length - 1; index >= 0; index -= 1) {
        const row = rows[index] ?? 0;
        const column = columns[index] ?? 0;
        this.put(row, column, this.cell(row, column), before[index]);
      }
      this.touch(area);
      this.flush();
    });
  }

  private put(row: number, column: number, old: Cell, next: Cell): void {
    let line = this.pending.get(row);
    // A cell that waits already must not be passed by a later write.
    if (old?.f || old?.si || next?.f || next?.si || line?.has(column) === true) {
      if (!line) this.pending.set(row, (line = new Map()));
      if (!line.has(column)) this.pendingCount += 1;
      line.set(column, next);
      return;
    }
    const matrix = this.sheet.getCellMatrix();
    if (next === undefined) {
      if (old !== undefined) matrix.realDeleteValue(row, column);
    } else matrix.setValue(row, column, next);
  }

  private putStyle(row: number, column: number, style: ICellData["s"]): void {
    const { s: _style, ...rest } = this.cell(row, column) ?? {};
    this.sheet.getCellMatrix().setValue(row, column, style ? { ...rest, s: style } : rest);
  }

  private touch(area: Area): void {
    this.touched = this.touched ? bounding(this.touched, area) : area;
    this.changed(area);
  }

  get isDirty(): boolean {
    return this.touched !== undefined;
  }

  /** Tells Univer of everything written since the last time. */
  flush(): void {
    const area = this.touched;
    if (area === undefined) return;
    this.touched = undefined;
    const subUnitId = this.sheet.getSheetId();
    if (this.pendingCount > 0) {
      const cellValue: { [row: number]: { [column: number]: ICellData } } = {};
      for (const [row, line] of this.pending) {
        const cells: { [column: number]: ICellData } = (cellValue[row] = {});
        for (const [column, cell] of line) {
          this.putStyle(row, column, cell?.s);
          cells[column] = replacing(cell);
        }
      }
      this.pending.clear();
      this.pendingCount = 0;
      this.context.run("sheet.mutation.set-range-values", { subUnitId, cellValue });
    }
    this.context.run(CELLS_WRITTEN, { subUnitId, area });
  }

  /** Univer's sheets have a size; Excel's are always full. */
  grow({ row, column, rows, columns }: Area): void {
    const subUnitId = this.sheet.getSheetId();
    const spare = 100;
    if (row + rows > this.sheet.getRowCount())
      this.context.run("sheet.mutation.set-worksheet-row-count", {
        subUnitId,
        rowCount: Math.min(row + rows + spare, SHEET_ROWS),
      });
    if (column + columns > this.sheet.getColumnCount())
      this.context.run("sheet.mutation.set-worksheet-column-count", {
        subUnitId,
        columnCount: Math.min(column + columns + 10, SHEET_COLUMNS),
      });
  }

  /** Univer's own size of the sheet: no cell lies outside. (Its matrix would visit every cell to say more.) */
  extent(): Area {
    return areaOf(0, 0, this.sheet.getRowCount(), this.sheet.getColumnCount());
  }

  /** The smallest area around the cells for which the test holds, inside the given one. */
  bounds(within: Area, test: (cell: ICellData) => boolean): Area | undefined {
    this.flush();
    let found = boundsOf(this.rows(), intersection(this.extent(), within), test);
    for (const area of this.spills.areas()) {
      const part = intersection(area, within);
      if (part) found = found ? bounding(found, part) : part;
    }
    return found;
  }

  columnHasValue(column: number, firstRow: number, lastRow: number): boolean {
    const rows = this.rows();
    const last = Math.min(lastRow, this.sheet.getRowCount() - 1);
    for (let row = firstRow; row <= last; row += 1)
      if (valueOf(rows[row]?.[column]) !== "") return true;
    return false;
  }

  hasValue(row: number, firstColumn: number, lastColumn: number): boolean {
    const cells = this.rows()[row];
    if (cells)
      for (let column = firstColumn; column <= lastColumn; column += 1)
        if (valueOf(cells[column]) !== "") return true;
    return false;
  }

  private rows(): MatrixRows {
    return this.sheet.getCellMatrix().getMatrix() as MatrixRows;
  }
}
