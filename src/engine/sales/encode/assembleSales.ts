/** The last step: what was read becomes sales, with its accounting. */
import type { Encoded } from "../createEncoder";
import type { Issue } from "../issue";
import { anonymousCustomers } from "../spelling/anonymousCustomers";
import { nearSpellings } from "../spelling/nearSpellings";
import type { Sales } from "../sales";
import { customersOf } from "./customersOf";
import { denseCustomers } from "./denseCustomers";
import { dimensionOf } from "./dimensionOf";
import { keptLines } from "./keptLines";
import { keptTotalWords } from "./keptTotalWords";
import type { ReadingParts } from "./readingParts";
import { positiveReturns } from "./positiveReturns";
import { LEFT_OUT, type RowLedger } from "./rowLedger";
import { sumOf } from "./totalsRows";

/** With more customers the search for near spellings would be felt: it can be run later, on the finished sales. */
const NEAR_AT_ONCE = 5000;

export interface Lines {
  readonly count: number;
  /** Row of each line; without it line and row are the same. */
  readonly rowOf?: Int32Array;
  /** Empty without dates. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly profit?: Float64Array;
  readonly quantity?: Float64Array;
  readonly invoice?: Int32Array;
  readonly grain: Sales["grain"];
}

/** The columns of `lines` are compacted to the lines that are used. In steps: see Encoder.finishInSteps. */
export function* assembleSales(
  parts: ReadingParts,
  read: number,
  lines: Lines,
  columnSum: number,
  amountOfRow: (row: number) => number,
  said: readonly Issue[]
): Generator<undefined, Encoded> {
  const { ledger, layout, options, customer: column } = parts;
  const words = keptTotalWords(column, ledger);
  const { of, names, joined } = yield* customersOf(column, read, ledger, options.joins ?? []);
  if (joined.length > 0) {
    const [spelling, name] = joined[0]!;
    ledger.facts.set("joinedSpellings", { spellings: joined.length, spelling, name });
  }
  yield;
  const counted = ledger.issues(read, (code) => parts.columnOfCode(code), amountOfRow);
  // Before the dimensions are compacted to the lines that are used.
  const returns = positiveReturns(parts.dimensions, ledger, read, amountOfRow);
  yield;
  const { customers, to } =
    ledger.clean && !column.ids
      ? { customers: names, to: undefined }
      : denseCustomers(ledger, of, read, names);
  const rowCustomer = customerOfRows(ledger, options.rowCount, read, of, to);
  yield;
  const kept = keptLines(ledger, lines.count, lines.rowOf);
  const customer = kept.ofRows(of);
  if (to) for (let i = 0; i < customer.length; i++) customer[i] = to[customer[i]!]!;
  yield;
  const { profit, quantity, invoice } = lines;
  const sales: Sales = {
    lineCount: kept.count,
    customers,
    customer,
    day: lines.day.length === 0 ? lines.day : kept.pick(lines.day),
    amount: kept.pick(lines.amount),
    ...(profit ? { profit: kept.pick(profit) } : {}),
    ...(quantity ? { quantity: kept.pick(quantity) } : {}),
    ...(invoice ? { invoice: kept.pick(invoice) } : {}),
    dimensions: parts.dimensions.map((t, i) => dimensionOf(layout.dimensions[i]!, t, kept)),
    grain: lines.grain,
  };
  yield;
  const wantsNear = options.nearSpellings ?? customers.length <= NEAR_AT_ONCE;
  const issues = [
    ...said,
    ...counted,
    words,
    returns,
    anonymousCustomers(customers, () => sumsOf(sales)),
    wantsNear ? yield* nearSpellings(customers, sumsOf(sales)) : undefined,
  ];
  return {
    sales,
    rows: ledger.counts(read),
    issues: issues.filter((issue) => issue !== undefined),
    rowCustomer,
    columnSum,
    usedSum: sumOf(sales.amount, 0, sales.lineCount),
  };
}

/** Rows left out for their date or amount still belong to their customer; with these reasons they have none. */
const WITHOUT_CUSTOMER = Uint8Array.from(LEFT_OUT, (why) =>
  Number(["totalsRow", "emptyRows", "blankCustomer", "errorCells", "hiddenRows"].includes(why))
);

function customerOfRows(
  ledger: RowLedger,
  rowCount: number,
  read: number,
  of: Int32Array,
  to: Int32Array | undefined
): Int32Array {
  const result = new Int32Array(rowCount).fill(-1);
  const { clean, reason, dataRow } = ledger;
  if (clean && !to) result.set(of.subarray(0, read), dataRow);
  else {
    for (let row = 0; row < read; row++) {
      if (WITHOUT_CUSTOMER[reason[row]!] === 0)
        result[row + dataRow] = to ? to[of[row]!]! : of[row]!;
    }
  }
  return result;
}

function sumsOf({ customers, customer, amount }: Sales): Float64Array {
  const sums = new Float64Array(customers.length);
  for (let i = 0; i < customer.length; i++) sums[customer[i]!]! += amount[i]!;
  return sums;
}
