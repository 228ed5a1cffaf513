import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import { namesColumnNames } from "../../report/names/namesColumnNames";
import { ownSheets } from "../ownSheets";

/** The user's table Names, as it stands. */
export interface NamesTable {
  /** Loaded: name and protection. */
  readonly sheet: Excel.Worksheet;
  /** Absent where the user made plain cells of it. */
  readonly table?: Excel.Table;
  /** Zero-based cell of its first spelling as it was read. */
  readonly first: { readonly row: number; readonly column: number };
  /** Where it stands at the moment when Excel does what is asked, with its header. */
  readonly range: () => Excel.Range;
  /** Zero-based columns of it. */
  readonly spelling: number;
  readonly customer: number;
  /** All rows below the header, blank ones too. */
  readonly rows: readonly NamedJoin[];
}

/** Reads the table Names, where the workbook has one. Its columns are known by their headers; without them they are the first two. */
export async function readNames(context: Excel.RequestContext): Promise<NamesTable | undefined> {
  const { ours } = await ownSheets(context);
  const sheet = ours.find(({ kind }) => kind === "names")?.sheet;
  if (sheet === undefined) return undefined;
  const [table] = sheet.tables.items;
  const range = table?.getRange() ?? sheet.getUsedRange(true);
  range.load("values,address,rowIndex,columnIndex");
  await context.sync();

  const [header = [], ...body] = range.values as unknown[][];
  const [spelling, customer] = namesColumnNames().map((names, i) => {
    const found = header.findIndex((text) => names.includes(String(text)));
    return found < 0 ? i : found;
  }) as [number, number];
  return {
    sheet,
    ...(table === undefined ? {} : { table }),
    first: { row: range.rowIndex + 1, column: range.columnIndex + spelling },
    range: () => table?.getRange() ?? sheet.getRange(range.address),
    spelling,
    customer,
    rows: body.map((row) => [String(row[spelling] ?? ""), String(row[customer] ?? "")] as const),
  };
}
