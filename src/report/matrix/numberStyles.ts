import { palette } from "../blocks/palette";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { MatrixPlan } from "./plan";

/** Three rows of numbers: customers large, then value and share. */
export function numberStyles(
  draft: SheetDraft,
  plan: MatrixPlan,
  row: number,
  column: number,
  columns: number
): void {
  const base = { align: "Left", vertical: "Center", color: palette.ink, indent: 1 } as const;
  draft.style(row, column, 1, columns, { ...base, numberFormat: "#,##0", bold: true, size: 14 });
  draft.style(row + 1, column, 1, columns, { ...base, numberFormat: plan.valueFormat });
  draft.style(row + 2, column, 1, columns, { ...base, numberFormat: "0.0%" });
}
