import type { CustomerLines } from "../../lines/customerLines";
import type { Purchases } from "../../purchases/purchases";
import type { Dimension, Sales } from "../../sales/sales";

/** One customer as a list with nobody else in it: what is computed for all can be computed for them alone. */
export interface OwnSales {
  /** Their lines up to asOfDay, those before the window too; with the one dimension that was asked for, or none. */
  readonly sales: Sales;
  readonly purchases: Purchases;
}

/** @param dimension to be told by line. @param asOfDay Infinity where the list has no dates */
export function ownSales(
  sales: Sales,
  { offsets, day, grain }: Purchases,
  grouped: CustomerLines,
  customer: number,
  asOfDay: number,
  dimension: Dimension | undefined
): OwnSales {
  const all = grouped.lines.subarray(grouped.offsets[customer], grouped.offsets[customer + 1]);
  const lines = sales.day.length === 0 ? all : all.filter((line) => sales.day[line]! <= asOfDay);
  const count = lines.length;
  const own = (column: Float64Array): Float64Array =>
    Float64Array.from(lines, (line) => column[line]!);
  const days = day.subarray(offsets[customer], offsets[customer + 1]);
  return {
    sales: {
      lineCount: count,
      customers: [sales.customers[customer]!],
      customer: new Int32Array(count),
      day: sales.day.length === 0 ? sales.day : Int32Array.from(lines, (line) => sales.day[line]!),
      amount: own(sales.amount),
      ...(sales.profit === undefined ? {} : { profit: own(sales.profit) }),
      ...(sales.quantity === undefined ? {} : { quantity: own(sales.quantity) }),
      dimensions:
        dimension === undefined
          ? []
          : [{ ...dimension, index: Uint32Array.from(lines, (line) => dimension.index[line]!) }],
      grain: sales.grain,
    },
    purchases: {
      customerCount: 1,
      offsets: Int32Array.of(0, days.length),
      day: days,
      grain,
    },
  };
}
