/**
 * The list that most cases disturb: four customers in 2025 whose classes can be seen without a computer.
 *
 * | customer | buys | total | share before | class |
 * |---|---|---|---|---|
 * | Alfa | 1,000 on the 10th of every month | 12,000 | 0 | A; 12 of 12 months: X |
 * | Beta | 300 on the 15th of every other month | 1,800 | 78.9 % | A; 6 of 12 months: Y |
 * | Delta | 200 on the 5th, January to June | 1,200 | 90.8 % | B; 6 of 12: Y; silent since June, never longer than 31 days before: lost |
 * | Gamma | 100 on 20 February and 31 December | 200 | 98.7 % | C; 2 of 11 (from February): Z |
 */
import type { Value } from "./case";

export interface Line {
  readonly customer: string;
  /** ISO day. */
  readonly day: string;
  readonly amount: number;
}

const pad = (n: number): string => String(n).padStart(2, "0");

export const LINES: readonly Line[] = [
  ...Array.from({ length: 12 }, (_, m) => ({
    customer: "Alfa",
    day: `2025-${pad(m + 1)}-10`,
    amount: 1000,
  })),
  ...[1, 3, 5, 7, 9, 11].map((m) => ({ customer: "Beta", day: `2025-${pad(m)}-15`, amount: 300 })),
  ...[1, 2, 3, 4, 5, 6].map((m) => ({ customer: "Delta", day: `2025-${pad(m)}-05`, amount: 200 })),
  { customer: "Gamma", day: "2025-02-20", amount: 100 },
  { customer: "Gamma", day: "2025-12-31", amount: 100 },
].sort((p, q) => (p.day < q.day ? -1 : p.day > q.day ? 1 : 0));

export const CLASSES = { Alfa: "AX", Beta: "AY", Delta: "BY", Gamma: "CZ" } as const;
export const TOTAL = 15_200;

/** Excel's serial day of an ISO day. */
export const serial = (iso: string): number =>
  Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

export const HEADER = ["Date", "Customer", "Amount"] as const;

/** The list as rows of date, customer, amount, with dates as Excel stores them. */
export const ROWS: readonly (readonly Value[])[] = LINES.map((line) => [
  serial(line.day),
  line.customer,
  line.amount,
]);

export const DATE_FORMAT = { 0: "yyyy-mm-dd" } as const;
