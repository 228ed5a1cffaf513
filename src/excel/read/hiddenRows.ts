/** Rows of a range that are not shown, as ranges [first, last], zero-based inside it: what lies between the visible areas. */
export async function hiddenRows(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<(readonly [first: number, last: number])[]> {
  const visible = range.getSpecialCellsOrNullObject("Visible");
  visible.load("areaCount");
  await context.sync();
  if (visible.isNullObject) return [[0, range.rowCount - 1]];
  visible.areas.load("items/rowIndex,items/rowCount");
  await context.sync();
  const shown = visible.areas.items
    .map((area) => [area.rowIndex - range.rowIndex, area.rowCount] as const)
    .sort(([p], [q]) => p - q);
  const hidden: (readonly [number, number])[] = [];
  let next = 0;
  for (const [first, rows] of shown) {
    if (first > next) hidden.push([next, first - 1]);
    next = Math.max(next, first + rows);
  }
  if (next < range.rowCount) hidden.push([next, range.rowCount - 1]);
  return hidden;
}
