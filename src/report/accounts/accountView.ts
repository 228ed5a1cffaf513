/**
 * What the views of one account share: the cell in which a customer is picked, and formulas that look them up. They are plain ones (INDEX and MATCH on our
 * tables), so that a view follows its cell without the add-in, in any Excel.
 */
import { cellAddress } from "../blocks/address";
import { palette } from "../blocks/palette";
import type { Formula, ReportSheet, Style, TableColumn, Value } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import { tableColumn } from "../blocks/tableColumn";
import { textHeight } from "../blocks/textHeight";
import { printed } from "../printed";
import { type AccountView as Kind, CHOSEN } from "../accountsWanted";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import type { SegmentsKey } from "../segments/segmentsHeaders";
import { segmentsReference } from "../segments/segmentsReference";
import { standingHeaders } from "../segments/standingHeaders";
import { whyWithHand } from "../segments/whyWithHand";
import { accountsSheet } from "./accountsSheet";

/** Two halves of four columns: a name and what it holds, twice. */
const VIEW_WIDTHS = [2, 22, 20, 22, 20, 3, 22, 20, 22, 20, 3] as const;
export const LEFT = 1;
export const RIGHT = 6;
type Half = typeof LEFT | typeof RIGHT;
const COLUMNS = 4;
/** Beyond what is printed: what the formulas look up. */
export const DATA = 11;
/** In its first rows: where the customer stands on Accounts, on Segments, and below. */
const PLACES = { accounts: 0, segments: 1, own: 2 } as const;
/** Header of the rows of all accounts, and its first column. */
const HEADER = 4;
const NAMES = DATA + 3;
/** First row below the title. */
export const VIEW_TOP = 3;

const SMALL = 10;
const LINE_POINTS = 15;
const HEADING_POINTS = 18;
/** A field has room for its longest text in any card, within reason: what is longer stands on Accounts. */
const MOST_LINES = 5;
/** Characters of the standard font against those of the small one. */
const NARROWER = 11 / SMALL;

export class AccountView {
  readonly draft = new SheetDraft();
  /** Of the customers with a card, those whom the list no longer has last. */
  readonly names: readonly string[];
  /** customerIndex of each; undefined where the list no longer has them. */
  readonly customers: readonly (number | undefined)[];
  private readonly columns: ReadonlyMap<string, TableColumn>;
  private readonly at: { readonly row: number; readonly column: number };

  private constructor(
    readonly input: ReportInput,
    kind: Kind,
    columns: readonly TableColumn[]
  ) {
    const stands = input.views[kind];
    this.at = stands ?? { row: 0, column: 0 };
    this.columns = new Map(columns.map((column) => [column.id, column]));
    const shown = this.columns.get("customer")!.cells.map(String);
    const left = (input.earlier.accounts ?? []).filter(
      ({ customer, key }) => customer === undefined && key !== ""
    );
    this.names = [...shown, ...new Set(left.map(({ key }) => key))];
    this.customers = this.names.map((name, i) =>
      i < shown.length ? input.result.customers.indexOf(name) : undefined
    );
    this.title(this.chosen(stands?.chosen));
  }

  /** undefined where no cards are made, or where this view was deleted and nobody asks for it. */
  static of(input: ReportInput, kind: Kind): AccountView | undefined {
    if (input.accounts?.isAsked !== true && input.views[kind] === undefined) return undefined;
    const columns = accountsSheet(input)?.table?.columns;
    return columns === undefined ? undefined : new AccountView(input, kind, columns);
  }

  /** Whoever was picked stays so, in any case of letters; where the card has another name by now, the first one is. */
  private chosen(text = ""): string {
    const same = (name: string): boolean => name.toLowerCase() === text.trim().toLowerCase();
    return this.names.find(same) ?? this.names[0] ?? "";
  }

