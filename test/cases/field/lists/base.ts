/**
 * Sales that the lists of this folder hold in their different shapes: four customers whose totals and days are known. Nobody buys twice on a day.
 */
import type { Value } from "../../case";
import type { ExpectedCustomers } from "../expected";

export interface Sale {
  readonly customer: string;
  /** ISO day. */
  readonly day: string;
  readonly amount: number;
}

const DAYS: Readonly<Record<string, readonly string[]>> = {
  "Amber Cafe": ["01-04", "02-07", "03-12", "04-09", "05-21", "06-18", "08-06", "09-10", "11-05"],
  "Birch Foods": ["01-16", "03-05", "05-08", "07-22", "10-14"],
  "Cedar Clinic": ["02-20", "03-26", "04-24", "06-11"],
  "Delta Rentals": ["02-27", "09-30"],
};

/** 20 sales of 2025 in the order of their days; every amount has cents and is another one. */
export const SALES: readonly Sale[] = Object.entries(DAYS)
  .flatMap(([customer, days], c) =>
    days.map((day, i) => ({
      customer,
      day: `2025-${day}`,
      amount: Math.round((1000 / (c + 1) + 37.45 * i) * 100) / 100,
    }))
  )
  .sort((p, q) => (p.day < q.day ? -1 : 1));

/** What is right where the days are known. */
export function byDay(nameOf: (customer: string) => string = (name) => name): ExpectedCustomers {
  return expected(nameOf, (days) => ({ first: days[0]!, last: days.at(-1)! }));
}

/** Where the months are known: nobody buys twice in a month. */
export function byMonth(nameOf: (customer: string) => string = (name) => name): ExpectedCustomers {
  return expected(nameOf, (days) => ({
    firstMonth: days[0]!.slice(0, 7),
    lastMonth: days.at(-1)!.slice(0, 7),
  }));
}

function expected(
  nameOf: (customer: string) => string,
  ends: (days: readonly string[]) => object
): ExpectedCustomers {
  return Object.fromEntries(
    Object.keys(DAYS).map((customer) => {
      const sales = SALES.filter((sale) => sale.customer === customer);
      const value = sales.reduce((sum, { amount }) => sum + amount, 0);
      const days = sales.map(({ day }) => day);
      return [
        nameOf(customer),
        { value: Math.round(value * 100) / 100, purchases: sales.length, ...ends(days) },
      ];
    })
  );
}

/** A list of one header and one row a sale. */
export function rowsOf(
  header: readonly Value[],
  row: (sale: Sale, i: number) => readonly Value[]
): readonly (readonly Value[])[] {
  return [header, ...SALES.map(row)];
}
