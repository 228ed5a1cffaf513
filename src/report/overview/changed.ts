import { palette } from "../blocks/palette";
import { money } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import { comparedWith } from "../changes/comparedWith";
import { comparison, type Comparison } from "../changes/comparison";
import { movedCustomers } from "../changes/movedCustomers";
import type { Wording } from "../../wording/wordingFor";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { band } from "../blocks/band";
import { LEFT, WIDTHS } from "./places";

const MOVES = ["up", "down", "lost", "returned", "new"] as const;
type Move = (typeof MOVES)[number];

/** Customers that are named; the others are counted. */
const MOST_NAMED = 2;
const A = 1;
/** Points of the names, and those of the standard font. */
const SMALL = 9;
const STANDARD = 11;
/** Widths count digits; letters are narrower on the whole. */
const NARROWER = 1.1;
/** Characters in the three columns that the names may lie over. */
const ROOM =
  WIDTHS.slice(LEFT + 3, LEFT + 6).reduce((sum, width) => sum + width, 0) *
  (STANDARD / SMALL) *
  NARROWER;

/**
 * Who moved since the last run of an earlier day, or between two windows of equal length where the workbook keeps no such run, with the change in money and the names of those whose change is the largest.
 * @returns the next free row
 */
export function changed(draft: SheetDraft, input: ReportInput, top: number): number {
  const { result, wording } = input;
  const compared = comparison(input);
  if (compared === undefined) return top;
  const words = wording.messages.overview;
  draft.put(top, LEFT, [[title(input, compared)]]);
  draft.style(top, LEFT, 1, 1, { bold: true, color: palette.heading });
  const { customers, change, names: whoTitle } = words.columns;
  band(draft, top + 1, LEFT, ["", customers, change, `  ${whoTitle}`, "", ""], [1, 2]);
  const { now, before } = compared;
  const difference = (c: number): number => now[c]! - before[c]!;
  const rows = MOVES.map((move) => {
    const who = moved(input, compared, move).sort(
      (c, d) => Math.abs(difference(d)) - Math.abs(difference(c)) || c - d
    );
    return [
      words.moves[move],
      who.length,
      money(who.reduce((sum, c) => sum + difference(c), 0)),
      names(
        who.map((c) => result.customers[c]!),
        wording
      ),
    ];
  });
  draft.put(top + 2, LEFT, rows);
  draft.style(top + 2, LEFT, rows.length, 1, { align: "Left", indent: 1, color: palette.ink });
  const number = { align: "Right" } as const;
  draft.style(top + 2, LEFT + 1, rows.length, 1, { ...number, numberFormat: "#,##0", bold: true });
  const format = valueFormat(input);
  draft.style(top + 2, LEFT + 2, rows.length, 1, {
    ...number,
    numberFormat: `+${format};-${format};0`,
  });
  draft.style(top + 2, LEFT + 3, rows.length, 1, {
    color: palette.muted,
    size: SMALL,
    align: "Left",
    indent: 1,
  });
  rows.forEach((_, i) => draft.style(top + 2 + i, LEFT, 1, 6, { underline: palette.line }));
  return top + 2 + rows.length + 1;
}

/** As many as there is room for: what is beside them would cut them off. */
function names(all: readonly string[], { fill, messages }: Wording): string {
  const { who } = messages.overview;
  const text = (count: number, cut = 0): string => {
    const named = all.slice(0, count).join(", ");
    const others = all.length > count ? all.length - count : "";
    const shown = cut > 0 ? `${named.slice(0, Math.max(1, named.length - cut - 1))}…` : named;
    return fill(who, { names: shown, others });
  };
  if (all.length === 0) return "";
  for (let count = Math.min(MOST_NAMED, all.length); count > 0; count -= 1)
    if (text(count).length <= ROOM) return text(count);
  return text(1, Math.ceil(text(1).length - ROOM));
}

function title(input: ReportInput, compared: Comparison): string {
  const { fill, messages } = input.wording;
  const { run, window } = messages.overview.changed;
  const other = comparedWith(input, compared);
  return other.against === "run" ? fill(run, other.facts) : fill(window, other.facts);
}

/** "new": among the largest. */
function moved(input: ReportInput, then: Comparison, move: Move): number[] {
  const { abc } = input.result.analysis.customers;
  const who = movedCustomers(input, then, move);
  return move === "new" ? who.filter((c) => abc[c] === A) : who;
}
