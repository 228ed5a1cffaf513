import type { Dimension } from "../sales/sales";
import { sumByValue } from "./sumByValue";
import type { ValueSums } from "./valueSums";

/** Sales lines with what they are worth in whole units (`wholeUnits`); one entry per line. */
export interface UnitLines {
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly units: Float64Array;
}

/**
 * The value of a dimension that brings most of each customer's net amount up to asOfDay: where a customer has several regions
 * or products, the one that stands for them. Equal amounts: the first text in code-unit order. Blank only where a customer has
 * no other. docs/method.md#dominant.
 * @returns an index into dimension.values per customer; -1 without a line.
 */
export function dominantValue(
  { values, index }: Dimension,
  { customer, day, units }: UnitLines,
  customerCount: number,
  asOfDay: number
): Int32Array {
  const dominant = new Int32Array(customerCount).fill(-1);
  const used = (line: number): boolean => day.length === 0 || day[line]! <= asOfDay;
  sumByValue(
    customer,
    customerCount,
    { index, width: values.length, units, take: used },
    (c, own) => {
      let best = 0;
      for (let v = 1; v < own.count; v += 1) if (goesBefore(own, v, best, values)) best = v;
      dominant[c] = own.values[best]!;
    }
  );
  return dominant;
}

function goesBefore(
  { values, sums }: ValueSums,
  one: number,
  other: number,
  texts: readonly string[]
): boolean {
  const [text, held] = [texts[values[one]!]!, texts[values[other]!]!];
  if (text === "" || held === "") return held === "";
  return sums[one]! > sums[other]! || (sums[one] === sums[other] && text < held);
}
