/** The last step: what was read becomes sales, with its accounting. */
import type { Encoded } from "./encoder";
import type { Issue } from "../rows/issue";
import { anonymousCustomers } from "../spelling/anonymousCustomers";
import { nearSpellings } from "../spelling/nearSpellings";
import type { Sales } from "../sales";
import { customersOf } from "./customersOf";
import { denseCustomers } from "./denseCustomers";
import { dimensionOf } from "./dimensionOf";
import { keptLines } from "./keptLines";
import { keptTotalWords } from "../totals/keptTotalWords";
import type { ReadingParts } from "./readingParts";
import { positiveReturns } from "../columns/positiveReturns";
import { LEFT_OUT, type RowLedger } from "../rows/rowLedger";
import { sumOf } from "../totals/totalsRows";

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
  const marked = ledger.marked(read);
  const counted = ledger.issues(marked, (code) => parts.columnOfCode(code), amountOfRow);
  // Before the dimensions are compacted to the lines that are used.
  const returns = positiveReturns(parts.dimensions, ledger, read, amountOfRow);
  yield;
  const customers =
    ledger.clean && !column.ids ? names : denseCustomers(marked.leftOut, of, read, names);
  yield;
  const rowCustomer = customerOfRows(ledger, marked.leftOut, options.rowCount, read, of);
  const kept = keptLines(marked.leftOut, lines.count, lines.rowOf);
  const customer = kept.ofRows(of);
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
    // A customer can be called by its number, which the scan of the names has not seen.
    column.scan.anonymous || column.ids
      ? anonymousCustomers(customers, () => sumsOf(sales))
      : undefined,
    wantsNear ? yield* nearSpellings(customers, sumsOf(sales)) : undefined,
  ];
  return {
    sales,
    rows: {
      read,
      used: read - marked.leftOut.length - marked.repaired.length,
      repaired: marked.repaired.length,
      leftOut: marked.leftOut.length,
    },
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
  { reason, dataRow }: RowLedger,
  leftOut: Int32Array,
  rowCount: number,
  read: number,
  of: Int32Array
): Int32Array {
  const result = new Int32Array(rowCount).fill(-1);
  result.set(of.subarray(0, read), dataRow);
  for (const row of leftOut) if (WITHOUT_CUSTOMER[reason[row]!] === 1) result[row + dataRow] = -1;
  return result;
}

function sumsOf({ customers, customer, amount }: Sales): Float64Array {
  const sums = new Float64Array(customers.length);
  for (let i = 0; i < customer.length; i++) sums[customer[i]!]! += amount[i]!;
  return sums;
}
