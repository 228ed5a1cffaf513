import type { Report, ReportSheet, TableKind } from "../../report/blocks/report";
import type { Remark } from "../../wording/remark";
import { SHEET_MARK } from "../mark";
import { type AddedSheet, addSheet } from "./addSheet";
import { Budget, CALL_BYTES } from "./budget";
import type { ExistingSheet, ExistingSheets } from "./existingSheets";
import { drawBeside } from "./drawBeside";
import { fillNew } from "./fillNew";
import { replaceSheet } from "./replaceSheet";
import { keepRecord, type SheetRecord } from "../sheetRecord";
import { appendTable } from "./table/appendTable";
import type { RowKeys } from "./table/planRows";
import type { CellOfGone } from "./table/rowCells";
import { updateTable } from "./table/updateTable";

/** What is known of the rows of a table beside the report. */
interface KnownRows {
  /** As they were read when the report was made; absent where no table stands. */
  readonly keys?: RowKeys;
  /** Row of the report for the text of a key. */
  readonly find: (key: string) => number | undefined;
  readonly ofGone: CellOfGone;
}

/** What is known of the rows of our tables. */
export interface TableRows {
  readonly segments: KnownRows;
  /** Of another table: the key that a row has in the report, where an earlier run wrote it under another spelling. */
  readonly keyOfToday: (kind: TableKind, key: string) => string;
}

export interface ReportWritten {
  readonly remarks: readonly Remark[];
  /** Says that the sheets are finished, and shows the first; it belongs into the last request of the run. */
  readonly finish: () => Promise<void>;
}

interface Updated {
  readonly remarks: readonly Remark[];
  readonly record: () => SheetRecord;
  /** Rows that come with the last request of the run. */
  readonly append?: () => Promise<void>;
}

interface Written extends Pick<AddedSheet, "sheet"> {
  readonly finish: () => void | Promise<void>;
  readonly isVisible: boolean;
  readonly remarks: readonly Remark[];
}

/**
 * Writes the report: sheets of an earlier run are brought up to date where they stand, new ones are added. Excel for Windows and Mac cannot undo that a
 * sheet was hidden, shown, named or moved: a new sheet is visible from the start. Nothing else in the workbook is touched.
 * @param existing what stood in the workbook when the names of the report were chosen
 */
export async function writeReport(
  context: Excel.RequestContext,
  existing: ExistingSheets,
  report: Report,
  rows: TableRows
): Promise<ReportWritten> {
  const budget = new Budget(context);
  const all: Written[] = [];
  await budget.room(CALL_BYTES * existing.lostNames.length);
  for (const name of existing.lostNames) name.delete();
  for (const part of report.sheets) {
    const standing = existing.ours.get(part.kind);
    all.push(
      standing === undefined
        ? { ...(await addSheet(context, budget, part)), isVisible: true, remarks: [] }
        : await writeAgain(context, budget, standing, part, rows)
    );
  }
  await budget.flush();
  return {
    remarks: [
      ...all.flatMap(({ remarks }) => remarks),
      ...existing.given.map(({ name }): Remark => ({ code: "tableGone", facts: { sheet: name } })),
      ...unmarkedRemark([...existing.ours.values()].filter(({ isUnmarked }) => isUnmarked)),
      ...existing.copies.map(({ sheet: { name: sheet }, original }): Remark => ({
        code: "copy",
        facts: { sheet, original },
      })),
    ],
    finish: () => finish(all, existing),
  };
}

function unmarkedRemark(unmarked: readonly ExistingSheet[]): readonly Remark[] {
  if (unmarked.length === 0) return [];
  return [{ code: "unmarked", facts: { sheets: unmarked.map(({ name }) => name).join(", ") } }];
}

async function finish(
  all: readonly Written[],
  { given, copies, isManual }: ExistingSheets
): Promise<void> {
  for (const one of all) await one.finish();
  // Documented: with manual calculation "it is the developer's responsibility to re-calc".
  if (isManual) for (const { sheet } of all) sheet.calculate(false);
  for (const { sheet } of [...given, ...copies])
    sheet.customProperties.getItemOrNullObject(SHEET_MARK).delete();
  // What the user has hidden since stays hidden.
  const shown = all.find(({ isVisible }) => isVisible)?.sheet;
  shown?.activate();
  shown?.getRange("A1").select();
}

async function writeAgain(
  context: Excel.RequestContext,
  budget: Budget,
  existing: ExistingSheet,
  part: ReportSheet,
  rows: TableRows
): Promise<Written> {
  const { sheet, isVisible, isUnmarked } = existing;
  const { remarks, record, append } = await update(
    context,
    budget,
    existing,
    part,
    rowsOf(part, rows)
  );
  return {
    sheet,
    isVisible,
    remarks,
    finish: async () => {
      await append?.();
      keepRecord(sheet, record());
      if (isUnmarked) sheet.customProperties.add(SHEET_MARK, part.kind);
    },
  };
}

function rowsOf({ kind, table }: ReportSheet, { segments, keyOfToday }: TableRows): KnownRows {
  if (kind === "segments") return segments;
  const keys = table?.columns.find(({ role }) => role === "key")?.cells ?? [];
  const places = new Map(keys.map((key, row) => [key, row]));
  return {
    find: (key) => places.get(keyOfToday(kind as TableKind, key)),
    ofGone: () => undefined,
  };
}

async function update(
  context: Excel.RequestContext,
  budget: Budget,
  existing: ExistingSheet,
  part: ReportSheet,
  { keys, find, ofGone }: KnownRows
): Promise<Updated> {
  const { sheet, table: standing, name: sheetName } = existing;
  const { table } = part;
  if (table !== undefined && standing === undefined)
    return { remarks: [], record: await fillNew(context, budget, sheet, part) };
  if (table === undefined || standing === undefined) {
    const record = await replaceSheet(budget, existing, part);
    return { remarks: [], record: () => record };
  }
  const beside = await drawBeside(context, budget, existing, standing, { ...part, table });
  const { head, foot } = beside.record;
  const drawn = { ...(head && { head }), ...(foot && { foot }) };
  const left: readonly Remark[] = beside.isChanged
    ? [{ code: "headChanged", facts: { sheet: sheetName } }]
    : [];
  if (table.again === "append") {
    const { record, append } = await appendTable(budget, sheet, beside.standing, table);
    return { remarks: left, record: () => ({ ...record, ...drawn }), append };
  }
  const { remarks, record } = await updateTable(context, budget, {
    sheet,
    sheetName,
    standing: beside.standing,
    table,
    keys,
    find,
    ofGone,
  });
  return { remarks: [...remarks, ...left], record: () => ({ ...record, ...drawn }) };
}
