import { palette } from "./palette";
import type { SheetDraft } from "./sheetDraft";

/** Rows that a title takes: a sentence, what it rests on, and one that stays free. */
export const TITLE_ROWS = 3;

/** The first rows of every sheet: what it says, as a sentence, and one line of what it rests on. Both run on over the empty cells right of them. */
export function sheetTitle(draft: SheetDraft, column: number, says: string, restsOn: string): void {
  draft.put(0, column, [[says], [restsOn]]);
  draft.style(0, column, 1, 1, {
    bold: true,
    size: 16,
    color: palette.heading,
    vertical: "Center",
  });
  draft.style(1, column, 1, 1, { color: palette.muted, vertical: "Top" });
  draft.height(0, 30);
  draft.next = TITLE_ROWS;
}
