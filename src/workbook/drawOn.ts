import { MOST_LINKS } from "../report/onSheet/drawnLimits";
import type { Area, Drawing, Highlight } from "../report/blocks/report";
import { formatArea, quoteSheet } from "../../xlsx/model/address";
import type { ConditionalRule } from "../../xlsx/model/rule";
import { NO_VALIDATION } from "../../xlsx/model/validation";
import type { SheetDraftModel } from "./sheetDraftModel";

/**
 * Lays a drawing on a sheet.
 * @param top row on which its first one stands
 * @param targets sheets to which links can lead
 */
export function drawOn(
  sheet: SheetDraftModel,
  drawing: Drawing,
  top: number,
  targets: ReadonlySet<string>
): void {
  const { cells } = sheet;
  const placed = (area: Area): Area => ({ ...area, row: area.row + top });
  for (const { row, column, values } of drawing.blocks)
    values.forEach((line, r) =>
      line.forEach((value, c) => cells.put(row + r + top, column + c, value))
    );
  for (const { area, style } of drawing.styles) cells.style(placed(area), style);
  sheet.merges.push(...drawing.merges.map(placed));
  for (const [row, points] of drawing.rowHeights) sheet.rowHeights.set(row + top, points);
  for (const { row, column, text, target } of drawing.links.slice(0, MOST_LINKS)) {
    cells.set(row + top, column, text);
    if (targets.has(target.slice(0, target.lastIndexOf("!"))))
      sheet.hyperlinks.push({ row: row + top, column, link: { documentReference: target } });
  }
  for (const { row, column, from, prompt } of drawing.choices ?? [])
    sheet.validations.push({
      ...NO_VALIDATION,
      areas: [{ row: row + top, column, rows: 1, columns: 1 }],
      rule: { kind: "list", source: `=${formatArea(placed(from), true)}`, dropDown: true },
      prompt: { show: true, title: "", message: prompt },
    });
  // Each new rule stands before the others: those of later drawings, too.
  const rules = drawing.highlights
    .filter(({ area }) => area.rows > 0 && area.columns > 0)
    .map(({ area, formula, style }) => ({
      areas: [placed(area)],
      rule: highlightRule(formula, style),
    }));
  sheet.conditionalFormats.unshift(...rules);
}

export function highlightRule(formula: string, style: Highlight["style"]): ConditionalRule {
  const { fill, color, bold } = style;
  return {
    kind: "expression",
    formula,
    style: {
      ...(fill !== undefined && { fill }),
      ...(color !== undefined && { fontColor: color }),
      ...(bold !== undefined && { bold }),
    },
    stopIfTrue: false,
  };
}

/** Sheets as links name them. */
export function linkTargets(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => [name, quoteSheet(name), `'${name.replaceAll("'", "''")}'`])
  );
}
