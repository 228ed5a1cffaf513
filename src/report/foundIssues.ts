import type { Issue } from "../engine/sales/rows/issue";
import type { NamePair } from "../wording/namePairs";
import type { Units } from "../wording/units";
import type { Wording } from "../wording/wordingFor";
import { cellAddress, sheetReference } from "./blocks/address";
import { type InFile, numberInFile } from "./inFile";

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
  /** Addresses of the first cells, "Sales!D118"; in a file its lines, "line 118 of sales.csv". */
  readonly cells: readonly string[];
  /** Those of them that no sheet has. */
  readonly inFiles?: readonly string[];
  /** The pairs of names that it is about. */
  readonly pairs?: readonly NamePair[];
}

/** Where rows of the source stand: the cells of issues count rows over all lists, columns inside each. */
export interface SourceList {
  readonly sheet: string;
  /** Its first row among the rows of all lists. */
  readonly firstRow: number;
  /** Zero-based place of the first cell of that row on the sheet. */
  readonly row: number;
  readonly column: number;
  /** It is a file; `sheet` is its name. */
  readonly inFile?: InFile;
}

/** Issues whose cells are rows of the user's table Names. */
const ABOUT_NAMES: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>([
  "joinedNames",
  "incompleteNames",
  "contradictoryNames",
]);

/**
 * Issues in words, with the addresses of their cells.
 * @param names where the rows of the table Names stand; absent before there is one
 */
export function foundIssues(
  issues: readonly Issue[],
  lists: readonly SourceList[],
  wording: Pick<Wording, "issue" | "namePairs" | "fill" | "messages">,
  units: Units,
  names?: SourceList
): readonly FoundIssue[] {
  return issues.map((given) => {
    const isOfNames = ABOUT_NAMES.has(given.code);
    // The user may have given the sheet another name.
    const issue =
      names === undefined ? given : { ...given, facts: { sheet: names.sheet, ...given.facts } };
    const places = !isOfNames ? lists : names === undefined ? [] : [names];
    const { code, kind, count, facts, cells } = issue;
    const { what, done, next } = wording.issue(issue, units);
    const pairs = wording.namePairs(issue, units);
    const sum = kind === "leftOut" ? Number(facts["sum"] ?? 0) : 0;
    const found = places.length === 0 ? [] : cells.map((cell) => placeOf(cell, places, wording));
    const inFiles = found.filter((_, i) => listOf(cells[i]!, places).inFile !== undefined);
    return {
      code,
      kind,
      count,
      ...(sum === 0 ? {} : { sum }),
      what,
      done,
      next,
      cells: found,
      ...(inFiles.length === 0 ? {} : { inFiles }),
      ...(pairs.length === 0 ? {} : { pairs }),
    };
  });
}

function listOf([row]: Issue["cells"][number], lists: readonly SourceList[]): SourceList {
  return lists.filter(({ firstRow }) => firstRow <= row).at(-1)!;
}

function placeOf(
  cell: Issue["cells"][number],
  lists: readonly SourceList[],
  { fill, messages }: Pick<Wording, "fill" | "messages">
): string {
  const [row, column] = cell;
  const list = listOf(cell, lists);
  const inList = list.row + row - list.firstRow;
  const { inFile, sheet } = list;
  if (inFile !== undefined) {
    const words = messages.sheets.check.inFile[inFile.unit];
    return fill(words, { number: numberInFile(inFile, inList), file: sheet });
  }
  return `${sheetReference(sheet)}!${cellAddress(inList, list.column + column)}`;
}
