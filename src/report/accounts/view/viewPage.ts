/** How a view of one account is drawn: two halves of four columns each, on one printed page. */
import { cellAddress } from "../../blocks/address";
import { palette } from "../../blocks/palette";
import type { Formula, Highlight, Style, Value } from "../../blocks/report";
import { SheetDraft } from "../../blocks/sheetDraft";
import { textHeight } from "../../blocks/textHeight";

export const LEFT = 1;
export const RIGHT = 6;
export type Half = typeof LEFT | typeof RIGHT;
/** Of a half. */
export const COLUMNS = 4;
/** Beyond what is printed: what the formulas look up. */
export const DATA = 11;
/** First row below the title. */
export const VIEW_TOP = 3;

const SMALL = 10;
const CHARACTER_POINTS = 5.5;
/** Width of A4, printed landscape with our margins, by its height. */
const PAPER = 1.5;
const LINE_POINTS = 15;
const HEADING_POINTS = 18;
/** A field has room for its longest text in any card, within reason: what is longer stands on Accounts. */
const MOST_LINES = 5;
/** Of a row of a list. */
const MOST_LIST_LINES = 2;
const STANDARD = 11;
/** Characters of the standard font against those of the small one. */
const NARROWER = STANDARD / SMALL;

/** A name, and what is known under it, or a formula that gives it. */
export interface Field {
  readonly label: string;
  readonly value: Value;
  readonly style: Style;
  /** All that can stand there now: they decide how much room it has. */
  readonly texts: readonly string[];
}

/** A field whose value follows from other cells. */
export interface FormulaField extends Field {
  readonly value: Formula;
}

/** A column of a list. */
export interface ListColumn {
  readonly header: string;
  /** Of the sheet, and over how many. */
  readonly column: number;
  readonly span: number;
  readonly style?: Style;
  /** Of grades from 1 to 3: the higher ones are coloured. */
  readonly isGraded?: boolean;
  /** One for each row. */
  readonly cells: readonly Value[];
  /** All that can stand there now. */
  readonly texts: readonly string[];
}

/** A colour, and when a cell has it. */
interface ColourCase {
  readonly formula: (cell: string) => string;
  readonly holds: (value: Value) => boolean;
  readonly style: Highlight["style"];
}

const GRADES: readonly ColourCase[] = (
  [
    [3, palette.statuses.lost],
    [2, palette.statuses.atRisk],
  ] as const
).map(([least, style]) => ({
  formula: (cell) => `=AND(ISNUMBER(${cell}),${cell}>=${least})`,
  holds: (value) => typeof value === "number" && value >= least,
  style,
}));

export class ViewPage {
  readonly draft = new SheetDraft();
  private readonly heights = new Map<number, number>();

  /**
   * @param widths of the printed columns, in characters
   * @param at where the drawing stands on the sheet
   */
  constructor(
    readonly widths: readonly number[],
    private readonly at: { readonly row: number; readonly column: number }
  ) {}

  /** Absolute address of a cell of the sheet, where the drawing stands. */
  cell(row: number, column: number): string {
    return cellAddress(this.at.row + row, this.at.column + column).replace(
      /^([A-Z]+)(\d+)$/,
      "$$$1$$$2"
    );
  }

  /** The same of cells below each other. */
  area(row: number, column: number, rows: number): string {
    return `${this.cell(row, column)}:${this.cell(row + rows - 1, column)}`;
  }

  /** Points down to the foot of a page that is as wide as this one, below what is drawn above a row. */
  roomBelow(row: number): number {
    return this.pointsAcross / PAPER - this.pointsAbove(row);
  }

  /** Points of the rows above one. */
  pointsAbove(row: number): number {
    let above = 0;
    for (let one = 0; one < row; one += 1) above += this.heights.get(one) ?? LINE_POINTS;
    return above;
  }

  /** Points of all columns. */
  get pointsAcross(): number {
    return this.widths.reduce((sum, one) => sum + one, 0) * CHARACTER_POINTS;
  }

  /** Both halves share their rows: the higher one counts. */
  height(row: number, points: number): void {
    if (points <= (this.heights.get(row) ?? 0)) return;
    this.heights.set(row, points);
    this.draft.height(row, points);
  }

  /** @returns the next free row */
  heading(row: number, column: Half, text: Value): number {
    this.draft.put(row, column, [[text]]);
    this.draft.style(row, column, 1, COLUMNS, HEADING);
    this.height(row, HEADING_POINTS);
    return row + 1;
  }

  /**
   * A heading over both halves.
   * @returns the next free row
   */
  headingAcross(row: number, text: Value): number {
    this.draft.put(row, LEFT, [[text]]);
    this.draft.style(row, LEFT, 1, RIGHT + COLUMNS - LEFT, HEADING);
    this.height(row, HEADING_POINTS);
    return row + 1;
  }

  /**
   * Fields beside each other: a name and what it holds.
   * @returns the next free row
   */
  pair(row: number, column: Half, fields: readonly (Field | undefined)[]): number {
    const given = fields.filter((field) => field !== undefined);
    if (given.length === 0) return row;
    given.forEach((field, i) => this.field(row, column + 2 * i, field, 1, 1));
    const labels = given.map(
      ({ label }, i) => [label, this.widths[column + 2 * i]! * NARROWER] as const
    );
    if (lines(labels) > 1) this.height(row, lines(labels) * LINE_POINTS);
    this.draft.style(row, column, 1, COLUMNS, { underline: palette.line });
    return row + 1;
  }

