import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import { namesColumnNames } from "../../report/names/namesColumnNames";
import { ownSheets } from "../ownSheets";

/** The user's table Names, as it stands. */
export interface NamesTable {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** Absent where the user made plain cells of it. */
  readonly table?: Excel.Table;
  /** Zero-based place of its first row below the header. */
  readonly row: number;
  /** Zero-based columns of the sheet. */
  readonly spelling: number;
  readonly customer: number;
  /** All rows, blank ones too: the place of a row is its place on the sheet. */
  readonly rows: readonly NamedJoin[];
}

/** Reads the table Names, where the workbook has one. Its columns are known by their headers; without them they are the first two. */
export async function readNames(context: Excel.RequestContext): Promise<NamesTable | undefined> {
  const { ours } = await ownSheets(context);
  const sheet = ours.find(({ kind }) => kind === "names")?.sheet;
  if (sheet === undefined) return undefined;
  const [table] = sheet.tables.items;
  const range = table?.getRange() ?? sheet.getUsedRange(true);
  range.load("values,rowIndex,columnIndex");
  await context.sync();

  const [header = [], ...body] = range.values as unknown[][];
  const [spelling, customer] = namesColumnNames().map((names, i) => {
    const found = header.findIndex((text) => names.includes(String(text)));
    return found < 0 ? i : found;
  }) as [number, number];
  return {
    sheet,
    sheetName: sheet.name,
    ...(table === undefined ? {} : { table }),
    row: range.rowIndex + 1,
    spelling: range.columnIndex + spelling,
    customer: range.columnIndex + customer,
    rows: body.map((row) => [String(row[spelling] ?? ""), String(row[customer] ?? "")] as const),
  };
}
