/** Near spellings are joined by one click and kept apart by another: real runs, with the table Names that stands between them. */
import type { JobEnd, NamesChange } from "../../src/job/job";
import { findResults, removeResults } from "../../src/excel/removeResults";
import { HEADER, serial } from "../cases/salesList";
import { openWorkbook, type Workbook } from "../excel/office";

let workbook: Workbook | undefined;
afterEach(() => workbook?.close());

/** Betatron buys until June, Betatrom from July on: one customer who seems lost, and one who seems new. */
const ROWS = Array.from({ length: 12 }, (_, month) => [
  [serial(`2025-${String(month + 1).padStart(2, "0")}-10`), "Alfa", 1000],
  [
    serial(`2025-${String(month + 1).padStart(2, "0")}-15`),
    month < 6 ? "Betatron" : "Betatrom",
    month < 6 ? 200 : 100,
  ],
]).flat();

const open = async (options = {}): Promise<Workbook> =>
  (workbook = await openWorkbook([HEADER, ...ROWS], { sheets: ["dataCheck"], ...options }));

function written(end: JobEnd) {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end.result;
}
const issueOf = (end: JobEnd, code: string) =>
  written(end).issues.find((issue) => issue.code === code);

const JOIN: NamesChange = { kind: "join", spelling: "Betatrom", customer: "Betatron" };
const APART: NamesChange = { ...JOIN, kind: "apart" };

test("the pair is proposed with both sums and both last purchases, and the name that seems lost", async () => {
  const book = await open();
  const near = issueOf(await book.run(), "nearSpellings");
  expect(near?.pairs).toEqual([
    {
      spelling: "Betatrom",
      customer: "Betatron",
      text: "“Betatron” (1,200, last purchase Jun 15, 2025) and “Betatrom” (600, last purchase Dec 15, 2025). “Betatron” may seem lost only because of the spelling.",
    },
  ]);
  // In the sheet as well, below the finding.
  expect((await book.values("Data check")).flat()).toContain(near?.pairs?.[0]?.text);
});

test("joined: written to a sheet of its own, used at once and by the next run, undone again", async () => {
  const book = await open();
  const before = written(await book.run());
  expect(before.customers).toEqual(["Alfa", "Betatron", "Betatrom"]);

  const end = await book.run({ names: [JOIN], address: "Sales!A1:C25" });
  expect(written(end).customers).toEqual(["Alfa", "Betatron"]);
  expect(written(end).usedSum).toBe(before.usedSum);
  expect(issueOf(end, "nearSpellings")).toBeUndefined();
  expect(issueOf(end, "joinedNames")?.pairs).toEqual([
    { spelling: "Betatrom", customer: "Betatron", text: "“Betatrom” counts as “Betatron”" },
  ]);
  expect(await book.values("Names!A1:B2")).toEqual([
    ["Spelling", "Customer"],
    ["Betatrom", "Betatron"],
  ]);
  expect(await book.sheets()).toEqual(["Sales", "Segments", "Data check", "Runs", "Names"]);

  const next = await book.run({ address: "Sales!A1:C25" });
  expect(written(next).customers).toEqual(["Alfa", "Betatron"]);
  expect(issueOf(next, "joinedNames")?.cells).toEqual(["Names!A2"]);

  // Asking twice is asking once.
  await book.run({ names: [JOIN], address: "Sales!A1:C25" });
  expect(await book.values("Names!A1:B3")).toEqual([
    ["Spelling", "Customer"],
    ["Betatrom", "Betatron"],
    ["", ""],
  ]);

  const apart = await book.run({ names: [APART], address: "Sales!A1:C25" });
  expect(written(apart).customers).toEqual(["Alfa", "Betatron", "Betatrom"]);
  expect(issueOf(apart, "nearSpellings")?.count).toBe(1);
  expect(written(await book.run({ address: "Sales!A1:C25" })).customers).toHaveLength(3);
});

test("rows typed by hand: folded like other names, faults said with their cells, rows beside them kept", async () => {
  // Whether a table takes in the rows that are written below it is the user's setting.
  const book = await open({ strict: false });
  await book.run({ names: [JOIN], address: "Sales!A1:C25" });
  await book.write("Names!A3:C5", [
    ["ALFA llc", "Alfa Group", "the same owner"],
    ["Omega", "", ""],
    ["betatrom", "Alfa", ""],
  ]);
  const end = await book.run({ address: "Sales!A1:C25" });
  // The rows below the table are not part of it.
  expect(written(end).customers).toEqual(["Alfa", "Betatron"]);
  await book.Excel.run(async (context) => {
    context.workbook.tables.getItem("Names").resize("A1:B5");
    await context.sync();
  });
  const widened = await book.run({ address: "Sales!A1:C25" });
  expect(written(widened).customers).toEqual(["Betatron", "Alfa Group"]);
  expect(issueOf(widened, "incompleteNames")?.cells).toEqual(["Names!A4"]);
  expect(issueOf(widened, "contradictoryNames")?.cells).toEqual(["Names!A5"]);
  expect(issueOf(widened, "contradictoryNames")?.what).toContain(
    "“betatrom” cannot count as “Alfa” as well"
  );

  await book.run({ names: [APART], address: "Sales!A1:C25" });
  expect(await book.values("Names!A1:C4")).toEqual([
    ["Spelling", "Customer", ""],
    ["ALFA llc", "Alfa Group", "the same owner"],
    ["Omega", "", ""],
    ["betatrom", "Alfa", ""],
  ]);
});

test("names that look like something else stay texts", async () => {
  const book = await open();
  const odd: NamesChange = { kind: "join", spelling: "=1+1", customer: "007" };
  await book.run({ names: [odd, JOIN], address: "Sales!A1:C25" });
  expect(await book.values("Names!A2:B3")).toEqual([
    ["=1+1", "007"],
    ["Betatrom", "Betatron"],
  ]);
  expect(await book.formulas("Names!A2:B2")).toEqual([["=1+1", "007"]]);
});

test("undo takes the join back with the result", async () => {
  const book = await open();
  await book.run();
  await book.run({ names: [JOIN], address: "Sales!A1:C25" });
  while ((await book.sheets()).includes("Names")) expect(await book.undo()).toBe(true);
  expect(written(await book.run({ address: "Sales!A1:C25" })).customers).toHaveLength(3);
});

test("removing the results removes the table, and says before how many rows go", async () => {
  const book = await open();
  await book.run({ names: [JOIN], address: "Sales!A1:C25" });
  expect(await book.Excel.run(findResults)).toMatchObject({ joins: 1 });
  await book.Excel.run(removeResults);
  expect(await book.sheets()).toEqual(["Sales"]);
});

test("a protected sheet Names stops a join before anything is written, and no run without one", async () => {
  const book = await open();
  await book.run({ names: [JOIN], address: "Sales!A1:C25" });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Names").protection.protect();
    await context.sync();
  });
  const end = await book.run({ names: [APART], address: "Sales!A1:C25" });
  expect(end).toMatchObject({ kind: "problem", problem: { code: "sheetProtected" } });
  expect((await book.run({ address: "Sales!A1:C25" })).kind).toBe("written");
});
