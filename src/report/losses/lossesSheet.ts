/**
 * Sheet Losses: how many customers are lost and what they brought, what each period won and lost, by which criterion and how it did in the past, why they
 * left, and a table of where: by every column of the list and by what customers were (R65, R66, R69, R71-R73).
 */
import { palette } from "../blocks/palette";
import { TABLE_LOOK } from "../blocks/tableLook";
import { paragraph } from "../blocks/paragraph";
import type { ReportSheet } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { criterionBlock } from "./criterionBlock";
import { lossDirections } from "./lossDirections";
import { lossesColumns, WIDTHS } from "./lossesColumns";
import { lossesTitle } from "./lossesTitle";
import { periodsBlock } from "./periodsBlock";
import { reasonsBlock } from "./reasonsBlock";

const YEAR = 365;

/** @returns undefined without dates, and where nobody was ever lost */
export function lossesSheet(input: ReportInput): ReportSheet | undefined {
  const { review, names, result, wording } = input;
  const { losses } = review;
  if (losses === null) return undefined;
  const { lost, lostStock } = losses.dynamics;
  if (!lost.some((count) => count > 0) && !lostStock.some((count) => count > 0)) return undefined;
  const draft = new SheetDraft();
  lossesTitle(draft, input, losses);
  const charts = periodsBlock(draft, input, losses);
  criterionBlock(draft, input, losses);
  reasonsBlock(draft, input);
  const words = wording.messages.losses.directions;
  const day = wording.formats.day(result.analysis.asOfDay - YEAR);
  draft.put(draft.next, 0, [[wording.fill(words.title, { day })]]);
  draft.style(draft.next, 0, 1, 1, { bold: true, color: palette.heading });
  paragraph(draft, draft.next + 1, 0, WIDTHS, words.note, { color: palette.muted });
  const row = draft.next + 2;
  draft.height(row, 33);
  const rows = lossDirections(input, losses);
  const columns = lossesColumns(input, rows);
  return {
    kind: "losses",
    name: names.sheets.losses,
    ...draft.drawing(),
    table: {
      name: names.tables.losses,
      row,
      ...TABLE_LOOK,
      rowCount: rows.length,
      columns,
      rules: [],
      again: "update",
    },
    charts,
    columnWidths: columns.map(({ width }) => width),
    // On paper one page, which ends with the line of all customers.
    print: printed(input, { columns: WIDTHS.length, rows: row + 2, isOnePage: true }, true),
    gridlines: false,
    tabColor: palette.heading,
  };
}
