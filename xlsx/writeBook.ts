import { formatArea } from "./model/address";
import type { CellValue } from "./model/cellValue";
import {
  writeXlsx,
  type FileCell,
  type FileColumn,
  type FileRow,
  type FileStyle,
  type FileTable,
  type WriteSheet,
} from "./engines/hucre";
import type { BookModel, SheetModel, TableModel } from "./model/model";
import { printNames } from "./elements/printNames";
import { isDynamic, toFileFormula } from "./functionPrefix";
import { toFileWidth } from "./width";
import { writeRules } from "./writeRules";
import { writeStyle } from "./writeStyles";

/**
 * A new file without the add-in's settings and the sheets' properties, which hucre does not write. Excel calculates a file of hucre's anew when it opens it; until then the values that are written show. */
export async function writeBook(model: BookModel): Promise<Uint8Array> {
  const styles = model.styles.map(writeStyle);
  const bytes = await writeXlsx({
    sheets: model.sheets.map((sheet) => writeSheet(sheet, styles)),
    activeSheet: model.active,
    dateSystem: model.date1904 ? "1904" : "1900",
    defaultFont: { name: "Calibri", size: 11 },
    namedRanges: [...model.names, ...printNames(model.sheets)].map(
      ({ name, formula, sheet, comment }) => {
        const scope = sheet === undefined ? undefined : model.sheets[sheet]?.name;
        return {
          name,
          range: toFileFormula(formula),
          ...(scope === undefined ? {} : { scope }),
          ...(comment === undefined ? {} : { comment }),
        };
      }
    ),
    ...(model.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return bytes as Uint8Array;
}

function writeSheet(sheet: SheetModel, styles: readonly FileStyle[]): WriteSheet {
  const columns = writeColumns(sheet);
  const rowDefs = writeRowDefs(sheet);
  const file: WriteSheet = {
    name: sheet.name,
    rows: sheet.values as CellValue[][],
    cells: writeCells(sheet, styles),
    merges: sheet.merges.map(({ row, column, rows, columns: width }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + width - 1,
    })),
    conditionalRules: writeRules(sheet.conditionalFormats),
    tables: sheet.tables.map(writeTable),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === "" ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
  };
  if (columns.length > 0) file.columns = columns;
  if (rowDefs.size > 0) file.rowDefs = rowDefs;
  if (sheet.freeze) file.freezePane = { ...sheet.freeze };
  if (sheet.protected) file.protection = { sheet: true };
  if (sheet.autoFilter) {
    const { area, criteria } = sheet.autoFilter;
    file.autoFilter = {
      range: formatArea(area),
      columns: [...criteria].flatMap(([colIndex, criterion]) =>
        criterion.filterOn === "Values" ? [{ colIndex, filters: [...criterion.values] }] : []
      ),
    };
  }
  return file;
}

function writeCells(
  sheet: SheetModel,
  styles: readonly FileStyle[]
): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  sheet.styles.forEach((line, row) =>
    line?.forEach((index, column) => {
      const style = index === undefined ? undefined : styles[index];
      if (style) cells.set(`${row},${column}`, { style });
    })
  );
  for (const { row, column, formula, spill } of sheet.formulas) {
    const key = `${row},${column}`;
    const value = sheet.values[row]?.[column];
    const area = spill ?? { row, column, rows: 1, columns: 1 };
    const dynamic = spill !== undefined || isDynamic(formula);
    cells.set(key, {
      ...cells.get(key),
      formula: toFileFormula(formula),
      ...(value === undefined ? {} : { formulaResult: value }),
      ...(dynamic
        ? { formulaType: "array", formulaRef: formatArea(area), formulaDynamic: true }
        : {}),
    });
  }
  for (const { row, column, link } of sheet.hyperlinks) {
    const key = `${row},${column}`;
    const { address, documentReference, screenTip } = link;
    cells.set(key, {
      ...cells.get(key),
      hyperlink: {
        target: address ?? "",
        ...(documentReference === undefined ? {} : { location: documentReference }),
        ...(screenTip === undefined ? {} : { tooltip: screenTip }),
      },
    });
  }
  return cells;
}

function writeColumns(sheet: SheetModel): FileColumn[] {
  const hidden = new Set(sheet.hiddenColumns);
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...hidden);
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = sheet.columnWidths.get(column);
    return {
      ...(width === undefined ? {} : { width: toFileWidth(width) }),
      ...(hidden.has(column) ? { hidden: true } : {}),
    };
  });
}

function writeRowDefs(sheet: SheetModel): Map<number, FileRow> {
  const rows = new Map<number, FileRow>();
  for (const [row, height] of sheet.rowHeights) rows.set(row, { height });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function writeTable(table: TableModel): FileTable {
  return {
    name: table.name,
    displayName: table.name,
    range: formatArea(table.area),
    columns: table.columns.map((name) => ({ name })),
    ...(table.style === "" ? {} : { style: table.style }),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}
