/** Sheet Data check: every row accounted for, and each finding with its first cells, what was done, and what the user can do. */
import { ISSUE_KINDS, type Issue } from "../../engine/sales/rows/issue";
import { cellAddress } from "../blocks/address";
import { palette } from "../blocks/palette";
import type { CellLink, ReportSheet, StyledArea, Value } from "../blocks/report";
import type { ReportInput } from "../result";
import { money } from "../blocks/rounded";
import { sourceCell } from "../sourceCell";
import { textHeight } from "../blocks/textHeight";

const SHOWN_CELLS = 3;
const WIDTHS = [2, 17, 54, 10, 13, 13, 20, 46, 50] as const;
/** Row of the accounting, column of the sums, first row of the findings (from 1). */
const TOP = 3;
const SUM = 6;
const FIRST_ISSUE = 12;

export function dataCheckSheet(input: ReportInput): ReportSheet {
  const { wording, names, rows } = input;
  const words = wording.messages.sheets.check;
  const issues = [...input.issues].sort(
    (one, other) => ISSUE_KINDS.indexOf(one.kind) - ISSUE_KINDS.indexOf(other.kind)
  );
  const { siblings } = input.source;
  const others =
    siblings.length === 0
      ? []
      : [wording.fill(words.siblings, { count: siblings.length, addresses: siblings.join(", ") })];
  const counts: readonly (readonly Value[])[] = [
    [rows.read, words.read],
    [rows.used, words.used],
    [rows.repaired, words.repaired],
    [rows.leftOut, words.leftOut],
  ];
  const sums: readonly (readonly Value[])[] = [
    [money(input.columnSum), words.columnSum],
    [money(input.usedSum), words.usedSum],
    [{ formula: `=${cellAddress(TOP, SUM)}-${cellAddress(TOP + 1, SUM)}` }, words.difference],
  ];
  const header = [words.rows, words.what, words.count, words.cells, "", "", words.done, words.next];
  header[0] = "";
  const styles: StyledArea[] = [
    { area: area(0, 1, 1, 1), style: { bold: true, size: 16, color: palette.heading } },
    { area: area(1, 1, 1, 1), style: { color: palette.muted } },
    {
      area: area(TOP, 1, 4, 1),
      style: { bold: true, size: 12, color: palette.heading, numberFormat: "#,##0" },
    },
    { area: area(TOP, 2, 4, 1), style: { color: palette.ink, align: "Left", indent: 1 } },
    {
      area: area(TOP, SUM, 3, 1),
      style: { bold: true, size: 12, color: palette.heading, numberFormat: "#,##0.00" },
    },
    { area: area(TOP, SUM + 1, 3, 1), style: { color: palette.ink, align: "Left", indent: 1 } },
    {
      area: area(TOP + 4, 2, 1, 1),
      style: { italic: true, color: palette.muted, align: "Left", indent: 1 },
    },
    {
      area: area(FIRST_ISSUE - 2, 1, 1, 8),
      style: {
        bold: true,
        fill: palette.heading,
        color: palette.headingText,
        align: "Left",
        vertical: "Center",
        indent: 1,
      },
    },
    {
      area: area(FIRST_ISSUE - 1, 1, Math.max(1, issues.length), 8),
      style: { vertical: "Top", align: "Left", wrap: true, color: palette.ink, indent: 1 },
    },
  ];
  const heights: [number, number][] = [
    [0, 28],
    [FIRST_ISSUE - 2, 22],
  ];
  const links: CellLink[] = [];
  const lines: Value[][] = issues.map((issue, i) => {
    const row = FIRST_ISSUE - 1 + i;
    const { kind, what, done, next } = wording.issue(issue);
    heights.push([
      row,
      textHeight([
        [what, WIDTHS[2]],
        [done, WIDTHS[7]],
        [next, WIDTHS[8]],
      ]),
    ]);
    links.push(...linksOf(issue, row, input));
    styles.push({ area: area(row, 1, 1, 8), style: { underline: palette.line } });
    if (issue.kind === "question" || issue.kind === "leftOut") {
      styles.push({ area: area(row, 1, 1, 1), style: { bold: true } });
    }
    return [kind, what, issue.count, "", "", "", done, next];
  });
  if (lines.length === 0) lines.push([words.nothing]);
  return {
    kind: "dataCheck",
    name: names.sheets.dataCheck,
    blocks: [
      {
        row: 0,
        column: 1,
        values: [
          [wording.messages.sheets.names.dataCheck],
          [[input.source.address, words.untouched, ...others].join(" · ")],
        ],
      },
      { row: TOP, column: 1, values: counts },
      { row: TOP + 4, column: 2, values: [[words.equation]] },
      { row: TOP, column: SUM, values: sums },
      { row: FIRST_ISSUE - 2, column: 1, values: [header] },
      { row: FIRST_ISSUE - 1, column: 1, values: lines },
    ],
    again: "replace",
    styles,
    highlights: [],
    links,
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: heights,
    freeze: { rows: FIRST_ISSUE - 1, columns: 0 },
    gridlines: false,
    tabColor: palette.muted,
  };
}

function linksOf(issue: Issue, row: number, { source }: ReportInput): readonly CellLink[] {
  return issue.cells.slice(0, SHOWN_CELLS).map((place, i) => {
    const { cell, target } = sourceCell(source.lists, place);
    return { row, column: 4 + i, text: source.lists.length > 1 ? target : cell, target };
  });
}

function area(row: number, column: number, rows: number, columns: number) {
  return { row, column, rows, columns };
}
