/** A small analysed list for tests of words and sheets: the four customers of test/cases/salesList.ts, and what one likes to add. */
import { analyse } from "../../src/engine/analyse";
import type { Sales } from "../../src/engine/sales/sales";
import { readSettings } from "../../src/engine/settings/readSettings";
import type { ReportInput } from "../../src/report/result";
import { wordingFor } from "../../src/wording/wordingFor";
import { LINES, serial, type Line } from "../cases/salesList";

export function salesOf(lines: readonly Line[], dated = true): Sales {
  const customers = [...new Set(lines.map(({ customer }) => customer))];
  return {
    lineCount: lines.length,
    customers,
    customer: Int32Array.from(lines, ({ customer }) => customers.indexOf(customer)),
    day: dated ? Int32Array.from(lines, ({ day }) => serial(day)) : new Int32Array(0),
    amount: Float64Array.from(lines, ({ amount }) => amount),
    dimensions: [],
    grain: "day",
  };
}

export function analysisOf(settings: object = {}, lines: readonly Line[] = LINES, dated = true) {
  return analyse(salesOf(lines, dated), readSettings(settings));
}

export function inputOf(
  language = "en-US",
  lines: readonly Line[] = LINES,
  dated = true
): ReportInput {
  const analysis = analysisOf({}, lines, dated);
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  return {
    analysis,
    customers: salesOf(lines).customers,
    source: {
      address: "Sales!A1:C27",
      lists: [{ sheet: "Sales", firstRow: 0, row: 0, column: 0 }],
      facts: { headerRow: 1, hiddenOut: 0, hiddenUsed: 0, totalsOut: 0 },
      siblings: [],
    },
    shape: dated ? "lines" : "totals",
    columns: {
      customer: { column: 1, header: "Customer", reason: "header", alternatives: [] },
      amount: { column: 2, header: "Amount", reason: "header", alternatives: [] },
    },
    rows: { read: lines.length, used: lines.length, repaired: 0, leftOut: 0 },
    issues: analysis.issues,
    columnSum: sum,
    usedSum: sum,
    // 3 June 2026, 9:30.
    runAt: 46_176 + 9.5 / 24,
    names: {
      sheets: { segments: "Segments", matrix: "Matrix", dataCheck: "Data check", runs: "Runs" },
      segmentsTable: "Segments",
      runsTable: "SegmentRuns",
    },
    wording: wordingFor(language),
  };
}
