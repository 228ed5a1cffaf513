/**
 * Sheet Matrix: the nine cells with customers, value and share as formulas on the table of the sheet Segments, the totals, the
 * customers without a class, and the statuses. A segment edited there changes every number here.
 */
import { cards } from "./matrix/cards";
import { notes } from "./matrix/notes";
import { HEADER, MatrixPlan } from "./matrix/plan";
import { statuses } from "./matrix/statuses";
import { summary } from "./matrix/summary";
import { title } from "./matrix/title";
import { palette } from "./palette";
import type { ReportSheet } from "./report";
import type { ReportInput } from "./reportInput";
import { SheetDraft } from "./sheetDraft";

export function matrixSheet(input: ReportInput): ReportSheet {
  const plan = new MatrixPlan(input);
  const draft = new SheetDraft();
  for (const part of [title, cards, summary, statuses, notes]) part(draft, plan);
  return {
    kind: "matrix",
    name: input.names.sheets.matrix,
    blocks: draft.blocks,
    again: "replace",
    styles: draft.styles,
    highlights: draft.highlights,
    links: [],
    merges: draft.merges,
    columnWidths: plan.widths,
    rowHeights: draft.heights,
    freeze: { rows: HEADER + 1, columns: 0 },
    gridlines: false,
    tabColor: palette.heading,
  };
}
