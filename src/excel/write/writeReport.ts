import type { Report, ReportSheet, SheetKind, TableKind } from "../../report/blocks/report";
import { OFFERED_COLUMN } from "../../report/onSheet/offeredColumn";
import type { Remark } from "../../wording/remark";
import { SHEET_MARK } from "../../report/onSheet/marks";
import { shiftDay, shiftDays } from "../../report/onSheet/shiftDays";
import { addEmptySheet, fillAdded } from "./addSheet";
import { Budget, CALL_BYTES } from "./budget";
import type { ExistingSheet, ExistingSheets } from "./existingSheets";
import { drawBeside } from "./drawBeside";
import type { FilledSheet } from "./filledSheet";
import { fillNew } from "./fillNew";
import { freeze } from "./freeze";
import { lookWell, recordOfLook } from "./lookWell";
import { replaceSheet } from "./replaceSheet";
import type { SheetRecord } from "../../report/onSheet/sheetRecord";
import { keepRecord } from "../sheetRecord";
import { fillTable } from "./table/fillTable";
import type { OfferedNames } from "./table/offeredNames";
import { appendTable } from "./table/appendTable";
import type { RowKeys } from "./table/planRows";
import type { CellOfGone } from "./table/keptCells";
import type { RowsBelow } from "./table/takeIn";
import { updateTable } from "./table/updateTable";

/** What is known of the rows of a table beside the report. */
interface KnownRows {
  /** As they were read when the report was made; absent where no table stands. */
  readonly keys?: RowKeys;
  /** Rows right below the table whose keys are the last of these. */
  readonly below?: RowsBelow | undefined;
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
  /** Says that the sheets are finished, shows the one that is to be shown, and ends with the row on Runs: it belongs to the end of the last request of the run. */
  readonly finish: () => Promise<void>;
}

interface Updated {
  readonly remarks: readonly Remark[];
  readonly record: () => SheetRecord;
  /** Rows that come with the last request of the run. */
  readonly append?: () => Promise<void>;
  /** First row of what is drawn; undefined where it was left as it is. */
  readonly top: number | undefined;
}

interface Written extends FilledSheet {
  readonly finish: (look: ReturnType<typeof recordOfLook>) => void | Promise<void>;
  readonly isVisible: boolean;
  readonly remarks: readonly Remark[];
}

/**
 * Writes the report: sheets of an earlier run are brought up to date where they stand, new ones are added. Excel for Windows and Mac cannot undo that a
 * sheet was hidden, shown, named or moved: a new sheet is visible from the start. Nothing else in the workbook is touched.
 * @param existing what stood in the workbook when the names of the report were chosen
 * @param counted with days by the 1900 system, whatever the workbook counts by
 * @param tell which new sheet is filled now
 */
export async function writeReport(
  context: Excel.RequestContext,
  existing: ExistingSheets,
  counted: Report,
  known: TableRows,
  tell: (sheet: string, place: number) => void
): Promise<ReportWritten> {
  const report = shiftDays(counted, existing.dayShift);
  const rows = shiftRows(known, existing.dayShift);
  const budget = new Budget(context);
  const all: Written[] = [];
  await budget.room(CALL_BYTES * existing.lostNames.length);
  for (const name of existing.lostNames) name.delete();
  const added = new Map<SheetKind, Excel.Worksheet>();
  for (const part of report.sheets) {
    if (existing.ours.has(part.kind)) continue;
    added.set(part.kind, await addEmptySheet(context, budget, part));
  }
  const offered = offeredNames(existing, report, added);
  // Excel refuses a formula that names a table before there is one; what tables offer of others stands when those are written.
  for (const turn of [0, 1, 2]) {
    const parts = report.sheets.filter((part) => turnOf(part) === turn);
    for (const part of parts) {
      const sheet = added.get(part.kind);
      if (sheet === undefined) continue;
      tell(part.name, all.length + 1);
      all.push(await writeNew(context, budget, sheet, part, offered));
    }
    const again = parts.flatMap((part) => {
      const standing = existing.ours.get(part.kind);
      return standing === undefined
        ? []
        : [() => writeAgain(context, budget, standing, part, rows, offered)];
    });
    all.push(...(await budget.together(again)));
  }
  const place = ({ part }: Written) => report.sheets.indexOf(part);
  all.sort((one, other) => place(one) - place(other));
  const isDone = await lookWell(budget, all);
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
    finish: () => finish(all, report.shown, existing, isDone),
  };
}

function shiftRows({ segments, ...rest }: TableRows, dayShift: number): TableRows {
  const ofGone: CellOfGone = (key, id) => shiftDay(id, segments.ofGone(key, id), dayShift);
  return { ...rest, segments: { ...segments, ofGone } };
}

function turnOf({ table }: ReportSheet): number {
  if (table === undefined) return 2;
  return table.filledBy === undefined ? 0 : 1;
}

function unmarkedRemark(unmarked: readonly ExistingSheet[]): readonly Remark[] {
  if (unmarked.length === 0) return [];
  return [{ code: "unmarked", facts: { sheets: unmarked.map(({ name }) => name).join(", ") } }];
}

