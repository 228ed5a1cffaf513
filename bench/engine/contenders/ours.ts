/** The product's engine: names encoded in blocks, columns of numbers, analyse. */
import { analyse } from "../../../src/engine/analyse";
import type { Analysis } from "../../../src/engine/analysis";
import { NameTable } from "../../../src/engine/sales/columns/names";
import type { Cell, Sales } from "../../../src/engine/sales/sales";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/defaults";

const BLOCK = 256;

/** Rows with a blank in any of the three columns are left out. */
export function encode(rows: readonly (readonly Cell[])[], table: NameTable): Sales {
  const count = rows.length;
  const customer = new Int32Array(count);
  const day = new Int32Array(count);
  const amount = new Float64Array(count);
  let kept = 0;
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK);
    table.encodeColumn(rows, 0, from, to, customer, kept);
    kept = keepWhole(rows, from, to, customer, day, amount, kept);
  }
  // A name of which every row was left out stays without a line: the engine does not list it.
  return {
    lineCount: kept,
    customers: table.names,
    customer: customer.subarray(0, kept),
    day: day.subarray(0, kept),
    amount: amount.subarray(0, kept),
    dimensions: [],
    grain: "day",
  };
}

function keepWhole(
  rows: readonly (readonly Cell[])[],
  from: number,
  to: number,
  customer: Int32Array,
  day: Int32Array,
  amount: Float64Array,
  start: number
): number {
  let kept = start;
  for (let r = from; r < to; r += 1) {
    const row = rows[r]!;
    const date = row[1]!;
    const money = row[2]!;
    const name = row[0]!;
    const blank = typeof name === "string" && name.length === 0;
    if (blank || typeof date !== "number" || typeof money !== "number") continue;
    customer[kept] = customer[start + r - from]!;
    day[kept] = date;
    amount[kept] = money;
    kept += 1;
  }
  return kept;
}

export function ours(rows: readonly (readonly Cell[])[]): Analysis {
  return analyse(encode(rows, new NameTable(rows.length)), DEFAULT_SETTINGS);
}
