/**
 * Fills the grey cells of a table whose rows are the user's. Rows are never added, sorted or removed, and nothing that is typed is written: what is filled in
 * follows from the cells of the same row alone, so that a row that was moved meanwhile is filled in anew from what it says.
 */
import type { FilledBy, Table } from "../../../report/blocks/report";
import type { Remark } from "../../../wording/remark";
import { cellRead } from "../../dayShift";
import { type Budget, CALL_BYTES, cellBytes, matrixBytes } from "../budget";
import { cellInput, type CellInput } from "../cellInput";
import type { SheetRecord } from "../../../report/onSheet/sheetRecord";
import { keepRecord } from "../../sheetRecord";
import { addColumns } from "./addColumns";
import { filterAgain } from "./filterAgain";
import { isDone } from "./isDone";
import { offerAgain } from "./offerAgain";
import type { OfferedNames } from "./offeredNames";
import { recordOfTable } from "./recordOfTable";
import { renew } from "./renew";
import type { StandingTable } from "./standingTable";
import { widenTable } from "./widenTable";

/** Somebody else may move rows between two requests: so often it is tried. */
const MOST_PASSES = 3;

export interface TableFill {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly standing: StandingTable;
  readonly table: Table & { readonly filledBy: FilledBy };
  readonly offered: OfferedNames;
}

interface Filled {
  readonly remarks: readonly Remark[];
  readonly record: SheetRecord;
}

type RowTexts = readonly (readonly string[])[];

export async function fillTable(budget: Budget, fill: TableFill): Promise<Filled> {
  const { sheet, sheetName, table, offered } = fill;
  const { filters, record } = fill.standing;
  await budget.room(CALL_BYTES * 4 + JSON.stringify(filters).length * 2);
  keepRecord(sheet, { ...record, isOpen: true, ...(filters.length === 0 ? {} : { filters }) });
  if (filters.length > 0) fill.standing.table.clearFilters();
  const standing = await withNewColumns(budget, fill);
  await renew(budget, standing, table);
  const rows = await fillRows(budget, standing, table);
  await offerAgain(budget, standing, table, offered);
  const isFiltered = await filterAgain(budget, standing);
  const remark = (code: Remark["code"], is: boolean): readonly Remark[] =>
    is ? [{ code, facts: { sheet: sheetName } }] : [];
  return {
    remarks: [...remark("filterLost", !isFiltered), ...remark("movedMeanwhile", rows === "moved")],
    record: recordOfTable(standing, table),
  };
}

/** Columns that no run before this one had; one that the user deleted stays deleted. */
async function withNewColumns(
  budget: Budget,
  { sheet, standing, table }: TableFill
): Promise<StandingTable> {
  const { ours, record } = standing;
  const isMissing = table.columns.some(({ id }) => !ours.has(id) && !(id in record.columns));
  return isMissing && (await widenTable(budget, standing))
    ? addColumns(budget, sheet, standing, table)
    : standing;
}

/** Writes and reads what the rows say in one request, until they say what was filled in for. */
async function fillRows(
  budget: Budget,
  { table: standing, columns, ours, dayShift }: StandingTable,
  { columns: wanted, filledBy }: TableFill["table"]
): Promise<"filled" | "moved"> {
  const columnOf = (id: string): Excel.TableColumn | undefined => {
    const place = ours.get(id);
    return place === undefined ? undefined : standing.columns.getItem(columns[place]!.id);
  };
  const grey = wanted.filter(({ role, id }) => role === "computed" && ours.has(id));
  if (grey.length === 0) return "filled";
  // Rows that say the same are filled in alike.
  const known = new Map(filledBy.texts.map((texts, row) => [JSON.stringify(texts), row]));
  let rows: RowTexts = filledBy.texts;
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const cells = grey.map(({ cells: all }) =>
      rows.map((texts): CellInput => {
        const row = known.get(JSON.stringify(texts));
        return row === undefined ? "" : cellInput(all[row] ?? "");
      })
    );
    const bytes = cells.flat().reduce<number>((sum, cell) => sum + cellBytes(cell) + 2, 0);
    await budget.room(
      CALL_BYTES * 4 * (grey.length + filledBy.columns.length) +
        bytes +
        matrixBytes(rows.length * grey.length)
    );
    let read: (Excel.Range | undefined)[] = [];
    const ask = (): void => {
      read = filledBy.columns.map((id) => columnOf(id)?.getDataBodyRange().load("values"));
    };
    // Excel refuses as many cells as the table had rows where it has others now: then only what it says is read.
    const isWritten = await isDone(budget, () => {
      grey.forEach(({ id }, i) => {
        columnOf(id)!.getDataBodyRange().values = cells[i]!.map((cell) => [cell]);
      });
      ask();
    });
    if (!isWritten) {
      ask();
      await budget.flush();
    }
    const now = textsOf(
      filledBy.columns.map((id, i) => [id, read[i]]),
      dayShift
    );
    if (isWritten && JSON.stringify(now) === JSON.stringify(rows)) return "filled";
    rows = now;
  }
  return "moved";
}

/** @param columns loaded; one that the table lacks says nothing in any row */
function textsOf(
  columns: readonly (readonly [id: string, range: Excel.Range | undefined])[],
  dayShift: number
): RowTexts {
  const texts = columns.map(([id, range]) =>
    (range?.values as unknown[][] | undefined)?.map(([cell]) =>
      String(cellRead(id, cell, dayShift) ?? "")
    )
  );
  const count = Math.max(0, ...texts.map((column) => column?.length ?? 0));
  return Array.from({ length: count }, (_, row) => texts.map((column) => column?.[row] ?? ""));
}
