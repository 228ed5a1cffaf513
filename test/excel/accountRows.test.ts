/** Real runs: People, Log and Prospects are the user's rows. Runs fill in grey cells beside what is typed, whatever happens to the rows meanwhile (R36-R41, R46, R55, R59). */
import { findResults, removeResults } from "../../src/excel/removeResults";
import type { JobEnd } from "../../src/job/job";
import { serial } from "../cases/salesList";
import type { Value } from "../cases/case";
import { openWorkbook, workbookOf, type Workbook } from "./office";
import { openExcel } from "../openExcel";
import { sampleOf } from "../sample";

let book: Workbook;
afterEach(() => book?.close());

const written = (end: JobEnd) => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
const list = { address: "Sales!A1:C27" };
const now = new Date(2026, 5, 3, 9, 30);
type Row = { readonly [header: string]: Value };

const tableOf = (name: string) => book.book.tables.find((table) => table.name === name)!;
const sheetOf = (name: string) => book.book.sheet(tableOf(name).sheetId)!;
/** Rows in which something stands, by their headers. */
const rows = (name: string): readonly Row[] => {
  const [header = [], ...all] = sheetOf(name).values(tableOf(name).area) as Value[][];
  return all
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) =>
      Object.fromEntries(
        header.map((one, i) => [String(one), row[i]!] as const).filter(([, cell]) => cell !== "")
      )
    );
};
/** Types rows from the top of the table on. */
const type = (name: string, texts: readonly Row[]): Promise<void> =>
  book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(name);
    texts.forEach((row, i) => {
      for (const [header, text] of Object.entries(row))
        columns.getItem(header).getDataBodyRange().getCell(i, 0).values = [[text]];
    });
    await context.sync();
  });

const PEOPLE: readonly Row[] = [
  { Customer: "Alfa", Name: "'=Olga", "Role in the decision": "decides", Phone: "+380 44 1" },
  { Customer: "ALFA ", Name: "Petro", Influence: "much" },
  { Customer: "Nobody", Name: "Ivan" },
];
/** Of test/cases/salesList: Alfa buys 1,000 on the 10th of each month of 2025, Beta 300 on the 15th of every second one from January on. */
const LOG: readonly Row[] = [
  { Customer: "Alfa", Date: serial("2025-11-10"), Kind: "Offer", Result: "open" },
  { Customer: "Beta", Date: serial("2025-11-14"), Kind: "Stimulus", Sum: "a lot" },
  { Customer: "Alfa", Date: serial("2025-12-10"), Kind: "Meeting" },
  { Customer: "Nobody", Date: serial("2025-01-01"), Kind: "Question" },
];
const PROSPECTS: readonly Row[] = [
  { Prospect: "Gamma", Need: "3 urgent", Solvency: 2, Authority: "0 no contact" },
  { Prospect: "Newcomer", Need: "high" },
];

/** What stands after a run, by what was typed. */
const PEOPLE_AFTER = [
  { Customer: "Alfa", Name: "=Olga", "Role in the decision": "decides", Phone: "+380 44 1", "Customer status": "Regular" },
  { Customer: "ALFA ", Name: "Petro", Influence: "much", "Customer status": "Regular" },
  { Customer: "Nobody", Name: "Ivan", "Customer status": "Not in the list" },
]; // prettier-ignore
const LOG_AFTER = [
  { ...LOG[0], "Customer status": "Regular", "Bought again on": serial("2025-12-10"), "Bought since": 1000 },
  { ...LOG[1], "Customer status": "Regular", "Bought again on": serial("2025-11-15"), "Bought since": 300 },
  { ...LOG[2], "Customer status": "Regular" },
  { ...LOG[3], "Customer status": "Not in the list" },
]; // prettier-ignore

/** What else is made with the tables, and takes most of a run; once deleted, it stays away. */
const OTHERS = [
  ...["Managers", "Training", "Strategies", "Card", "Meeting brief"],
  ...["Plans", "Effort", "Sources", "Manager"],
];

