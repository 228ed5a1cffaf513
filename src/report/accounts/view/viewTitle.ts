import { palette } from "../../blocks/palette";
import { textHeight } from "../../blocks/textHeight";
import { CHOSEN } from "../../accountsWanted";
import type { ReportInput } from "../../reportInput";
import { restsOn } from "../../restsOn";
import { COLUMNS, LEFT, RIGHT, type ViewPage } from "./viewPage";

/** Small enough that it is one line of a page as a rule. */
const RESTS_SIZE = 9;
const RESTS_POINTS = 12;

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
  const rests = restsOn(input);
  const across = RIGHT - LEFT + COLUMNS;
  draft.put(1, LEFT, [[rests]]);
  draft.merge(1, LEFT, 1, across);
  // In the middle: at the top its letters touch the line below the title.
  draft.style(1, LEFT, 1, across, {
    color: palette.muted,
    size: RESTS_SIZE,
    wrap: true,
    vertical: "Center",
  });
  page.height(1, textHeight([[rests, page.width(LEFT, across, RESTS_SIZE)]], RESTS_POINTS) + 4);
  page.height(2, 6);
}

/** Whoever was picked stays so, in any case of letters; undefined where nobody is called so any more. */
export function stillPicked(names: readonly string[], text = ""): string | undefined {
  const same = (name: string): boolean => name.toLowerCase() === text.trim().toLowerCase();
  return names.find(same);
}
