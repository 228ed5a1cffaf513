import type { Highlight } from "../../report/blocks/report";
import { type Grid, rangeOf } from "./rangeOf";

/** A conditional format by a formula, before all others of its cells. */
export function addRule(grid: Grid, { area, formula, style }: Highlight): void {
  const { custom } = rangeOf(grid, area).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.color !== undefined) custom.format.font.color = style.color;
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
}
