/** Sheets that show what stands in tables of account work. Each run draws them anew; nothing is typed there. */
import { palette } from "../../blocks/palette";
import type { Drawing, ReportSheet, SheetKind } from "../../blocks/report";
import { SheetDraft } from "../../blocks/sheetDraft";
import { sheetTitle, TITLE_ROWS } from "../../blocks/sheetTitle";
import { printed } from "../../printed";
import type { ReportInput } from "../../reportInput";

/** First row below the title and what is said of the sheet. */
export const VIEW_TOP = TITLE_ROWS + 1;

type ViewKind = Extract<SheetKind, "plans" | "effort" | "sources">;

/** Whether it is made: asked for with the account cards, or it stands. */
export function isViewWanted({ accounts, stands }: ReportInput, kind: ViewKind): boolean {
  return accounts?.isAsked === true || stands.has(kind);
}

/** A draft that begins with what the sheet says, of which day it is, and how it is to be read. */
export function viewDraft({ wording, runAt }: ReportInput, says: string, how: string): SheetDraft {
  const draft = new SheetDraft();
  const { filledOn } = wording.messages.accountPlans;
  const day = wording.formats.day(Math.floor(runAt));
  sheetTitle(draft, 0, says, wording.fill(filledOn, { day }));
  draft.put(2, 0, [[how]]);
  draft.style(2, 0, 1, 1, { italic: true, color: palette.muted, vertical: "Top" });
  draft.next = VIEW_TOP;
  return draft;
}

/** @param headerRow is repeated on each page, and stays in sight; without it there are several */
export function viewSheet(
  input: ReportInput,
  kind: ViewKind,
  drawing: Drawing,
  columnWidths: readonly number[],
  headerRow?: number
): ReportSheet {
  return {
    kind,
    name: input.names.sheets[kind],
    ...drawing,
    columnWidths,
    ...(headerRow === undefined ? {} : { freeze: { rows: headerRow + 1, columns: 0 } }),
    print: printed(
      input,
      headerRow === undefined ? {} : { titleRows: { first: headerRow, last: headerRow } }
    ),
    gridlines: headerRow !== undefined,
    tabColor: palette.classes.A.fill,
  };
}
