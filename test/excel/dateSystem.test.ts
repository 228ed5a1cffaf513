/** Real runs: a workbook that counts days from 1904 shows the same days as one that counts them from 1900, run after run, and nothing that is typed is shifted. */
import { addOwnRow } from "../../src/excel/accounts/addOwnRow";
import { readAccount } from "../../src/excel/accounts/readAccount";
import { typeOnCard } from "../../src/excel/accounts/typeOnCard";
import { keepWorkbookSettings } from "../../src/excel/workbookSettings";
import { addExample } from "../../src/excel/write/addExample";
import { isDateFormat } from "../../src/engine/sales/text/isDateFormat";
import { buildReport } from "../../src/report/buildReport";
import type { ReportInput } from "../../src/report/reportInput";
import { exampleSales } from "../../src/report/example/exampleSales";
import { DAY_COLUMNS } from "../../src/report/onSheet/dayColumns";
import { wordingFor } from "../../src/wording/wordingFor";
import { onlySheets } from "../onlySheets";
import { sheetsOfSample } from "../sample";
import { findResult } from "../../src/excel/findResult";
import { runExcel } from "../../src/excel/runExcel";
import type { Value } from "../cases/case";
import { modelOf } from "../cases/modelOf";
import { DATE_FORMAT, HEADER, ROWS, serial } from "../cases/salesList";
import { openExcel } from "../openExcel";
import { workbookOf, type Workbook } from "./office";

let book: Workbook;
afterEach(() => book?.close());

/** Excel's own documentation: the serials of the two systems differ by 1,462 days. */
const SHIFT = 1462;

const open = async (rows: readonly (readonly Value[])[], date1904: boolean): Promise<Workbook> =>
  workbookOf(
    await openExcel({
      model: modelOf({ sheets: [{ name: "Sales", rows, formats: DATE_FORMAT }], date1904 }),
    })
  );

/** What every cell of the result shows, sheet by sheet. The Data check of a workbook that counts from 1904 says so. */
const shown = (): Promise<{ readonly [sheet: string]: readonly (readonly string[])[] }> =>
  book.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = sheets.items
      .filter(({ name }) => name !== "Sales" && name !== "Data check")
      .map((sheet) => [sheet.name, sheet.getUsedRange().load("text")] as const);
    await context.sync();
    return Object.fromEntries(ranges.map(([name, { text }]) => [name, text]));
  });

const type = (
  table: string,
  row: number,
  cells: { readonly [header: string]: Value }
): Promise<void> =>
  book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    for (const [header, cell] of Object.entries(cells))
      columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[cell]];
    await context.sync();
  });

