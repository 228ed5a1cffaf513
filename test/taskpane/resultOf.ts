import { analyse } from "../../src/engine/analyse";
import { readSettings } from "../../src/engine/settings/readSettings";
import type { Result } from "../../src/report/result";

/**
 * A small result with something of everything, computed by the engine: Alpha buys every month and is by far the largest,
 * Beta bought every month and then stopped (lost), Gamma buys every other month, Delta bought once a year ago.
 */
export function resultOf(): Result {
  const customers = ["Alpha", "Beta", "Gamma", "Delta"];
  const lines: [customer: number, month: number, amount: number][] = [];
  for (let month = 0; month < 24; month += 1) {
    lines.push([0, month, 1000]);
    if (month < 12) lines.push([1, month, 150]);
    if (month % 2 === 1) lines.push([2, month, 100]);
  }
  lines.push([3, 6, 5]);
  const FIRST = 45292; // 2024-01-01
  const sales = {
    lineCount: lines.length,
    customers,
    customer: Int32Array.from(lines, ([customer]) => customer),
    day: Int32Array.from(lines, ([, month]) => FIRST + Math.round(month * 30.44)),
    amount: Float64Array.from(lines, ([, , amount]) => amount),
    dimensions: [],
    grain: "day",
  } as const;
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
      rows: 61,
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
