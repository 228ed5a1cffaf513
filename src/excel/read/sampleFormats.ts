import type { Source } from "./source";

const PLACES = 100;
const ROWS = 10;
/** Formats of one answer; a wide table is looked at in fewer places. */
const CELLS = 60_000;

/**
 * Number formats at places spread evenly over a source, the last rows among them: one batch, whatever its size.
 * @param columns inside the source, ascending; what stands between them is looked at too
 * @param from the first row, zero-based inside the source
 */
export async function sampleFormats(
  context: Excel.RequestContext,
  source: Source,
  columns: readonly number[],
  from: number
): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const left = columns[0]!;
  const width = columns.at(-1)! - left + 1;
  const rows = Math.min(ROWS, source.rowCount - from, Math.max(1, Math.floor(CELLS / width / 2)));
  const places = Math.max(2, Math.min(PLACES, Math.floor(CELLS / (rows * width))));
  const step = (source.rowCount - from - rows) / (places - 1);
  const ranges = Array.from({ length: places }, (_, place) => {
    const row = source.row + from + Math.round(place * step);
    return sheet.getRangeByIndexes(row, source.column + left, rows, width).load("numberFormat");
  });
  await context.sync();
  const formats = new Set(ranges.flatMap((range) => (range.numberFormat as string[][]).flat()));
  for (const range of ranges) range.untrack();
  return [...formats];
}
