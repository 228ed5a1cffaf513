import type { KnownTables, TableKind } from "../../report/blocks/report";
import type { AccountViews } from "../../report/accountsWanted";
import { Budget } from "./budget";
import type { ExistingSheets } from "./existingSheets";
import { readCells } from "./readCells";
import { readRows, type TableTexts } from "./readRows";
import { readRuns, type RunsRows } from "./readRuns";
import { readViews } from "./readViews";
import { type SegmentsRows, segmentsRows } from "./segmentsRows";

interface Standing {
  /** Of the table Segments, where it stands. */
  readonly rows: SegmentsRows | undefined;
  readonly tables: readonly TableTexts[];
  /** Of the sheet Matrix, from A1; none where it does not stand, or as version 0.1 wrote it, which nobody could write over. */
  readonly matrix: readonly (readonly unknown[])[];
  /** Views of one account that stand. */
  readonly views: AccountViews;
  /** Of the table Runs, where it stands. */
  readonly log: RunsRows | undefined;
}

/**
 * Reads what a run has to know of what earlier ones wrote, and of what was typed there since.
 * @param kinds tables beside Segments that people type in
 * @throws ExcelProblem "keyColumnGone"
 */
export async function readStanding(
  context: Excel.RequestContext,
  existing: ExistingSheets,
  known: KnownTables,
  kinds: readonly TableKind[]
): Promise<Standing> {
  const budget = new Budget(context);
  const segments = existing.ours.get("segments");
  const sheet = existing.ours.get("matrix");
  const runs = existing.ours.get("runs")?.table;
  const [rows, tables, matrix, views, log] = await budget.together([
    async () => segments?.table && segmentsRows(budget, segments, segments.table),
    () => readRows(budget, existing, known, kinds),
    async () => (sheet === undefined || sheet.isOfFirst ? [] : readCells(budget, sheet)),
    () => readViews(budget, existing),
    async () => runs && readRuns(budget, runs),
  ]);
  return { rows, tables, matrix, views, log };
}
