import {
  ABC_LETTERS,
  STATUS_CODES,
  STATUSES,
  STATUSES_SHOWN,
  XYZ_LETTERS,
} from "../../engine/codes";
import type { Move, Moves } from "../../engine/review/moves";
import { band } from "../blocks/band";
import { palette } from "../blocks/palette";
import type { Value } from "../blocks/report";
import { money } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import { textHeight } from "../blocks/textHeight";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { arrows } from "./arrows";
import { REASON_COLUMN, REASON_WIDTH } from "./changesColumns";
import type { Comparison } from "./comparison";

/** Of an arrow so many are named; the table has all of them. */
const MOST_NAMED = 2;
const LINE = 15;
/** Small letters take less room than the width says. */
const SMALL = 1.18;

/** From which class to which, as customers and as the change of their money in every cell, and beside each class who left it. */
export function matrixBlock(
  draft: SheetDraft,
  input: ReportInput,
  compared: Comparison,
  by: keyof Moves
): void {
  const { wording, result } = input;
  const words = wording.messages.changes.matrix;
  const moves = compared.moves[by];
  const codes = codesOf(by).filter(
    (code) => isAlways(by, code) || moves.some(({ from, to }) => from === code || to === code)
  );
  const label = (code: number): string => labelOf(input, by, code);
  const top = draft.next;
  const columns = codes.length + 1;
  draft.put(top, 0, [[words.titles[by]]]);
  draft.style(top, 0, 1, 1, { bold: true, color: palette.heading });
  band(
    draft,
    top + 1,
    0,
    [words.corner, ...codes.map(label), words.totalThen],
    codes.map((_, i) => i + 1).concat(columns)
  );
  draft.style(top + 1, 0, 1, columns + 1, { wrap: true });
  if (by === "status") draft.height(top + 1, 33);
  draft.put(top + 1, REASON_COLUMN, [[words.who]]);
  draft.style(top + 1, REASON_COLUMN, 1, 1, {
    bold: true,
    fill: palette.heading,
    color: palette.headingText,
    align: "Left",
    indent: 1,
    vertical: "Center",
  });
  const sum = (of: (move: Move) => boolean, what: "customers" | "change"): number =>
    moves.filter(of).reduce((total, move) => total + move[what], 0);
  const { name: basis } = wording.messages.classes.basis[result.analysis.valueBasis];
  const two = (name: string, of: (move: Move) => boolean): readonly Value[][] => [
    [
      name,
      ...codes.map((to) => sum((move) => of(move) && move.to === to, "customers")),
      sum(of, "customers"),
    ],
    [
      wording.fill(words.money, { basis }),
      ...codes.map((to) => money(sum((move) => of(move) && move.to === to, "change"))),
      money(sum(of, "change")),
    ],
  ];
  const rows = [
    ...codes.flatMap((from) => two(label(from), (move) => move.from === from)),
    ...two(words.totalNow, () => true),
  ];
  const first = top + 2;
  draft.put(first, 0, rows);
  const members = arrows(input, compared, by);
  const format = valueFormat(input);
  codes.concat(-1).forEach((from, i) => {
    const row = first + 2 * i;
    draft.style(row, 0, 1, columns + 1, { color: palette.ink, bold: true });
    draft.style(row, 1, 1, columns, { align: "Right", numberFormat: "#,##0" });
    draft.style(row + 1, 0, 1, columns + 1, { color: palette.muted, underline: palette.line });
    draft.style(row + 1, 0, 1, 1, { align: "Left", indent: 1 });
    draft.style(row + 1, 1, 1, columns, {
      align: "Right",
      numberFormat: `+${format};-${format};0`,
    });
    const at = codes.indexOf(from);
    if (at >= 0) draft.style(row, 1 + at, 2, 1, { fill: palette.band });
    const who = codes
      .flatMap((to) => {
        const names = members.get(`${from}>${to}`) ?? [];
        if (names.length === 0) return [];
        return wording.fill(words.arrow, {
          to: label(to),
          names: names.slice(0, MOST_NAMED).join(", "),
          others: names.length > MOST_NAMED ? names.length - MOST_NAMED : "",
        });
      })
      .join("; ");
    if (who === "") return;
    draft.put(row, REASON_COLUMN, [[who]]);
    draft.merge(row, REASON_COLUMN, 2, 1);
    draft.style(row, REASON_COLUMN, 2, 1, {
      color: palette.muted,
      size: 9,
      wrap: true,
      align: "Left",
      indent: 1,
      vertical: "Top",
    });
    const height = textHeight([[who, REASON_WIDTH * SMALL]], 12.5);
    if (height > 2 * LINE) draft.height(row + 1, height - LINE);
  });
  draft.next = first + rows.length + 1;
}

function codesOf(by: keyof Moves): readonly number[] {
  const upTo = (count: number): number[] => Array.from({ length: count - 1 }, (_, i) => i + 1);
  switch (by) {
    case "abc":
      return [...upTo(ABC_LETTERS.length), 0];
    case "xyz":
      return [...upTo(XYZ_LETTERS.length), 0];
    case "status":
      return [...STATUSES_SHOWN.map((status) => STATUS_CODES[status]), 0];
  }
}

/** A, B, C, X, Y, Z and the statuses are shown also where nobody is there. */
function isAlways(by: keyof Moves, code: number): boolean {
  return code > 0 && (by !== "abc" || code <= 3);
}

function labelOf({ wording }: ReportInput, by: keyof Moves, code: number): string {
  const { matrix } = wording.messages.changes;
  if (code === 0) return matrix.none[by];
  if (by === "abc") return ABC_LETTERS[code]!;
  if (by === "xyz") return XYZ_LETTERS[code]!;
  const status = STATUSES[code]!;
  return status === "" ? matrix.none.status : wording.messages.classes.statuses[status].name;
}
