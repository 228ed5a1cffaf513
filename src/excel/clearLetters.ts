import type { AdjacentArea } from "./adjacentAreas";
import { ownLetters } from "./ownLetters";
import { RANGE_FIELDS } from "./read/rangeAt";

/** Queues that letters beside lists go; a table that has taken them in gives them back first: its columns would stay behind, with names of Excel's. */
export async function clearLetters(
  context: Excel.RequestContext,
  areas: readonly AdjacentArea[]
): Promise<void> {
  const letters = (await ownLetters(context, areas)).flatMap(({ ranges }) => ranges);
  if (letters.length === 0) return;
  const found = letters.map((range) => {
    range.load(RANGE_FIELDS);
    return { range, tables: range.getTables(false).load("items/id") };
  });
  await context.sync();
  const inTables = found.map(({ range, tables }) => {
    const [table] = tables.items;
    return { range, table, whole: table?.getRange().load(RANGE_FIELDS) };
  });
  await context.sync();
  for (const { range, table, whole } of inTables) {
    const columns = whole === undefined ? 0 : range.columnIndex - whole.columnIndex;
    // Right of ours the user has columns in it: then it stays as wide as it is.
    const isLast = columns + range.columnCount >= (whole?.columnCount ?? 0);
    if (columns > 0 && isLast)
      table?.resize(table.getRange().getAbsoluteResizedRange(whole!.rowCount, columns));
    range.clear();
  }
}
