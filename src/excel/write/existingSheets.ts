import { SHEET_KINDS, type SheetKind } from "../../report/blocks/report";
import { ExcelProblem } from "../excelProblem";
import { kindOf, loadMark } from "../mark";

export interface ExistingSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isVisible: boolean;
  /** Rows and columns in use, from A1. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** The table of ours on it, if the user left it. */
  readonly table?: ExistingTable;
}

export interface ExistingTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** It still begins in A1, where we put it. */
  readonly isInPlace: boolean;
}

/** What stands in the workbook before anything is written. */
export interface ExistingSheets {
  /** Sheets of ours, found by their mark. */
  readonly ours: ReadonlyMap<SheetKind, ExistingSheet>;
  /** Lower-case names that are taken, those of our own sheets and tables left out. */
  readonly sheetNames: ReadonlySet<string>;
  readonly tableNames: ReadonlySet<string>;
  /** No sheet can be added. */
  readonly isStructureProtected: boolean;
}

/**
 * Looks at what stands in the workbook, before names are chosen and anything is written.
 * @throws ExcelProblem "readOnly", "structureProtected", "sheetProtected": before anything is written
 */
export async function existingSheets(context: Excel.RequestContext): Promise<ExistingSheets> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  context.workbook.load("readOnly");
  await context.sync();
  if (context.workbook.readOnly) throw new ExcelProblem("readOnly");
  const asked = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    sheet.tables.load("items/name");
    return { sheet, mark: loadMark(sheet) };
  });
  await context.sync();

  const found = asked.flatMap(({ sheet, mark }) => {
    const kind = kindOf(mark);
    return kind === undefined ? [] : [{ kind, sheet, table: sheet.tables.items[0] }];
  });
  const filled = found.filter(({ kind }) => kind !== "names");
  for (const { sheet } of filled) {
    if (sheet.protection.protected) throw new ExcelProblem("sheetProtected", { sheet: sheet.name });
  }
  if (filled.length < SHEET_KINDS.length && protection.protected)
    throw new ExcelProblem("structureProtected");

  const loaded = found.map(({ kind, sheet, table }) => {
    const header = table?.getHeaderRowRange();
    header?.load("values,rowIndex,columnIndex");
    const body = table?.getDataBodyRange();
    body?.load("rowCount");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { kind, sheet, table, header, body, used };
  });
  await context.sync();
  const ours = new Map<SheetKind, ExistingSheet>();
  for (const { kind, sheet, table, header, body, used } of loaded) {
    const place = {
      sheet,
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      usedRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      usedColumns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    };
    if (table === undefined || header === undefined || body === undefined) ours.set(kind, place);
    else {
      const headers = (header.values[0] ?? []).map(String);
      const isInPlace = header.rowIndex === 0 && header.columnIndex === 0;
      ours.set(kind, {
        ...place,
        table: { table, name: table.name, headers, rowCount: body.rowCount, isInPlace },
      });
    }
  }
  const own = new Set([...ours.values()].flatMap(({ name, table }) => [name, table?.name ?? name]));
  const taken = (items: readonly { readonly name: string }[]): Set<string> =>
    new Set(items.filter(({ name }) => !own.has(name)).map(({ name }) => name.toLowerCase()));
  return {
    ours,
    sheetNames: taken(worksheets.items),
    tableNames: taken([...tables.items, ...names.items]),
    isStructureProtected: protection.protected,
  };
}
