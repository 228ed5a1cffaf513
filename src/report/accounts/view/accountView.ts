/**
 * What the views of one account share: the cell in which a customer is picked, and formulas that look them up. They are plain ones (INDEX and MATCH on our
 * tables), so that a view follows its cell without the add-in, in any Excel.
 */
import { palette } from "../../blocks/palette";
import type { Formula, ReportSheet, Style, TableColumn, Value } from "../../blocks/report";
import { tableColumn } from "../../blocks/tableColumn";
import { printed } from "../../printed";
import { type AccountView as Kind, CHOSEN } from "../../accountsWanted";
import type { ReportInput } from "../../reportInput";
import type { SegmentsKey } from "../../segments/segmentsHeaders";
import { segmentsReference } from "../../segments/segmentsReference";
import { standingHeaders } from "../../segments/standingHeaders";
import { whyWithHand } from "../../segments/whyWithHand";
import { accountsSheet } from "../accountsSheet";
import { cellIn, rowOf } from "./lookUp";
import { otherSpellings } from "./otherSpellings";
import type { AccountPage } from "./accountPage";
import { DATA, type Field, ViewPage } from "./viewPage";
import { stillPicked, viewTitle } from "./viewTitle";

/** Two halves of four columns: a name and what it holds, twice. A card holds more, and is as high as it is wide on the paper. */
export const WIDTHS = {
  card: [2, 24, 27, 22, 27, 3, 24, 27, 22, 27, 3],
  brief: [2, 22, 23, 22, 23, 3, 22, 23, 22, 23, 3],
} as const;
/** In the first rows: where the customer stands on Accounts, on Segments, and below. */
const PLACES = { accounts: 0, segments: 1, own: 2 } as const;
/** Header of the rows of all accounts, and its first column. */
const HEADER = 4;
const NAMES = DATA + 3;

export class AccountView implements AccountPage {
  readonly page: ViewPage;
  /** Of the customers with a card, those whom the list no longer has last. */
  readonly names: readonly string[];
  /** customerIndex of each; undefined where the list no longer has them. */
  readonly customers: readonly (number | undefined)[];
  private readonly columns: ReadonlyMap<string, TableColumn>;
  /** Next column on which nothing is looked up yet. */
  private next = NAMES;
  /** Cells with other spellings under which rows of the picked customer stand; "" where there are fewer. */
  private spellings: readonly string[] = [];

  private constructor(
    readonly input: ReportInput,
    private readonly kind: Kind,
    columns: readonly TableColumn[]
  ) {
    const stands = input.views[kind];
    this.page = new ViewPage(WIDTHS[kind], stands ?? { row: 0, column: 0 });
    this.columns = new Map(columns.map((column) => [column.id, column]));
    const shown = this.columns.get("customer")!.cells.map(String);
    const left = (input.earlier.accounts ?? []).filter(
      ({ customer, key }) => customer === undefined && key !== ""
    );
    this.names = [...shown, ...new Set(left.map(({ key }) => key))];
    this.customers = this.names.map((name, i) =>
      i < shown.length ? input.result.customers.indexOf(name) : undefined
    );
    const chosen = stillPicked(this.names, stands?.chosen) ?? this.names[0] ?? "";
    viewTitle(this.page, input, chosen);
  }

  /** undefined where no cards are made, or where this view was deleted and nobody asks for it. */
  static of(input: ReportInput, kind: Kind): AccountView | undefined {
    if (input.accounts?.isAsked !== true && input.views[kind] === undefined) return undefined;
    const columns = accountsSheet(input)?.table?.columns;
    return columns === undefined ? undefined : new AccountView(input, kind, columns);
  }

  /** All that was put down, on one page. */
  sheet(): ReportSheet {
    return {
      kind: this.kind,
      name: this.input.names.sheets[this.kind],
      ...this.page.draft.drawing(),
      columnWidths: this.page.widths,
      print: printed(this.input, { isOnePage: true, columns: DATA }),
      gridlines: false,
      tabColor: palette.classes.A.fill,
    };
  }

