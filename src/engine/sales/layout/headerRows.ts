/** Where the header is: titles above it, two rows of it, or none. docs/reading.md#header. */
import { foldText } from "../text/foldText";
import { isBlank } from "../text/isBlank";
import { readDateText } from "../text/readDateText";
import { readNumberText } from "../text/readNumberText";
import { withoutAccents } from "../text/withoutAccents";
import { SIDES } from "../words/sides";
import type { SourceHead } from "./layout";
import type { Cell } from "../sales";
import { headerRoles } from "./headerRoles";
import { readPeriod } from "../text/readPeriod";
import { periodColumns, type Periods } from "./periodColumns";
import { periodMeasures, type PeriodMeasures } from "./periodMeasures";

export interface HeaderRows {
  /** Ascending; empty without a header. */
  readonly rows: readonly number[];
  readonly dataRow: number;
  /** Header text of every column; "" without. */
  readonly names: readonly string[];
  readonly periods: Periods | undefined;
  /** Several measures stand under each period: the one taken, and the others. */
  readonly measures?: Pick<PeriodMeasures, "taken" | "others">;
  /** Rows above that look like a title. */
  readonly titleRows: readonly number[];
}

const MAX_ROWS_ABOVE = 30;

/**
 * Finds the header in the top rows.
 * @param chosen row that the user named, from 1; -1: there is none; 0, or a row that is not there: look for it.
 */
export function headerRows(head: SourceHead, chosen = 0): HeaderRows {
  const row = head.isTable ? 0 : chosenRow(head, chosen);
  if (row < 0) return withoutHeader(head);
  const periods = headingPeriods(head, row);
  const measures =
    periods && !head.isTable
      ? periodMeasures(head, row, periods, (c) => isDatum(head.values[row + 1]?.[c] ?? "", head))
      : undefined;
  const rows = [...rowsAround(head, row, periods), ...(measures ? [row + 1] : [])];
  const titleRows = filledRows(head, 0, rows[0]!);
  return {
    rows,
    dataRow: firstFilled(head, rows[rows.length - 1]! + 1),
    names: headerNames(head, rows, periods !== undefined),
    periods: measures?.periods ?? periods,
    titleRows,
    ...(measures && measures.others.length > 0 ? { measures } : {}),
  };
}

/** The row with the most header words or periods; else the first row of words over a row with numbers or days; else -1. */
function bestRow(head: SourceHead): number {
  let best = -1;
  let bestScore = 9;
  const end = Math.min(MAX_ROWS_ABOVE, head.values.length);
  for (let row = 0; row < end; row++) {
    const score = wordScore(head, row);
    // Months under merged years: both rows head periods, and the finer one tells what a column is.
    const finer =
      score === bestScore && best >= 0 && periodCount(head, row) > periodCount(head, best);
    if (score > bestScore || finer) [best, bestScore] = [row, score];
  }
  return best >= 0 ? best : wordsOverData(head, end);
}

function chosenRow(head: SourceHead, chosen: number): number {
  if (chosen < 0) return -1;
  return chosen > 0 && chosen <= head.values.length ? chosen - 1 : bestRow(head);
}

function periodCount(head: SourceHead, row: number): number {
  return headingPeriods(head, row)?.columns.length ?? 0;
}

function wordScore(head: SourceHead, row: number): number {
  const cells = filledCells(head, row);
  if (cells.length < Math.min(2, head.columnCount)) return 0;
  const roles = new Set<string>();
  let numbers = 0;
  for (const cell of cells.slice(0, 64)) {
    if (typeof cell === "number") numbers++;
    if (typeof cell !== "string" || cell.length > 60) continue;
    const role = headerRoles(cell)[0];
    if (role) roles.add(role.role);
  }
  const periods = headingPeriods(head, row);
  if (periods && filledCells(head, row).length - periods.columns.length <= 12) {
    const beyond = periods.columns.length + periods.others.length;
    return 10 * Math.min(4, beyond) + 10 * roles.size - 5 * Math.max(0, numbers - beyond);
  }
  return 10 * roles.size - 5 * numbers;
}

/** Periods of a row that heads something: below stand amounts, and not more of the same (two dates in every row of a list). */
function headingPeriods(head: SourceHead, row: number): Periods | undefined {
  const periods = periodColumns(head, row);
  if (!periods) return undefined;
  const below = [row + 1, row + 2, row + 3].filter((r) => filledCells(head, r).length > 0);
  const alike = below.filter((r) => {
    const same = periods.columns.filter(({ column }) => {
      const format = head.numberFormats[r]?.[column] ?? "General";
      return readPeriod(head.values[r]?.[column] ?? "", format, head) !== undefined;
    });
    return same.length * 2 >= periods.columns.length;
  });
  return alike.length === below.length ? undefined : periods;
}

