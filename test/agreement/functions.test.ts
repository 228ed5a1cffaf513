/** The functions of a list beside the button on the same three columns: every cell that both have, of every customer, in the same order. */
import { readSettings } from "../../src/engine/settings/readSettings";
import {
  customerSegments,
  keyAccounts,
  lossesByPeriod,
  lostCustomers,
  segmentMatrix,
  whySegment,
} from "../../src/functions/functions";
import type { Value } from "../cases/case";
import { modelOf } from "../cases/modelOf";
import { openWorkbook, workbookOf, type Workbook } from "../excel/office";
import { readRows } from "../engine/fixtures";
import { dayOfIso } from "../../src/engine/calendar/isoDay";
import { onlySheets } from "../onlySheets";
import { openExcel } from "../openExcel";
import { IS_WHOLE, sampleOf } from "../sample";
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
  await agree(book, rows, settings);
});

// By its file: office.js takes no request of so many rows.
if (IS_WHOLE)
  test.each(SETTINGS.map((settings) => [settings] as const))(
    "all 541,909 lines of Online Retail with %j",
    async (settings) => {
      const rows = readRows("online_retail/lines.csv.gz").map((row): Row => [
        row["CustomerID"]!,
        dayOfIso(row["InvoiceDate"]!.slice(0, 10)),
        Math.round(Number(row["Quantity"]) * Number(row["UnitPrice"]) * 100) / 100,
      ]);
      expect(rows).toHaveLength(541_909);
      const sheet = {
        name: "Sales",
        rows: [["Customer", "Date", "Amount"], ...rows],
        formats: { 1: "yyyy-mm-dd" },
      };
      book = workbookOf(await openExcel({ model: modelOf({ sheets: [sheet] }) }));
      book.select("Sales!A2");
      await agree(book, rows, settings);
    }
  );

/** Runs the button, and asks the functions: every column of CUSTOMERSEGMENTS, and the customers of SEGMENTMATRIX. */
async function agree(open: Workbook, rows: readonly Row[], settings: object): Promise<void> {
  const end = await open.run({ settings: onlySheets(["matrix"], readSettings(settings)) });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  const { customers } = end.result.analysis;
  const table = await open.values(`Segments!A4:Z${4 + customers.order.length}`);
  const given = argumentsOf(rows, settings);
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
}

describe.each(["Northwind", "CDNOW"])("%s: the sheets of the button, column by column", (name) => {
  let open: Workbook;
  const rows = LISTS[name]!();
  const given = () => argumentsOf(rows, {});
  beforeAll(async () => {
    const sheet = {
      name: "Sales",
      rows: [["Customer", "Date", "Amount"], ...rows],
      formats: { 1: "yyyy-mm-dd" },
    };
    open = workbookOf(await openExcel({ model: modelOf({ sheets: [sheet] }) }));
    open.select("Sales!A2");
    const end = await open.run({
      settings: onlySheets(["matrix", "losses", "winBack", "keyAccounts"]),
    });
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
  });
  afterAll(() => open.close());

  const tableOf = (name: string): Promise<Value[][]> =>
    open.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(name).getRange().load("values");
      await context.sync();
      return range.values as Value[][];
    });
  /** Cells of a column, by its header. */
  const column = (table: readonly (readonly unknown[])[], header: unknown): unknown[] => {
    const at = table[0]!.indexOf(header);
    if (at < 0) throw new Error(`No column ${String(header)}`);
    return table.slice(1).map((row) => row[at]);
  };

  test("SEGMENTMATRIX is the nine cards", async () => {
    // A card: its name, then customers, value, share, at risk, lost; the sheet sums the shares that it shows, each rounded to millionths.
    const cards = await open.values("Matrix!D5:F25");
    const shown = [0, 7, 14].flatMap((top) =>
      [0, 1, 2].map((x) => [0, 1, 2, 3, 4, 5].map((line) => cards[top + line]![x]!))
    );
    const [, ...matrix] = await segmentMatrix(...given());
    const isShare = (share: unknown, i: number): boolean =>
      Math.abs(Number(share) - Number(shown[i]![3])) <= Number(shown[i]![1]) * 0.5e-6 + 1e-6;
    expect(
      matrix.map((row, i) => row.map((cell, at) => (at === 3 ? isShare(cell, i) : cell)))
    ).toEqual(
      shown.map(([card, customers, value, , atRisk, lost]) => [
        String(card).slice(0, 2),
        customers,
        expect.closeTo(Number(value), 1),
        true,
        atRisk,
        lost,
      ])
    );
  });

  test("LOSTCUSTOMERS is the table Win-back, in its order", async () => {
    const sheet = await tableOf("WinBack");
    const lost = await lostCustomers(...given());
    expect(lost.length).toBeGreaterThan(1);
    for (const header of lost[0]!) expect(column(lost, header)).toEqual(column(sheet, header));
  });

  test("LOSSESBYPERIOD are the periods of the sheet Losses, of which it shows twelve", async () => {
    const [header, ...periods] = await lossesByPeriod(...given());
    const sheet = await open.values("Losses!A1:I40");
    const at = sheet.findIndex(([first]) => first === header![0]);
    expect(sheet[at]).toEqual(header);
    const shown = periods.slice(-12);
    expect(shown).toHaveLength(12);
    expect(sheet.slice(at + 1, at + 13)).toEqual(shown);
    // Below them stands the sum of all periods that are shown.
    const sums = [1, 2, 3, 8].map((i) => shown.reduce((all, row) => all + Number(row[i]), 0));
    expect([1, 2, 3, 8].map((i) => sheet[at + 13]![i])).toEqual(
      sums.map((sum) => expect.closeTo(sum, 2))
    );
    expect(sums[2]).toBeGreaterThan(0);
  });

  test("KEYACCOUNTS are those of the table Key accounts, with its reasons and the types on Segments", async () => {
    const keys = await keyAccounts(...given());
    expect(keys.length).toBeGreaterThan(1);
    const [header, ...all] = await tableOf("KeyAccounts");
    const sheet = [header!, ...all.filter((row) => row[header!.indexOf("Key account")] === "yes")];
    const segments = await tableOf("Segments");
    const types = new Map(
      column(segments, "Customer").map((one, i) => [one, column(segments, "Key account")[i]])
    );
    for (const one of keys[0]!)
      expect([one, column(keys, one)]).toEqual([
        one,
        one === "Key account"
          ? column(keys, "Customer").map((customer) => types.get(customer))
          : column(sheet, one),
      ]);
  });

  test("WHYSEGMENT is the column Why of Segments", async () => {
    const segments = await tableOf("Segments");
    const [customers, sentences] = [column(segments, "Customer"), column(segments, "Why")];
    // Each looks through all names for other spellings.
    const step = Math.ceil(customers.length / 60);
    for (let i = 0; i < customers.length; i += step)
      expect([customers[i], await whySegment(customers[i], ...given())]).toEqual([
        customers[i],
        sentences[i],
      ]);
  });
});

/** As Excel hands them over. */
function argumentsOf(rows: readonly Row[], settings: object) {
  installOffice("en-US");
  const cells = (i: number): unknown[][] => rows.map((row) => [row[i]]);
  return [cells(0), cells(1), cells(2), optionsOf(settings), invocation()] as const;
}

function optionsOf(settings: object): unknown[][] {
  return Object.entries(settings).flatMap(([group, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? Object.entries(value).map(([name, one]) => [`${group}.${name}`, one as unknown])
      : [[group, value]]
  );
}
