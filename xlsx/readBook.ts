import { parseAddress } from "./model/address";
import { areaOf } from "./model/area";
import { blankSheet } from "./model/blank";
import type { CellValue } from "./model/cellValue";
import {
  dateToSerial,
  readXlsx,
  type FileBook,
  type FileCell,
  type FileSheet,
  type FileTable,
  type FileValue,
} from "./engines/hucre";
import type {
  BookFilter,
  BookHyperlink,
  BookModel,
  FormulaModel,
  SheetModel,
  TableModel,
  Visibility,
} from "./model/model";
import { shiftFormula } from "./model/shiftFormula";
import { storable } from "./model/storable";
import { assertSheets } from "./assertSheets";
import { readPageLayout } from "./elements/readPageLayout";
import { readCharts } from "./charts/readCharts";
import { readBars } from "./elements/readBars";
import { readPrintNames } from "./elements/printNames";
import { readValidations } from "./elements/readValidations";
import { addinFunctions, fromFileFormula } from "./functionPrefix";
import { readDocumentProperties } from "./marks/readDocumentProperties";
import { readSettings } from "./marks/readSettings";
import { readSheetProperties } from "./marks/readSheetProperties";
import { assertEditable } from "./parts/assertEditable";
import { assertOpen } from "./parts/assertOpen";
import { fileSheets } from "./parts/fileSheets";
import { sheetFrame } from "./parts/sheetFrame";
import { WorkbookPackage } from "./parts/workbookPackage";
import { worksheetsOnly } from "./parts/worksheetsOnly";
import { XmlElement } from "./parts/xml/xmlElement";
import { readRules } from "./readRules";
import { StyleIndex, readColor } from "./readStyles";
import { fromFileWidth } from "./width";

/**
 * What the stand-in can show of a workbook; what it cannot is kept in the file when that is saved again.
 * @param addin its id in the manifest: whose settings they are
 * @throws Error with half a sentence for the user, also for a file that could not be saved again
 */
export async function readBook(bytes: Uint8Array, addin: string): Promise<BookModel> {
  assertOpen(bytes);
  const parts = await WorkbookPackage.open(bytes);
  await assertEditable(parts);
  const partOf = new Map((await fileSheets(parts)).map(({ name, part }) => [name, part]));
  const frames = new Map<string, XmlElement>();
  for (const [name, part] of partOf)
    if (parts.has(part)) frames.set(name, await sheetFrame(parts, part));
  const printed = await readPrintNames(parts);
  const file = await readXlsx(await worksheetsOnly(bytes), { readStyles: true }).catch(refuse);
  assertSheets(file);
  const date1904 = file.dateSystem === "1904";
  const styles = new StyleIndex(file.themeColors);
  const sheets: SheetModel[] = [];
  const ofAddins = new Set<string>();
  for (const sheet of file.sheets) {
    const frame = frames.get(sheet.name) ?? XmlElement.root("<worksheet/>");
    const model = readSheet(sheet, frame, file, styles, date1904);
    for (const { formula = "" } of sheet.cells?.values() ?? [])
      for (const name of addinFunctions(formula)) ofAddins.add(name);
    // The cells' details are large and no longer needed.
    sheet.cells?.clear();
    const customProperties = await readSheetProperties(parts, partOf.get(sheet.name) ?? "");
    const pageLayout = { ...readPageLayout(frame), ...printed.get(sheet.name) };
    const charts = await readCharts(parts, partOf.get(sheet.name) ?? "", model);
    const validations = readValidations(frame);
    sheets.push({ ...model, pageLayout, validations, charts, customProperties });
  }
  return {
    date1904,
    sheets,
    active: file.activeSheet ?? 0,
    styles: styles.styles,
    names: (file.namedRanges ?? [])
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, range, scope, comment }) => {
        const sheet =
          scope === undefined ? -1 : file.sheets.findIndex((candidate) => candidate.name === scope);
        return {
          name,
          formula: fromFileFormula(range),
          ...(sheet < 0 ? {} : { sheet }),
          ...(comment === undefined ? {} : { comment }),
        };
      }),
    settings: await readSettings(parts, addin),
    documentProperties: await readDocumentProperties(parts),
    structureProtected: file.workbookProtection?.lockStructure === true,
    ...(ofAddins.size === 0 ? {} : { addinFunctions: [...ofAddins] }),
  };
}

/** @param frame the worksheet's element without its rows */
/** What the reader says is for developers. */
function refuse(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  const [, sheet, rows, columns] =
    /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/.exec(text) ?? [];
  const [, cell] = /^Cell reference "(.*)" is outside/.exec(text) ?? [];
  if (sheet !== undefined)
    throw new Error(
      `the cells of the sheet ${sheet} lie over ${counted(rows)} rows and ${counted(columns)} columns, more than can be held`
    );
  if (cell !== undefined) throw new Error(`no sheet has a cell ${cell}`);
  throw new Error(`it is broken: ${text.replace(/\.$/, "")}`);
}

function counted(digits: string | undefined): string {
  return Number(digits).toLocaleString("en-US");
}

