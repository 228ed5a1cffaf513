/** Lists with one header on several sheets, through office.js: found, offered, read as one when asked for, and remembered. */
import type { JobEnd, Written } from "../../src/job/job";
import { findResults, removeResults } from "../../src/excel/removeResults";
import { CLASSES, HEADER, LINES, serial } from "../cases/salesList";
import type { Value } from "../cases/case";
import { openWorkbook, type Workbook } from "../excel/office";

let workbook: Workbook | undefined;
afterEach(() => workbook?.close());

/** The worked list in three parts, by the third of the year in which a sale is. */
const part = (from: number, to: number): readonly (readonly Value[])[] =>
  LINES.filter(({ day }) => Number(day.slice(5, 7)) >= from && Number(day.slice(5, 7)) <= to).map(
    ({ day, customer, amount }) => [serial(day), customer, amount]
  );
const SPRING = part(1, 4);
const SUMMER = part(5, 8);
const AUTUMN = part(9, 12);
const ALL = "Sales!A1:C12;Summer!A3:C11;Autumn!B1:D8";

async function open(): Promise<Workbook> {
  const book = (workbook = await openWorkbook([HEADER, ...SPRING], { sheets: ["dataCheck"] }));
  await book.Excel.run(async (context) => {
    for (const name of ["Summer", "Autumn", "Other"]) context.workbook.worksheets.add(name);
    await context.sync();
  });
  await book.write("Summer!A1:B1", [["Sales of the summer", ""]]);
  await book.write(`Summer!A3:C${3 + SUMMER.length}`, [[...HEADER], ...SUMMER]);
  // Another place, other case, and blanks around the words: the same header.
  await book.write("Autumn!B1:D1", [[" date", "CUSTOMER", "Amount "]]);
  await book.write(`Autumn!B2:D${1 + AUTUMN.length}`, AUTUMN);
  await book.write("Other!A1:C2", [
    ["Date", "Amount", "Customer"],
    [45_000, 1, "Zeta"],
  ]);
  book.select("Sales!A2");
  return book;
}

const written = (end: JobEnd): Written => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
const classesOf = ({ result: { analysis, customers } }: Written): Record<string, string> =>
  Object.fromEntries(
    customers.map((name, c) => [
      name,
      `${"-ABC"[analysis.customers.abc[c]!]}${"-XYZ"[analysis.customers.xyz[c]!]}`,
    ])
  );

test("others are never read without being asked for, and are named", async () => {
  const book = await open();
  const { result } = written(await book.run());
  expect(result.source.address).toBe("Sales!A1:C12");
  expect(result.source.siblings).toEqual(["Summer!A3:C11", "Autumn!B1:D8"]);
  expect(result.rows.read).toBe(SPRING.length);
  expect((await book.values("Data check")).flat().join(" ")).toContain(
    "2 more lists with the same columns were not read: Summer!A3:C11, Autumn!B1:D8"
  );
});

test("together they give the classes of the whole list, every row and every cell with its sheet", async () => {
  const book = await open();
  await book.write("Summer!C4", [["#N/A"]]);
  await book.write("Autumn!D8", [["#N/A"]]);
  const whole = written(await book.run({ address: ALL }));
  expect(whole.result.rows).toEqual({ read: 26, used: 24, repaired: 0, leftOut: 2 });
  expect(whole.result.source).toMatchObject({ address: ALL, siblings: [] });
  const errors = whole.result.issues.find(({ code }) => code === "errorCells");
  expect(errors?.cells).toEqual(["Summer!C4", "Autumn!D8"]);
  expect((await book.values("Data check")).flat()).toContain("Summer!C4");
  await book.write("Summer!C4", [[SUMMER[0]![2]!]]);
  await book.write("Autumn!D8", [[AUTUMN.at(-1)![2]!]]);
  const again = written(await book.run({ address: ALL }));
  expect(classesOf(again)).toEqual(CLASSES);
  expect(again.result.usedSum).toBe(15_200);
  expect(again.result.columnSum).toBe(15_200);
  expect((await book.runLog()).map(({ Source }) => Source)).toEqual([expect.anything(), ALL]);
});

test("the workbook remembers that they were used together, also when one has grown; one alone is used when asked for", async () => {
  const book = await open();
  await book.run({ address: ALL });
  await book.write("Autumn!B9:D9", [[serial("2025-12-31"), "Gamma", 50]]);
  book.select("Summer!B5");
  const again = written(await book.run());
  expect(again.result.source.address).toBe("Sales!A1:C12;Summer!A3:C11;Autumn!B1:D9");
  expect(again.result.rows.read).toBe(27);
  const alone = written(await book.run({ address: "Summer!A3:C11" }));
  expect(alone.result.source.siblings).toEqual(["Sales!A1:C12", "Autumn!B1:D9"]);
  book.select("Sales!B5");
  expect(written(await book.run()).result.source.address).toBe("Sales!A1:C12");
});

test("when one of them is gone, the one at the selection is used, and what is there is offered", async () => {
  const book = await open();
  await book.run({ address: ALL });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Summer").name = "Hot summer";
    await context.sync();
  });
  book.select("Sales!B5");
  const { source } = written(await book.run()).result;
  expect(source.address).toBe("Sales!A1:C12");
  expect(source.siblings).toEqual(["'Hot summer'!A3:C11", "Autumn!B1:D8"]);
});

