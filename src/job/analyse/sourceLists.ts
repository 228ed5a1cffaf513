import type { SourceList } from "../../report/foundIssues";
import type { JoinedList } from "../read/joinLists";

/** Where the rows of lists that are read as one stand. */
export function sourceLists(lists: readonly JoinedList[]): readonly SourceList[] {
  return lists.map(({ source: { sheetName, row, column }, firstRow, from }) => ({
    sheet: sheetName,
    firstRow,
    row: row + from,
    column,
  }));
}
