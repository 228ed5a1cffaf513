/** Decisions about the list that a user can change, and what follows them: real runs through office.js and the stand-in. */
import { readSettings } from "../../src/engine/settings/readSettings";
import { keepWorkbookSettings } from "../../src/excel/workbookSettings";
import type { JobEnd, JobProblem, Written } from "../../src/job/job";
import type { Value } from "../cases/case";
import { modelOf } from "../cases/modelOf";
import { HEADER, ROWS, serial, TOTAL } from "../cases/salesList";
import { openWorkbook, type Workbook } from "../excel/office";

let workbook: Workbook | undefined;
const open = async (
  rows?: Parameters<typeof openWorkbook>[0],
  options?: Parameters<typeof openWorkbook>[1]
): Promise<Workbook> => (workbook = await openWorkbook(rows, { sheets: [], ...options }));
afterEach(() => workbook?.close());

const written = (end: JobEnd): Written => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
const problemOf = (end: JobEnd): JobProblem => {
  if (end.kind !== "problem") throw new Error(JSON.stringify(end));
  return end.problem;
};
const LIST = "Sales!A1:C27";

const add = (book: Workbook, name: string, rows: readonly (readonly Value[])[]): Promise<void> =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows.map((r) => [...r]);
    await context.sync();
  });

test("a totals row that was left out can be put back", async () => {
  // A customer whose only sale equals the sum of all before: arithmetic takes it for a total.
  const book = await open([HEADER, ...ROWS, [serial("2025-12-31"), "Omega", TOTAL]]);
  const out = written(await book.run());
  expect(out.result.rows).toMatchObject({ used: 26, leftOut: 1 });
  expect(out.result.source.facts.totalsOut).toBe(1);
  const settings = readSettings({ rows: { totals: "kept" } });
  const kept = written(await book.run({ address: "Sales!A1:C28", settings }));
  expect(kept.result.rows).toMatchObject({ used: 27, leftOut: 0 });
  expect(kept.result.customers).toContain("Omega");
  expect((await book.runLog()).at(-1)!["Settings"]).toContain("totals rows used as sales");
});

test("rows that a filter hides are used when the user says so", async () => {
  const rows = [HEADER, ...ROWS];
  const hidden = rows.flatMap(([, customer], row) =>
    customer === "Delta" || customer === "Gamma" ? [row] : []
  );
  const list = { name: "Sales", rows, hiddenRows: hidden, filter: true };
  const one = { title: "", sheets: [list], expect: { outcome: "done" } } as const;
  const book = await open(rows, { model: modelOf(one) });
  const seen = written(await book.run());
  // Delta's six and Gamma's two sales are hidden.
  expect(seen.result.rows).toMatchObject({ read: 26, used: 18, leftOut: 8 });
  expect(seen.result.source.facts).toMatchObject({ hiddenOut: 8, hiddenUsed: 0 });
  const settings = readSettings({ rows: { hidden: "all" } });
  const all = written(await book.run({ address: LIST, settings }));
  expect(all.result.rows).toMatchObject({ used: 26, leftOut: 0 });
  expect(all.result.source.facts).toMatchObject({ hiddenOut: 0, hiddenUsed: 8 });
});

test("the header is where the user says, or nowhere", async () => {
  const book = await open([["Customer", "Date", "Amount"], HEADER, ...ROWS]);
  const found = written(await book.run());
  expect(found.result.source).toMatchObject({
    facts: { headerRow: 1 },
    firstRow: 1,
    lastHeaderRow: 27,
  });
  const second = readSettings({ rows: { header: 2 } });
  // The first row as header made customers of the days.
  const answers = { otherCustomers: "update" };
  const said = written(await book.run({ address: "Sales!A1:C28", settings: second, answers }));
  expect(said.result.source.facts.headerRow).toBe(2);
  expect(said.result.rows.read).toBe(26);
  expect(said.result.source.headers).toEqual([...HEADER]);
  const none = readSettings({ rows: { header: -1 } });
  const without = written(await book.run({ address: "Sales!A3:C28", settings: none }));
  expect(without.result.source.facts.headerRow).toBe(0);
  expect(without.result.rows).toMatchObject({ read: 26, used: 26 });
});

test("columns and rows are remembered for their list, not for another one", async () => {
  const book = await open([["Date", "Customer", "Net", "Gross"], ...ROWS.map((r) => [...r, 1])]);
  const settings = readSettings({ columns: { amount: "Gross" }, period: "quarter" });
  await book.run({ settings });
  const again = written(await book.run({ address: "Sales!A1:D27" }));
  expect(again.result.usedSum).toBe(26);
  await add(book, "Other", [HEADER, ...ROWS]);
  const other = written(await book.run({ address: "Other!A1:C27" }));
  expect(other.result.usedSum).toBe(TOTAL);
  expect(other.result.analysis.settings.period).toBe("quarter");
});

test("a column that cannot be told is asked for among the headers of the list", async () => {
  const book = await open([
    ["Customer", "Kx", "Note"],
    ["Alfa", "n", "x"],
    ["Beta", "n", "y"],
  ]);
  expect(await book.run()).toMatchObject({
    kind: "problem",
    problem: {
      code: "noAmountColumn",
      column: { role: "amount", headers: ["Customer", "Kx", "Note"], address: "Sales!A1:C3" },
    },
  });
});

test("a list without a header: its columns are chosen by their letters", async () => {
  const book = await open([
    ["Alfa", "n", "x"],
    ["Beta", "m", "y"],
  ]);
  const { code, column } = problemOf(await book.run());
  expect(code).toBe("noAmountColumn");
  expect(column).toMatchObject({ role: "amount", headers: ["A", "B", "C"] });
});

