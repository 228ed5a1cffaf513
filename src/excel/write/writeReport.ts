import type { Report, ReportSheet, SheetKind } from "../../report/blocks/report";
import { SHEET_MARK, UNFINISHED } from "../mark";
import { appended } from "./appended";
import { Budget, CALL_BYTES } from "./budget";
import { applyStyle } from "./applyStyle";
import type { ExistingSheet, ExistingSheets } from "./existingSheets";
import { fillSheet } from "./fillSheet";
import { layTable } from "./layTable";
import { rangeOf } from "./rangeOf";
import { placeTypedTexts, readTypedTexts, type TypedTexts } from "./typedTexts";
import { writeMatrix } from "./writeMatrix";

/** A sheet to be written, and what was read of it before. */
interface Target {
  readonly part: ReportSheet;
  readonly existing?: ExistingSheet;
  readonly typed?: TypedTexts;
}

/**
 * Writes the report: sheets of an earlier run are filled again where they stand, new ones are added. Excel for Windows and Mac cannot undo that a
 * sheet was hidden, shown, named or moved: a new sheet is visible from the start. Nothing else in the workbook is touched.
 * @param existing what stood in the workbook when the names of the report were chosen
 * @returns what says that the sheets are finished, and shows the first; it belongs into the last request of the run
 */
export async function writeReport(
  context: Excel.RequestContext,
  existing: ExistingSheets,
  report: Report
): Promise<() => void> {
  const targets: Target[] = [];
  for (const part of report.sheets)
    targets.push(await readTarget(context, part, existing.ours.get(part.kind)));
  const budget = new Budget(context);
  const shown: Excel.Worksheet[] = [];
  const added: { readonly sheet: Excel.Worksheet; readonly kind: SheetKind }[] = [];
  for (const target of targets) {
    const { existing, part } = target;
    if (existing === undefined) {
      const sheet = await addSheet(budget, context, part);
      added.push({ sheet, kind: part.kind });
      shown.push(sheet);
      await fillSheet(budget, sheet, part);
      if (part.table !== undefined) await layTable(budget, sheet, part.table, undefined);
    } else {
      if (existing.isVisible) shown.push(existing.sheet);
      await writeAgain(budget, existing.sheet, target);
    }
  }
  await budget.flush();
  return () => {
    for (const { sheet, kind } of added) sheet.customProperties.add(SHEET_MARK, kind);
    // What the user has hidden since stays hidden.
    const [first] = shown;
    first?.activate();
    first?.getRange("A1").select();
  };
}

/** All reading comes before all writing. */
async function readTarget(
  context: Excel.RequestContext,
  part: ReportSheet,
  existing: ExistingSheet | undefined
): Promise<Target> {
  if (existing === undefined) return { part };
  if (part.again === "append") return { part: await appended(context, existing, part), existing };
  return part.table === undefined
    ? { part, existing }
    : { part, existing, typed: await readTypedTexts(context, existing, part.table) };
}

async function writeAgain(
  budget: Budget,
  sheet: Excel.Worksheet,
  { part, existing, typed }: Target
): Promise<void> {
  const wide = widened(part, typed?.headers.length ?? 0);
  const table = existing?.table?.isInPlace ? existing.table : undefined;
  if (existing !== undefined) await clearOld(budget, existing, wide, typed);
  if (table !== undefined && wide.table !== undefined)
    await layTable(budget, sheet, wide.table, table);
  await fillSheet(budget, sheet, part);
  if (typed !== undefined) await writeTyped(budget, sheet, part, typed);
  if (table === undefined && wide.table !== undefined)
    await layTable(budget, sheet, wide.table, undefined);
}

/** The table reaches over the columns that the user added. */
function widened(part: ReportSheet, columns: number): ReportSheet {
  if (part.table === undefined || columns === 0) return part;
  const { area } = part.table;
  return { ...part, table: { ...part.table, area: { ...area, columns: area.columns + columns } } };
}

/** Points of a row as Excel makes it. */
const STANDARD_ROW = 15;
/** Points of a column of so many characters in Excel's default font, with its margin. */
const widthOf = (characters: number): number => characters * 5.25 + 3.75;

/** The sheet is marked in the request that adds it: what a run leaves half-written is known by that. */
async function addSheet(
  budget: Budget,
  context: Excel.RequestContext,
  part: ReportSheet
): Promise<Excel.Worksheet> {
  await budget.room(CALL_BYTES * (8 + part.columnWidths.length));
  const sheet = context.workbook.worksheets.add(part.name);
  sheet.customProperties.add(SHEET_MARK, UNFINISHED);
  sheet.tabColor = part.tabColor;
  sheet.showGridlines = part.gridlines;
  if (part.freeze !== undefined) freeze(sheet, part.freeze);
  part.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthOf(characters);
  });
  return sheet;
}

/** One call for a sheet: whether a second one adds to the first or replaces it is not documented. */
function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: NonNullable<ReportSheet["freeze"]>
): void {
  const { freezePanes } = sheet;
  if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** Takes away what an earlier run wrote and nothing beside it; widths, name, place and colour that the user changed stay. */
async function clearOld(
  budget: Budget,
  { sheet, table, usedRows }: ExistingSheet,
  part: ReportSheet,
  typed: TypedTexts | undefined
): Promise<void> {
  const bottom = Math.max(1, usedRows);
  const own = part.table?.area.columns ?? part.columnWidths.length;
  await budget.room(CALL_BYTES * 8);
  const old = rangeOf(sheet, {
    row: 0,
    column: 0,
    rows: bottom,
    columns: Math.max(own, table?.headers.length ?? 0),
  });
  old.conditionalFormats.clearAll();
  if (table?.isInPlace && part.table !== undefined) {
    table.table.clearFilters();
    if (typed?.isBetween) old.clear("Formats");
    const { rows, columns } = part.table.area;
    const surplus = bottom - rows;
    if (surplus > 0)
      rangeOf(sheet, {
        row: rows,
        column: 0,
        rows: surplus,
        columns: Math.max(columns, table.headers.length),
      }).clear();
    return;
  }
  table?.table.convertToRange();
  old.unmerge();
  old.clear();
  old.format.rowHeight = STANDARD_ROW;
}

async function writeTyped(
  budget: Budget,
  sheet: Excel.Worksheet,
  part: ReportSheet,
  typed: TypedTexts
): Promise<void> {
  const { rows, columns } = part.table!.area;
  const names = part.blocks[0]!.values.slice(1).map(([name]) => String(name));
  const { beside, below } = placeTypedTexts(typed, names);
  if (beside.length === 0) return;
  const width = typed.headers.length;
  await writeMatrix(
    budget,
    sheet,
    { row: 0, column: columns },
    { rows: beside.length, columns: width },
    (r) => beside[r]!
  );
  await budget.room(CALL_BYTES * (width + 1));
  typed.formats.forEach((format, i) => {
    applyStyle(
      rangeOf(sheet, { row: 1, column: columns + i, rows: Math.max(1, rows - 1), columns: 1 }),
      { numberFormat: format }
    );
  });
  if (below.length === 0) return;
  // A row stays free: what stands right below a table would be taken for a part of it.
  await writeMatrix(
    budget,
    sheet,
    { row: rows + 1, column: 0 },
    { rows: below.length, columns: 1 },
    (r) => [below[r]![0]!]
  );
  await writeMatrix(
    budget,
    sheet,
    { row: rows + 1, column: columns },
    { rows: below.length, columns: width },
    (r) => below[r]!.slice(1)
  );
}