test("when one of them got a column more, the one at the selection is suggested", async () => {
  const book = await open();
  await book.run({ address: ALL });
  await book.write("Autumn!E1:E2", [["Note"], ["x"]]);
  book.select("Summer!B5");
  expect(await book.run()).toMatchObject({
    kind: "problem",
    problem: { code: "otherColumns", suggestion: "Summer!A3:C11" },
  });
});

test.each(["Sales!A1:C12;Sales!A1:C12", "Sales!A1:C12;Summer!A3:C11;Sales!A1:C5"])(
  "%s: rows that are named twice would be counted twice",
  async (address) => {
    const book = await open();
    const end = await book.run({ address });
    expect(end).toMatchObject({ kind: "problem", problem: { code: "overlappingLists" } });
    if (end.kind === "problem") expect(end.problem.sentence).toContain("Sales!A1:C12");
  }
);

test("lists with other columns are not added up", async () => {
  const book = await open();
  const end = await book.run({ address: "Sales!A1:C12;Other!A1:C2" });
  expect(end).toMatchObject({
    kind: "problem",
    problem: { code: "otherColumns", suggestion: "Sales!A1:C12" },
  });
  if (end.kind === "problem") expect(end.problem.sentence).toContain("Other!A1:C2");
});

test("totals hold within a list; letters stand beside each, and go with Remove", async () => {
  const book = await open();
  const total = (rows: readonly (readonly Value[])[]): number =>
    rows.reduce((sum, [, , amount]) => sum + Number(amount), 0);
  await book.write("Sales!A13:C13", [["", "Total", total(SPRING)]]);
  await book.write("Summer!A12:C12", [["", "Total", total(SUMMER)]]);
  const address = "Sales!A1:C13;Summer!A3:C12;Autumn!B1:D8";
  const end = written(await book.run({ address, letters: true }));
  expect(end.classColumns).toBe("written");
  expect(classesOf(end)).toEqual(CLASSES);
  expect(end.result.rows).toMatchObject({ read: 28, leftOut: 2 });
  expect((await book.values("Summer!A3:G4")).map((row) => row.slice(3))).toEqual([
    ["ABC", "XYZ", "Segment", "Status"],
    ["B", "Y", "BY", "Lost"],
  ]);
  expect(await book.values("Autumn!E1:E8")).toEqual([
    ["ABC"],
    ...AUTUMN.map(([, customer]) => [CLASSES[customer as keyof typeof CLASSES][0]]),
  ]);
  // Again from one of them: its letters are no columns of the list.
  book.select("Autumn!B2");
  expect(written(await book.run()).result.source.address).toBe(address);
  expect(await book.Excel.run((context) => findResults(context))).toEqual({
    sheets: ["Segments", "Data check", "Runs"],
    adjacent: ["Sales!D1:G13", "Summer!D3:G12", "Autumn!E1:H8"],
    typed: 0,
    joins: 0,
  });
  await book.Excel.run((context) => removeResults(context));
  expect((await book.values("Summer"))[2]).toHaveLength(3);
  expect((await book.values("Autumn"))[0]).toHaveLength(3);
});

test("letters beside a list that the next run leaves out stay known as ours, and go with Remove", async () => {
  const book = await open();
  await book.run({ address: ALL, letters: true });
  const one = written(await book.run({ address: "Summer!A3:C11", letters: true }));
  expect(one.result.source.siblings).toEqual(["Sales!A1:C12", "Autumn!B1:D8"]);
  const { adjacent } = await book.Excel.run((context) => findResults(context));
  expect([...adjacent].sort()).toEqual(["Autumn!E1:H8", "Sales!D1:G12", "Summer!D3:G11"]);
  await book.Excel.run((context) => removeResults(context));
  expect((await book.values("Sales"))[0]).toHaveLength(3);
});

test("Excel tables with one header, on one sheet", async () => {
  const book = await open();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Other");
    sheet.getRange("A1:C2").clear();
    sheet.getRange("A1:C5").values = [[...HEADER], ...SUMMER.slice(0, 4)].map((row) => [...row]);
    sheet.getRange("A7:C10").values = [[...HEADER], ...AUTUMN.slice(0, 3)].map((row) => [...row]);
    sheet.tables.add("A1:C5", true).name = "First";
    const second = sheet.tables.add("A7:C10", true);
    second.name = "Second";
    second.showTotals = true;
    await context.sync();
  });
  book.select("Other!B2");
  const { source } = written(await book.run()).result;
  expect(source.address).toBe("Other!A1:C5");
  expect(source.siblings).toContain("Other!A7:C10");
  const both = written(await book.run({ address: "Other!A1:C5;Other!A7:C10" }));
  expect(both.result.rows).toMatchObject({ read: 7, used: 7 });
});

test("months without a year are not offered: on another sheet they may be of another year", async () => {
  const months = [
    ["Customer", "Jan", "Feb", "Mar"],
    ["Alfa", 1, 2, 3],
    ["Beta", 4, 5, 6],
  ];
  const book = (workbook = await openWorkbook(months, { sheets: ["dataCheck"] }));
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.add("2024").getRange("A1:D3").values = months;
    await context.sync();
  });
  expect(written(await book.run()).result.source.siblings).toEqual([]);
  const dated = months.map((row, i) =>
    i === 0 ? ["Customer", "Jan 2025", "Feb 2025", "Mar 2025"] : row
  );
  await book.write("Sales!A1:D3", dated);
  await book.write("2024!A1:D3", dated);
  book.select("Sales!A2");
  expect(written(await book.run()).result.source.siblings).toEqual(["'2024'!A1:D3"]);
});
