import type { Area, Drawing } from "../../report/blocks/report";
import { MOST_LINKS } from "../../report/onSheet/drawnLimits";
import { addRule } from "./addRule";
import { applyStyle, styleCalls } from "./applyStyle";
import { type Budget, CALL_BYTES } from "./budget";
import { cellInput } from "./cellInput";
import { type Grid, rangeOf } from "./rangeOf";
import { writeMatrix } from "./writeMatrix";

/**
 * Draws on a sheet: cells first, then formats, links and highlights. The table is laid over the cells by the caller.
 * @param top row of the grid on which the first one of the drawing stands
 */
export async function fillSheet(budget: Budget, grid: Grid, part: Drawing, top = 0): Promise<void> {
  const placed = (area: Area): Excel.Range => rangeOf(grid, { ...area, row: area.row + top });
  for (const { row, column, values } of part.blocks) {
    const columns = values.reduce((most, cells) => Math.max(most, cells.length), 0);
    if (columns === 0) continue;
    await writeMatrix(
      budget,
      grid,
      { row: row + top, column },
      { rows: values.length, columns },
      (r) => Array.from({ length: columns }, (_, c) => cellInput(values[r]![c] ?? ""))
    );
  }
  for (const { area, style } of part.styles) {
    if (area.rows === 0 || area.columns === 0) continue;
    await budget.room(CALL_BYTES * (1 + styleCalls(style)));
    applyStyle(placed(area), style);
  }
  for (const area of part.merges) {
    await budget.room(CALL_BYTES);
    placed(area).merge();
  }
  for (const [row, points] of part.rowHeights) {
    await budget.room(CALL_BYTES);
    grid.getRangeByIndexes(row + top, 0, 1, 1).format.rowHeight = points;
  }
  for (const { row, column, text, target } of part.links.slice(0, MOST_LINKS)) {
    await budget.room(CALL_BYTES);
    grid.getRangeByIndexes(row + top, column, 1, 1).hyperlink = {
      documentReference: target,
      textToDisplay: text,
    };
  }
  for (const { row, column, from, prompt } of part.choices ?? []) {
    await budget.room(CALL_BYTES * 3);
    const { dataValidation } = grid.getRangeByIndexes(row + top, column, 1, 1);
    // A rule that somebody made there would not let ours in.
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source: placed(from) } };
    dataValidation.prompt = { showPrompt: true, title: "", message: prompt };
  }
  // Excel puts each new rule before the others, and the first one wins: so the last goes in first.
  for (const { area, formula, style } of [...part.highlights].reverse()) {
    if (area.rows === 0 || area.columns === 0) continue;
    await budget.room(CALL_BYTES * 4);
    addRule(grid, { area: { ...area, row: area.row + top }, formula, style });
  }
}
