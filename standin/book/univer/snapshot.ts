import { contains, type Area } from "../../../xlsx/model/area";
import type { CellValue } from "../../../xlsx/model/cellValue";
import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData } from "../engines/univer";
import type { BookModel, SheetModel, TableModel } from "../../../xlsx/model/model";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { DEFAULT_STYLE } from "../../../xlsx/model/style";
import { toEngineFormula } from "./formula";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixels } from "./sheetDimensions";
import { toUniverStyle } from "./styles";

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** As Excel's: what could be a sheet's name would be taken for it, since both find a sheet. */
export function sheetIdAt(position: number): string {
  return `{00000000-0001-0000-${position.toString(16).padStart(4, "0")}-000000000000}`;
}

/** A workbook as Univer opens it; what Univer does not hold is set on the book afterwards. */
export function toSnapshot(model: BookModel, unitId: string): IWorkbookData {
  return {
    id: unitId,
    name: unitId,
    appVersion: "",
    locale: "enUS",
    styles: Object.fromEntries(
      model.styles.map((style, index) => [`s${index}`, toUniverStyle(style)])
    ),
    sheetOrder: model.sheets.map((_sheet, position) => sheetIdAt(position)),
    sheets: Object.fromEntries(
      model.sheets.map((sheet, position) => [sheetIdAt(position), toSheet(sheet, position)])
    ),
  } as unknown as IWorkbookData;
}

function toSheet(sheet: SheetModel, position: number): object {
  const rows = Math.max(sheet.values.length, sheet.styles.length, 20);
  const columns = Math.max(
    sheet.values.reduce((most, line) => Math.max(most, line.length), 20),
    20
  );
  return {
    id: sheetIdAt(position),
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines ? 1 : 0,
    rowCount: Math.min(rows + SPARE_ROWS, SHEET_ROWS),
    columnCount: Math.min(columns + SPARE_COLUMNS, SHEET_COLUMNS),
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    defaultStyle: { ff: DEFAULT_STYLE.fontName, fs: DEFAULT_STYLE.fontSize, vt: 3 },
    mergeData: sheet.merges.map(toRange),
    cellData: toCells(sheet, sheetIdAt(position)),
    columnData: Object.fromEntries(toColumns(sheet)),
    rowData: Object.fromEntries(toRows(sheet)),
    ...(sheet.freeze
      ? {
          freeze: {
            xSplit: sheet.freeze.columns,
            ySplit: sheet.freeze.rows,
            startRow: sheet.freeze.rows === 0 ? -1 : sheet.freeze.rows,
            startColumn: sheet.freeze.columns === 0 ? -1 : sheet.freeze.columns,
          },
        }
      : {}),
  };
}

function toRange({ row, column, rows, columns }: Area): object {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

function toCells(sheet: SheetModel, sheetId: string): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < Math.max(sheet.values.length, sheet.styles.length); row += 1) {
    const values = sheet.values[row] ?? [];
    const styles = sheet.styles[row];
    const width = Math.max(values.length, styles?.length ?? 0);
    const line: { [column: number]: ICellData } = {};
    let isEmpty = true;
    for (let column = 0; column < width; column += 1) {
      const cell = toCell(values[column], styles?.[column]);
      if (!cell) continue;
      line[column] = cell;
      isEmpty = false;
    }
    if (!isEmpty) cells[row] = line;
  }
  addFormulas(cells, sheet, sheetId);
  return cells;
}

function toCell(
  value: CellValue | null | undefined,
  style: number | undefined
): ICellData | undefined {
  const hasStyle = style !== undefined && style !== 0;
  if (value === null || value === undefined || value === "")
    return hasStyle ? { s: `s${style}` } : undefined;
  const cell: ICellData =
    typeof value === "number"
      ? { v: value, t: 2 }
      : typeof value === "boolean"
        ? { v: value ? 1 : 0, t: 3 }
        : { v: value, t: 1 };
  if (hasStyle) cell.s = `s${style}`;
  return cell;
}

function addFormulas(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  sheet: SheetModel,
  sheetId: string
): void {
  const tables = sheet.tables.map(
    (table) => ({ ...table, sheetId }) as TableModel & { readonly sheetId: string }
  );
  for (const { row, column, formula, spill } of sheet.formulas) {
    const here = tables.find(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }));
    const line = (cells[row] ??= {});
    const { s: style, ...value } = line[column] ?? {};
    const around = here === undefined ? [] : [here as never];
    const engineFormula = toEngineFormula(formula, sheetId, row, column, around);
    // A formula that spills has to be calculated again: its other cells are not kept.
    line[column] = { ...(spill ? {} : value), f: engineFormula, ...(style ? { s: style } : {}) };
    if (spill) clearSpill(cells, spill, row, column);
  }
}

function clearSpill(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  area: Area,
  firstRow: number,
  firstColumn: number
): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = cells[row];
    // A file may name the whole sheet.
    if (line === undefined) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = line[column];
      if (!cell || (row === firstRow && column === firstColumn)) continue;
      if (cell.s) line[column] = { s: cell.s };
      else delete line[column];
    }
  }
}

function toColumns(sheet: SheetModel): [number, object][] {
  const hidden = new Set(sheet.hiddenColumns);
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.columnStyles.keys(), ...hidden]);
  return [...columns].map((column) => {
    const width = sheet.columnWidths.get(column);
    const style = sheet.columnStyles.get(column);
    return [
      column,
      {
        ...(width === undefined ? {} : { w: pixels(width) }),
        ...(style === undefined ? {} : { s: `s${style}` }),
        hd: hidden.has(column) ? 1 : 0,
      },
    ];
  });
}

function toRows(sheet: SheetModel): [number, object][] {
  const hidden = new Set(sheet.hiddenRows);
  return [...new Set([...sheet.rowHeights.keys(), ...hidden])].map((row) => {
    const height = sheet.rowHeights.get(row);
    return [
      row,
      {
        ...(height === undefined ? {} : { h: pixels(height), ia: 0 }),
        hd: hidden.has(row) ? 1 : 0,
      },
    ];
  });
}