test("a chosen column that is not there any more: another one, or found automatically", async () => {
  const book = await open();
  const settings = readSettings({ columns: { amount: "Net" }, period: "quarter" });
  const { code, column, remedy } = problemOf(await book.run({ settings }));
  expect(code).toBe("columnNotFound");
  expect(column).toMatchObject({ role: "amount", headers: HEADER, address: LIST });
  expect(remedy).toEqual({
    kind: "automatic",
    address: LIST,
    settings: readSettings({ period: "quarter" }),
  });
});

test("a column that cannot be told in several lists is chosen for all of them", async () => {
  const rows = [
    ["Customer", "Kx"],
    ["Alfa", "n"],
    ["Beta", "m"],
  ];
  const book = await open(rows);
  await add(book, "More", rows);
  const address = "Sales!A1:B3;More!A1:B3";
  expect(problemOf(await book.run({ address })).column?.address).toBe(address);
});

test("an answer about a column is a setting of the list from then on", async () => {
  // The list of case e26: Alfa pays a tenth, and another customer gets another letter.
  const rows = ROWS.map(([day, customer, amount]) => [
    day!,
    customer!,
    amount!,
    customer === "Alfa" ? Number(amount) / 10 : amount!,
  ]);
  const book = await open([[...HEADER.slice(0, 2), "Net amount", "Paid"], ...rows]);
  const asked = await book.run();
  expect(asked).toMatchObject({ kind: "question", question: { id: "columns.amount" } });
  const first = written(await book.run({ answers: { "columns.amount": "Paid" } }));
  expect(first.result.analysis.settings.columns).toEqual({ amount: "Paid" });
  // Alfa's 12,000 are 1,200.
  expect(first.result.usedSum).toBeCloseTo(TOTAL - 10_800, 6);
  const address = "Sales!A1:D27";
  expect(written(await book.run({ address })).result.usedSum).toBeCloseTo(TOTAL - 10_800, 6);
});

test("answers hold for the list for which they were given", async () => {
  const currency = (i: number): string => (i % 3 === 0 ? "EUR" : "UAH");
  const rows = ROWS.map((row, i) => [...row, currency(i)]);
  const book = await open([[...HEADER, "Currency"], ...rows]);
  const answers = { currencies: "UAH" };
  const other = await book.run({ answers, answersOf: "Other!A1:D27" });
  expect(other).toMatchObject({ kind: "question", question: { id: "currencies" } });
  // The list has grown since, and is still the same.
  written(await book.run({ answers, answersOf: "Sales!A1:D9" }));
});

test("days are chosen for a list: on another one all days count", async () => {
  const book = await open();
  const settings = readSettings({ from: "2025-03-01", asOf: "2025-11-30", period: "quarter" });
  written(await book.run({ settings }));
  expect(written(await book.run({ address: LIST })).result.analysis.settings).toEqual(settings);
  const before = ROWS.map(([day, ...others]) => [Number(day) - 730, ...others]);
  await add(book, "Before", [HEADER, ...before]);
  const other = written(await book.run({ address: "Before!A1:C27" }));
  expect(other.result.usedSum).toBe(TOTAL);
  expect(other.result.analysis.settings).toEqual(readSettings({ period: "quarter" }));
});

test("days without any sale lead to all days", async () => {
  const book = await open();
  const settings = readSettings({ from: "2026-01-01", period: "quarter" });
  const { code, remedy } = problemOf(await book.run({ settings }));
  expect(code).toBe("emptyWindow");
  expect(remedy).toMatchObject({ kind: "allDays", address: LIST });
  const all = written(await book.run({ address: LIST, settings: remedy!.settings }));
  expect(all.result.usedSum).toBe(TOTAL);
  expect(all.result.analysis.settings).toEqual(readSettings({ period: "quarter" }));
});

test("settings of the workbook that cannot be used are replaced by the default ones", async () => {
  const book = await open();
  await book.Excel.run(async (context) => {
    keepWorkbookSettings(context, { abc: { a: 7 } });
    await context.sync();
  });
  const { code, remedy } = problemOf(await book.run());
  expect(code).toBe("setting");
  expect(remedy?.kind).toBe("defaults");
  written(await book.run({ settings: remedy!.settings }));
  expect(written(await book.run({ address: LIST })).result.usedSum).toBe(TOTAL);
});

describe("letters beside the list, asked for after a run", () => {
  test("are all that is written: no second row in Runs", async () => {
    const book = await open();
    const { result, sheets } = written(await book.run());
    const runs = await book.runLog();
    const end = written(await book.run({ address: LIST, adjacentTo: { result, sheets } }));
    expect(end).toMatchObject({ classColumns: "written", sheets });
    expect(await book.values("Sales!D1:D2")).toEqual([["ABC"], ["B"]]);
    expect(await book.runLog()).toEqual(runs);
    // From now on they follow every run.
    await book.write("Sales!C2", [[100_000]]);
    expect(await book.run({ address: LIST })).toMatchObject({ classColumns: "written" });
    expect(await book.values("Sales!D2")).toEqual([["A"]]);
  });

  test("but where the list gives another result by now, all of it is written", async () => {
    const book = await open();
    const { result, sheets } = written(await book.run());
    await book.write("Sales!C2", [[100_000]]);
    await book.run({ address: LIST, adjacentTo: { result, sheets } });
    expect(await book.values("Sales!D2")).toEqual([["A"]]);
    expect(await book.runLog()).toHaveLength(2);
    expect((await book.values("Segments"))[4]![0]).toBe("Delta");
  });
});