function readSheet(
  sheet: FileSheet,
  frame: XmlElement,
  file: FileBook,
  styles: StyleIndex,
  date1904: boolean
): SheetModel {
  const { formulas, cellStyles, hyperlinks } = readDetails(sheet, styles);
  const visibility: Visibility =
    sheet.veryHidden === true ? "VeryHidden" : sheet.hidden === true ? "Hidden" : "Visible";
  const columns = sheet.columns ?? [];
  const autoFilter = readFilter(sheet);
  const frozen = sheet.freezePane;
  return {
    ...blankSheet(sheet.name),
    visibility,
    tabColor: readColor(sheet.view?.tabColor, file.themeColors) ?? "",
    showGridlines: sheet.view?.showGridLines !== false,
    protected: sheet.protection?.sheet === true,
    values: plainValues(sheet.rows, date1904),
    formulas,
    styles: cellStyles,
    columnWidths: new Map(
      columns.flatMap(({ width }, index) =>
        width === undefined ? [] : [[index, fromFileWidth(width)]]
      )
    ),
    columnStyles: new Map(
      columns.flatMap(({ style }, index) =>
        style === undefined ? [] : [[index, styles.of(style)]]
      )
    ),
    rowHeights: new Map(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined ? [] : [[row, height]]
      )
    ),
    hiddenRows: [...(sheet.rowDefs ?? [])]
      .filter(([, { hidden }]) => hidden === true)
      .map(([row]) => row),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden === true ? [index] : [])),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      areaOf(startRow, startCol, endRow - startRow + 1, endCol - startCol + 1)
    ),
    ...(frozen ? { freeze: { rows: frozen.rows ?? 0, columns: frozen.columns ?? 0 } } : {}),
    ...(autoFilter ? { autoFilter } : {}),
    tables: (sheet.tables ?? []).flatMap(readTable),
    conditionalFormats: readRules(sheet.conditionalRules ?? [], readBars(frame), file.themeColors),
    hyperlinks,
  };
}

/** In place: a million rows are not copied. */
function plainValues(rows: FileValue[][], date1904: boolean): (CellValue | null)[][] {
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      if (value instanceof Date) row[column] = dateToSerial(value, date1904);
      else if (typeof value === "string") row[column] = storable(value);
      // "1e999" in a file.
      else if (typeof value === "number" && !Number.isFinite(value)) row[column] = "#NUM!";
    }
  }
  return rows as (CellValue | null)[][];
}

interface Details {
  readonly formulas: FormulaModel[];
  readonly cellStyles: (number[] | undefined)[];
  readonly hyperlinks: {
    readonly row: number;
    readonly column: number;
    readonly link: BookHyperlink;
  }[];
}

function readDetails({ cells }: FileSheet, styles: StyleIndex): Details {
  const details: Details = { formulas: [], cellStyles: [], hyperlinks: [] };
  const masters = new Map<
    number,
    { readonly row: number; readonly column: number; readonly formula: string }
  >();
  for (const [key, cell] of cells ?? []) {
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    const style = styles.of(cell.style);
    if (style !== 0) (details.cellStyles[row] ??= [])[column] = style;
    const formula = readFormula(cell, row, column, masters);
    if (formula) details.formulas.push(formula);
    if (cell.hyperlink) {
      const { target, location, tooltip } = cell.hyperlink;
      const link: BookHyperlink = {
        ...(target && target !== location ? { address: target } : {}),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      };
      details.hyperlinks.push({ row, column, link });
    }
  }
  return details;
}

function readFormula(
  cell: FileCell,
  row: number,
  column: number,
  masters: Map<number, { readonly row: number; readonly column: number; readonly formula: string }>
): FormulaModel | undefined {
  if (cell.formula === undefined) return undefined;
  const shared = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  if (cell.formula !== "") {
    if (shared !== undefined) masters.set(shared, { row, column, formula: cell.formula });
    const spill =
      cell.formulaType === "array" && cell.formulaRef !== undefined
        ? parseAddress(cell.formulaRef)?.area
        : undefined;
    const covers = spill !== undefined && spill.rows * spill.columns > 1;
    return { row, column, formula: fromFileFormula(cell.formula), ...(covers ? { spill } : {}) };
  }
  const master = shared === undefined ? undefined : masters.get(shared);
  return (
    master && {
      row,
      column,
      formula: fromFileFormula(
        shiftFormula(master.formula, row - master.row, column - master.column)
      ),
    }
  );
}

function readTable(table: FileTable): TableModel[] {
  const area = table.range === undefined ? undefined : parseAddress(table.range)?.area;
  if (!area) return [];
  return [
    {
      name: table.displayName ?? table.name,
      area,
      columns: table.columns.map(({ name }) => name),
      style: table.style ?? "",
      showHeaders: true,
      showTotals: table.showTotalRow === true,
      showBandedRows: table.showRowStripes !== false,
      showBandedColumns: table.showColumnStripes === true,
      showFilterButton: table.showAutoFilter !== false,
      highlightFirstColumn: false,
      criteria: new Map(),
    },
  ];
}

function readFilter({ autoFilter }: FileSheet): BookFilter | undefined {
  const area = autoFilter && parseAddress(autoFilter.range)?.area;
  if (!area) return undefined;
  return {
    area,
    criteria: new Map(
      (autoFilter.columns ?? []).map(({ colIndex, filters }) => [
        colIndex,
        { filterOn: "Values", values: filters ?? [] },
      ])
    ),
  };
}
