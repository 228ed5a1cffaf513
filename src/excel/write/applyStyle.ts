import type { Style } from "../../report/blocks/report";

const OUTLINE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Sets what the style says and leaves the rest of the format: one range, a call a property. */
export function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.underline !== undefined) drawLine(format, "EdgeBottom", style.underline);
  if (style.outline !== undefined)
    for (const edge of OUTLINE) drawLine(format, edge, style.outline);
}

/** How many calls a style is. */
export function styleCalls(style: Style): number {
  return Object.keys(style).length + (style.outline === undefined ? 0 : 7);
}

function drawLine(format: Excel.RangeFormat, edge: (typeof OUTLINE)[number], color: string): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}

/** One format for every cell of the range: a single value in place of a matrix is documented, the types know only the matrix. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
