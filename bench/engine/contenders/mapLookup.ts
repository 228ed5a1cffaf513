/** Only looks each name up in a Map: a floor that is not an analysis. */
import type { Cell } from "../../../src/engine/sales/sales";

export function mapLookup(
  rows: readonly (readonly Cell[])[],
  indices = new Map<string, number>()
): number {
  let sink = 0;
  for (const row of rows) {
    const name = row[0] as string;
    let index = indices.get(name);
    if (index === undefined) {
      index = indices.size;
      indices.set(name, index);
    }
    sink = (sink + index) | 0;
  }
  return sink;
}
