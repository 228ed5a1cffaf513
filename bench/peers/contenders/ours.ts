/** The product's engine. It does more than the common job: its whole analysis, by its own defaults. */
import { analyse } from "../../../src/engine/analyse";
import type { Analysis } from "../../../src/engine/analysis";
import { NameTable } from "../../../src/engine/sales/columns/names";
import type { Sales } from "../../../src/engine/sales/sales";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/defaults";
import { encode } from "../../engine/contenders/ours";
import type { Peer } from "../peer";
import { wholeAnswer } from "../wholeAnswer";

export function ours(): Peer {
  let sales: Sales | undefined;
  let analysis: Analysis | undefined;
  return {
    clear: () => (sales = analysis = undefined),
    load: (rows) => (sales = encode(rows, new NameTable(rows.length))),
    query: () => (analysis = analyse(sales!, DEFAULT_SETTINGS)),
    answer() {
      const { customers, total, abcCounts } = analysis!;
      const sum = (column: Int32Array): number => column.reduce((all, value) => all + value, 0);
      return {
        customers: customers.order.length,
        total,
        first: sum(customers.firstPurchase),
        last: sum(customers.lastPurchase),
        A: abcCounts[1]!,
        B: abcCounts[2]!,
        ...wholeAnswer(analysis!),
      };
    },
  };
}
