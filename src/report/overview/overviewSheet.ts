/**
 * Sheet Overview, one printed page: the headline, what changed, the nine cells as formulas on the table of the sheet Segments, whom to call first, the share
 * curve, customers won and lost. It is written anew by each run from A1 on.
 */
import { palette } from "../blocks/palette";
import type { ReportSheet } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import { sheetTitle } from "../blocks/sheetTitle";
import { MatrixPlan } from "../matrix/plan";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import { callFirst } from "./callFirst";
import { cells } from "./cells";
import { changed } from "./changed";
import { keyAccountLines } from "./keyAccountLines";
import { lossesChart } from "./lossesChart";
import { DATA, LEFT, RIGHT, WIDTHS } from "./places";
import { shareCurve } from "./shareCurve";

/** Rows of the charts. */
const CHART_ROWS = 15;

export function overviewSheet(input: ReportInput): ReportSheet {
  const { result, names, wording } = input;
  const { analysis, customers, source } = result;
  const draft = new SheetDraft();
  sheetTitle(draft, LEFT, wording.headline(analysis, customers, source), restsOn(input));
  draft.merge(1, LEFT, 1, DATA - 1 - LEFT);
  draft.style(1, LEFT, 1, DATA - 1 - LEFT, { wrap: true });
  draft.height(1, 34);
  const top = draft.next;
  const left = cells(draft, new MatrixPlan(input), changed(draft, input, top));
  const right = keyAccountLines(draft, input, callFirst(draft, input, top));
  const area = { row: Math.max(left, right), rows: CHART_ROWS };
  const charts = [
    shareCurve(draft, input, { ...area, column: LEFT, columns: RIGHT - LEFT - 1 }),
    lossesChart(draft, input, { ...area, column: RIGHT, columns: DATA - 1 - RIGHT }),
  ].filter((chart) => chart !== undefined);
  return {
    kind: "overview",
    name: names.sheets.overview,
    ...draft.drawing(),
    charts,
    columnWidths: WIDTHS,
    print: printed(input, { isOnePage: true, columns: DATA - 1 }),
    gridlines: false,
    tabColor: palette.heading,
  };
}
