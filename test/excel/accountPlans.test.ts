/** Real runs of the sheets Plans, Effort and Sources: what was typed is there after the next run, in any language, and a sheet that was deleted stays away. */
import type { JobEnd } from "../../src/job/job";
import { serial } from "../cases/salesList";
import type { Value } from "../cases/case";
import { openWorkbook, type Workbook } from "./office";
import { typeInto } from "./typeInto";

let book: Workbook;
afterEach(() => book?.close());

// 1 December 2025.
const list = { address: "Sales!A1:C27", now: new Date("2025-12-01T09:00:00") };
const run = async (request: Parameters<Workbook["run"]>[0] = list): Promise<void> => {
  const end: JobEnd = await book.run(request);
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
};
const rows = async (sheet: string, from: number): Promise<readonly (readonly Value[])[]> =>
  ((await book.values(sheet)) as Value[][]).slice(from);
const valueAt = (address: string): Promise<unknown> =>
  book.Excel.run(async (context) => {
    const [sheet, cell] = address.split("!");
    const range = context.workbook.worksheets.getItem(sheet!).getRange(cell).load("values");
    await context.sync();
    return (range.values as unknown[][])[0]![0];
  });
const write = (table: string, row: number, texts: { readonly [header: string]: Value }) =>
  book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    for (const [header, text] of Object.entries(texts))
      columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[text]];
    await context.sync();
  });

test("what is typed is planned, wherever sheets and rows were moved to and whatever columns are called; nothing typed becomes a formula; each language; a deleted sheet stays away", async () => {
  book = await openWorkbook(undefined, { sheets: ["dataCheck"] });
  await run({ ...list, accounts: "key" });
  expect((await rows("Plans", 0))[0]![0]).toBe("No next step is planned yet.");

  const [due, later] = [serial("2025-11-28"), serial("2025-12-10")];
  await typeInto(book, "Accounts", "Beta", {
    "Next step": "'=1+1",
    "Next step on": later,
    "Next step by": "Anna",
    "Owner in marketing": "Ivan",
    "Hours a month": 30,
    Employees: "about 40",
  });
  await typeInto(book, "Accounts", "Alfa", { "Hours a month": 10 });
  await write("AccountLog", 1, { Customer: "Beta", Kind: "Task", Subject: "samples", Due: due });
  await write("Prospects", 0, { Prospect: "Gamma", Source: "Internet" });
  await book.Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.getItem("AccountLog").columns.getItem("Due").name = "Until when";
    tables.getItem("AccountLog").columns.getItem("Kind").name = "What it is";
    tables.getItem("Prospects").columns.getItem("Source").name = "Where from";
    tables.getItem("Accounts").columns.getItem("Next step").name = "To do";
    tables.getItem("Accounts").columns.getItem("Customer").name = "Account";
    worksheets.getItem("Log").getRange("1:2").insert("Down");
    worksheets.getItem("Log").name = "What's up";
    worksheets.getItem("Plans").getRange("1:2").insert("Down");
    await context.sync();
  });
  await run();
  // In the order of the days.
  expect(await rows("Plans", -2)).toEqual([
    ["overdue", due, "", "Beta", "Task", "samples", "", "Ivan", "'What''s up'!A9"],
    ["ahead", later, "Anna", "Beta", "Next step", "=1+1", "", "Ivan", "Accounts"],
  ]);
  // Data check names the cell that counts as empty.
  const [found] = (await rows("Data check", 0)).filter((row) => row.join().includes("about 40"));
  const address = found!.find((cell) => /^Accounts!/.test(String(cell)));
  expect(await valueAt(String(address))).toBe("about 40");
  // Beta brings in 1,800 of 13,800.
  expect((await rows("Effort", 0))[0]![0]).toBe(
    "2 of 2 accounts get far more or far less effort than they bring in."
  );
  expect((await rows("Sources", 0))[0]![0]).toBe("1 of 1 prospect became a customer.");
  expect((await rows("Sources", 0)).find(([name]) => name === "Internet")).toEqual(["Internet", 1, 1, 1, 100]); // prettier-ignore

  book.book.deleteSheet(book.book.sheetByName("Effort")!.id);
  await run({ ...list, language: "ru-RU" });
  expect(await book.sheets()).not.toEqual(expect.arrayContaining(["Effort"]));
  expect(await rows("Plans", -2)).toEqual([
    ["просрочено", due, "", "Beta", "Задача", "samples", "", "Ivan", "'What''s up'!A9"],
    ["впереди", later, "Anna", "Beta", "Следующий шаг", "=1+1", "", "Ivan", "Accounts"],
  ]);
});
