/**
 * Updates a table of an earlier run. Every row is updated where it stands, new ones come below, and Excel sorts: whatever else stands in a row, typed by
 * the user or put there, moves with it and is never read or written. Cut off at any point, each row still says whose it is, and the next run repairs ours.
 */
import type { Table } from "../../../report/blocks/report";
import type { Remark } from "../../../wording/remark";
import { type Budget, CALL_BYTES } from "../budget";
import type { SheetRecord } from "../../../report/onSheet/sheetRecord";
import { keepRecord } from "../../sheetRecord";
import { addColumns } from "./addColumns";
import { addRows } from "./addRows";
import { blankTail } from "./blankTail";
import { filterAgain } from "./filterAgain";
import { type CellOfGone, keptCells } from "./keptCells";
import { LEFTOVER, planRows, type RowKeys, type RowPlan } from "./planRows";
import { readKeys } from "./readKeys";
import { recordOfTable } from "./recordOfTable";
import { renew } from "./renew";
import { rowCells } from "./rowCells";
import { sortRows } from "./sortRows";
import { type RowsBelow, takeIn } from "./takeIn";
import type { StandingTable } from "./standingTable";
import { tableRules } from "./tableRules";
import { widenTable } from "./widenTable";
import { writeColumns } from "./writeColumns";

/** Somebody else may move rows between two requests: so often it is tried. */
const MOST_PASSES = 3;

export interface TableUpdate {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly standing: StandingTable;
  readonly table: Table;
  /** As they were read when the report was made; absent: they are read now. */
  readonly keys: RowKeys | undefined;
  /** Rows right below the table that it takes in; their keys are the last of `keys`. */
  readonly below: RowsBelow | undefined;
  /** Row of the report for the text of a key. */
  readonly find: (key: string) => number | undefined;
  readonly ofGone: CellOfGone;
}

export interface Updated {
  readonly remarks: readonly Remark[];
  /** What to record when all of the run stands. */
  readonly record: SheetRecord;
}

export async function updateTable(budget: Budget, update: TableUpdate): Promise<Updated> {
  const { sheet, sheetName, table, keys: known, below, find, ofGone } = update;
  let { standing } = update;
  await begin(budget, update);
  if (below !== undefined) standing = await takeIn(budget, sheet, standing, below);
  const isWide = await widenTable(budget, standing);
  if (isWide) standing = await addColumns(budget, sheet, standing, table);
  await renew(budget, standing, table);
  const looked = standing;
  const [read, kept] = await budget.together([
    async () => known ?? (await readKeys(budget, looked, table)),
    () =>
      keptCells(budget, looked, table, { keys: known?.keys ?? known?.shown ?? [], cell: ofGone }),
  ]);
  let keys = read;
  // Somebody may have put rows in since the table was looked at.
  standing = { ...standing, rowCount: keys.shown.length };
  let isSorted = isWide;
  let isHidden = false;
  let plan: RowPlan;
  for (let pass = 1; ; pass += 1) {
    plan = planRows(keys, find, table.rowCount);
    if (pass > 1 && isRight(plan, keys)) break;
    if (pass > MOST_PASSES) break;
    await writeColumns(
      budget,
      standing.table,
      // Once they are written a second time, rows were moved while they were the first time.
      rowCells(standing, table, keys, plan, ofGone, pass > 1 ? kept : () => undefined),
      standing.rowCount
    );
    const blank = await blankTail(budget, standing, keys, plan);
    standing = await addRows(budget, standing, table, plan.fresh, blank);
    const sorted = await sortRows(budget, standing, table, { keys, plan, isWide });
    ({ keys, isSorted, isHidden } = sorted);
    standing = { ...standing, rowCount: keys.shown.length };
  }
  const isFiltered = await filterAgain(budget, standing);
  const rules = await tableRules(budget, sheet, table, placesOf(standing), {
    rules: standing.record.rules,
  });
  const remark = (code: Remark["code"], is: boolean, facts: Remark["facts"] = {}): Remark[] =>
    is ? [{ code, facts: { sheet: sheetName, ...facts } }] : [];
  const { repeated } = plan;
  return {
    remarks: [
      ...remark("repeated", repeated.length > 0, {
        count: repeated.length,
        name: repeated[0] ?? "",
      }),
      ...remark("usedLeft", standing.isUsedLeft),
      ...remark("notSorted", !isSorted && !standing.isUsedLeft),
      ...remark("hiddenRows", isSorted && isHidden),
      ...remark("filterLost", !isFiltered),
      ...remark("movedMeanwhile", !isRight(plan, keys)),
    ],
    record: { ...recordOfTable(standing, table), rules },
  };
}

/** What a later run has to know if this one is cut off: that it has begun, and the filters that are taken away. */
async function begin(budget: Budget, { sheet, standing }: TableUpdate): Promise<void> {
  const { record, filters, table } = standing;
  await budget.room(CALL_BYTES * 4 + JSON.stringify(filters).length * 2);
  keepRecord(sheet, { ...record, isOpen: true, ...(filters.length === 0 ? {} : { filters }) });
  if (filters.length > 0) table.clearFilters();
}

/** Whether each row of the report is in the table, and what was written last stands beside its key: then all before it does too. */
function isRight({ rows, fresh }: RowPlan, { places }: RowKeys): boolean {
  if (fresh.length > 0 || rows.includes(LEFTOVER)) return false;
  return places === undefined || rows.every((row, i) => row < 0 || places[i] === String(row + 1));
}

function placesOf({ row, column, ours }: StandingTable) {
  const columns = new Map([...ours].map(([id, place]) => [id, column + place] as const));
  return { row: row + 1, columns };
}
