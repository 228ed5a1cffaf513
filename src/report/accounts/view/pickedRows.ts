/**
 * Formulas over a table whose rows are the user's, for the customer that is picked on a view: how many rows say something, which they are, and their cells.
 * Plain ones (SUMPRODUCT, LARGE, INDEX), so that a row counts as soon as it is typed, without the add-in and in any Excel.
 */
import type { Formula, Value } from "../../blocks/report";
import { quotedHeader, tableColumn } from "../../blocks/tableColumn";
import type { EarlierRow } from "../../earlierRows";
import { ownRowsHeaders } from "../ownRowsHeaders";
import type { AccountView } from "./accountView";

type Kind = "people" | "log";

export class PickedRows {
  private constructor(
    readonly view: AccountView,
    private readonly kind: Kind,
    private readonly customer: string
  ) {}

  /** undefined where the table does not stand, or says no customers any more */
  static of(view: AccountView, kind: Kind): PickedRows | undefined {
    const { input } = view;
    if (input.earlier[kind] === undefined && input.accounts?.isAsked !== true) return undefined;
    const rows = new PickedRows(view, kind, "");
    const customer = rows.column("customer");
    return customer === undefined ? undefined : new PickedRows(view, kind, customer);
  }

  /** What a column is called; undefined where the user deleted it. */
  header(id: string): string | undefined {
    const { input } = this.view;
    const stands = input.names[`${this.kind}Headers`][id];
    if (stands === null) return undefined;
    return stands ?? ownRowsHeaders(this.kind, input.wording).get(id);
  }

  private get table(): string {
    return this.view.input.names.tables[this.kind];
  }

  private column(id: string): string | undefined {
    const header = this.header(id);
    return header === undefined ? undefined : tableColumn(this.table, header);
  }

  /** Condition: the cell is one of these texts, in any case of letters. 0 where there is no such column. */
  is(id: string, texts: readonly string[]): string {
    const column = this.column(id);
    if (column === undefined) return "0";
    return `(${texts.map((text) => `(${column}=${quoted(text)})`).join("+")}>0)`;
  }

  /** Condition: something stands there. */
  has(id: string): string {
    const column = this.column(id);
    return column === undefined ? "0" : `(${column}&""<>"")`;
  }

  /** Condition: what stands there is what stands in another cell. */
  equals(id: string, cell: string): string {
    const column = this.column(id);
    return column === undefined ? "0" : `(${column}&""=${cell}&"")`;
  }

  /** How many rows of the customer meet all conditions: part of a formula. */
  count(conditions: readonly string[]): string {
    const all = this.all(conditions);
    return `SUMPRODUCT(${all}*1)`;
  }

  /** Which row of the table is the n-th from the bottom of those that meet all conditions; 0 for none: part of a formula. */
  fromBelow(n: string, conditions: readonly string[]): string {
    const header = `${this.table}[[#Headers],[${quotedHeader(this.header("customer")!)}]]`;
    return `IFERROR(SUMPRODUCT(LARGE(${this.all(conditions)}*(ROW(${this.customer})-ROW(${header})),${n})),0)`;
  }

  private all(conditions: readonly string[]): string {
    return [this.view.isPicked(this.customer), ...conditions].join("*");
  }

  /** What stands in a row: part of a formula. @param row a cell with its number, 0 for none */
  text(id: string, row: string): string {
    const column = this.column(id);
    if (column === undefined) return '""';
    const found = `INDEX(${column},${row})`;
    // An empty cell would be 0.
    return `IF(N(${row})=0,"",IF(${found}="","",${found}))`;
  }

  /** The same as a formula of its own. */
  cell(id: string, row: string): Formula {
    return { formula: `=IFERROR(${this.text(id, row)},"")` };
  }

  /** What a run finds: the rows of each customer with a card. */
  standing(meets: (row: EarlierRow) => boolean): readonly (readonly EarlierRow[])[] {
    const rows = (this.view.input.earlier[this.kind] ?? []).filter(meets);
    return this.view.names.map((name, i) => {
      const who = this.view.customers[i];
      return rows.filter(({ customer, key }) =>
        who === undefined ? key.toLowerCase() === name.toLowerCase() : customer === who
      );
    });
  }

  /** A heading that says how many more there are on the sheet of the table. */
  heading(text: string, shown: number, conditions: readonly string[]): Value {
    const sheet = this.view.input.names.sheets[this.kind];
    const more = `${this.count(conditions)}-${shown}`;
    return {
      formula: `=${quoted(text)}&IF(${more}>0,${quoted(" (+")}&(${more})&${quoted(`: ${sheet})`)},"")`,
    };
  }
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
