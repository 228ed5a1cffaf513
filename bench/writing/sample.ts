/**
 * One writing of a whole result in a process of its own. Arguments: "ours", "byHand" or "bare", lines, customers. Prints JSON: milliseconds on the clock,
 * milliseconds on the processors (all threads), bytes. By hand: the cells of the largest sheet alone, as XML put together in one loop, each with its address
 * and the number of its look, packed in one call. Bare: without addresses and looks, and without cells that only have a look.
 */
import { deflateRawSync } from "node:zlib";
import { Analyser } from "../../src/worker/analyser";
import { readSettings } from "../../src/engine/settings/readSettings";
import { foundIssues } from "../../src/report/foundIssues";
import { columnLetters } from "../../src/report/blocks/address";
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

function byHand({ columns, rowCount }: Table, isBare: boolean): Uint8Array {
  const escaped = (text: string): string =>
    text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
  const rows: string[] = [];
  const letters = columns.map((_, at) => columnLetters(at));
  for (let row = 0; row < rowCount; row += 1) {
    let cells = "";
    columns.forEach((column, at) => {
      const value = column.cells[row] ?? "";
      const own = isBare ? "" : ` r="${letters[at]!}${row + 5}" s="${at + 1}"`;
      if (value === "" || typeof value === "object") {
        if (!isBare) cells += `<c${own}/>`;
      } else
        cells +=
          typeof value === "string"
            ? `<c${own} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
            : `<c${own}><v>${Number(value)}</v></c>`;
    });
    rows.push(isBare ? `<row>${cells}</row>` : `<row r="${row + 5}">${cells}</row>`);
  }
  const bytes = new TextEncoder().encode(`<sheetData>${rows.join("")}</sheetData>`);
  return deflateRawSync(bytes);
}

async function main(): Promise<void> {
  const { report, settings } = reportOf();
  const table = report.sheets.find(({ kind }) => kind === "segments")!.table!;
  const before = process.cpuUsage();
  const start = performance.now();
  const bytes =
    way === "ours"
      ? await writeWorkbook(report, { settings, source: "Sales!A1:C9", addin: "bench" })
      : byHand(table, way === "bare");
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000;
  console.log(JSON.stringify({ ms: performance.now() - start, cpu, bytes: bytes.length }));
}

void main();
