/** Files read together with a list on a sheet, as one list. The authority is the whole list on a sheet. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { findResult } from "../../../src/excel/findResult";
import type { FileSource } from "../../../src/files/fileSource";
import { createFileWorker } from "../../../src/job/fileWorker/createFileWorker";
import { listForFiles } from "../../../src/job/files/listForFiles";
import type { Job, JobEnd, JobEvent, JobRequest } from "../../../src/job/job";
import type { Value } from "../../cases/case";
import { serial } from "../../cases/salesList";
import { modelOf } from "../../cases/modelOf";
import { openWorkbook, type Workbook, workbookOf } from "../../excel/office";
import { fileOf } from "../../files/fileOf";
import { onlySheets, type Sheet } from "../../onlySheets";
import { openExcel } from "../../openExcel";
import { sheetsOfSample } from "../../sample";
import { FakeFileWorker } from "./fakeFileWorker";
import { jobOn, resultIn, runOn } from "./runOn";

const SETTINGS = onlySheets(["dataCheck"], readSettings({}));
const HEADER = ["Customer", "Date", "Amount"];
const CUSTOMERS = ["Alfa", "Beta", "Gamma", "Delta"];
const dayOf = (i: number): string => `2025-${String(1 + (i % 12)).padStart(2, "0")}-15`;
const ROWS = Array.from({ length: 40 }, (_, i) => [CUSTOMERS[i % 4]!, dayOf(i), 100 + i] as const);
const onSheet = (rows: typeof ROWS): Value[][] => [
  HEADER,
  ...rows.map(([name, day, amount]) => [name, serial(day), amount]),
];
const csv = (rows: readonly (readonly unknown[])[], header = HEADER): string =>
  [header, ...rows].map((row) => row.join(",")).join("\n");
const LATER = fileOf("later.csv", csv(ROWS.slice(20)), 100);

let book: Workbook;
afterEach(() => book.close());

const beside = createFileWorker(() => new FakeFileWorker());
const heard: JobEvent[] = [];
const jobNow = (): Job => jobOn(beside.readerOf);
const run = (job: Job, request: Partial<JobRequest>): Promise<JobEnd> =>
  runOn(job, heard, { settings: SETTINGS, ...request });
const together = (job: Job, files: readonly FileSource[], more: Partial<JobRequest> = {}) =>
  run(job, { files, sheets: "Sales!A1", again: true, ...more });
const isRead = (): boolean => heard.some(({ kind }) => kind === "read");

/** All cells of the sheets of a result, without what says where the list stands and how many header rows it has. */
async function cellsOf({ sheets }: Extract<JobEnd, { kind: "written" }>): Promise<unknown> {
  const all: [string, Value[][]][] = [];
  for (const sheet of sheets) all.push([sheet, await book.formulas(sheet)]);
  return JSON.parse(
    JSON.stringify(all).replaceAll(/Sales![A-Z]+\d+(:[A-Z]+\d+)?(;half\.csv)?/g, "LIST")
  );
}

const FEW: readonly Sheet[] = ["losses", "dueSoon", "dataCheck"];

