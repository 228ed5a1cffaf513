/**
 * Real lists, read from their files (test/data/PROVENANCE.md). Authority: the counts and the total of summary.json and
 * customers.csv, which a separate program worked out from the same data.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Cell } from "../../../src/engine/sales/sales";
import { serialDay } from "../../../src/engine/calendar/serialDay";
import { read } from "./readGrid";

const DATA = join(__dirname, "../../data");

function cells(csv: string): Cell[][] {
  return csv
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      line.split(",").map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text))
    );
}

const summary = (set: string) =>
  JSON.parse(readFileSync(join(DATA, set, "summary.json"), "utf8")) as {
    readonly [name: string]: number;
  };

test("Northwind: order lines with a customer number and a name", () => {
  const grid = cells(readFileSync(join(DATA, "northwind/order_lines.csv"), "utf8"));
  const last = serialDay(1998, 4, 30);
  const result = read(grid);
  const { sales, layout } = result;
  expect(layout.columns).toMatchObject({
    customer: { header: "CompanyName" },
    customerId: { header: "CustomerID" },
    date: { header: "OrderDate" },
    amount: { header: "Amount" },
    invoice: { header: "OrderID" },
  });
  const expected = summary("northwind");
  const upTo = [...sales.day.keys()].filter((i) => sales.day[i]! <= last);
  expect(upTo).toHaveLength(expected["lines_up_to_as_of"]!);
  expect(upTo.reduce((sum, i) => sum + sales.amount[i]!, 0)).toBeCloseTo(expected["net_total"]!, 4);
  expect(new Set(upTo.map((i) => sales.customer[i])).size).toBe(expected["customers_history"]);
  expect(result.rows).toEqual({ read: 2155, used: 0, repaired: 2155, leftOut: 0 });
});

test("Online Retail: 541,909 lines, quantity x price, a quarter without a customer", () => {
  const grid = cells(
    gunzipSync(readFileSync(join(DATA, "online_retail/lines.csv.gz"))).toString("utf8")
  );
  const result = read(grid, { blockRows: 20000 });
  const { sales, layout, rows } = result;
  expect(layout).toMatchObject({
    shape: "lines",
    amountFrom: "quantityTimesPrice",
    columns: { customer: { header: "CustomerID" } },
  });
  expect(rows.read).toBe(541909);
  // docs of the data set: 135,080 lines without a customer.
  expect(result.issues.find(({ code }) => code === "blankCustomer")?.count).toBe(135080);
  const expected = summary("online_retail");
  const last = serialDay(2011, 11, 30);
  let [lines, total] = [0, 0];
  for (let i = 0; i < sales.lineCount; i++) {
    if (sales.day[i]! > last) continue;
    lines++;
    total += sales.amount[i]!;
  }
  expect(lines).toBe(expected["lines_up_to_as_of"]);
  expect(total).toBeCloseTo(expected["net_total"]!, 2);
});
