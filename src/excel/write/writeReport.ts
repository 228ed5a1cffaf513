import type { Report, ReportSheet } from "../../report/blocks/report";
import { SHEET_MARK } from "../mark";
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
 * Writes the report: sheets of an earlier run are filled again where they stand, new ones are filled while hidden and then shown.
 * Nothing else in the workbook is touched.
 * @param existing what stood in the workbook when the names of the report were chosen
 * @param wrote called before the first request that changes the workbook
 * @returns the names of the sheets, in the order of the report
 */
export async function writeReport(
  context: Excel.RequestContext,
  existing: ExistingSheets,
  report: Report,
  wrote: () => void
): Promise<readonly string[]> {
  const targets: Target[] = [];
  for (const part of report.sheets)
    targets.push(await readTarget(context, part, existing.ours.get(part.kind)));
  const budget = new Budget(context, wrote);
  const added: Excel.Worksheet[] = [];
  try {
    const sheets: Excel.Worksheet[] = [];
    for (const target of targets) {
      const isNew = target.existing === undefined;
      const sheet = target.existing?.sheet ?? context.workbook.worksheets.add(target.part.name);
      sheets.push(sheet);
      if (isNew) added.push(sheet);
      await (isNew ? writeNew(budget, sheet, target.part) : writeAgain(budget, sheet, target));
    }
    await budget.room(CALL_BYTES * (added.length + 2));
    for (const sheet of added) sheet.visibility = "Visible";
    const [first] = sheets;
    if (first !== undefined) {
      // The user may have hidden it since; what cannot be seen cannot be activated.
      first.visibility = "Visible";
      first.activate();
      first.getRange("A1").select();
    }
    await budget.flush();
  } catch (error) {
    await removeHalfWritten(context, added);
    throw error;
  }
  return report.sheets.map(({ name }) => name);
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

async function writeNew(budget: Budget, sheet: Excel.Worksheet, part: ReportSheet): Promise<void> {
  await prepareNew(budget, sheet, part);
  await fillSheet(budget, sheet, part);
  if (part.table !== undefined) await layTable(budget, sheet, part.table, undefined);
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

async function prepareNew(
  budget: Budget,
  sheet: Excel.Worksheet,
  part: ReportSheet
): Promise<void> {
  await budget.room(CALL_BYTES * (8 + part.columnWidths.length));
  sheet.visibility = "Hidden";
  sheet.customProperties.add(SHEET_MARK, part.kind);
  sheet.tabColor = part.tabColor;
  sheet.showGridlines = part.gridlines;
  if (part.freeze !== undefined) {
    const { rows, columns } = part.freeze;
    sheet.freezePanes.freezeAt(
      sheet.getRangeByIndexes(0, 0, Math.max(1, rows), Math.max(1, columns))
    );
    if (columns === 0) sheet.freezePanes.freezeRows(rows);
    if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  }
  part.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthOf(characters);
  });
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

/** Nothing half-written stays: sheets that this run added go again. What went wrong first is what the user is told. */
async function removeHalfWritten(
  context: Excel.RequestContext,
  added: readonly Excel.Worksheet[]
): Promise<void> {
  try {
    for (const sheet of added) sheet.delete();
    await context.sync();
  } catch {
    // The first error is on its way to the user. The sheets may not exist, or Excel does not answer any more: then they stay hidden, with
    // their mark, and the next run fills them.
  }
}