test("half of a list on the sheet and half of it in a file: every cell as of the whole list on a sheet", async () => {
  const [header = [], ...lines] = readFileSync("test/data/northwind/order_lines.csv", "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  // Without quotes in it each line is its cells.
  const clean = lines.filter((line) => line.length === header.length && !line.join().includes('"'));
  expect(clean.length).toBeGreaterThan(2000);
  const typed = clean.map((line) =>
    line.map((cell, column) => {
      if (header[column] === "OrderDate") return serial(cell);
      return cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell;
    })
  );
  const few = sheetsOfSample(FEW);
  const settings = few === undefined ? readSettings({}) : onlySheets(few, readSettings({}));
  const half = Math.floor(clean.length / 2);
  const open = async (rows: readonly Value[][]): Promise<void> => {
    book = await openWorkbook([header, ...rows]);
    await book.Excel.run(async (context) => {
      const days = context.workbook.worksheets.getItem("Sales").getRange(`B2:B${rows.length + 1}`);
      days.numberFormat = rows.map(() => ["yyyy-mm-dd"]);
      await context.sync();
    });
  };
  await open(typed);
  const whole = await run(jobNow(), { settings });
  if (whole.kind !== "written") throw new Error(JSON.stringify(whole));
  const expected = await cellsOf(whole);
  book.close();

  await open(typed.slice(0, half));
  const files = [fileOf("half.csv", csv(clean.slice(half), header), 10_000)];
  const both = await together(jobNow(), files, { settings });
  if (both.kind !== "written") throw new Error(JSON.stringify(both));
  expect(both.result.source.address).toBe(`Sales!A1:L${half + 1};half.csv`);
  expect(both.sheets.length).toBeGreaterThan(4);
  expect(await cellsOf(both)).toEqual(expected);
});

test("rows of the sheet are told by their cells, those of the file by their lines", async () => {
  const rows = onSheet(ROWS.slice(0, 20));
  rows[9]![2] = "none";
  book = await openWorkbook(rows);
  const lines = ROWS.slice(20).map(([name, day, amount], i) => [name, day, i === 3 ? "x" : amount]);
  // Its columns stand in another order, and one more is among them.
  const turned = lines.map(([name, day, amount]) => [amount, "DE", name, day]);
  const file = fileOf("later.csv", csv(turned, ["amount", "Country", "Customer ", "Date"]), 100);
  const end = await together(jobNow(), [file]);
  const { issues, rows: counted, source } = resultIn(end);
  expect(counted.read).toBe(40);
  expect(source).toMatchObject({ address: "Sales!A1:C21;later.csv", inFiles: "some" });
  const found = issues.find(({ code }) => code === "unreadableNumber");
  expect(found).toMatchObject({
    cells: ["Sales!C10", "line 5 of later.csv"],
    inFiles: ["line 5 of later.csv"],
  });
  // The sheet Data check goes to the cell, and only says the line.
  const links = await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data check").getUsedRange(true);
    range.load("values");
    await context.sync();
    const at = (text: string): Excel.Range => {
      const row = range.values.findIndex((cells) => cells.includes(text));
      return range.getCell(row, range.values[row]!.indexOf(text)).load("hyperlink");
    };
    const cells = [at("Sales!C10"), at("line 5 of later.csv")];
    await context.sync();
    return cells.map(({ hyperlink }) => hyperlink as Excel.RangeHyperlink | null);
  });
  expect(links.map((link) => link?.documentReference)).toEqual(["Sales!C10", undefined]);
  // What the workbook remembers leads back to the files, and to the list with which they were read.
  const offered = await book.Excel.run((context) => listForFiles(context, 46_000));
  expect(offered).toEqual({ address: "Sales!A1:C21", wasTogether: true });
});

test("other limits are answered without reading again, until somebody changes the list on the sheet", async () => {
  book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
  const job = jobNow();
  const files = [LATER];
  const { source, usedSum } = resultIn(await together(job, files));
  expect(heard.filter(({ kind }) => kind === "located")).toEqual([
    { kind: "located", address: source.address, rows: 42 },
  ]);
  const settings = onlySheets(["dataCheck"], readSettings({ abc: { a: 0.5 } }));
  const change = { address: source.address, again: false, sheets: "Sales!A1:C21", settings };
  resultIn(await together(job, files, change));
  expect(isRead()).toBe(false);
  await book.write("Sales!C2", [[1100]]);
  const changed = resultIn(await together(job, files, change));
  expect(isRead()).toBe(true);
  expect(changed.usedSum).toBe(usedSum + 1000);
});

// The numbers by hand, as in fileWorker.test.ts: four lines on the sheet, two in the file.
test("a question is asked of both with what follows from each answer", async () => {
  const statuses = ["Paid", "Paid", "Parked", "Paid", "Paid", "Paid"];
  const header = ["Date", "Customer", "Status", "Amount"];
  const lines = statuses.map((status, i) => [`2025-03-0${i + 1}`, CUSTOMERS[i % 3], status, 100]);
  const rows = lines.slice(0, 4).map(([day, ...cells]) => [serial(String(day)), ...cells]);
  book = await openWorkbook([header, ...rows] as Value[][]);
  const files = [fileOf("orders.csv", csv(lines.slice(4), header))];
  const asked = await together(jobNow(), files);
  if (asked.kind !== "question") throw new Error(asked.kind);
  expect(asked.question.choices.map(({ follows }) => follows)).toEqual([
    "3 customers, 600",
    "3 customers, 500",
  ]);
  const answered = await together(jobNow(), files, { answers: { unknownStatus: "out" } });
  expect(resultIn(answered).usedSum).toBe(500);
});

