import type { Source } from "../read/source";
import { type Budget, CALL_BYTES } from "./budget";
import type { LetteredList } from "./letteredList";
import { safeText } from "./safeText";
import { writeMatrix } from "./writeMatrix";

type Hidden = Source["hidden"];

interface Run {
  /** Zero-based inside the list. */
  readonly first: number;
  readonly rows: number;
  readonly isHidden: boolean;
}

/**
 * Writes the letters of one list, under a name that marks them as ours.
 * @param hidden rows of the list that are not shown now
 */
export async function writeLetters(
  context: Excel.RequestContext,
  budget: Budget,
  { source, letters: { headers, headerRow, rowCustomer, cells } }: LetteredList,
  hidden: Hidden,
  name: string
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const columns = headers.length;
  const column = source.column + source.columnCount;
  await budget.room(CALL_BYTES * 6);
  const area = sheet.getRangeByIndexes(source.row, column, source.rowCount, columns);
  const named = context.workbook.names.add(name, area);
  named.visible = false;
  if (headerRow >= 0)
    sheet.getRangeByIndexes(source.row + headerRow, column, 1, columns).format.font.bold = true;
  const titles = headers.map(safeText);
  const safe = cells.map((texts) => texts.map(safeText));
  const empty = headers.map(() => "");
  const cellsOf = (row: number) =>
    row === headerRow ? titles : (safe[rowCustomer[row]!] ?? empty);
  // One matrix over rows that a filter hides lands beside other rows (OfficeDev/office-js issue 224). Hidden rows may refuse to be written, but not to be emptied:
  // better no letters than those of an earlier run.
  if (hidden.length > 0) area.clear("Contents");
  for (const { first, rows, isHidden } of runsOf(source.rowCount, hidden)) {
    if (isHidden && !rowCustomer.subarray(first, first + rows).some((customer) => customer >= 0))
      continue;
    await writeMatrix(
      budget,
      sheet,
      { row: source.row + first, column },
      { rows, columns },
      (row) => cellsOf(first + row)
    );
  }
}

/** Runs of rows that are all shown, or all hidden, from top to bottom. */
function runsOf(rows: number, hidden: Hidden): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const [first, last] of hidden) {
    if (first > next) runs.push({ first: next, rows: first - next, isHidden: false });
    runs.push({ first, rows: last + 1 - first, isHidden: true });
    next = last + 1;
  }
  if (next < rows) runs.push({ first: next, rows: rows - next, isHidden: false });
  return runs;
}
