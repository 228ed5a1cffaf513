import { palette } from "../../blocks/palette";
import { CHOSEN } from "../../accountsWanted";
import type { ReportInput } from "../../reportInput";
import { restsOn } from "../../restsOn";
import { COLUMNS, LEFT, RIGHT, type ViewPage } from "./viewPage";

/** Who is picked, on which day it was prepared, and what it rests on. */
export function viewTitle(page: ViewPage, input: ReportInput, chosen: string): void {
  const { draft } = page;
  const { wording } = input;
  draft.put(CHOSEN.row, LEFT, [[chosen]]);
  draft.merge(CHOSEN.row, LEFT, 1, COLUMNS);
  draft.style(CHOSEN.row, LEFT, 1, COLUMNS, {
    // A name of digits stays a text when it is picked.
    numberFormat: "@",
    bold: true,
    size: 16,
    color: palette.heading,
    fill: palette.classes.C.fill,
    align: "Left",
    vertical: "Center",
    underline: palette.heading,
  });
  const { prepared } = wording.messages.accountViews;
  const day = wording.formats.day(Math.floor(input.runAt));
  draft.put(CHOSEN.row, RIGHT, [[wording.fill(prepared, { day })]]);
  draft.merge(CHOSEN.row, RIGHT, 1, COLUMNS);
  draft.style(CHOSEN.row, RIGHT, 1, COLUMNS, {
    color: palette.muted,
    align: "Right",
    vertical: "Center",
  });
  page.height(CHOSEN.row, 30);
  draft.put(1, LEFT, [[restsOn(input)]]);
  draft.merge(1, LEFT, 1, RIGHT - LEFT + COLUMNS);
  draft.style(1, LEFT, 1, RIGHT - LEFT + COLUMNS, {
    color: palette.muted,
    size: 10,
    wrap: true,
    vertical: "Top",
  });
  page.height(1, 28);
  page.height(2, 6);
}

/** Whoever was picked stays so, in any case of letters; undefined where nobody is called so any more. */
export function stillPicked(names: readonly string[], text = ""): string | undefined {
  const same = (name: string): boolean => name.toLowerCase() === text.trim().toLowerCase();
  return names.find(same);
}