test("the letters of the list stand beside it where they are asked for", async () => {
  book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
  const end = await together(jobNow(), [LATER], { letters: true });
  expect(end).toMatchObject({ kind: "written", classColumns: "written" });
  const beside = await book.values("Sales!A1:D3");
  const letters = new Map((await book.values("Segments")).map((row) => [row[0], row[1]]));
  expect(letters.get("Alfa")).toMatch(/^[ABC]/);
  expect(beside.slice(1).map(([name, , , letter]) => [name, letter])).toEqual(
    ["Alfa", "Beta"].map((name) => [name, String(letters.get(name))[0]])
  );
});

test.each([
  ["common era", 0],
  ["Buddhist era", 543],
])(
  "days of a workbook that counts from 1904, and those of a file in the %s, are the same days",
  async (_, years) => {
    const rows = ROWS.slice(0, 20).map(([name, day, amount]) => [name, serial(day) - 1462, amount]);
    const sheets = [{ name: "Sales", rows: [HEADER, ...rows], formats: { 1: "yyyy-mm-dd" } }];
    book = workbookOf(await openExcel({ model: modelOf({ sheets, date1904: true }) }));
    const fiveDaysLater = ROWS.slice(20).map(([name, day, amount]) => [
      name,
      `${Number(day.slice(0, 4)) + years}${day.slice(4, 8)}20`,
      amount,
    ]);
    const { analysis } = resultIn(
      await together(jobNow(), [fileOf("later.csv", csv(fiveDaysLater))])
    );
    const { purchases, firstPurchase, lastPurchase } = analysis.customers;
    // By hand: each customer buys on the 15th of every fourth month, and five days later.
    expect([...purchases]).toEqual([6, 6, 6, 6]);
    expect([...firstPurchase]).toEqual([1, 2, 3, 4].map((m) => serial(`2025-0${m}-15`)));
    expect([...lastPurchase]).toEqual(["09", 10, 11, 12].map((m) => serial(`2025-${m}-20`)));
  }
);

test("a day before 1954 in a file is that day beside a workbook that counts from 1904", async () => {
  const rows = ROWS.slice(0, 20).map(([name, day, amount]) => [name, serial(day) - 1462, amount]);
  const sheets = [{ name: "Sales", rows: [HEADER, ...rows], formats: { 1: "yyyy-mm-dd" } }];
  book = workbookOf(await openExcel({ model: modelOf({ sheets, date1904: true }) }));
  const { analysis } = resultIn(
    await together(jobNow(), [fileOf("early.csv", csv([["Zeta", "1950-03-03", 5]]))])
  );
  expect(Math.min(...analysis.customers.firstPurchase)).toBe(serial("1950-03-03"));
});

test("a file without a column of the list is refused by its name and that of the list", async () => {
  book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
  const end = await together(jobNow(), [
    LATER,
    fileOf("b.csv", "Name,Date,Amount\nA,2025-01-05,5\n"),
  ]);
  expect(end).toMatchObject({
    problem: { sentence: "b.csv has no column “Customer”, which Sales!A1:C21 has." },
  });
  expect((await book.sheets()).length).toBe(1);
});

test("a table of months says a month, not the number of its day", async () => {
  const months = ["2025-01-01", "2025-02-01", "2025-03-01"];
  const rows = [["Customer", ...months.map(serial)], ...CUSTOMERS.map((name) => [name, 5, 6, 7])];
  const dates = { 1: "mmm yyyy", 2: "mmm yyyy", 3: "mmm yyyy" };
  const below = { row: 1, formats: { 1: "0", 2: "0", 3: "0" } };
  const sheets = [{ name: "Sales", rows, formats: dates, formatsBelow: below }];
  book = workbookOf(await openExcel({ model: modelOf({ sheets }) }));
  const end = await together(jobNow(), [LATER]);
  expect(end).toMatchObject({
    problem: { sentence: "later.csv has no column “2025-01-01”, which Sales!A1:D5 has." },
  });
});