/** Two runs on a list that goes on, with days typed between them on the sheets and in the pane, as a workbook of that system shows them. */
async function twoRuns(date1904: boolean) {
  const shift = date1904 ? SHIFT : 0;
  const day = (iso: string): number => serial(iso) - shift;
  const rows = ROWS.map(([date, ...rest]) => [(date as number) - shift, ...rest]);
  book = await open([HEADER, ...rows], date1904);
  await book.Excel.run(async (context) => {
    const sheets = sheetsOfSample(["winBack", "dueSoon", "changes"] as const);
    if (sheets !== undefined) keepWorkbookSettings(context, onlySheets(sheets));
    await context.sync();
  });
  const told: ReportInput[] = [];
  const run = async (request: Parameters<Workbook["run"]>[0]): Promise<void> => {
    const end = await book.run({
      ...request,
      cards: true,
      onEvent: (event) => event.kind === "told" && told.push(event.told),
    });
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
  };
  const now = new Date(2026, 0, 5, 9, 30, 12);
  await run({ address: "Sales!A1:C27", now, accounts: "key" });
  const first = await shown();

  await type("Accounts", 0, { "Next step": "call", "Next step on": day("2026-01-20") });
  await type("People", 0, { Customer: "Alfa", Name: "Anna", "Last contact": day("2025-12-20") });
  const who = { Customer: "Beta", Kind: "Task", Subject: "samples" };
  await type("AccountLog", 0, { ...who, Due: day("2025-12-28") });
  const ask = { Prospect: "Omega", "Next step": "ask", "Next step on": day("2026-02-01") };
  await type("Prospects", 0, ask);
  await type("WinBack", 0, { Deadline: day("2026-02-28"), "Last contact": day("2026-01-02") });
  // The pane counts days from 1900 in every workbook.
  await runExcel((context) =>
    addOwnRow(context, {
      ...{ kind: "log", sheet: "Log" },
      cells: [
        { id: "customer", header: "Customer", value: "Alfa" },
        { id: "kind", header: "Kind", value: "Meeting" },
        { id: "date", header: "Date", value: serial("2025-12-12") },
        { id: "sum", header: "Sum", value: 46_000 },
      ],
    })
  );
  const before = { nextStepOn: String(serial("2026-01-20")) };
  const nextStepOn = serial("2026-01-21");
  await runExcel((context) =>
    typeOnCard(context, {
      ...{ customer: "Alfa", sheet: "Accounts" },
      cells: [
        { id: "nextStepOn", header: "Next step on", value: nextStepOn, before: before.nextStepOn },
      ],
    })
  );
  const typed = await runExcel((context) => readAccount(context, "Alfa"));

  const later = [
    [day("2026-01-10"), "Alfa", 1000],
    [day("2026-01-12"), "Delta", 200],
    [day("2026-02-10"), "Alfa", 1000],
    [day("2026-02-14"), "Omega", 700],
  ];
  // Gamma is gone.
  const all = [...rows.filter(([, name]) => name !== "Gamma"), ...later];
  await book.write(`Sales!A2:C${all.length + 1}`, all);
  await run({ address: `Sales!A1:C${all.length + 1}`, now: new Date(2026, 1, 20, 9, 30, 12) });
  const sheets = { first, typed, second: await shown(), found: await runExcel(findResult) };
  return { sheets, told };
}

test("the sheets show the same days in both systems, after a first run and after one that reads them back; so does the pane", async () => {
  const { sheets: by1900, told } = await twoRuns(false);
  book.close();
  const { sheets: by1904 } = await twoRuns(true);
  expect(Object.keys(by1900.second)).toEqual(
    expect.arrayContaining(["Runs", "Changes", "Due soon", "Win-back", "Accounts", "Card", "Plans"])
  );
  expect(by1904).toEqual(by1900);
  expect(JSON.stringify(by1904.second["Plans"])).toContain("2026-01-21");
  expect(JSON.stringify(by1904.second["Log"])).toContain("2025-12-12");
  expect(by1904.typed.card).toMatchObject({ nextStepOn: String(serial("2026-01-21")) });
  expect(by1904.found?.run?.asOfDay).toBe(serial("2026-02-14"));

  // Which columns hold days is known by their ids where they are read, and seen by their formats here.
  const columns = told
    .flatMap((input) => buildReport(input).sheets)
    .flatMap(({ table }) => table?.columns ?? []);
  const days = columns.filter(({ style }) => isDateFormat(style.numberFormat ?? ""));
  const others = columns.filter((column) => !days.includes(column));
  expect(new Set(days.map(({ id }) => id))).toEqual(DAY_COLUMNS);
  expect(others.filter(({ id }) => DAY_COLUMNS.has(id))).toEqual([]);
});

test("the example is of the same days in both", async () => {
  const texts = [];
  for (const date1904 of [false, true]) {
    book = await open([["nothing"]], date1904);
    await runExcel((context) => addExample(context, exampleSales(wordingFor("en-US"))));
    texts.push(await shown());
    book.close();
  }
  expect(texts[1]).toEqual(texts[0]);
  expect(JSON.stringify(texts[1])).toContain("2024-01-0");
});
