/** Rows of a table of the user, as a run finds them, by values. */
import type { Value } from "../../blocks/report";
import type { EarlierRow } from "../../earlierRows";
import { ownRowsHeaders } from "../ownRowsHeaders";
import type { AccountRows, Needed, PeopleTree, Place, RowsKind } from "./accountPage";
import type { PrintedAccount } from "./printedAccount";
import { printedTree } from "./printedTree";
import { isOf, meets, type RowFilter } from "./rowFilter";
import { typedValue } from "./typedValue";

/** Columns that hold a number or a day. */
const NUMERIC: ReadonlySet<string> = new Set([
  ...["influence", "lastContact"],
  ...["date", "threat", "sum", "due", "answeredOn"],
]);

export class PrintedRows implements AccountRows {
  private constructor(
    readonly view: PrintedAccount,
    private readonly kind: RowsKind,
    /** Of the account, by where they stand in the table. */
    private readonly own: ReadonlyMap<Place, EarlierRow>,
    private readonly headers: ReadonlyMap<string, string>
  ) {}

  /** undefined where the table does not stand, or says no customers any more */
  static of(view: PrintedAccount, kind: RowsKind): PrintedRows | undefined {
    const { earlier, accounts, names, wording } = view.input;
    const rows = earlier[kind];
    if (rows === undefined && accounts?.isAsked !== true) return undefined;
    const isOwn = isOf(view.who.name, view.who.customer);
    const own = (rows ?? []).flatMap((row, at) => (isOwn(row) ? [[`${at}`, row] as const] : []));
    const stand = names[`${kind}Headers`];
    const headers = [...ownRowsHeaders(kind, wording)].flatMap(([id, header]) => {
      const stands = stand[id];
      return stands === null ? [] : [[id, stands ?? header] as const];
    });
    const printed = new PrintedRows(view, kind, new Map(own), new Map(headers));
    return printed.header("customer") === undefined ? undefined : printed;
  }

  header(id: string): string | undefined {
    return this.headers.get(id);
  }

  private all(filter: RowFilter): readonly (readonly [Place, EarlierRow])[] {
    const isMet = meets(filter);
    return [...this.own].filter(([, row]) => isMet(row));
  }

  standing(filter: RowFilter): readonly (readonly EarlierRow[])[] {
    return [this.all(filter).map(([, row]) => row)];
  }

  heading(text: string, shown: number, filter: RowFilter): Value {
    const more = this.all(filter).length - shown;
    return more > 0 ? `${text} (+${more}: ${this.view.input.names.sheets[this.kind]})` : text;
  }

  last(filter: RowFilter, count: number): readonly Place[] {
    const places = this.all(filter).map(([place]) => place);
    return Array.from({ length: count }, (_, i) => places.at(-1 - i) ?? "");
  }

  /** "" where no row stands. */
  text(id: string, place: Place): string {
    return this.own.get(place)?.text(id) ?? "";
  }

  cell(id: string, place: Place): Value {
    if (id === "boughtOn") return (place && this.view.boughtOn[Number(place)]) || "";
    return typedValue(this.text(id, place), NUMERIC.has(id));
  }

  joined([one, other]: readonly [string, string], place: Place): string {
    const added = this.text(other, place);
    return this.text(one, place) + (added === "" ? "" : `: ${added}`);
  }

  counted(filter: RowFilter, text: string): string {
    const count = this.all(filter).length;
    return count === 0 ? "" : text.replace("{count}", String(count));
  }

  reasons(filter: RowFilter, most: number): Value {
    const rows = this.all(filter).map(([, row]) => row);
    const said = new Map<string, { readonly text: string; readonly count: number }>();
    for (const { text } of [...rows].reverse()) {
      const reason = text("reason");
      // Excel compares in any case of letters.
      const known = said.get(reason.toLowerCase());
      if (reason !== "")
        said.set(reason.toLowerCase(), {
          text: known?.text ?? reason,
          count: (known?.count ?? 0) + 1,
        });
    }
    const given = [...said.values()].slice(0, most).map(({ text, count }) => `${text} (${count})`);
    return given.length === 0 ? rows.length : `${rows.length}: ${given.join(", ")}`;
  }

  tree(count: number): PeopleTree {
    return printedTree(this, count);
  }

  lacking(needed: readonly Needed[]): string {
    const people = this.all("named").map(([, row]) => row);
    return needed
      .filter(({ id, choices }) => {
        const folded = new Set(choices.map((choice) => choice.toLowerCase()));
        return !people.some(({ text }) => folded.has(text(id).toLowerCase()));
      })
      .map(({ text }) => text)
      .join(" ");
  }

  /** All people, as they were typed, from the first on. */
  people(): readonly Place[] {
    return this.all("named").map(([place]) => place);
  }
}