test("a run that is cancelled while the sheet is read ends at once, and the next one is read", async () => {
  book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
  const stop = new AbortController();
  const onEvent = ({ kind }: JobEvent): void => {
    if (kind === "located") stop.abort();
  };
  const end = await together(jobNow(), [LATER], { signal: stop.signal, onEvent });
  expect(end.kind).toBe("cancelled");
  expect((await together(jobNow(), [LATER])).kind).toBe("written");
});

test("what is asked of the sheets leaves nothing behind that waits for Cancel", async () => {
  book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
  for (const place of ["E1:G21", "I1:K21"])
    await book.write(`Sales!${place}`, onSheet(ROWS.slice(0, 20)));
  const { signal } = new AbortController();
  const listenersIn = async (sheets: string): Promise<number> => {
    const added = jest.spyOn(EventTarget.prototype, "addEventListener");
    resultIn(await together(jobNow(), [LATER], { sheets, signal }));
    const inWorker = added.mock.calls.filter(
      ([type], i) => type === "abort" && added.mock.contexts[i] !== signal
    );
    added.mockRestore();
    return inWorker.length;
  };
  const one = await listenersIn("Sales!A1");
  expect(one).toBeGreaterThan(0);
  expect(await listenersIn("Sales!A1:C21;Sales!E1:G21;Sales!I1:K21")).toBe(one);
});

test.each([
  ["of files", undefined, "later.csv", "all", "later.csv"],
  [
    "of both",
    "Sales!A1",
    "Sales!A1:C21;later.csv",
    "some",
    "later.csv and the list at Sales!A1:C21",
  ],
  [
    "of files and two lists",
    "Sales!A1:C21;Sales!E1:G21",
    "Sales!A1:C21;Sales!E1:G21;later.csv",
    "some",
    "later.csv and the lists at Sales!A1:C21, Sales!E1:G21",
  ],
])(
  "a result %s asks for the files, which the workbook does not hold",
  async (_, sheets, address, inFiles, names) => {
    book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
    await book.write("Sales!E1:G21", onSheet(ROWS.slice(0, 20)));
    const request = sheets === undefined ? {} : { sheets, again: true };
    resultIn(await run(jobNow(), { files: [LATER], ...request }));
    book.select("Segments!A8");
    const end = await run(jobNow(), { again: true });
    const sentence = `This sheet was written by the add-in from ${names}.`;
    expect(end).toMatchObject({ problem: { code: "filesNotKept", sentence } });
    expect(await book.Excel.run(findResult)).toMatchObject({
      list: { address, newRows: undefined, inFiles },
    });
  }
);

test("a list that was not read with files is read by itself where it is clicked", async () => {
  book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
  resultIn(await run(jobNow(), { files: [LATER] }));
  book.select("Sales!B3");
  expect(resultIn(await run(jobNow(), {})).source.address).toBe("Sales!A1:C21");
});

test.each([
  ["*Segment customers*", {}],
  ["*Run again*", { again: true }],
])(
  "%s on the list of a result of both: the sheets are not written from half of the sales unasked",
  async (_, request) => {
    book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
    resultIn(await together(jobNow(), [LATER]));
    book.select("Sales!B3");
    const end = await run(jobNow(), request);
    expect(end).toMatchObject({
      problem: {
        code: "listWithoutFiles",
        sentence:
          "The last run read this list together with later.csv, which the workbook does not hold.",
        next: "Add the files to read all of it again, or go on without them.",
        suggestion: "Sales!A1:C21",
      },
    });
    expect(isRead()).toBe(false);
    const alone = await run(jobNow(), { address: "Sales!A1:C21" });
    expect(resultIn(alone).source.address).toBe("Sales!A1:C21");
    // From now on it is a list as any other.
    book.select("Sales!B3");
    expect(resultIn(await run(jobNow(), request)).source.address).toBe("Sales!A1:C21");
  }
);

