import { isOfficeError } from "../problemOf";
import { areasOf } from "./areasOf";

/** Rows of which one request asks whether they are hidden. */
const BLOCK_ROWS = 50_000;

type Rows = readonly [first: number, last: number];

/** Rows of a range that are not shown, as ranges [first, last], zero-based inside it: what lies between the visible areas. */
export async function hiddenRows(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<readonly Rows[]> {
  const visible = range.getSpecialCellsOrNullObject("Visible");
  visible.load("address");
  try {
    await context.sync();
  } catch (error) {
    // A protected sheet may refuse to tell special cells (documented for VBA).
    if (!isOfficeError(error) || error.code !== "AccessDenied") throw error;
    return hiddenOneByOne(context, range);
  }
  if (visible.isNullObject) return [[0, range.rowCount - 1]];
  const shown = areasOf(visible.address)
    .map(({ row, rows }) => [row - range.rowIndex, rows] as const)
    .sort(([p], [q]) => p - q);
  const hidden: Rows[] = [];
  let next = 0;
  for (const [first, rows] of shown) {
    if (first > next) hidden.push([next, first - 1]);
    next = Math.max(next, first + rows);
  }
  if (next < range.rowCount) hidden.push([next, range.rowCount - 1]);
  return hidden;
}

async function hiddenOneByOne(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<readonly Rows[]> {
  const hidden: Rows[] = [];
  for (let from = 0; from < range.rowCount; from += BLOCK_ROWS) {
    const rows = Math.min(BLOCK_ROWS, range.rowCount - from);
    const asked = range
      .getCell(from, 0)
      .getAbsoluteResizedRange(rows, 1)
      .getRowProperties({ rowHidden: true });
    await context.sync();
    asked.value.forEach(({ rowHidden }, i) => {
      const row = from + i;
      const last = hidden.at(-1);
      if (rowHidden !== true) return;
      if (last?.[1] === row - 1) hidden[hidden.length - 1] = [last[0], row];
      else hidden.push([row, row]);
    });
  }
  return hidden;
}