  /**
   * A field across a half, as high as its longest text needs.
   * @param least lines
   * @returns the next free row
   */
  wide(row: number, column: Half, field: Field | undefined, least = 1): number {
    if (field === undefined) return row;
    const width = this.width(column + 1, COLUMNS - 1);
    const label = [field.label, this.width(column, 1)] as const;
    const needed = lines([label, ...field.texts.map((text) => [text, width] as const)]);
    const rows = Math.min(MOST_LINES, Math.max(least, needed));
    this.field(row, column, field, rows, COLUMNS - 1);
    this.draft.style(row + rows - 1, column, 1, COLUMNS, { underline: palette.line });
    return row + rows;
  }

  /** Characters of a font that columns hold; of the small one without a size. */
  width(column: number, span: number, size = SMALL): number {
    const held = this.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    return (held * STANDARD) / size;
  }

  private field(
    row: number,
    column: number,
    { label, value, style }: Field,
    rows: number,
    columns: number
  ): void {
    const { draft } = this;
    draft.put(row, column, [[label, value]]);
    draft.style(row, column, 1, 1, {
      color: palette.muted,
      size: SMALL,
      vertical: "Top",
      wrap: true,
    });
    draft.style(row, column + 1, rows, columns, {
      color: palette.ink,
      size: SMALL,
      align: "Left",
      vertical: "Top",
      wrap: true,
      ...style,
    });
    if (rows * columns > 1) draft.merge(row, column + 1, rows, columns);
  }

  /**
   * A risk from 0 to 3, and what the sales and the card itself tell about it.
   * @returns the next free row
   */
  risk(row: number, column: Half, field: Field | undefined, known: Value): number {
    if (field === undefined) return row;
    const { draft } = this;
    draft.put(row, column, [[field.label, "", field.value, known]]);
    draft.merge(row, column, 1, 2);
    draft.style(row, column, 1, 2, { color: palette.muted, size: SMALL, vertical: "Top" });
    draft.style(row, column + 2, 1, 1, {
      bold: true,
      align: "Center",
      size: SMALL,
      vertical: "Top",
    });
    draft.style(row, column + 3, 1, 1, {
      color: palette.muted,
      size: SMALL,
      align: "Left",
      vertical: "Top",
    });
    draft.style(row, column, 1, COLUMNS, { underline: palette.line });
    this.grade(row, column + 2, 1, field.value);
    return row + 1;
  }

  /** Colours cells below each other with 2 and 3 of 3. */
  private grade(row: number, column: number, rows: number, value: Value): void {
    this.colour(row, column, value, GRADES, rows);
  }

  /** Colours cells below each other by what they hold: a formula may give something else later. */
  colour(
    row: number,
    column: number,
    value: Value | undefined,
    cases: readonly ColourCase[],
    rows = 1
  ): void {
    if (typeof value !== "object") {
      const found = value !== undefined && cases.find(({ holds }) => holds(value));
      if (found) this.draft.style(row, column, rows, 1, found.style);
      return;
    }
    const cell = this.cell(row, column).replace(/\$(?=\d)/, "");
    for (const { formula, style } of cases)
      this.draft.highlights.push({
        area: { row, column, rows, columns: 1 },
        formula: formula(cell),
        style,
      });
  }

  /**
   * Rows below each other under small headers, each as high as the longest text needs: cells are merged for that, so that the other half keeps its own rows.
   * @returns the next free row
   */
  list(top: number, columns: readonly ListColumn[]): number {
    const { draft } = this;
    const first = columns[0];
    const last = columns.at(-1);
    if (first === undefined || last === undefined) return top;
    const width = last.column + last.span - first.column;
    const needed = lines(
      columns.flatMap(({ column, span, texts }) =>
        texts.map((text) => [text, this.width(column, span)] as const)
      )
    );
    const each = Math.min(MOST_LIST_LINES, needed);
    const count = first.cells.length;
    draft.style(top, first.column, 1, width, { color: palette.muted, size: 8, align: "Left" });
    draft.style(top + 1, first.column, count * each, width, {
      color: palette.ink,
      size: SMALL,
      align: "Left",
      vertical: "Top",
      wrap: true,
    });
    for (const { header, column, span, style, cells, isGraded } of columns) {
      const spaced = cells.flatMap((cell) => [cell, ...Array<Value>(each - 1).fill("")]);
      draft.put(top, column, [[header], ...spaced.map((cell) => [cell])]);
      if (style !== undefined) draft.style(top + 1, column, count * each, 1, style);
      if (isGraded === true && typeof cells[0] === "object")
        this.grade(top + 1, column, count * each, cells[0]);
      else if (isGraded === true)
        cells.forEach((cell, i) => this.grade(top + 1 + i * each, column, 1, cell));
      if (span * each === 1) continue;
      for (let row = 0; row < count; row += 1)
        draft.merge(top + 1 + row * each, column, each, span);
    }
    for (let row = 1; row <= count; row += 1)
      draft.style(top + row * each, first.column, 1, width, { underline: palette.line });
    return top + 1 + count * each;
  }
}

const HEADING: Style = {
  bold: true,
  fill: palette.heading,
  color: palette.headingText,
  vertical: "Center",
};

function lines(cells: Parameters<typeof textHeight>[0]): number {
  // Without the margin.
  return (textHeight(cells) - textHeight([], 0)) / LINE_POINTS;
}
