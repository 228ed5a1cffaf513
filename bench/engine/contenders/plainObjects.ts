/**
 * The same analysis as a good developer would write it at first: a Map of objects, arrays, sort. No trick on either side:
 * one pass over the rows, distinct buying days, sums in cents, letters and statuses by the decided defaults.
 */
import type { Cell } from "../../../src/engine/sales/sales";

interface Customer {
  name: string;
  units: number;
  days: Set<number>;
  sorted: number[];
  gaps: number[];
  abc: string;
  xyz: string;
  status: string;
}

export interface PlainResult {
  readonly customers: number;
  readonly base: number;
  readonly period: string;
  readonly abc: Record<string, number>;
  readonly xyz: Record<string, number>;
  readonly status: Record<string, number>;
  readonly matrix: Record<string, { customers: number; value: number }>;
  readonly lostValue: number;
}

export function plainObjects(rows: readonly (readonly Cell[])[]): PlainResult {
  const byName = new Map<string, Customer>();
  let asOf = 0;
  let firstDay = Infinity;
  for (const [name, day, amount] of rows) {
    if (name === "" || typeof day !== "number" || typeof amount !== "number") continue;
    let customer = byName.get(name as string);
    if (customer === undefined) {
      customer = {
        name: name as string,
        units: 0,
        days: new Set(),
        sorted: [],
        gaps: [],
        abc: "-",
        xyz: "-",
        status: "",
      };
      byName.set(name as string, customer);
    }
    customer.units += Math.round(amount * 10_000);
    if (amount > 0) customer.days.add(day);
    if (day > asOf) asOf = day;
    if (day < firstDay) firstDay = day;
  }
  const customers = [...byName.values()];
  for (const customer of customers) {
    customer.sorted = [...customer.days].sort((a, b) => a - b);
    customer.gaps = customer.sorted.slice(1).map((day, i) => day - customer.sorted[i]!);
  }

  customers.sort((a, b) => b.units - a.units || (a.name < b.name ? -1 : 1));
  const base = customers.reduce((sum, { units }) => sum + Math.max(0, units), 0);
  let before = 0;
  let tieBefore = 0;
  let previous = NaN;
  for (const customer of customers) {
    if (customer.units <= 0) continue;
    if (customer.units !== previous) tieBefore = before;
    customer.abc = tieBefore < 0.8 * base ? "A" : tieBefore < 0.95 * base ? "B" : "C";
    before += customer.units;
    previous = customer.units;
  }

  const meanGaps = customers
    .filter(({ gaps }) => gaps.length >= 2)
    .map(({ gaps }) => gaps.reduce((a, b) => a + b, 0) / gaps.length);
  const median = quantile(
    meanGaps.sort((a, b) => a - b),
    0.5
  );
  const period =
    median <= 7 ? "week" : median <= 31 ? "month" : median <= 92 ? "quarter" : "half-year";
  const periodOf = (day: number): number => {
    if (period === "week") return Math.floor((day - 2) / 7);
    const date = new Date((day - 25569) * 86_400_000);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return Math.floor(month / (period === "month" ? 1 : period === "quarter" ? 3 : 6));
  };
  const lastComplete = periodOf(asOf) === periodOf(asOf + 1) ? periodOf(asOf) - 1 : periodOf(asOf);
  const first = periodOf(firstDay);
  for (const customer of customers) {
    const start = customer.sorted[0];
    if (start === undefined || lastComplete - first + 1 < 6 || periodOf(start) > lastComplete - 3)
      continue;
    const bought = new Set(customer.sorted.map(periodOf).filter((p) => p <= lastComplete)).size;
    const share = bought / (lastComplete - periodOf(start) + 1);
    customer.xyz = share >= 0.75 ? "X" : share >= 0.5 || isEven(customer.gaps) ? "Y" : "Z";
  }

  const allGaps = customers.flatMap(({ gaps }) => gaps).sort((a, b) => a - b);
  const q90 = quantile(allGaps, 0.9);
  const q75 = quantile(allGaps, 0.75);
  const lostAfter = (gaps: readonly number[]): number =>
    gaps.length >= 4 ? Math.max(30, ...gaps) : q90;
  for (const customer of customers) {
    const { sorted, gaps } = customer;
    if (sorted.length === 0) continue;
    const silence = asOf - sorted[sorted.length - 1]!;
    const riskAfter =
      gaps.length >= 4
        ? quantile(
            [...gaps].sort((a, b) => a - b),
            0.75
          )
        : q75;
    if (silence > lostAfter(gaps)) customer.status = "lost";
    else if (periodOf(sorted[0]!) > lastComplete - 3) customer.status = "new";
    else if (gaps.length === 0) customer.status = "oneOff";
    else if (silence > riskAfter) customer.status = "atRisk";
    else if (gaps[gaps.length - 1]! > lostAfter(gaps.slice(0, -1))) customer.status = "returned";
    else customer.status = "regular";
  }

  let lostValue = 0;
  for (const [name, day, amount] of rows) {
    if (name === "" || typeof day !== "number" || typeof amount !== "number") continue;
    const { status, sorted } = byName.get(name as string)!;
    const silence = status === "lost" ? sorted[sorted.length - 1]! - day : -1;
    if (silence >= 0 && silence < 365) lostValue += amount;
  }
  const matrix: PlainResult["matrix"] = {};
  for (const { abc, xyz, units } of customers) {
    if (abc === "-" || xyz === "-") continue;
    const cell = (matrix[abc + xyz] ??= { customers: 0, value: 0 });
    cell.customers += 1;
    cell.value += units / 10_000;
  }
  return {
    customers: customers.length,
    base: base / 10_000,
    period,
    abc: count(customers.map(({ abc }) => abc)),
    xyz: count(customers.map(({ xyz }) => xyz)),
    status: count(customers.map(({ status }) => status)),
    matrix,
    lostValue,
  };
}

function isEven(gaps: readonly number[]): boolean {
  if (gaps.length < 4) return false;
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (gaps.length - 1);
  return Math.sqrt(variance) / mean <= 0.5;
}

function quantile(sorted: readonly number[], p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  return (
    sorted[below]! + (position - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!)
  );
}

function count(letters: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of letters) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}