  /** The cell in which the customer is picked. */
  get picked(): string {
    return this.page.cell(CHOSEN.row, CHOSEN.column);
  }

  /** Condition of the rows of a column that are of the customer, under any spelling that a run found there. */
  isPicked(column: string): string {
    const same = [this.picked, ...this.spellings].map(
      (cell) => `(${column}&""=${cell}&"")*(${cell}<>"")`
    );
    return same.length === 1 ? same[0]! : `((${same.join("+")})>0)`;
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
    const { names, customers, input, page } = this;
    const { draft } = page;
    const words = input.wording.messages.accountViews;
    const { customer } = input.wording.messages.sheets.columns;
    const rows = Math.max(1, names.length);
    draft.put(PLACES.accounts, DATA, [
      [words.rows.accounts, this.place(this.reference("customer"))],
      [words.rows.segments, this.place(segmentsReference(input, "customer"))],
      [words.rows.own, this.place(page.area(HEADER + 1, NAMES, rows))],
    ]);
    const spelt = otherSpellings(input);
    const most = Math.max(0, ...customers.map((c) => spelt.get(c)?.length ?? 0));
    const known = Array.from({ length: most }, (_, i) => ({
      header: words.rows.spelling,
      style: { numberFormat: "@" },
      cell: (c: number): Value => spelt.get(c)?.[i] ?? "",
    }));
    const all = [...columns, ...known];
    const muted: Style = { color: palette.muted, size: 8 };
    draft.style(0, DATA, HEADER - 1, 2, muted);
    draft.style(HEADER - 1, NAMES, names.length + 2, all.length + 1, muted);
    all.forEach(({ style }, i) => draft.style(HEADER + 1, NAMES + 1 + i, names.length, 1, style));
    draft.put(HEADER - 1, NAMES, [[words.data]]);
    draft.put(HEADER, NAMES, [[customer, ...all.map(({ header }) => header)]]);
    const empty = all.map((): Value => "");
    draft.put(
      HEADER + 1,
      NAMES,
      names.map((name, row) => {
        const who = customers[row];
        return [name, ...(who === undefined ? empty : all.map(({ cell }) => cell(who)))];
      })
    );
    if (names.length > 0)
      draft.choices.push({
        ...CHOSEN,
        from: { row: HEADER + 1, column: NAMES, rows: names.length, columns: 1 },
        prompt: words.choose,
      });
    const found = all.map((_, i) => this.found(page.area(HEADER + 1, NAMES + 1 + i, rows), "own"));
    this.next = NAMES + all.length + 2;
    if (most > 0) this.spellings = this.scratch([found.slice(columns.length)])[0]!;
    return found.slice(0, columns.length);
  }

  /**
   * Puts formulas beyond what is printed, for others to look at.
   * @param columns of formulas
   * @returns their cells
   */
  scratch(columns: readonly (readonly Formula[])[]): readonly (readonly string[])[] {
    const { page } = this;
    const { draft } = page;
    const first = this.next;
    const rows = Math.max(0, ...columns.map((cells) => cells.length));
    this.next += columns.length;
    draft.put(
      HEADER + 1,
      first,
      Array.from({ length: rows }, (_, row) => columns.map((cells) => cells[row] ?? ""))
    );
    draft.style(HEADER + 1, first, rows, columns.length, { color: palette.muted, size: 8 });
    return columns.map((cells, i) => cells.map((_, row) => page.cell(HEADER + 1 + row, first + i)));
  }

  /** In which row the picked customer stands. */
  private place(range: string | undefined): Value {
    return range === undefined ? "" : rowOf(this.picked, range);
  }

  private found(range: string, where: keyof typeof PLACES): Formula {
    return cellIn(range, this.page.cell(PLACES[where], DATA + 1));
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
}
