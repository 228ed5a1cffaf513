import type { Issue } from "../engine/sales/rows/issue";
import type { Wording } from "../wording/wordingFor";
import { cellAddress, sheetReference } from "./blocks/address";

/** An issue in words, beside its code. */
export interface FoundIssue {
  readonly code: Issue["code"];
  readonly kind: Issue["kind"];
  readonly count: number;
  /** Amount of the rows left out; absent where it is 0, or none were. */
  readonly sum?: number;
  readonly what: string;
  readonly done: string;
  readonly next: string;
  /** Addresses of the first cells, "Sales!D118". */
  readonly cells: readonly string[];
}

/** Where rows of the source stand: the cells of issues count rows over all lists, columns inside each. */
export interface SourceList {
  readonly sheet: string;
  /** Its first row among the rows of all lists. */
  readonly firstRow: number;
  /** Zero-based place of the first cell of that row on the sheet. */
  readonly row: number;
  readonly column: number;
}

/** Issues in words, with the addresses of their cells. */
export function foundIssues(
  issues: readonly Issue[],
  lists: readonly SourceList[],
  wording: Pick<Wording, "issue">
): readonly FoundIssue[] {
  return issues.map((issue) => {
    const { code, kind, count, facts, cells } = issue;
    const { what, done, next } = wording.issue(issue);
    const sum = kind === "leftOut" ? Number(facts["sum"] ?? 0) : 0;
    return {
      code,
      kind,
      count,
      ...(sum === 0 ? {} : { sum }),
      what,
      done,
      next,
      cells: cells.map((cell) => addressOf(cell, lists)),
    };
  });
}

function addressOf([row, column]: Issue["cells"][number], lists: readonly SourceList[]): string {
  const list = lists.filter(({ firstRow }) => firstRow <= row).at(-1)!;
  const cell = cellAddress(list.row + row - list.firstRow, list.column + column);
  return `${sheetReference(list.sheet)}!${cell}`;
}