async function typed(others: "all" | "none"): Promise<Uint8Array> {
  book = await openWorkbook(undefined, { sheets: [] });
  written(await book.run({ ...list, accounts: "key" }));
  if (others === "none")
    for (const name of OTHERS) book.book.deleteSheet(book.book.sheetByName(name)!.id);
  await type("People", PEOPLE);
  await type("AccountLog", LOG);
  await type("Prospects", PROSPECTS);
  const bytes = await book.save();
  book.close();
  return bytes;
}
const open = async (bytes: Uint8Array): Promise<void> => {
  book = workbookOf(await openExcel({ bytes }), 60);
};

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await typed("none");
});

test("grey cells follow from what is typed in their row; nothing typed changes, and a second run changes nothing", async () => {
  await open(bytes);
  const { remarks } = written(await book.run({ ...list, now }));
  expect(rows("People")).toEqual(PEOPLE_AFTER);
  expect(rows("AccountLog")).toEqual(LOG_AFTER);
  expect(rows("Prospects")).toEqual([
    expect.objectContaining({ Prospect: "Gamma", Score: 5, "Customer since": expect.any(Number) }),
    { Prospect: "Newcomer", Need: "high" },
  ]);
  expect(remarks.join(" ")).toMatch(/sheet People .*“much”.* sheet Log .*“a lot”.* “high”/);
  const before = [rows("People"), rows("AccountLog"), rows("Prospects")];
  written(await book.run({ ...list, now }));
  expect([rows("People"), rows("AccountLog"), rows("Prospects")]).toEqual(before);
  // In Thai the headers change, and no cell that somebody typed.
  written(await book.run({ ...list, now, language: "th-TH" }));
  expect(rows("People").map((row) => row["ชื่อ"])).toEqual(["=Olga", "Petro", "Ivan"]);
});

test("every column renamed, in a workbook that was opened again: the same sheets, known by the numbers of their columns", async () => {
  await open(bytes);
  const tables = ["Accounts", "People", "AccountLog", "Prospects"];
  await book.Excel.run(async (context) => {
    const all = tables.map((name) => context.workbook.tables.getItem(name).columns);
    for (const columns of all) columns.load("items/name");
    await context.sync();
    for (const { items } of all) items.forEach((column, i) => (column.name = `Mine ${i}`));
    await context.sync();
  });
  const sheets = await book.sheets();
  const { remarks } = written(await book.run({ ...list, now }));
  expect(remarks.join()).not.toContain("table");
  expect(await book.sheets()).toEqual(sheets);
  const shown = (name: string) => rows(name).map((row) => Object.values(row));
  expect(shown("People")).toEqual(PEOPLE_AFTER.map((row) => Object.values(row)));
  expect(shown("AccountLog")).toEqual(LOG_AFTER.map((row) => Object.values(row)));
});

test("names are offered where they are typed: customers as Accounts has them, who decides as People has them", async () => {
  await open(bytes);
  const rule = (name: string, header: string) =>
    book.Excel.run(async (context) => {
      const column = context.workbook.tables.getItem(name).columns.getItem(header);
      const { dataValidation } = column.getDataBodyRange();
      dataValidation.load("rule,errorAlert");
      await context.sync();
      return [dataValidation.rule.list?.source, dataValidation.errorAlert.showAlert];
    });
  expect(await rule("People", "Customer")).toEqual(["=Accounts!$A$6:$A$7", false]);
  written(await book.run({ ...list, accounts: ["Gamma"] }));
  expect(await rule("People", "Customer")).toEqual(["=Accounts!$A$6:$A$8", false]);
  expect(await rule("AccountLog", "Customer")).toEqual(["=Accounts!$A$6:$A$8", false]);
  expect(await rule("AccountLog", "Result")).toEqual(["open,won,lost,done", false]);
  expect(await rule("Prospects", "Prospect")).toEqual([undefined, true]);
  expect(await rule("Prospects", "Person who decides")).toEqual(["=People!$B$6:$B$15", false]);
});

