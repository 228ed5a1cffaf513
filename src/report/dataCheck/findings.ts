import { ISSUE_KINDS } from "../../engine/sales/rows/issue";
import { palette } from "../blocks/palette";
import type { Value } from "../blocks/report";
import type { SheetDraft } from "../blocks/sheetDraft";
import { textHeight } from "../blocks/textHeight";
import type { FoundIssue } from "../foundIssues";
import { typedFaults } from "../accounts/accountRemarks";
import type { ReportInput } from "../reportInput";
import { CELLS, DONE, FINDINGS, KIND, NEXT, SHOWN_CELLS, WHAT, WIDTHS } from "./places";

/** More would bury what is said of the list; how many there are is said after the run. */
const MOST_TYPED = 50;

type Finding = Pick<
  FoundIssue,
  "kind" | "what" | "count" | "done" | "next" | "cells" | "inFiles" | "pairs"
> & {
  /** Not on the sheet of the list. */
  readonly isElsewhere?: boolean;
};

const COLUMNS = WIDTHS.length - KIND;

/** A row for each finding: what was found, what was done, what can be done, its first cells. */
export function findings(draft: SheetDraft, input: ReportInput): void {
  const { result, wording } = input;
  const words = wording.messages.sheets.check;
  const issues: readonly Finding[] = [
    ...[...result.issues].sort(
      (one, other) => ISSUE_KINDS.indexOf(one.kind) - ISSUE_KINDS.indexOf(other.kind)
    ),
    ...typed(input),
  ];
  header(draft, words);
  const rows = issues.reduce((sum, { pairs = [] }) => sum + 1 + pairs.length, 0);
  draft.style(FINDINGS, KIND, Math.max(1, rows), COLUMNS, {
    vertical: "Top",
    align: "Left",
    wrap: true,
    color: palette.ink,
    indent: 1,
  });
  let row = FINDINGS;
  if (issues.length === 0) draft.put(row, KIND, [[words.nothing]]);
  for (const issue of issues) {
    draft.put(row, KIND, [lineOf(issue, words)]);
    draft.height(row, heightOf(issue));
    link(draft, row, issue, result.source.listCount);
    if (issue.kind === "question" || issue.kind === "leftOut")
      draft.style(row, KIND, 1, 1, { bold: true });
    row += 1;
    for (const { text } of issue.pairs ?? []) {
      draft.put(row, WHAT, [[text]]);
      draft.style(row, WHAT, 1, 1, { indent: 2 });
      draft.height(row, textHeight([[text, WIDTHS[WHAT]]]));
      row += 1;
    }
    draft.style(row - 1, KIND, 1, COLUMNS, { underline: palette.line });
  }
}

/** What somebody typed on sheets of account work and counts as nothing, cell by cell. */
function typed(input: ReportInput): readonly Finding[] {
  const { wording } = input;
  const { typed: words } = wording.messages.sheets.check;
  return typedFaults(input)
    .slice(0, MOST_TYPED)
    .map(({ code, sheet, name, text, cell }) => ({
      kind: "note",
      what:
        code === "repeated"
          ? wording.fill(words.repeated.what, { sheet, name })
          : wording.fill(words.notRead.what, { sheet, text, name: name || undefined }),
      count: 1,
      done: words[code].done,
      next: words[code].next,
      cells: cell === undefined ? [] : [cell],
      isElsewhere: true,
    }));
}

type Words = ReportInput["wording"]["messages"]["sheets"]["check"];

function lineOf({ kind, what, count, done, next }: Finding, words: Words): Value[] {
  const cells = Array.from({ length: SHOWN_CELLS }, () => "");
  return [words.kinds[kind], what, count, done, next, ...cells];
}

function header(draft: SheetDraft, words: Words): void {
  const row = FINDINGS - 1;
  draft.put(row, KIND, [
    ["", words.what, words.count, words.done, words.next, words.cells, "", ""],
  ]);
  draft.style(row, KIND, 1, COLUMNS, {
    bold: true,
    fill: palette.heading,
    color: palette.headingText,
    align: "Left",
    vertical: "Center",
    indent: 1,
  });
  draft.height(row, 22);
}

function heightOf({ what, done, next }: Finding): number {
  return textHeight([
    [what, WIDTHS[WHAT]],
    [done, WIDTHS[DONE]],
    [next, WIDTHS[NEXT]],
  ]);
}

/** The sheet is named only where rows of several lists are counted. */
function link(
  draft: SheetDraft,
  row: number,
  { cells, inFiles = [], isElsewhere = false }: Finding,
  listCount: number
): void {
  cells.slice(0, SHOWN_CELLS).forEach((target, i) => {
    // Excel cannot go there: what can be read is all that a link would say.
    if (inFiles.includes(target)) return draft.put(row, CELLS + i, [[target]]);
    const text = listCount > 1 || isElsewhere ? target : target.slice(target.lastIndexOf("!") + 1);
    draft.links.push({ row, column: CELLS + i, text, target });
  });
}
