/** What moving a limit costs once the sales are prepared, against the whole run: [full ms, median ms of a change]. */
import { classify } from "../../src/engine/classify";
import { prepare } from "../../src/engine/prepare";
import { NameTable } from "../../src/engine/sales/columns/names";
import type { Cell } from "../../src/engine/sales/sales";
import { readSettings } from "../../src/engine/settings/readSettings";
import { encode } from "./contenders/ours";

export function limits(rows: readonly (readonly Cell[])[]): number[] {
  const start = performance.now();
  const settings = readSettings({});
  const prepared = prepare(encode(rows, new NameTable(rows.length)), settings);
  classify(prepared, settings);
  const full = performance.now() - start;
  const changes: number[] = [];
  for (let i = 0; i < 41; i += 1) {
    const moved = readSettings({ abc: { a: 0.7 + i / 500 }, xyz: { x: 0.7 + i / 500 } });
    const from = performance.now();
    classify(prepared, moved);
    changes.push(performance.now() - from);
  }
  changes.sort((a, b) => a - b);
  return [full, changes[20] ?? 0];
}
