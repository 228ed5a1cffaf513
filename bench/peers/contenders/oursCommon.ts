/**
 * The common job on the engine's own columns: names encoded, exact sums and the ranking by the engine, the rest as an analyst would
 * write it on typed arrays. What the engine costs where nobody asks for more than the peers are asked.
 */
import { rankCustomers } from "../../../src/engine/segments/abc/ranking";
import { NameTable } from "../../../src/engine/sales/columns/names";
import type { Sales } from "../../../src/engine/sales/sales";
import { groupSums, type GroupSums } from "../../../src/engine/stats/groupSums";
import { encode } from "../../engine/contenders/ours";
import type { Answer, Peer } from "../peer";

const FIRST_DAY = 44927; // 2023-01-01
const MONTHS = 36;
/** Lines handled in one call, as in the engine. */
const BLOCK = 2_048;
const EVERY_DAY = { day: new Int32Array(0), fromDay: 0, asOfDay: 0 };

/** Month of each day from FIRST_DAY on. */
const MONTH_OF = Uint8Array.from({ length: 1096 }, (_, d) => {
  const date = new Date((FIRST_DAY + d - 25569) * 86_400_000);
  return (date.getUTCFullYear() - 2023) * 12 + date.getUTCMonth();
});

interface Columns {
  readonly purchases: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly recency: Int32Array;
  readonly gap: Float64Array;
  /** Month by month, all customers. */
  readonly months: Float64Array;
  readonly abc: Uint8Array;
  readonly xyz: Uint8Array;
}

export function oursCommon(): Peer {
  let sales: Sales | undefined;
  let sums: GroupSums | undefined;
  let columns: Columns | undefined;
  let matrix = new Int32Array(9);
  return {
    clear: () => (sales = sums = columns = undefined),
    load: (rows) => (sales = encode(rows, new NameTable(rows.length))),
    query() {
      const { amount, customer, customers } = sales!;
      sums = groupSums(amount, customer, customers.length, EVERY_DAY);
      columns = classify(sales!, sums);
      matrix = new Int32Array(9);
      const { abc, xyz, purchases } = columns;
      for (let c = 0; c < abc.length; c += 1)
        if (purchases[c]! >= 0) matrix[3 * abc[c]! + xyz[c]!]! += 1;
    },
    answer: () => answerOf(sums!, columns!, matrix),
  };
}

function classify(sales: Sales, sums: GroupSums): Columns {
  const { customer, day, amount, customers } = sales;
  const count = customers.length;
  const columns: Columns = {
    purchases: new Int32Array(count).fill(-1),
    first: new Int32Array(count),
    last: new Int32Array(count),
    recency: new Int32Array(count),
    gap: new Float64Array(count).fill(NaN),
    months: new Float64Array(MONTHS * count),
    abc: new Uint8Array(count).fill(2),
    xyz: new Uint8Array(count).fill(2),
  };
  const { purchases, first, last, recency, gap, months } = columns;
  for (let from = 0; from < customer.length; from += BLOCK) {
    const to = Math.min(customer.length, from + BLOCK);
    addMonths(customer, day, amount, from, to, count, months);
    countPurchases(customer, day, amount, from, to, purchases, first, last);
  }
  const present = withLines(purchases);
  let asOf = 0;
  for (const c of present) if (last[c]! > asOf) asOf = last[c]!;
  for (const c of present) {
    if (purchases[c]! > 0) recency[c] = asOf - last[c]!;
    if (purchases[c]! > 1) gap[c] = (last[c]! - first[c]!) / (purchases[c]! - 1);
  }
  const { order, before, positive } = rankCustomers(sums, customers, present);
  const base = before[positive]!;
  for (let p = 0; p < positive && before[p]! < 0.95 * base; p += 1)
    columns.abc[order[p]!] = before[p]! < 0.8 * base ? 0 : 1;
  letters(months, sums.sums, columns.xyz);
  return columns;
}

function withLines(purchases: Int32Array): Int32Array {
  const present = new Int32Array(purchases.length);
  let count = 0;
  for (let c = 0; c < purchases.length; c += 1) if (purchases[c]! >= 0) present[count++] = c;
  return present.subarray(0, count);
}

function addMonths(
  customer: Int32Array,
  day: Int32Array,
  amount: Float64Array,
  from: number,
  to: number,
  count: number,
  months: Float64Array
): void {
  for (let line = from; line < to; line += 1)
    months[MONTH_OF[day[line]! - FIRST_DAY]! * count + customer[line]!]! += amount[line]!;
}

function countPurchases(
  customer: Int32Array,
  day: Int32Array,
  amount: Float64Array,
  from: number,
  to: number,
  purchases: Int32Array,
  first: Int32Array,
  last: Int32Array
): void {
  for (let line = from; line < to; line += 1) {
    const c = customer[line]!;
    const today = day[line]!;
    if (purchases[c]! < 0) purchases[c] = 0;
    if (!(amount[line]! > 0)) continue;
    if (purchases[c] === 0 || today < first[c]!) first[c] = today;
    if (today > last[c]!) last[c] = today;
    purchases[c]! += 1;
  }
}

/** By the population variation of the months: up to .5 X, up to 1 Y. */
function letters(months: Float64Array, totals: Float64Array, xyz: Uint8Array): void {
  const count = totals.length;
  const squares = new Float64Array(count);
  for (let m = 0; m < MONTHS; m += 1)
    for (let c = 0; c < count; c += 1)
      squares[c]! += (months[m * count + c]! - totals[c]! / MONTHS) ** 2;
  for (let c = 0; c < count; c += 1) {
    if (!(totals[c]! > 0)) continue;
    const cv = Math.sqrt(squares[c]! / MONTHS) / (totals[c]! / MONTHS);
    xyz[c] = cv <= 0.5 ? 0 : cv <= 1 ? 1 : 2;
  }
}

function answerOf({ sums }: GroupSums, columns: Columns, matrix: Int32Array): Answer {
  const { purchases, first, last, recency, gap, months, abc } = columns;
  const add = (values: ArrayLike<number>): number => {
    let sum = 0;
    for (let c = 0; c < values.length; c += 1)
      if (purchases[c]! >= 0) sum += Number.isNaN(values[c]) ? 0 : values[c]!;
    return sum;
  };
  const present = (code: number): number =>
    abc.filter((own, c) => own === code && purchases[c]! >= 0).length;
  const cells = [...matrix].map(
    (customers, i) => [`${"ABC"[Math.floor(i / 3)]}${"XYZ"[i % 3]}`, customers] as const
  );
  return {
    customers: purchases.filter((n) => n >= 0).length,
    total: add(sums),
    purchases: add(purchases),
    first: add(first),
    last: add(last),
    recency: add(recency),
    gap: add(gap),
    squares: months.reduce((all, month) => all + month * month, 0),
    ...Object.fromEntries(cells.filter(([, customers]) => customers > 0)),
    A: present(0),
    B: present(1),
  };
}
