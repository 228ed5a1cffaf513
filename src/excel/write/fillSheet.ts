import type { ReportSheet } from "../../report/blocks/report";
import { applyStyle, styleCalls } from "./applyStyle";
import { type Budget, CALL_BYTES } from "./budget";
import { cellInput } from "./cellInput";
import { rangeOf } from "./rangeOf";
import { writeMatrix } from "./writeMatrix";

/** Excel keeps a link as an object of its own: with more, opening the sheet becomes slow. */
const MOST_LINKS = 500;

/** Fills a sheet: cells first, then formats, links and highlights. The table is laid over the cells by the caller. */
export async function fillSheet(
  budget: Budget,
  sheet: Excel.Worksheet,
  part: ReportSheet
): Promise<void> {
  for (const { row, column, values } of part.blocks) {
    const columns = values.reduce((most, cells) => Math.max(most, cells.length), 0);
    if (columns === 0) continue;
    await writeMatrix(budget, sheet, { row, column }, { rows: values.length, columns }, (r) =>
      Array.from({ length: columns }, (_, c) => cellInput(values[r]![c] ?? ""))
    );
  }
  for (const { area, style } of part.styles) {
    if (area.rows === 0 || area.columns === 0) continue;
    await budget.room(CALL_BYTES * (1 + styleCalls(style)));
    applyStyle(rangeOf(sheet, area), style);
  }
  for (const area of part.merges) {
    await budget.room(CALL_BYTES);
    rangeOf(sheet, area).merge();
  }
  for (const [row, points] of part.rowHeights) {
    await budget.room(CALL_BYTES);
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  }
  for (const { row, column, text, target } of part.links.slice(0, MOST_LINKS)) {
    await budget.room(CALL_BYTES);
    sheet.getCell(row, column).hyperlink = { documentReference: target, textToDisplay: text };
  }
  // Excel puts each new rule before the others, and the first one wins: so the last goes in first.
  for (const { area, formula, style } of [...part.highlights].reverse()) {
    if (area.rows === 0 || area.columns === 0) continue;
    await budget.room(CALL_BYTES * 4);
    const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    if (style.fill !== undefined) custom.format.fill.color = style.fill;
    if (style.color !== undefined) custom.format.font.color = style.color;
    if (style.bold !== undefined) custom.format.font.bold = style.bold;
  }
}
