/** The common job as a good developer writes it at first: a Map of objects, one pass, a sort. */
import type { Answer, Peer, Rows } from "../peer";

interface Customer {
  readonly name: string;
  total: number;
  purchases: number;
  first: number;
  last: number;
  recency: number;
  gap: number;
  readonly months: number[];
  abc: string;
  xyz: string;
}

const MONTHS = 36;

export function plainCommon(): Peer {
  let rows: Rows = [];
  let customers: Customer[] = [];
  let matrix = new Map<string, number>();
  return {
    clear: () => (customers = []),
    load: (given) => (rows = given),
    query() {
      customers = customersOf(rows);
      classify(customers);
      matrix = new Map();
      for (const { abc, xyz } of customers) matrix.set(abc + xyz, (matrix.get(abc + xyz) ?? 0) + 1);
    },
    answer: () => answerOf(customers, matrix),
  };
}

function customersOf(rows: Rows): Customer[] {
  const byName = new Map<string, Customer>();
  const monthOfDay: number[] = [];
  for (const [name, day, amount] of rows) {
    if (name === "" || typeof day !== "number" || typeof amount !== "number") continue;
    let customer = byName.get(name as string);
    if (customer === undefined) {
      customer = {
        name: name as string,
        total: 0,
        purchases: 0,
        first: Infinity,
        last: -Infinity,
        recency: 0,
        gap: 0,
        months: new Array<number>(MONTHS).fill(0),
        abc: "",
        xyz: "",
      };
      byName.set(name as string, customer);
    }
    customer.total += amount;
    customer.months[(monthOfDay[day] ??= monthOf(day))]! += amount;
    if (amount <= 0) continue;
    customer.purchases += 1;
    if (day < customer.first) customer.first = day;
    if (day > customer.last) customer.last = day;
  }
  return [...byName.values()];
}

function monthOf(day: number): number {
  const date = new Date((day - 25569) * 86_400_000);
  return (date.getUTCFullYear() - 2023) * 12 + date.getUTCMonth();
}

function classify(customers: Customer[]): void {
  customers.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  let base = 0;
  let asOf = 0;
  for (const { total, last } of customers) {
    base += Math.max(0, total);
    if (last > asOf) asOf = last;
  }
  let before = 0;
  for (const customer of customers) {
    const { total, purchases, first, last, months } = customer;
    customer.recency = asOf - last;
    customer.gap = purchases > 1 ? (last - first) / (purchases - 1) : NaN;
    customer.abc = total <= 0 ? "C" : before < 0.8 * base ? "A" : before < 0.95 * base ? "B" : "C";
    before += Math.max(0, total);
    const mean = total / MONTHS;
    const variance = months.reduce((sum, month) => sum + (month - mean) ** 2, 0) / MONTHS;
    const cv = total <= 0 ? Infinity : Math.sqrt(variance) / mean;
    customer.xyz = cv <= 0.5 ? "X" : cv <= 1 ? "Y" : "Z";
  }
}

function answerOf(customers: readonly Customer[], matrix: ReadonlyMap<string, number>): Answer {
  const sum = (of: (customer: Customer) => number): number =>
    customers.reduce(
      (all, customer) => (Number.isFinite(of(customer)) ? all + of(customer) : all),
      0
    );
  return {
    customers: customers.length,
    total: sum(({ total }) => total),
    purchases: sum(({ purchases }) => purchases),
    first: sum(({ first }) => first),
    last: sum(({ last }) => last),
    recency: sum(({ recency }) => recency),
    gap: sum(({ gap }) => gap),
    squares: sum(({ months }) => months.reduce((all, month) => all + month * month, 0)),
    ...Object.fromEntries(matrix),
    A: customers.filter(({ abc }) => abc === "A").length,
    B: customers.filter(({ abc }) => abc === "B").length,
  };
}
