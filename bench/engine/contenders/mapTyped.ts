/** The same engine behind a plain Map: what the name table earns. */
import { analyse } from "../../../src/engine/analyse";
import type { Analysis } from "../../../src/engine/analysis";
import type { Cell } from "../../../src/engine/sales/sales";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/defaults";

export function mapTyped(rows: readonly (readonly Cell[])[]): Analysis {
  const indices = new Map<string, number>();
  const customers: string[] = [];
  const customer = new Int32Array(rows.length);
  const day = new Int32Array(rows.length);
  const amount = new Float64Array(rows.length);
  let kept = 0;
  for (const row of rows) {
    const name = row[0]!;
    const date = row[1]!;
    const money = row[2]!;
    if (name === "" || typeof date !== "number" || typeof money !== "number") continue;
    let index = indices.get(name as string);
    if (index === undefined) {
      index = customers.length;
      customers.push(name as string);
      indices.set(name as string, index);
    }
    customer[kept] = index;
    day[kept] = date;
    amount[kept] = money;
    kept += 1;
  }
  return analyse(
    {
      lineCount: kept,
      customers,
      customer: customer.subarray(0, kept),
      day: day.subarray(0, kept),
      amount: amount.subarray(0, kept),
      dimensions: [],
      grain: "day",
    },
    DEFAULT_SETTINGS
  );
}
