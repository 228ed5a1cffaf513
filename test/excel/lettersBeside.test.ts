/** Letters beside a list that somebody works on: theirs is never written over or emptied, and each letter stands beside its row. */
import { removeResults } from "../../src/excel/removeResults";
import type { JobEnd } from "../../src/job/job";
import type { Value } from "../cases/case";
import { openWorkbook, type Workbook } from "./office";

/** ABC by hand: shares before are 0, 80 and 95 %. Without dates there is no rhythm and no status. */
const TOTALS = [
  ["Customer", "Revenue"],
  ["Alfa", 800],
  ["Beta", 150],
  ["Gamma", 50],
];
const LETTERED: readonly (readonly Value[])[] = [
  ["Customer", "Revenue", "ABC", "XYZ", "Segment", "Status"],
  ["Alfa", 800, "A", "-", "A-", ""],
  ["Beta", 150, "B", "-", "B-", ""],
  ["Gamma", 50, "C", "-", "C-", ""],
];

let book: Workbook;
afterEach(() => book.close());

const written = (end: JobEnd) => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  book.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sales"));
    await context.sync();
  });

/** A list with letters, and the run that writes them again, alone. */
async function lettered(): Promise<() => Promise<string>> {
  book = await openWorkbook(TOTALS);
  const { result, sheets } = written(await book.run({ letters: true, address: "Sales!A1:B4" }));
  expect(await book.values("Sales!A1:F4")).toEqual(LETTERED);
  return async () =>
    written(await book.run({ address: "Sales!A1:B4", adjacentTo: { result, sheets } }))
      .classColumns;
}

test("a column that somebody put between the letters, and a remark below them, stay; so does all of the letters", async () => {
  const again = await lettered();
  await onSheet((sheet) => {
    sheet.getRange("D:D").insert("Right");
    sheet.getRange("D1:D4").values = [["Comment"], ["call on Monday"], [""], ["Status"]];
  });
  const before = await book.formulas("Sales");
  expect(await again()).toBe("occupied");
  expect(await book.formulas("Sales")).toEqual(before);

  await book.Excel.run((context) => removeResults(context));
  expect(await book.values("Sales")).toEqual([
    ["Customer", "Revenue", "", "Comment"],
    ["Alfa", 800, "", "call on Monday"],
    ["Beta", 150, "", ""],
    ["Gamma", 50, "", "Status"],
  ]);
});

test("a remark beside a new row is not written over", async () => {
  await lettered();
  await book.write("Sales!A5:C5", [["Delta", 40, "MY REMARK"]]);
  const before = await book.formulas("Sales");
  expect(await book.run({ address: "Sales!A1:B5" })).toMatchObject({ classColumns: "occupied" });
  expect(await book.formulas("Sales")).toEqual(before);
  await book.write("Sales!C5", [[""]]);
  expect(await book.run({ address: "Sales!A1:B5" })).toMatchObject({ classColumns: "written" });
  expect(await book.values("Sales!A5:E5")).toEqual([["Delta", 40, "C", "-", "C-"]]);
});

test("a column of ours that bears another header by now is somebody's", async () => {
  const again = await lettered();
  await book.write("Sales!C1", [["My own classes"]]);
  const before = await book.formulas("Sales");
  expect(await again()).toBe("occupied");
  expect(await book.formulas("Sales")).toEqual(before);
});

test("on a protected sheet letters stay as they are and the rest of the run is done; nothing is removed until all can be", async () => {
  await lettered();
  await book.write("Sales!B4", [[100]]);
  book.book.sheetByName("Sales")!.protected = true;
  const before = await book.formulas("Sales");
  const end = written(await book.run({ address: "Sales!A1:B4" }));
  expect(end.classColumns).toBe("protected");
  expect(end.result.usedSum).toBe(1_050);
  expect(await book.formulas("Sales")).toEqual(before);
  // What Gamma bought by now.
  expect((await book.values("Segments")).find(([name]) => name === "Gamma")).toContain(100);

  await expect(book.Excel.run((context) => removeResults(context))).rejects.toMatchObject({
    problem: { code: "sheetProtected", facts: { sheet: "Sales" } },
  });
  const all = await book.sheets();
  book.book.sheetByName("Sales")!.protected = false;
  book.book.structureProtected = true;
  await expect(book.Excel.run((context) => removeResults(context))).rejects.toMatchObject({
    problem: { code: "resultsProtected" },
  });
  expect(await book.formulas("Sales")).toEqual(before);
  expect(await book.sheets()).toEqual(all);
});

