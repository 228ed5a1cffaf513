/**
 * One writing of a whole result in a process of its own. Arguments: "ours" or "byHand", lines, customers. Prints JSON: milliseconds, bytes of the file.
 * By hand: the cells of the largest sheet alone, as XML put together in one loop without looks, names or tables, packed by the platform.
 */
import { Analyser } from "../../src/worker/analyser";
import { readSettings } from "../../src/engine/settings/readSettings";
import { foundIssues } from "../../src/report/foundIssues";
import { buildReport } from "../../src/report/buildReport";
import { firstRun } from "../../src/report/firstRun";
import type { Report, Table } from "../../src/report/blocks/report";
import { wordingFor } from "../../src/wording/wordingFor";
import { writeWorkbook } from "../../src/workbook/writeWorkbook";
import { NameTable } from "../../src/engine/sales/columns/names";
import { encode } from "../engine/contenders/ours";
import { makeRows } from "../engine/data";

const [way = "ours", lines = "500000", customers = "50000"] = process.argv.slice(2);

function reportOf(): { readonly report: Report; readonly settings: object } {
  const rows = makeRows({
    lines: Number(lines),
    customers: Number(customers),
    names: "mixed",
    order: "date",
  });
  const settings = readSettings({});
  const sales = encode(rows, new NameTable(rows.length));
  const names = sales.customers.slice();
  const analyser = new Analyser();
  const analysis = analyser.load(sales, settings);
  const wording = wordingFor("en-US");
  const found = { currency: "", grain: "day" } as const;
  const column = (at: number, header: string) =>
    ({ column: at, header, reason: "header", alternatives: [] }) as const;
  const result = {
    analysis,
    customers: names,
    source: {
      ...found,
      address: "Sales!A1:C9",
      listCount: 1,
      shape: "lines",
      rows: rows.length + 1,
      columns: { customer: column(0, "Customer"), amount: column(2, "Amount") },
      headers: ["Customer", "Date", "Amount"],
      facts: { headerRow: 1, hiddenOut: 0, hiddenUsed: 0, totalsOut: 0, cancelledOut: 0 },
      firstRow: 1,
      lastHeaderRow: 1,
      isTable: false,
      siblings: [],
    },
    rows: { read: rows.length, used: rows.length, repaired: 0, leftOut: 0 },
    issues: foundIssues(analysis.issues, [], wording, found),
    columnSum: analysis.totalRevenue,
    usedSum: analysis.totalRevenue,
  } as const;
  const input = firstRun({ result, review: analyser.review({}), wording, runAt: 46_350 });
  return { report: buildReport(input), settings };
}

async function byHand({ columns, rowCount }: Table): Promise<Uint8Array> {
  const escaped = (text: string): string =>
    text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
  const rows: string[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    let cells = "";
    for (const column of columns) {
      const value = column.cells[row] ?? "";
      if (value === "" || typeof value === "object") continue;
      cells +=
        typeof value === "string"
          ? `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
          : `<c><v>${Number(value)}</v></c>`;
    }
    rows.push(`<row>${cells}</row>`);
  }
  const bytes = new TextEncoder().encode(`<sheetData>${rows.join("")}</sheetData>`);
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function main(): Promise<void> {
  const { report, settings } = reportOf();
  const table = report.sheets.find(({ kind }) => kind === "segments")!.table!;
  const start = performance.now();
  const bytes =
    way === "ours"
      ? await writeWorkbook(report, { settings, source: "Sales!A1:C9", addin: "bench" })
      : await byHand(table);
  console.log(JSON.stringify({ ms: performance.now() - start, bytes: bytes.length }));
}

void main();