function wordsOverData(head: SourceHead, end: number): number {
  for (let row = 0; row + 1 < end; row++) {
    const cells = filledCells(head, row);
    if (cells.length < 2 || cells.some((cell) => isDatum(cell, head))) continue;
    const below = head.values[row + 1] ?? [];
    const contrast = below.some(
      (cell, column) => isDatum(cell, head) && (head.values[row]?.[column] ?? "") !== ""
    );
    const widest = Math.max(
      ...head.values.slice(0, end).map((_, r) => filledCells(head, r).length)
    );
    if (contrast && cells.length >= widest * 0.6) return row;
  }
  return -1;
}

/** The header row with a second row above (years, groups) or below (under merged groups). */
function rowsAround(head: SourceHead, row: number, periods: Periods | undefined): number[] {
  if (head.isTable) return [0];
  const first = periods && periods.yearRow >= 0 ? periods.yearRow : row;
  const rows: number[] = [];
  for (let r = first; r <= row; r++) rows.push(r);
  if (first === row && row > 0 && completes(head, row - 1, row)) rows.unshift(row - 1);
  if (!periods && rows.length === 1 && isSecondRow(head, row)) rows.push(row + 1);
  return rows;
}

/** Whether the row above names columns that this header row leaves blank, by a merge downwards or known words. */
function completes(head: SourceHead, above: number, row: number): boolean {
  const names = head.values[above] ?? [];
  return names.some((cell, column) => {
    if (typeof cell !== "string" || isBlank(cell)) return false;
    const below = head.values[row]?.[column] ?? "";
    if (below !== "") return false;
    const merged = head.merges.some(
      (m) => m.column === column && m.row <= above && m.row + m.rows > row
    );
    return merged || (headerRoles(cell).length > 0 && filledCells(head, above).length > 1);
  });
}

function isSecondRow(head: SourceHead, row: number): boolean {
  const below = filledCells(head, row + 1);
  if (below.length < 2 || below.some((cell) => typeof cell !== "string")) return false;
  const known = below.filter((cell) => headerRoles(String(cell)).length > 0).length;
  const blanksAbove = (head.values[row + 1] ?? []).some(
    (cell, column) => cell !== "" && (head.values[row]?.[column] ?? "") === ""
  );
  return known >= 2 && blanksAbove;
}

/** An empty row below the header belongs to neither. */
function firstFilled(head: SourceHead, from: number): number {
  for (let row = from; row < head.values.length; row++)
    if (filledCells(head, row).length > 0) return row;
  return from;
}

/**
 * Lower text where there is one, else the upper one; a merged upper text goes with all its columns. Lower texts that tell nothing by
 * themselves, or stand there twice, get the upper one before them: "Turnover Debit".
 */
function headerNames(head: SourceHead, rows: readonly number[], periods: boolean): string[] {
  const textAt = (row: number, column: number) => String(head.values[row]?.[column] ?? "").trim();
  const columns = Array.from({ length: head.columnCount }, (_, column) => column);
  const names = columns.map((column) => {
    const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== "");
    return texts.at(-1) ?? "";
  });
  const [upper, lower] = rows;
  if (upper === undefined || lower === undefined || rows.length > 2 || periods) return names;
  const words = columns.map((column) => foldText(textAt(lower, column)));
  let group = "";
  return columns.map((column) => {
    const above = textAt(upper, column);
    if (above !== "") group = above;
    const word = words[column]!;
    if (word === "") group = above;
    const open = SIDES.has(withoutAccents(word)) || words.indexOf(word) !== words.lastIndexOf(word);
    return word !== "" && group !== "" && open ? `${group} ${names[column]!}` : names[column]!;
  });
}

function withoutHeader(head: SourceHead): HeaderRows {
  const widest = Math.max(0, ...head.values.map((_, row) => filledCells(head, row).length));
  let dataRow = 0;
  while (
    dataRow < head.values.length - 1 &&
    (filledCells(head, dataRow).length < Math.max(2, widest * 0.5) ||
      !filledCells(head, dataRow).some((cell) => isDatum(cell, head))) &&
    dataRow < MAX_ROWS_ABOVE
  ) {
    dataRow++;
  }
  if (filledCells(head, dataRow).length < 2) dataRow = 0;
  return {
    rows: [],
    dataRow,
    names: Array.from({ length: head.columnCount }, () => ""),
    periods: undefined,
    titleRows: filledRows(head, 0, dataRow),
  };
}

/** A number or a day, also where it is written as text: "297,30" and "05.06.2025" head nothing. */
function isDatum(cell: Cell, { todayDay }: SourceHead): boolean {
  if (typeof cell !== "string") return true;
  return readNumberText(cell) !== undefined || readDateText(cell, false, todayDay) !== undefined;
}

function filledRows(head: SourceHead, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row++) if (filledCells(head, row).length > 0) rows.push(row);
  return rows;
}

function filledCells(head: SourceHead, row: number): readonly Cell[] {
  return (head.values[row] ?? []).filter((cell) => !(typeof cell === "string" && isBlank(cell)));
}
