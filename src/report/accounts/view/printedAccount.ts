/** A page of one account by values: for paper, on which nobody picks another one. */
import type { Style, TableColumn, Value } from "../../blocks/report";
import { ownerOf } from "../../customers/ownerOf";
import type { EarlierRow } from "../../earlierRows";
import type { ReportInput } from "../../reportInput";
import type { SegmentsKey } from "../../segments/segmentsHeaders";
import { standingHeaders } from "../../segments/standingHeaders";
import { whyWithHand } from "../../segments/whyWithHand";
import { DAYS, NUMBERS, RISKS } from "../accountFields";
import type { AccountPage } from "./accountPage";
import { typedValue } from "./typedValue";
import type { Field, ViewPage } from "./viewPage";
import { viewTitle } from "./viewTitle";

/** Fields of Accounts that hold a number or a day. */
const NUMERIC: ReadonlySet<string> = new Set([...NUMBERS, ...DAYS, ...RISKS]);

export interface PrintedCustomer {
  readonly name: string;
  /** customerIndex; undefined where the list no longer has them. */
  readonly customer: number | undefined;
  /** Row of the report on Accounts; undefined where it has none. */
  readonly at: number | undefined;
  /** As it stands there; undefined where it does not yet. */
  readonly row: EarlierRow | undefined;
}

export class PrintedAccount implements AccountPage {
  constructor(
    readonly input: ReportInput,
    readonly page: ViewPage,
    readonly who: PrintedCustomer,
    private readonly columns: ReadonlyMap<string, TableColumn>,
    /** When customers bought again: by the row of Log. */
    readonly boughtOn: readonly (Value | null)[]
  ) {
    viewTitle(page, input, who.name);
  }

  account(id: string): Field | undefined {
    const column = this.columns.get(id);
    const stands = this.input.names.accountsHeaders[id];
    if (column === undefined || stands === null) return undefined;
    const { numberFormat } = column.style;
    const value = this.valueOf(column);
    return {
      label: stands ?? column.header,
      value,
      style: numberFormat === undefined ? {} : { numberFormat },
      texts: [String(value)],
    };
  }

  private valueOf({ id, role, cells, gone }: TableColumn): Value {
    const { row, at } = this.who;
    if (role === "typed") return typedValue(row?.text(id) ?? "", NUMERIC.has(id));
    return (at === undefined ? gone : cells[at]) ?? "";
  }

  segments(id: SegmentsKey, style: Style = {}): Field | undefined {
    const label = standingHeaders(this.input).get(id);
    if (label === undefined) return undefined;
    const value = this.onSegments(id);
    return { label, value, style, texts: [String(value)] };
  }

  private onSegments(id: SegmentsKey): Value {
    const { input } = this;
    const { customer } = this.who;
    if (customer === undefined) return "";
    if (id === "purchases") return input.result.analysis.customers.purchases[customer]!;
    if (id === "why") return whyWithHand(input, customer);
    return id === "owner" ? (ownerOf(input, "accounts")?.(customer) ?? "") : "";
  }
}
