import type { Style } from "./report";
import type { SheetDraft } from "./sheetDraft";
import { textHeight } from "./textHeight";

/** A text across columns, wrapped, so that it makes no page wider. @param widths of the columns, in characters */
export function paragraph(
  draft: SheetDraft,
  row: number,
  column: number,
  widths: readonly number[],
  text: string,
  style: Style
): void {
  draft.put(row, column, [[text]]);
  draft.merge(row, column, 1, widths.length);
  draft.style(row, column, 1, widths.length, { ...style, wrap: true, vertical: "Top" });
  draft.height(row, textHeight([[text, widths.reduce((sum, width) => sum + width, 0)]]));
}
