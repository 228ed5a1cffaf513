import type { Issue, IssueCode } from "../../engine/sales/rows/issue";
import { cellAddress } from "../../report/blocks/address";
import type { JoinedLists } from "../lists/joinLists";

/** What there is to tell about the columns is told once; where a sheet is full, and what else the rows of each show, of each list. */
export function layoutIssues({ lists, usedHidden }: JoinedLists): readonly Issue[] {
  const issues = lists.flatMap(({ layout }, i) =>
    i === 0 ? layout.issues : layout.issues.filter(({ code }) => code === "sheetFull")
  );
  const note = (code: IssueCode, count: number, facts: Issue["facts"] = {}): Issue => ({
    code,
    kind: "note",
    count,
    cells: [],
    facts,
  });
  const ends = lists.flatMap(({ source: { beyond } }) => (beyond ? [cellAddress(...beyond)] : []));
  return [
    ...issues,
    ...(ends.length > 0 ? [note("otherBlocks", ends.length, { address: ends[0]! })] : []),
    ...(usedHidden > 0 ? [note("manualHiddenRows", usedHidden)] : []),
  ];
}
