/** Points of a line of the standard font. */
const LINE_POINTS = 15;
/** Excel refuses rows that are higher: whoever typed a long text sees its beginning. */
const MOST_POINTS = 409;

/**
 * Height of a row in points whose cells hold these texts, wrapped in columns of these widths (characters); never more than Excel has.
 * @param linePoints of a smaller font
 */
export function textHeight(
  cells: readonly (readonly [text: string, width: number])[],
  linePoints = LINE_POINTS
): number {
  const lines = cells.map(([text, width]) =>
    Math.ceil((room(text) * 1.08) / Math.max(1, width - 1))
  );
  return Math.min(MOST_POINTS, Math.max(1, ...lines) * linePoints + 4);
}

/** Thai vowels and tone marks above and below take no room of their own. */
function room(text: string): number {
  return text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "").length;
}