test("Remove says how many cells were typed, and takes the tables out", async () => {
  await open(await typed("all"));
  const cells = [...PEOPLE, ...LOG, ...PROSPECTS].flatMap((row) => Object.keys(row));
  expect((await book.Excel.run(findResults)).typed).toBe(cells.length);
  const removed = await book.Excel.run(removeResults);
  expect(removed.slice(-13)).toEqual([...["Accounts", "People", "Log", "Prospects"], ...OTHERS]);
  expect(await book.sheets()).toEqual(["Sales"]);
});

test("a prospect that is joined with a customer is that customer from then on, run after run", async () => {
  await open(bytes);
  const row = () => rows("Prospects").find(({ Prospect: name }) => name === "Newcomer");
  const names = [{ kind: "join", spelling: "Newcomer", customer: "Gamma" }] as const;
  written(await book.run({ ...list, now, names }));
  const joined = { "Customer since": expect.any(Number), "Bought for": expect.any(Number) };
  expect(row()).toMatchObject(joined);
  written(await book.run({ ...list, now }));
  expect(row()).toMatchObject(joined);
});

/** What a colleague may do to the rows of the log between any two requests. */
const HANDS: { readonly [what: string]: () => void } = {
  "sorts the rows": () => {
    const { area } = tableOf("AccountLog");
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    sheetOf("AccountLog").moveRows(
      body,
      Array.from({ length: body.rows }, (_, i) => body.rows - 1 - i)
    );
  },
  "puts a row into the table": () =>
    sheetOf("AccountLog").insertRows(tableOf("AccountLog").area.row + 2, 1),
  "deletes a blank row": () =>
    sheetOf("AccountLog").deleteRows(tableOf("AccountLog").area.row + 8, 1),
};
const byDate = (all: readonly Row[]): readonly Row[] =>
  [...all].sort((p, q) => Number(p["Date"]) - Number(q["Date"]));

test.each(Object.keys(HANDS))(
  "somebody %s between two requests: each row is filled in for what it says",
  async (what) => {
    await open(bytes);
    const sent = jest.spyOn(book.host, "execute");
    written(await book.run({ ...list, now }));
    const requests = sent.mock.calls.length;
    sent.mockRestore();
    const below = () => {
      const { area } = tableOf("AccountLog");
      return sheetOf("AccountLog")
        .values({ ...area, row: area.row + area.rows, rows: 5 })
        .flat();
    };
    // The rows are read before the report is made, and the log is among the last that is written.
    const moments = Array.from({ length: 4 }, (_, i) => requests - 1 - 2 * i);
    for (const n of sampleOf(moments, 2)) {
      book.close();
      await open(bytes);
      book.host.beforeBatch(n, HANDS[what]!);
      const end = written(await book.run({ ...list, now }));
      const isSaid = end.remarks.some((remark) => remark.includes("changed by somebody else"));
      if (n < requests - 3 && !isSaid)
        expect([n, byDate(rows("AccountLog"))]).toEqual([n, byDate(LOG_AFTER)]);
      expect([n, below().filter((cell) => cell !== "")]).toEqual([n, []]);
      written(await book.run({ ...list, now }));
      expect([n, byDate(rows("AccountLog"))]).toEqual([n, byDate(LOG_AFTER)]);
    }
  }
);

test("a request that fails anywhere leaves what was typed, and the next run fills in what is missing", async () => {
  await open(bytes);
  const sent = jest.spyOn(book.host, "execute");
  written(await book.run({ ...list, now }));
  const count = sent.mock.calls.length;
  sent.mockRestore();
  const moments = [8, 6, 4, 2].map((before) => Math.max(1, count - before));
  for (const n of sampleOf(moments, 2)) {
    book.close();
    await open(bytes);
    book.host.failBatch(n, { code: "GeneralException", message: "", done: 0.5 });
    await book.run({ ...list, now });
    expect(rows("People").map((row) => row["Name"])).toEqual(["=Olga", "Petro", "Ivan"]);
    written(await book.run({ ...list, now }));
    expect([n, rows("AccountLog")]).toEqual([n, LOG_AFTER]);
    expect([n, rows("People")]).toEqual([n, PEOPLE_AFTER]);
  }
});
