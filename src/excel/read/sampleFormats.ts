import type { Source } from "./source";

const PLACES = 100;
const ROWS = 10;

/**
 * Number formats at places spread evenly over a source, the last rows among them: one batch, whatever its length.
 * @param columns inside the source
 * @param from the first row, zero-based inside the source
 */
export async function sampleFormats(
  context: Excel.RequestContext,
  source: Source,
  columns: readonly number[],
  from: number
): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const rows = Math.min(ROWS, source.rowCount - from);
  const step = (source.rowCount - from - rows) / (PLACES - 1);
  const ranges = Array.from({ length: PLACES }, (_, place) =>
    columns.map((column) => {
      const row = source.row + from + Math.round(place * step);
      return sheet.getRangeByIndexes(row, source.column + column, rows, 1).load("numberFormat");
    })
  ).flat();
  await context.sync();
  const formats = new Set(ranges.flatMap((range) => (range.numberFormat as string[][]).flat()));
  for (const range of ranges) range.untrack();
  return [...formats];
}
