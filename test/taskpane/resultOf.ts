import { analyse } from "../../src/engine/analyse";
import { readSettings } from "../../src/engine/settings/readSettings";
import type { Result } from "../../src/report/result";
import { sampleSales } from "./sampleSales";

/** A small result with something of everything, computed by the engine: that of `sampleSales`. */
export function resultOf(): Result {
  const sales = sampleSales();
  const { customers } = sales;
  const column = (header: string, at: number, others: string[] = []) => ({
    column: at,
    header,
    reason: "header" as const,
    alternatives: others.map((other, i) => ({ column: 10 + i, header: other })),
  });
  return {
    analysis: analyse(sales, readSettings({})),
    customers,
    source: {
      address: "Sales!A1:C62",
      listCount: 1,
      shape: "lines",
      grain: "day",
      currency: "",
      columns: {
        customer: column("Buyer", 0),
        date: column("Day", 1),
        amount: column("Net", 2, ["Gross"]),
      },
      headers: ["Buyer", "Day", "Net", "Gross"],
      facts: { headerRow: 3, hiddenOut: 0, hiddenUsed: 0, totalsOut: 1, cancelledOut: 0 },
      firstRow: 1,
      lastHeaderRow: 61,
      isTable: false,
      siblings: [],
    },
    rows: { read: 61, used: 48, repaired: 12, leftOut: 1 },
    issues: [
      {
        code: "textDates",
        kind: "repaired",
        count: 12,
        what: "12 dates are text.",
        done: "Read as dates.",
        next: "",
        cells: ["Sales!B7"],
      },
    ],
    columnSum: 26_990,
    usedSum: 26_985,
  };
}
