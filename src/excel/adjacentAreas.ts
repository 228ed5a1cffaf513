import { ADJACENT_NAME } from "./mark";

/** Class columns that an earlier run put right of a list, with the name that marks them. */
export interface AdjacentArea {
  readonly name: Excel.NamedItem;
  /** undefined where the cells were deleted. */
  readonly range: Excel.Range | undefined;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** All class columns of the workbook: each list that is used together with others has its own. */
export async function adjacentAreas(
  context: Excel.RequestContext
): Promise<readonly AdjacentArea[]> {
  const { names } = context.workbook;
  names.load("items/name,items/type");
  await context.sync();
  const found = names.items.filter(({ name }) => name.startsWith(ADJACENT_NAME));
  if (found.length === 0) return [];
  const loaded = found.map((name) => {
    // A name whose cells are gone is an error, which has no range to ask for.
    const range = name.type === "Range" ? name.getRangeOrNullObject() : undefined;
    range?.load("rowIndex,columnIndex,rowCount,columnCount");
    range?.worksheet.load("id");
    return { name, range };
  });
  await context.sync();
  return loaded.map(({ name, range }) =>
    range === undefined || range.isNullObject
      ? { name, range: undefined, sheetId: "", row: -1, column: -1, rows: 0, columns: 0 }
      : {
          name,
          range,
          sheetId: range.worksheet.id,
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        }
  );
}

/** How many of the last columns of a range are class columns of ours: Excel's region takes them in, as they touch the list. */
export function adjacentColumnsOf(
  sheetId: string,
  range: Excel.Range,
  areas: readonly AdjacentArea[]
): { readonly columns: number; readonly overlap: number } {
  const end = range.columnIndex + range.columnCount;
  for (const area of areas) {
    if (area.sheetId !== sheetId || area.column <= range.columnIndex) continue;
    const meets =
      area.row < range.rowIndex + range.rowCount && area.row + area.rows > range.rowIndex;
    const overlap = end - area.column;
    if (meets && overlap >= 0 && overlap <= area.columns) return { columns: area.columns, overlap };
  }
  return { columns: 0, overlap: 0 };
}
