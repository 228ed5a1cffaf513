import type { SourceList } from "../../report/foundIssues";
import type { JoinedList } from "../lists/joinLists";

/** Where the rows of lists that are read as one stand. */
export function sourceLists(lists: readonly JoinedList[]): readonly SourceList[] {
  return lists.map(({ source: { sheetName, row, column, inFile }, firstRow, from }) => ({
    sheet: sheetName,
    firstRow,
    row: row + from,
    column,
    ...(inFile === undefined ? {} : { inFile }),
  }));
}