describe("rows that are hidden", () => {
  /** Gamma overtakes Alfa: by 8,000 of 8,950 (8,800 without Beta), so that Alfa begins at 89 % (91 %): B; Beta at 98 %: C. */
  const overtaken = (beta: readonly Value[]): readonly (readonly Value[])[] => [
    LETTERED[0]!,
    ["Alfa", 800, "B", "-", "B-", ""],
    ["Beta", 150, ...beta],
    ["Gamma", 8_000, "A", "-", "A-", ""],
  ];
  test("by a filter: each letter stands beside its row, and what is left out has none", async () => {
    await lettered();
    await onSheet((sheet) =>
      sheet.autoFilter.apply(sheet.getRange("A1:F4"), 0, {
        filterOn: "Values",
        values: ["Alfa", "Gamma"],
      })
    );
    await book.write("Sales!B4", [[8_000]]);
    expect(await book.run({ address: "Sales!A1:B4" })).toMatchObject({ classColumns: "written" });
    expect(await book.values("Sales!A1:F4")).toEqual(overtaken(["", "", "", ""]));
  });

  test("by hand: they have theirs too", async () => {
    await lettered();
    await onSheet((sheet) => void (sheet.getRange("3:3").rowHidden = true));
    await book.write("Sales!B4", [[8_000]]);
    expect(await book.run({ address: "Sales!A1:B4" })).toMatchObject({ classColumns: "written" });
    expect(await book.values("Sales!A1:F4")).toEqual(overtaken(["C", "-", "C-", ""]));
  });
});

describe("beside a table", () => {
  const table = (work: (table: Excel.Table) => void = () => undefined): Promise<string> =>
    book.Excel.run(async (context) => {
      const found = context.workbook.tables.getItem("Orders");
      work(found);
      const range = found.getRange().load("address");
      await context.sync();
      return range.address;
    });
  const LIST = TOTALS.map((row) => [...row, row[0] === "Customer" ? "Status" : "open"]);
  const withTable = async (): Promise<void> => {
    book = await openWorkbook(LIST);
    await onSheet((sheet) => void (sheet.tables.add("A1:C4", true).name = "Orders"));
    expect(await book.run({ letters: true })).toMatchObject({ classColumns: "written" });
  };
  const again = (): Promise<JobEnd> => book.run({ address: "Sales!A1:C4" });
  const removed = (): Promise<readonly string[]> =>
    book.Excel.run((context) => removeResults(context));

  test("they are not taken in, and keep their headers", async () => {
    await withTable();
    expect(await table()).toBe("Sales!A1:C4");
    const lettered = await book.values("Sales");
    expect(lettered.map((row) => row.slice(3))).toEqual(LETTERED.map((row) => row.slice(2)));
    expect(await again()).toMatchObject({ classColumns: "written" });
    expect(await table()).toBe("Sales!A1:C4");
    expect(await book.values("Sales")).toEqual(lettered);
    await removed();
    expect(await book.values("Sales")).toEqual(LIST);
  });

  test("taken in by hand they stay in, until they are removed", async () => {
    await withTable();
    await table((found) => found.resize("A1:G4"));
    expect(await again()).toMatchObject({ classColumns: "written" });
    expect(await table()).toBe("Sales!A1:G4");
    await removed();
    expect(await table()).toBe("Sales!A1:C4");
    expect(await book.values("Sales")).toEqual(LIST);
  });

  test("a column of the user's right of them stays in the table", async () => {
    await withTable();
    await book.write("Sales!H1:H4", [["Mine"], [1], [2], [3]]);
    await table((found) => found.resize("A1:H4"));
    await removed();
    expect(await table()).toBe("Sales!A1:H4");
    expect(await book.values("Sales!H1:H4")).toEqual([["Mine"], [1], [2], [3]]);
    expect(await book.values("Sales!D2:G4")).toEqual(Array(3).fill(["", "", "", ""]));
  });
});
