/** Sheet Data check: every row accounted for, and each finding with its first cells, what was done, and what the user can do. */
import { palette } from "../blocks/palette";
import { printed } from "../printed";
import type { ReportSheet } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { accounting } from "./accounting";
import { findings } from "./findings";
import { title } from "./title";
import { FINDINGS, WIDTHS } from "./places";

export function dataCheckSheet(input: ReportInput): ReportSheet {
  const draft = new SheetDraft();
  for (const part of [title, accounting, findings]) part(draft, input);
  return {
    kind: "dataCheck",
    name: input.names.sheets.dataCheck,
    ...draft.drawing(),
    columnWidths: WIDTHS,
    freeze: { rows: FINDINGS, columns: 0 },
    print: printed(input, { titleRows: { first: FINDINGS - 1, last: FINDINGS - 1 } }),
    gridlines: false,
    tabColor: palette.muted,
  };
}