  private title(chosen: string): void {
    const { draft, input } = this;
    const { wording } = input;
    const words = wording.messages.accountViews;
    draft.put(CHOSEN.row, LEFT, [[chosen]]);
    draft.merge(CHOSEN.row, LEFT, 1, COLUMNS);
    draft.style(CHOSEN.row, LEFT, 1, COLUMNS, {
      // A name of digits stays a text when it is picked.
      numberFormat: "@",
      bold: true,
      size: 16,
      color: palette.heading,
      fill: palette.classes.C.fill,
      align: "Left",
      vertical: "Center",
      underline: palette.heading,
    });
    draft.put(CHOSEN.row, RIGHT, [
      [wording.fill(words.prepared, { day: wording.formats.day(Math.floor(input.runAt)) })],
    ]);
    draft.merge(CHOSEN.row, RIGHT, 1, COLUMNS);
    draft.style(CHOSEN.row, RIGHT, 1, COLUMNS, {
      color: palette.muted,
      align: "Right",
      vertical: "Center",
    });
    draft.height(CHOSEN.row, 30);
    draft.put(1, LEFT, [[restsOn(input)]]);
    draft.merge(1, LEFT, 1, RIGHT - LEFT + COLUMNS);
    draft.style(1, LEFT, 1, RIGHT - LEFT + COLUMNS, {
      color: palette.muted,
      size: SMALL,
      wrap: true,
      vertical: "Top",
    });
    draft.height(1, 28);
    draft.height(2, 6);
  }

  /** All that was put down, on one page. */
  sheet(kind: Kind): ReportSheet {
    return {
      kind,
      name: this.input.names.sheets[kind],
      ...this.draft.drawing(),
      columnWidths: VIEW_WIDTHS,
      print: printed(this.input, { isOnePage: true, columns: DATA }),
      gridlines: false,
      tabColor: palette.classes.A.fill,
    };
  }

  /** Absolute address of a cell of the sheet, where the drawing stands. */
  cell(row: number, column: number): string {
    return cellAddress(this.at.row + row, this.at.column + column).replace(
      /^([A-Z]+)(\d+)$/,
      "$$$1$$$2"
    );
  }

  private area(row: number, column: number, rows: number): string {
    return `${this.cell(row, column)}:${this.cell(row + rows - 1, column)}`;
  }

  /**
   * Puts down what the formulas look up, and offers the names to be picked.
   * @param columns a header, the cell of each customer, and its format
   * @returns formulas that give the cell of each column for whoever is picked
   */
  lookUp(
    columns: readonly {
      readonly header: string;
      readonly style: Style;
      readonly cell: (customer: number) => Value;
    }[]
  ): readonly Formula[] {
    const { draft, names, customers, input } = this;
    const words = input.wording.messages.accountViews;
    const { customer } = input.wording.messages.sheets.columns;
    draft.put(PLACES.accounts, DATA, [
      [words.rows.accounts, this.place(this.reference("customer"))],
      [words.rows.segments, this.place(segmentsReference(input, "customer"))],
      [words.rows.own, this.place(this.area(HEADER + 1, NAMES, Math.max(1, names.length)))],
    ]);
    draft.put(HEADER - 1, NAMES, [[words.data]]);
    draft.put(HEADER, NAMES, [[customer, ...columns.map(({ header }) => header)]]);
    const empty = columns.map((): Value => "");
    draft.put(
      HEADER + 1,
      NAMES,
      names.map((name, row) => {
        const who = customers[row];
        return [name, ...(who === undefined ? empty : columns.map(({ cell }) => cell(who)))];
      })
    );
    columns.forEach(({ style }, i) =>
      draft.style(HEADER + 1, NAMES + 1 + i, names.length, 1, style)
    );
    const muted: Style = { color: palette.muted, size: 8 };
    draft.style(0, DATA, HEADER - 1, 2, muted);
    draft.style(HEADER - 1, NAMES, names.length + 2, columns.length + 1, muted);
    if (names.length > 0)
      draft.choices.push({
        ...CHOSEN,
        from: { row: HEADER + 1, column: NAMES, rows: names.length, columns: 1 },
        prompt: words.choose,
      });
    return columns.map((_, i) =>
      this.found(this.area(HEADER + 1, NAMES + 1 + i, Math.max(1, names.length)), "own")
    );
  }

