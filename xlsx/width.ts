/** A file counts a column's width in digits of the default font (7 pixels in Calibri 11, 5 of padding), the API in points. */
const DIGIT_PIXELS = 7;

export function fromFileWidth(width: number): number {
  return (
    (Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * 3) / 4
  );
}

export function toFileWidth(points: number): number {
  return Math.round(((points * 4) / 3 / DIGIT_PIXELS) * 256) / 256;
}
