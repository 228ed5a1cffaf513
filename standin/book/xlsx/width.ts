/** A file counts a column's width in digits of the default font (7 pixels in Calibri 11, 5 of padding), the API in points. */
const digitPixels = 7;

export const fromFileWidth = (width: number): number =>
  (Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * 3) / 4;

export const toFileWidth = (points: number): number =>
  Math.round(((points * 4) / 3 / digitPixels) * 256) / 256;