  /** In which row the picked customer stands. MATCH takes these signs in a text for any others. */
  private place(range: string | undefined): Value {
    if (range === undefined) return "";
    const picked = ["~", "*", "?"].reduce(
      (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
      this.cell(CHOSEN.row, CHOSEN.column)
    );
    return { formula: `=IFERROR(MATCH(${picked},${range},0),"")` };
  }

  private found(range: string, where: keyof typeof PLACES): Formula {
    const place = this.cell(PLACES[where], DATA + 1);
    const found = `INDEX(${range},${place})`;
    // An empty cell would be 0, and so would an empty place in some programs: all of the column.
    return { formula: `=IFERROR(IF(${place}="","",IF(${found}="","",${found})),"")` };
  }

  /** "Accounts[Needs]"; undefined where the list gives no such column, or the user deleted it. */
  private reference(id: string): string | undefined {
    const header = this.header(id);
    return header === undefined ? undefined : tableColumn(this.input.names.tables.accounts, header);
  }

  private header(id: string): string | undefined {
    const column = this.columns.get(id);
    const stands = this.input.names.accountsHeaders[id];
    return column === undefined || stands === null ? undefined : (stands ?? column.header);
  }

  /** A field of Accounts; undefined where there is none. */
  account(id: string): Field | undefined {
    const reference = this.reference(id);
    if (reference === undefined) return undefined;
    const { numberFormat } = this.columns.get(id)!.style;
    return {
      label: this.header(id)!,
      value: this.found(reference, "accounts"),
      style: numberFormat === undefined ? {} : { numberFormat },
      texts: this.textsOf(id),
    };
  }

  /** A field of Segments; undefined where there is none. */
  segments(id: SegmentsKey, style: Style = {}): Field | undefined {
    const reference = segmentsReference(this.input, id);
    if (reference === undefined) return undefined;
    return {
      label: standingHeaders(this.input).get(id)!,
      value: this.found(reference, "segments"),
      style,
      texts: id === "why" ? this.known().map((c) => whyWithHand(this.input, c)) : [],
    };
  }

  private known(): readonly number[] {
    return this.customers.flatMap((c) => c ?? []);
  }

  /** What stands in a column of Accounts now. */
  private textsOf(id: string): readonly string[] {
    const typed = (this.input.earlier.accounts ?? []).map(({ text }) => text(id));
    return [...typed, ...this.columns.get(id)!.cells.map(String)];
  }

  /**
   * Fields beside each other: a name and what it holds.
   * @returns the next free row
   */
  pair(row: number, column: Half, fields: readonly (Field | undefined)[]): number {
    const given = fields.filter((field) => field !== undefined);
    if (given.length === 0) return row;
    given.forEach((field, i) => this.field(row, column + 2 * i, field, 1, 1));
    const labels = given.map(({ label }) => [label, VIEW_WIDTHS[column] * NARROWER] as const);
    if (lines(labels) > 1) this.draft.height(row, lines(labels) * LINE_POINTS);
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
    const width = VIEW_WIDTHS.slice(column + 1, column + COLUMNS).reduce<number>((sum, one) => sum + one, 0); // prettier-ignore
    const needed = lines(field.texts.map((text) => [text, width * NARROWER]));
    const rows = Math.min(MOST_LINES, Math.max(least, needed));
    this.field(row, column, field, rows, COLUMNS - 1);
    this.draft.style(row + rows - 1, column, 1, COLUMNS, { underline: palette.line });
    return row + rows;
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
    const value = this.cell(row, column + 2);
    for (const [least, style] of [
      [3, palette.statuses.lost],
      [2, palette.statuses.atRisk],
    ] as const)
      draft.highlights.push({
        area: { row, column: column + 2, rows: 1, columns: 1 },
        formula: `=AND(ISNUMBER(${value}),${value}>=${least})`,
        style,
      });
    return row + 1;
  }

  /** @returns the next free row */
  heading(row: number, column: Half, text: string): number {
    this.draft.put(row, column, [[text]]);
    this.draft.style(row, column, 1, COLUMNS, {
      bold: true,
      fill: palette.heading,
      color: palette.headingText,
      vertical: "Center",
    });
    this.draft.height(row, HEADING_POINTS);
    return row + 1;
  }
}

/** A name, and a formula that gives what is known under it. */
export interface Field {
  readonly label: string;
  readonly value: Value;
  readonly style: Style;
  /** All that can stand there now: they decide how much room it has. */
  readonly texts: readonly string[];
}

function lines(cells: Parameters<typeof textHeight>[0]): number {
  // Without the margin.
  return (textHeight(cells) - textHeight([], 0)) / LINE_POINTS;
}
