/** The three real data sets of test/data as Sales, and the independent results beside them (test/data/PROVENANCE.md). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { NameTable } from "../../src/engine/sales/columns/names";
import type { Sales } from "../../src/engine/sales/sales";
import { dayOfIso } from "../../src/engine/calendar/isoDay";

export type Row = Readonly<Record<string, string>>;

const folder = path.join(__dirname, "..", "data");

export function readRows(file: string): Row[] {
  const bytes = readFileSync(path.join(folder, file));
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

export interface Line {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
  readonly invoice?: string;
}

export function salesOf(lines: readonly Omit<Line, "invoice">[]): Sales {
  const table = new NameTable();
  return {
    lineCount: lines.length,
    customer: Int32Array.from(lines, (line) => table.index(line.customer)),
    customers: table.names,
    day: Int32Array.from(lines, (line) => line.day),
    amount: Float64Array.from(lines, (line) => line.amount),
    dimensions: [],
    grain: "day",
  };
}

export interface DataSet {
  readonly sales: Sales;
  readonly expected: readonly Row[];
  readonly settings: {
    readonly from: string;
    readonly asOf: string;
    readonly days: number;
  };
}

export function northwind(): DataSet {
  const lines = readRows("northwind/order_lines.csv").map((row) => ({
    customer: row["CustomerID"] ?? "",
    day: dayOfIso(row["OrderDate"] ?? ""),
    amount: Number(row["Amount"]),
  }));
  return {
    sales: salesOf(lines),
    expected: readRows("northwind/customers.csv"),
    settings: { from: "1996-07-01", asOf: "1998-04-30", days: 120 },
  };
}

export function cdnow(): DataSet {
  const lines = readRows("cdnow/sample_1in10.csv").map((row) => ({
    customer: row["customer_id"] ?? "",
    day: dayOfIso(row["date"] ?? ""),
    amount: Number(row["amount"]),
  }));
  return {
    sales: salesOf(lines),
    expected: readRows("cdnow/customers.csv"),
    settings: { from: "1997-01-01", asOf: "1998-06-30", days: 180 },
  };
}

export function onlineRetail(): DataSet {
  const lines = readRows("online_retail/lines.csv.gz")
    .filter((row) => row["CustomerID"] !== "")
    .map((row) => ({
      customer: row["CustomerID"] ?? "",
      day: dayOfIso((row["InvoiceDate"] ?? "").slice(0, 10)),
      amount: Number(row["Quantity"]) * Number(row["UnitPrice"]),
    }));
  return {
    sales: salesOf(lines),
    expected: readRows("online_retail/customers.csv.gz"),
    settings: { from: "2010-12-01", asOf: "2011-11-30", days: 90 },
  };
}
