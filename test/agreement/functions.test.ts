/** CUSTOMERSEGMENTS beside the button on the same three columns: every cell that both have, of every customer, in the same order. */
import { readSettings } from "../../src/engine/settings/readSettings";
import { customerSegments, segmentMatrix } from "../../src/functions/functions";
import { openWorkbook, type Workbook } from "../excel/office";
import { readRows } from "../engine/fixtures";
import { dayOfIso } from "../../src/engine/calendar/isoDay";
import { onlySheets } from "../onlySheets";
import { sampleOf } from "../sample";
import { installOffice, invocation } from "../functions/office";

type Row = readonly [customer: string | number, date: string | number, amount: string | number];

const LISTS: { readonly [name: string]: () => Row[] } = {
  Northwind: () =>
    readRows("northwind/order_lines.csv").map((row) => [
      row["CustomerID"]!,
      dayOfIso(row["OrderDate"]!),
      Number(row["Amount"]),
    ]),
  CDNOW: () =>
    readRows("cdnow/sample_1in10.csv").map((row) => [
      Number(row["customer_id"]),
      dayOfIso(row["date"]!),
      Number(row["amount"]),
    ]),
  // With the rows that have no customer, dates as texts, and returns. The customers whose numbers end in 77 are a hundredth of them.
  "Online Retail": () =>
    readRows("online_retail/lines.csv.gz")
      .filter(
        (row) =>
          row["CustomerID"]!.endsWith("77") ||
          (row["CustomerID"] === "" && row["InvoiceNo"]!.endsWith("77"))
      )
      .map((row) => [
        row["CustomerID"]!,
        row["InvoiceDate"]!.slice(0, 10),
        Math.round(Number(row["Quantity"]) * Number(row["UnitPrice"]) * 100) / 100,
      ]),
};

const SETTINGS = [
  {},
  {
    abc: { a: 0.7, b: 0.9, rule: "R2" },
    xyz: { method: "cv" },
    lost: { rule: "days", days: 90 },
    period: "quarter",
  },
];

let book: Workbook | undefined;
afterEach(() => book?.close());

test.each(
  sampleOf(
    Object.keys(LISTS).flatMap((name) => SETTINGS.map((settings) => [name, settings] as const)),
    3
  )
)("%s with %j", async (name, settings) => {
  const rows = LISTS[name]!();
  book = await openWorkbook([["Customer", "Date", "Amount"], ...rows]);
  await book.Excel.run(async (context) => {
    const dates = context.workbook.worksheets
      .getItem("Sales")
      .getRangeByIndexes(1, 1, rows.length, 1);
    dates.numberFormat = rows.map(() => ["yyyy-mm-dd"]);
    await context.sync();
  });
  const end = await book.run({ settings: onlySheets(["matrix"], readSettings(settings)) });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  const { customers } = end.result.analysis;
  const table = await book.values(`Segments!A4:Z${4 + customers.order.length}`);
  installOffice("en-US");
  const column = (i: number): unknown[][] => rows.map((row) => [row[i]]);
  const given = [column(0), column(1), column(2), optionsOf(settings), invocation()] as const;
  const spilled = await customerSegments(...given);

  expect(spilled).toHaveLength(table.length);
  const headers = table[0]!;
  for (const [at, header] of spilled[0]!.entries()) {
    const there = headers.indexOf(String(header));
    expect([header, there]).not.toContain(-1);
    expect(spilled.map((row) => row[at])).toEqual(table.map((row) => row[there]));
  }
  const cells = end.result.analysis.matrix;
  expect(
    (await segmentMatrix(...given)).slice(1).map((row) => [row[0], row[1], row[4], row[5]])
  ).toEqual(
    cells.map(({ segment, customers, atRisk, lost }) => [segment, customers, atRisk, lost])
  );
});

function optionsOf(settings: object): unknown[][] {
  return Object.entries(settings).flatMap(([group, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? Object.entries(value).map(([name, one]) => [`${group}.${name}`, one as unknown])
      : [[group, value]]
  );
}
