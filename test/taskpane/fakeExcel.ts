import type { OwnRow } from "../../src/excel/accounts/addOwnRow";
import type { AccountTyped } from "../../src/excel/accounts/readAccount";
import type { CardChange } from "../../src/excel/accounts/typeOnCard";
import type { FoundResult } from "../../src/excel/findResult";
import type { ListForFiles } from "../../src/job/files/listForFiles";
import type { Typed } from "../../src/excel/readTyped";
import type { FreezeRequest, Frozen } from "../../src/excel/formulas/freezeFormulas";
import type { FormulaToInsert, InsertedFormula } from "../../src/excel/formulas/insertFormula";
import type { RowsRequest } from "../../src/excel/showRows";
import type { TypedCell } from "../../src/excel/writeTyped";
import type { ListPlace } from "../../src/report/formulas/listPlace";
import type { Workbook } from "../../src/taskpane/state/session";

/** A workbook that notes what is asked of it; `tell` says whether the results still stand. */
export class FakeExcel implements Workbook {
  readonly shown: string[] = [];
  readonly rows: RowsRequest[] = [];
  /** By customer. */
  readonly typed = new Map<string, Typed>();
  removed = 0;
  watches = 0;
  tell: (stands: boolean) => void = () => undefined;
  /** Thrown by the next call. */
  refusal: Error | undefined;

  /** What an earlier run left. */
  found: FoundResult | undefined;

  findResult = async (): Promise<FoundResult | undefined> => {
    this.refuse();
    return this.found;
  };

  findResults: Workbook["findResults"] = async () => {
    this.refuse();
    return { sheets: ["Segments", "Runs"], adjacent: ["Sales!D1:G9"], typed: 0, joins: 0 };
  };

  /** With which files can be read. */
  list: ListForFiles | undefined;
  /** It is found no sooner. */
  listFound: Promise<void> | undefined;

  listForFiles = async (): Promise<ListForFiles | undefined> => {
    await this.listFound;
    this.refuse();
    return this.list;
  };

  removeResults = async (): Promise<void> => {
    this.refuse();
    this.removed += 1;
  };

  showCell = async (address: string): Promise<void> => {
    this.refuse();
    this.shown.push(address);
  };

  showRows = async (request: RowsRequest): Promise<void> => {
    this.refuse();
    this.rows.push(request);
  };

  readTyped = async (customer: string): Promise<Typed> => {
    this.refuse();
    return this.typed.get(customer) ?? { classByHand: "", owner: "", note: "" };
  };

  writeTyped = async (customer: string, { column, text }: TypedCell): Promise<void> => {
    const before = await this.readTyped(customer);
    this.typed.set(customer, { ...before, [column]: text });
  };

  /** Beside the name: no card. */
  readonly accounts = new Map<string, AccountTyped>();
  readonly ownRows: OwnRow[] = [];
  readonly cardChanges: CardChange[] = [];
  readonly accountsShown: string[] = [];
  /** Views of one account that stand. */
  hasViews = true;

  readAccount = async (customer: string): Promise<AccountTyped> => {
    this.refuse();
    return this.accounts.get(customer) ?? { card: undefined, people: [], log: [] };
  };

  addOwnRow = async (row: OwnRow): Promise<string> => {
    this.refuse();
    this.ownRows.push(row);
    return `${row.sheet}!A6`;
  };

  typeOnCard = async (change: CardChange): Promise<string> => {
    this.refuse();
    this.cardChanges.push(change);
    return `${change.sheet}!AH6`;
  };

  showAccount: Workbook["showAccount"] = async (kind, customer) => {
    this.refuse();
    if (this.hasViews) this.accountsShown.push(`${kind}: ${customer}`);
    return this.hasViews;
  };

  readonly inserted: FormulaToInsert[] = [];
  place: ListPlace = { sheet: "Sales", address: "Sales!A1:C27", row: 0, column: 0, rows: 27 };

  readListPlace = async (): Promise<ListPlace> => {
    this.refuse();
    return this.place;
  };

  insertFormula = async (formula: FormulaToInsert): Promise<InsertedFormula> => {
    this.refuse();
    this.inserted.push(formula);
    return { cell: "Sales!F2", area: "Sales!F2:R6" };
  };

  readonly freezes: FreezeRequest[] = [];
  frozen: Frozen = {
    cells: ["Mine!G3:S7"],
    formulas: 1,
    left: [],
    keeping: "notes",
    isOneUndo: true,
  };

  freezeFormulas = async (request: FreezeRequest): Promise<Frozen> => {
    this.refuse();
    this.freezes.push(request);
    return this.frozen;
  };

  watchResults: Workbook["watchResults"] = async (tell) => {
    this.watches += 1;
    this.tell = tell;
    return async () => {
      this.watches -= 1;
    };
  };

  private refuse(): void {
    if (this.refusal !== undefined) throw this.refusal;
  }
}
