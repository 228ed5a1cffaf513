/** The last step: what was read becomes sales, with its accounting. */
import { LAST_SERIAL } from "../../calendar/serialDay";
import { sumOf } from "../../stats/sumOf";
import { positiveReturns } from "../columns/positiveReturns";
import type { Issue } from "../rows/issue";
import { LEFT_OUT, type RowLedger } from "../rows/rowLedger";
import type { Sales } from "../sales";
import { anonymousCustomers } from "../spelling/anonymousCustomers";
import { namesIssues } from "../spelling/namesIssues";
import { nearSpellings, type BuyingDays } from "../spelling/nearSpellings";
import { keptTotalWords } from "../totals/keptTotalWords";
import { customersOf, type Entities } from "./customersOf";
import { denseCustomers } from "./denseCustomers";
import { dimensionOf } from "./dimensionOf";
import type { Encoded } from "./encoder";
import { keptLines, type KeptLines } from "./keptLines";
import type { Reading } from "./reading";
import { repeatedLists } from "./repeatedLists";

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
  readonly blankProfits?: Sales["blankProfits"];
  readonly quantity?: Float64Array;
  readonly invoice?: Int32Array;
  readonly dayPairs?: Sales["dayPairs"];
  readonly grain: Sales["grain"];
}

/** The columns of `lines` are closed up to the lines that are used. In steps: see Encoder.finishInSteps. */
export function* assembleSales(
  reading: Reading,
  read: number,
  lines: Lines,
  columnSum: number,
  amountOfRow: (row: number) => number,
  notes: readonly Issue[]
): Generator<undefined, Encoded> {
  const { ledger, options, customer: column, dimensions } = reading;
  const totalWords = keptTotalWords(column, ledger);
  const entities = yield* customersOf(column, read, ledger, options.joins ?? []);
  noteJoined(ledger, entities);
  yield;
  const marked = ledger.marked(read);
  const counted = ledger.issues(marked, (code) => reading.columnOfCode(code), amountOfRow);
  // Before the dimensions are closed up to the lines that are used.
  const returns = positiveReturns(dimensions, ledger, read, amountOfRow);
  yield;
  const { entityOf, names, named } = entities;
  const allHaveLines = ledger.clean && !column.ids && named === undefined;
  const customers = allHaveLines ? names : denseCustomers(marked.leftOut, entityOf, read, names);
  yield;
  const rowCustomer = customerOfRows(ledger, marked.leftOut, options.rowCount, read, entityOf);
  const kept = keptLines(marked.leftOut, lines.count, lines.rowOf);
  const customer = kept.ofRows(entityOf);
  yield;
  const sales = salesOf(reading, lines, kept, customers, customer);
  yield;
  const repeated = yield* repeatsOf(reading, sales, kept, read);
  // Two numbers are two customers, however alike their names.
  const wantsNear = !column.ids && (options.nearSpellings ?? customers.length <= NEAR_AT_ONCE);
  // A customer can be called by its number, which the scan of the names has not seen.
  const mayBeAnonymous = column.scan.anonymous || column.ids !== undefined;
  const issues = [
    ...notes,
    ...counted,
    ...repeated,
    totalWords,
    returns,
    ...(named ? namesIssues(named, options.joins ?? []) : []),
    mayBeAnonymous ? anonymousCustomers(customers, () => sumsOf(sales)) : undefined,
    wantsNear ? yield* nearSpellings(customers, sumsOf(sales), buyingDays(sales)) : undefined,
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
    currency: reading.currency,
  };
}

/** Lists that stand in another one; their facts are the places of both among the lists. */
function* repeatsOf(
  { layout, ledger, options: { partStarts = [] } }: Reading,
  sales: Sales,
  kept: KeptLines,
  read: number
): Generator<undefined, readonly Issue[]> {
  if (partStarts.length === 0) return [];
  const starts = [ledger.dataRow, ...partStarts];
  const listOf = new Int32Array(read);
  starts.forEach((start, list) => listOf.fill(list, start - ledger.dataRow));
  const found = yield* repeatedLists(sales, kept.ofRows(listOf), starts.length);
  return found.map(({ list, other, lines }) => ({
    code: "repeatedList",
    kind: "note",
    count: lines,
    cells: [[starts[list]!, layout.columns.customer!.column]],
    facts: { list, other },
  }));
}

function noteJoined({ facts }: RowLedger, { joined }: Entities): void {
  const [first] = joined;
  if (!first) return;
  const [spelling, name] = first;
  facts.set("joinedSpellings", { spellings: joined.length, spelling, name });
}

function salesOf(
  { dimensions, layout }: Reading,
  { day, amount, profit, blankProfits, quantity, invoice, dayPairs, grain }: Lines,
  kept: KeptLines,
  customers: readonly string[],
  customer: Int32Array
): Sales {
  return {
    lineCount: kept.count,
    customers,
    customer,
    day: day.length === 0 ? day : kept.pick(day),
    amount: kept.pick(amount),
    ...(profit ? { profit: kept.pick(profit) } : {}),
    ...(blankProfits ? { blankProfits } : {}),
    ...(quantity ? { quantity: kept.pick(quantity) } : {}),
    ...(invoice ? { invoice: kept.pick(invoice) } : {}),
    ...(dayPairs
      ? {
          dayPairs: dayPairs.map(({ about, planned, actual }) => ({
            ...{ about, planned: kept.pick(planned), actual: kept.pick(actual) },
          })),
        }
      : {}),
    dimensions: dimensions.map((texts, i) => dimensionOf(layout.dimensions[i]!, texts, kept)),
    grain,
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
  entityOf: Int32Array
): Int32Array {
  const result = new Int32Array(rowCount).fill(-1);
  result.set(entityOf.subarray(0, read), dataRow);
  for (const row of leftOut) if (WITHOUT_CUSTOMER[reason[row]!] === 1) result[row + dataRow] = -1;
  return result;
}

function buyingDays({ customers, customer, day }: Sales): BuyingDays | undefined {
  if (day.length === 0) return undefined;
  const first = new Int32Array(customers.length).fill(LAST_SERIAL);
  const last = new Int32Array(customers.length);
  for (let i = 0; i < customer.length; i++) {
    const one = customer[i]!;
    if (day[i]! < first[one]!) first[one] = day[i]!;
    if (day[i]! > last[one]!) last[one] = day[i]!;
  }
  return { first, last };
}

function sumsOf({ customers, customer, amount }: Sales): Float64Array {
  const sums = new Float64Array(customers.length);
  for (let i = 0; i < customer.length; i++) sums[customer[i]!]! += amount[i]!;
  return sums;
}
