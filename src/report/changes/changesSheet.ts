/**
 * Sheet Changes: from which class, letter and status to which, with customers and money in every cell, and a table of those who moved with what drove it.
 * Against the last run of an earlier day where the workbook keeps one, else against an earlier window of equal length.
 */
import type { Period } from "../../engine/calendar/period";
import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import { palette } from "../blocks/palette";
import { paragraph } from "../blocks/paragraph";
import { quoted } from "../blocks/quoted";
import type { ReportSheet, TableRule } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import { sheetTitle } from "../blocks/sheetTitle";
import { TABLE_LOOK } from "../blocks/tableLook";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import { pastRowsRemark } from "../runs/runRemarks";
import { changesColumns, REASON_COLUMN } from "./changesColumns";
import { changesTitle } from "./changesTitle";
import { comparedWithText } from "./comparedWithText";
import { comparison } from "./comparison";
import { matrixBlock } from "./matrixBlock";
import { movers } from "./movers";

/** Movers on paper: those with the most money at stake, on one page with the classes. */
const PRINTED = 8;

/** @returns undefined where there is nothing to compare with, and no earlier run has the sheet */
export function changesSheet(input: ReportInput): ReportSheet | undefined {
  const compared = comparison(input);
  if (compared === undefined) return undefined;
  const { names, wording } = input;
  const found = movers(input, compared);
  const columns = changesColumns(input, compared, found.shown);
  const widths = columns.map(({ width }) => width);
  const printedWidths = widths.slice(0, REASON_COLUMN + 1);
  const draft = new SheetDraft();
  sheetTitle(draft, 0, changesTitle(input, compared, found), restsOn(input));
  paragraph(draft, 1, 0, printedWidths, restsOn(input), { color: palette.muted });
  paragraph(draft, 2, 0, printedWidths, comparedWithText(input, compared), { color: palette.ink });
  const pastRows = pastRowsRemark(input).map((remark) => wording.remark(remark));
  for (const text of pastRows) paragraph(draft, 3, 0, printedWidths, text, { color: palette.ink });
  draft.next = 4 + pastRows.length;
  matrixBlock(draft, input, compared, "abc");
  if (compared.otherPeriod === null) matrixBlock(draft, input, compared, "xyz");
  else notCompared(draft, input, compared.otherPeriod);
  matrixBlock(draft, input, compared, "status");
  const words = wording.messages.changes.movers;
  const { shown, all } = found;
  const isCut = shown.length < all;
  draft.put(draft.next, 0, [
    [isCut ? wording.fill(words.cut, { shown: shown.length, all }) : words.title],
  ]);
  draft.style(draft.next, 0, 1, 1, { bold: true, color: palette.heading });
  const row = draft.next + 1;
  draft.height(row, 33);
  return {
    kind: "changes",
    name: names.sheets.changes,
    ...draft.drawing(),
    table: {
      name: names.tables.changes,
      row,
      ...TABLE_LOOK,
      // Two lines of the reason.
      rowHeight: 27,
      rowCount: shown.length,
      columns,
      rules: moveRules(input),
      again: "update",
    },
    columnWidths: widths,
    print: printed(
      input,
      {
        columns: REASON_COLUMN + 1,
        rows: row + 1 + PRINTED,
        isOnePage: true,
      },
      shown.length > PRINTED
    ),
    gridlines: false,
    tabColor: palette.heading,
  };
}

/** Stands where the letters of the rhythm would. */
function notCompared(draft: SheetDraft, { result, wording }: ReportInput, then: Period): void {
  const { changes, classes } = wording.messages;
  const before = classes.periods[then].by;
  const now = classes.periods[result.analysis.period].by;
  draft.put(draft.next, 0, [[wording.fill(changes.matrix.otherPeriod, { before, now })]]);
  draft.style(draft.next, 0, 1, 1, { color: palette.muted });
  draft.next += 2;
}

const STYLES = {
  lost: palette.statuses.lost,
  atRisk: palette.statuses.atRisk,
  returned: palette.statuses.returned,
  new: palette.statuses.new,
} as const;

/** Colours beside the words; in every language, since rules of an earlier run are known by their formulas. */
function moveRules({ wording }: ReportInput): readonly TableRule[] {
  const isLeft = '=AND({key}<>"",{change}="")';
  const left = {
    columns: [],
    formula: isLeft,
    formulas: [isLeft],
    style: { color: palette.muted },
  };
  const moves = (Object.keys(STYLES) as (keyof typeof STYLES)[]).map((move) => {
    const isWord = (language: string): string =>
      `={move}="${quoted(wordingFor(language).messages.changes.moves[move])}"`;
    return {
      columns: ["move"],
      formula: isWord(wording.language),
      formulas: LANGUAGES.map(isWord),
      style: STYLES[move],
    };
  });
  return [left, ...moves];
}
