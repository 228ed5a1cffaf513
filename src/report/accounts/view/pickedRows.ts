/**
 * Formulas over a table whose rows are the user's, for the customer that is picked on a view: how many rows say something, which they are, and their cells.
 * Plain ones (SUMPRODUCT, LARGE, INDEX), so that a row counts as soon as it is typed, without the add-in and in any Excel.
 */
import type { Formula, Value } from "../../blocks/report";
import { quotedHeader, tableColumn } from "../../blocks/tableColumn";
import type { EarlierRow } from "../../earlierRows";
import { everyLanguage } from "../everyLanguage";
import { ownRowsHeaders } from "../ownRowsHeaders";
import type { AccountRows, Needed, PeopleTree, RowsKind } from "./accountPage";
import type { AccountView } from "./accountView";
import { pickedTree } from "./pickedTree";
import { quoted } from "./quoted";
import { isOf, meets, type RowFilter } from "./rowFilter";

export class PickedRows implements AccountRows {
  private constructor(
    readonly view: AccountView,
    private readonly kind: RowsKind,
    private readonly customer: string
  ) {}

  /** undefined where the table does not stand, or says no customers any more */
  static of(view: AccountView, kind: RowsKind): PickedRows | undefined {
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

  standing(filter: RowFilter): readonly (readonly EarlierRow[])[] {
    const rows = (this.view.input.earlier[this.kind] ?? []).filter(meets(filter));
    return this.view.names.map((name, i) => rows.filter(isOf(name, this.view.customers[i])));
  }

  /** A filter as conditions of formulas. */
  conditions(filter: RowFilter): readonly string[] {
    if (filter === "named") return [this.has("name")];
    const { kinds, result } = filter;
    const kind = this.is(
      "kind",
      kinds.flatMap((one) => everyLanguage(({ accountWork }) => accountWork.log.kinds[one]))
    );
    if (result === undefined) return [kind];
    const isResult = this.is(
      "result",
      everyLanguage(({ accountWork }) => accountWork.log.results[result])
    );
    if (result !== "open") return [kind, isResult];
    return [kind, `((1-${this.has("result")}+${isResult})>0)`, `(1-${this.has("answeredOn")})`];
  }

  heading(text: string, shown: number, filter: RowFilter): Value {
    const sheet = this.view.input.names.sheets[this.kind];
    const more = `${this.count(this.conditions(filter))}-${shown}`;
    return {
      formula: `=${quoted(text)}&IF(${more}>0,${quoted(" (+")}&(${more})&${quoted(`: ${sheet})`)},"")`,
    };
  }

  last(filter: RowFilter, count: number): readonly string[] {
    const conditions = this.conditions(filter);
    const [places = []] = this.view.scratch(
      [Array.from({ length: count }, (_, i) => ({ formula: `=${this.fromBelow(`${i + 1}`, conditions)}` }))]); // prettier-ignore
    return places;
  }

  joined([one, other]: readonly [string, string], place: string): Formula {
    const added = this.text(other, place);
    return {
      formula: `=IFERROR(${this.text(one, place)}&IF(${added}="","",": "&${added}),"")`,
    };
  }

  counted(filter: RowFilter, text: string): Formula {
    const count = this.count(this.conditions(filter));
    const [before = "", after = ""] = text.split("{count}");
    return { formula: `=IF(${count}=0,"",${quoted(before)}&${count}&${quoted(after)})` };
  }

  reasons(filter: RowFilter, most: number): Formula {
    const all = this.conditions(filter);
    const said: string[] = [];
    const parts: string[] = [];
    for (let i = 0; i < most; i += 1) {
      const others = said.map((cell) => `(1-${this.equals("reason", cell)})`);
      const [places = []] = this.view.scratch([
        [{ formula: `=${this.fromBelow("1", [...all, this.has("reason"), ...others])}` }],
      ]);
      const [[reason] = []] = this.view.scratch([[this.cell("reason", places[0]!)]]);
      said.push(reason!);
      const count = this.count([...all, this.equals("reason", reason!)]);
      const separator = i === 0 ? ": " : ", ";
      parts.push(`IF(${reason!}="","",${quoted(separator)}&${reason!}&" ("&${count}&")")`);
    }
    return { formula: `=IFERROR(${this.count(all)}&${parts.join("&")},"")` };
  }

  tree(count: number): PeopleTree {
    return pickedTree(this, count);
  }

  lacking(needed: readonly Needed[]): Formula {
    const said = needed.map(
      ({ text, id, choices }) =>
        `IF(${this.count([this.has("name"), this.is(id, choices)])}=0,${quoted(`${text} `)},"")`
    );
    return { formula: `=TRIM(${said.join("&")})` };
  }
}
