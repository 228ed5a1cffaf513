/** Where the time of our own run goes, in ms: encode, prepare, classify. */
import { classify } from "../../src/engine/classify";
import { prepare } from "../../src/engine/prepare";
import { NameTable } from "../../src/engine/sales/columns/names";
import type { Cell } from "../../src/engine/sales/sales";
import { readSettings } from "../../src/engine/settings/readSettings";
import { onCpu } from "../onCpu";
import { encode } from "./contenders/ours";

export function stages(rows: readonly (readonly Cell[])[]): number[] {
  const settings = readSettings({});
  const times = [onCpu()];
  const sales = encode(rows, new NameTable(rows.length));
  times.push(onCpu());
  const prepared = prepare(sales, settings);
  times.push(onCpu());
  classify(prepared, settings);
  times.push(onCpu());
  return times.slice(1).map((time, i) => time - (times[i] ?? 0));
}