async function finish(
  all: readonly Written[],
  wanted: SheetKind | undefined,
  { given, copies, isManual }: ExistingSheets,
  isDone: boolean
): Promise<void> {
  const isLog = ({ part }: Written): boolean => part.kind === "runs";
  for (const one of all) if (!isLog(one)) await one.finish(recordOfLook(one, isDone));
  for (const { sheet } of [...given, ...copies])
    sheet.customProperties.getItemOrNullObject(SHEET_MARK).delete();
  // What the user has hidden since stays hidden.
  const visible = all.filter(({ isVisible }) => isVisible);
  const shown = visible.find(({ part }) => part.kind === wanted) ?? visible[0];
  shown?.sheet.activate();
  shown?.sheet.getRange("A1").select();
  // A run is compared with those whose row is whole.
  for (const one of all) if (isLog(one)) await one.finish(recordOfLook(one, isDone));
  // Documented: with manual calculation "it is the developer's responsibility to re-calc".
  if (isManual) for (const { sheet } of all) sheet.calculate(false);
}

async function writeNew(
  context: Excel.RequestContext,
  budget: Budget,
  sheet: Excel.Worksheet,
  part: ReportSheet,
  offered: OfferedNames
): Promise<Written> {
  const added = await fillAdded(context, budget, sheet, part, offered);
  return { ...added, part, top: 0, before: undefined, isVisible: true, remarks: [] };
}

async function writeAgain(
  context: Excel.RequestContext,
  budget: Budget,
  existing: ExistingSheet,
  part: ReportSheet,
  rows: TableRows,
  offered: OfferedNames
): Promise<Written> {
  const { sheet, isVisible, isUnmarked, isOfFirst } = existing;
  if (isOfFirst && part.freeze !== undefined) {
    await budget.room(CALL_BYTES * 4);
    sheet.freezePanes.unfreeze();
    freeze(sheet, part.freeze);
  }
  const { remarks, record, append, top } = await update(
    context,
    budget,
    existing,
    part,
    rowsOf(part, rows),
    offered
  );
  return {
    sheet,
    part,
    top,
    // Version 0.1 set nothing up for printing.
    before: isOfFirst ? undefined : existing.record,
    printedColumns: printedColumns(existing, part),
    isVisible,
    remarks,
    finish: async (look) => {
      keepRecord(sheet, { ...record(), ...look });
      if (isUnmarked) sheet.customProperties.add(SHEET_MARK, part.kind);
      await append?.();
    },
  };
}

/** A table of version 0.1 has its columns in another order: what is printed ends before the same one. */
function printedColumns({ table: standing }: ExistingSheet, part: ReportSheet): number | undefined {
  const end = part.table?.columns[part.print.columns ?? -1]?.id;
  const place = standing?.ours.get(end ?? "");
  return place === undefined ? undefined : standing!.column + place;
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
  { keys, below, find, ofGone }: KnownRows,
  offered: OfferedNames
): Promise<Updated> {
  const { sheet, table: standing, name: sheetName } = existing;
  const { table } = part;
  if (table !== undefined && standing === undefined)
    return { remarks: [], record: await fillNew(context, budget, sheet, part, offered), top: 0 };
  if (table === undefined || standing === undefined) {
    const { record, top } = await replaceSheet(context, budget, existing, part);
    const left: readonly Remark[] =
      top === undefined ? [{ code: "sheetChanged", facts: { sheet: sheetName } }] : [];
    return { remarks: left, record: () => record, top };
  }
  const beside = await drawBeside(context, budget, existing, standing, { ...part, table });
  const { head, foot } = beside.record;
  const top = beside.isChanged ? undefined : beside.top;
  const drawn = { ...(head && { head }), ...(foot && { foot }) };
  const left: readonly Remark[] = beside.isChanged
    ? [{ code: "headChanged", facts: { sheet: sheetName } }]
    : [];
  if (table.again === "append") {
    const { record, append } = await appendTable(budget, sheet, beside.standing, table);
    return { remarks: left, record: () => ({ ...record, ...drawn }), append, top };
  }
  const { filledBy } = table;
  if (filledBy !== undefined) {
    const { remarks, record } = await fillTable(budget, {
      ...{ sheet, sheetName, offered },
      standing: beside.standing,
      table: { ...table, filledBy },
    });
    return { remarks: [...remarks, ...left], record: () => ({ ...record, ...drawn }), top };
  }
  const { remarks, record } = await updateTable(budget, {
    sheet,
    sheetName,
    standing: beside.standing,
    table,
    keys,
    below,
    find,
    ofGone,
  });
  return { remarks: [...remarks, ...left], record: () => ({ ...record, ...drawn }), top };
}

/** By the table that stands or the one that this run adds. */
function offeredNames(
  { ours }: ExistingSheets,
  report: Report,
  added: ReadonlyMap<SheetKind, Excel.Worksheet>
): OfferedNames {
  return (kind) => {
    const standing = ours.get(kind)?.table;
    if (standing !== undefined) {
      const place = standing.ours.get(OFFERED_COLUMN[kind]);
      if (place === undefined) return undefined;
      return standing.table.columns.getItem(standing.columns[place]!.id).getDataBodyRange();
    }
    const table = report.sheets.find((part) => part.kind === kind)?.table;
    if (table === undefined) return undefined;
    const place = table.columns.findIndex(({ id }) => id === OFFERED_COLUMN[kind]);
    return added.get(kind)?.tables.getItem(table.name).columns.getItemAt(place).getDataBodyRange();
  };
}