test.each([
  ["moved", (sheet: Excel.Worksheet) => sheet.getRange("1:1").insert("Down"), "Sales!A2:C22"],
  ["been renamed", (sheet: Excel.Worksheet) => (sheet.name = "2025"), "'2025'!A1:C21"],
])(
  "a list of a result of both that has %s since is asked about as well",
  async (_, change, now) => {
    book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
    resultIn(await together(jobNow(), [LATER]));
    await book.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Sales"));
      await context.sync();
    });
    book.select(`${now.split("!")[0]}!B4`);
    const { problem } = (await run(jobNow(), {})) as Extract<JobEnd, { kind: "problem" }>;
    expect(problem).toMatchObject({ code: "listWithoutFiles", suggestion: now });
  }
);

test("the command line does not write from a part of what the last run read", async () => {
  book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
  resultIn(await together(jobNow(), [LATER]));
  book.select("Sales!B3");
  const folder = mkdtempSync(path.join(tmpdir(), "key-customers-together-"));
  const [input, output] = ["in.xlsx", "out.xlsx"].map((name) => path.join(folder, name));
  writeFileSync(input!, await book.save());
  const command = ["scripts/run.mjs", "scripts/segment.ts", input!, output!];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect([status, existsSync(output!)]).toEqual([1, false]);
  expect(stderr).toMatch(
    /together with later\.csv.* --range "Sales!A1:C21" reads the list without/
  );
  rmSync(folder, { recursive: true });
});

test("a list that is gone is a problem, and the files are not read alone", async () => {
  book = await openWorkbook([["Notes"]]);
  const end = await together(jobNow(), [LATER]);
  expect(end).toMatchObject({ kind: "problem", problem: { code: "sourceNotFound" } });
});

test("further lists of the workbook with the same columns are told, and can be read as well", async () => {
  book = await openWorkbook(onSheet(ROWS.slice(0, 10)));
  await addSheet("Feb", onSheet(ROWS.slice(10, 20)));
  const { source, rows } = resultIn(await together(jobNow(), [LATER]));
  expect(rows.read).toBe(30);
  expect(source.siblings).toEqual(["Feb!A1:C11"]);
  const sheets = ["Sales!A1:C11", ...source.siblings].join(";");
  const all = resultIn(await together(jobNow(), [LATER], { sheets }));
  expect(all.rows.read).toBe(40);
  expect(all.source.siblings).toEqual([]);
});

describe("the list that is offered", () => {
  const offered = () => book.Excel.run((context) => listForFiles(context, 46_000));
  const list = { address: "Sales!A1:C21", wasTogether: false };
  const codes = onSheet(ROWS.slice(0, 20)).map(([name, day, amount], i) =>
    i === 0 ? ["Code", "Date", "Amount"] : [7000 + CUSTOMERS.indexOf(String(name)), day!, amount!]
  );
  const chosen = { ...SETTINGS, columns: { customer: "Code" } };

  test("is the one at the selection, else the largest list of sales", async () => {
    book = await openWorkbook(onSheet(ROWS.slice(0, 20)));
    expect(await offered()).toEqual(list);
    await addSheet("Notes", [["Dear", "all"], ["see", "you"]]); // prettier-ignore
    book.select("Notes!E9");
    expect(await offered()).toEqual(list);
    book.select("Notes!A2");
    expect(await offered()).toEqual(list);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("A1:C21").clear();
      await context.sync();
    });
    expect(await offered()).toBeUndefined();
  });

  test("is recognised as the workbook keeps it: a column that was chosen is known", async () => {
    book = await openWorkbook(codes);
    expect(await offered()).toBeUndefined();
    resultIn(await run(jobNow(), { settings: chosen }));
    book.select("Sales!A2");
    expect(await offered()).toEqual(list);
  });

  test("is that of the last run with files, however it was recognised", async () => {
    book = await openWorkbook(codes);
    const later = ROWS.slice(20).map(([name, ...cells]) => [CUSTOMERS.indexOf(name), ...cells]);
    const files = [fileOf("later.csv", csv(later, ["Code", "Date", "Amount"]))];
    resultIn(await together(jobNow(), files, { settings: chosen }));
    await addSheet("Other", onSheet(ROWS.slice(0, 9)));
    book.select("Other!A2");
    expect(await offered()).toEqual({ ...list, wasTogether: true });
  });
});

async function addSheet(name: string, rows: Value[][]): Promise<void> {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows;
    await context.sync();
  });
}
