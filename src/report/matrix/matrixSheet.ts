/**
 * Sheet Matrix: the nine cells with customers, value and share as formulas on the table of the sheet Segments, the totals, the
 * customers without a class, and the statuses. A segment edited there changes every number here.
 */
import { SEGMENTS } from "../../engine/codes";
import { cards } from "./cards";
import { notes } from "./notes";
import { HEADER, MatrixPlan } from "./plan";
import { statuses } from "./statuses";
import { summary } from "./summary";
import { title } from "./title";
import { within } from "./within";
import { palette } from "../blocks/palette";
import { printed } from "../printed";
import type { ReportSheet } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { SheetDraft } from "../blocks/sheetDraft";

export function matrixSheet(input: ReportInput): ReportSheet {
  const plan = new MatrixPlan(input);
  const draft = new SheetDraft();
  for (const part of [title, cards, summary, statuses, notes]) part(draft, plan);
  const above = draft.next - 1;
  within(draft, plan);
  const isMore = draft.next > above + 1;
  return {
    kind: "matrix",
    name: input.names.sheets.matrix,
    ...draft.drawing(),
    ownTexts: SEGMENTS.map((segment) => plan.ownAdviceOf(segment)),
    columnWidths: plan.widths,
    freeze: { rows: HEADER + 1, columns: 0 },
    print: printed(
      input,
      { isOnePage: true, columns: plan.widths.length, ...(isMore && { rows: above }) },
      isMore
    ),
    gridlines: false,
    tabColor: palette.heading,
  };
}
