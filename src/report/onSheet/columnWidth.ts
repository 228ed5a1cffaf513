/** Points of a column of so many characters in Excel's default font, with its margin. */
export function columnWidth(characters: number): number {
  return characters * 5.25 + 3.75;
}
