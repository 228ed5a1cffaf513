import type { BookModel, SheetModel } from "./model";

/** An empty sheet, to be spread over. */
export function blankSheet(name: string): SheetModel {
  return {
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    protected: false,
    values: [],
    formulas: [],
    styles: [],
    columnWidths: new Map(),
    columnStyles: new Map(),
    rowHeights: new Map(),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    tables: [],
    conditionalFormats: [],
    hyperlinks: [],
    pageLayout: {},
    validations: [],
    charts: [],
    customProperties: new Map(),
  };
}

/** A workbook of the sheets, else with nothing in it. */
export function bookOf(sheets: readonly SheetModel[] = [blankSheet("Sheet1")]): BookModel {
  return {
    date1904: false,
    sheets,
    active: 0,
    styles: [{}],
    names: [],
    settings: new Map(),
    documentProperties: new Map(),
    structureProtected: false,
  };
}
