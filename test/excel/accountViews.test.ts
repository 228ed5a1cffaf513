/** Real runs of the sheets Card and Meeting brief: they follow their cell by formulas alone, and whoever is picked there stays (R20, R21). */
import type { JobEnd } from "../../src/job/job";
import type { Value } from "../cases/case";
import { openWorkbook, type Workbook } from "./office";
import { typeInto } from "./typeInto";

let book: Workbook;
afterEach(() => book?.close());

const list = { address: "Sales!A1:C27" };
const run = async (request: Parameters<Workbook["run"]>[0] = list): Promise<void> => {
  const end: JobEnd = await book.run(request);
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
};
/** What stands right of each label. */
const told = async (sheet: string): Promise<{ readonly [label: string]: Value }> => {
  const values = (await book.values(sheet)) as Value[][];
  return Object.fromEntries(
    values.flatMap((row) => row.map((cell, i) => [String(cell), row[i + 1] ?? ""] as const))
  );
};

test("a card follows its cell, takes in what is typed, and keeps who is picked, wherever it was moved to", async () => {
  book = await openWorkbook(undefined, { sheets: [] });
  await run({ ...list, accounts: "key" });
  expect((await told("Card"))["Segment"]).toBe("AX");
  // Beta buys 300 in six months (test/cases/salesList.ts).
  await book.write("Card!B1", [["Beta"]]);
  await typeInto(book, "Accounts", "Beta", { Needs: "quick delivery", "Risk of being late": 2 });
  const beta = { Segment: "AY", Revenue: 1800, Purchases: 6, Needs: "quick delivery" };
  expect(await told("Card")).toMatchObject({ ...beta, "Jan 2025": 300, "Feb 2025": 0 });
  expect((await told("Meeting brief"))["Needs"]).toBe("");

  await book.Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.getItem("Accounts").columns.getItem("Needs").name = "What they want";
    worksheets.getItem("Card").getRange("1:2").insert("Down");
    worksheets.getItem("Card").getRange("A:A").insert("Right");
    await context.sync();
  });
  await run();
  const { Needs: needs, ...others } = beta;
  expect(await told("Card")).toMatchObject({ ...others, "What they want": needs, "Jan 2025": 300 });
  await book.write("Card!C3", [["nobody"]]);
  expect(await told("Card")).toMatchObject({ Segment: "", Revenue: "", "Jan 2025": "" });
  await book.write("Card!C3", [["alfa"]]);
  expect(await told("Card")).toMatchObject({ Segment: "AX", "Jan 2025": 1000 });
});

test("the brief tells of the orders; names with signs of MATCH or of digits alone are found; a deleted view stays away", async () => {
  book = await openWorkbook(
    [
      ["Date", "Customer", "Amount"],
      ...Array.from({ length: 12 }, (_, m): Value[] => [
        `2025-${String(m + 1).padStart(2, "0")}-10`,
        m % 2 === 0 ? 7 : "Who*~?",
        m < 6 ? 100 : 200,
      ]),
    ],
    { sheets: [] }
  );
  const address = "Sales!A1:C13";
  await run({ address, accounts: "key" });
  for (const name of ["Who*~?", "7"]) {
    await book.write("Meeting brief!B1", [[name]]);
    // Of six orders each the first three are of 100, the others of 200.
    expect([name, await told("Meeting brief")]).toMatchObject([
      name,
      {
        Purchases: 6,
        "Order size": "The last 3 orders average 200: 100% more than the 3 before.",
      },
    ]);
  }
  book.book.deleteSheet(book.book.sheetByName("Card")!.id);
  await run({ address });
  expect(await book.sheets()).toEqual(expect.arrayContaining(["Accounts", "Meeting brief"]));
  expect(await book.sheets()).not.toContain("Card");
});

test("people and log are followed live and in any language: other spellings, renamed columns, more than there is room for, circles", async () => {
  book = await openWorkbook(undefined, { sheets: [] });
  await run({ ...list, accounts: "key" });
  const people = (rows: readonly (readonly Value[])[]) =>
    book.write(`People!A6:G${5 + rows.length}`, rows);
  await people([
    ["Alfa", "Ann", "Owner", "Eve", "decides", 3, "for"],
    ["ALFA", "Bob", "Buyer", "Ann", "uses", 2, ""],
    // A circle: both stay on the map.
    ["Alfa", "Cid", "Clerk", "Dan", "", 1, ""],
    ["Alfa", "Dan", "Driver", "Cid", "", 1, ""],
    ["Alfa", "Zed", "Temp", "Zed", "", "", ""],
    ["Alfa", "Gil", "Sixth", "", "pays", "", ""],
    ["Beta", "Flo", "Of Beta", "", "pays", "", ""],
  ]);
  const texts = async (sheet = "Card") => ((await book.values(sheet)) as Value[][]).flat().map(String); // prettier-ignore
  const first = await texts();
  // Eve is not on the list. There is room for five before a run.
  expect(first).toEqual(expect.arrayContaining(["Ann → Eve", "  └ Bob", "Zed", "Decision map (+1: People)"])); // prettier-ignore
  expect(first.filter((text) => /└ (Cid|Dan)$/.test(text))).toHaveLength(2);
  // Gil pays, also where there is no room for him.
  expect(first).not.toContain("Nobody who pays is known.");
  await book.write("Card!B1", [["Beta"]]);
  expect(await texts()).toEqual(
    expect.arrayContaining([
      "Flo",
      "Nobody who decides is known. Nobody who uses what we sell is known. No supporter is known.",
    ])
  );
  await book.write("Card!B1", [["Gamma"]]);
  expect(await texts()).not.toContain("Flo");

  // Two spellings that are joined, a column with another name, and another language.
  await book.write("People!A11", [[" alfa"]]);
  await book.Excel.run(async (context) => {
    context.workbook.tables.getItem("People").columns.getItem("Post").name = "Job";
    await context.sync();
  });
  await book.write("Card!B1", [["Alfa"]]);
  await run({ ...list, language: "uk-UA" });
  const second = await texts();
  expect(second).toEqual(expect.arrayContaining(["Job", "Sixth", "Gil", "  └ Bob", "Мапа рішень"]));
  expect(second.join(" ")).not.toMatch(/Невідомо, хто|Прихильників/);
});

test("where the structure is protected and People was deleted, the card stays as it is and the rest is written", async () => {
  book = await openWorkbook(undefined, { sheets: [] });
  await run({ ...list, accounts: "key" });
  book.book.deleteSheet(book.book.sheetByName("People")!.id);
  await book.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await book.formulas("Meeting brief");
  const end = await book.run({ ...list, accounts: "key" });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect(end.remarks.join(" ")).toContain("People");
  expect(end.sheets).toContain("Accounts");
  expect(end.sheets).not.toContain("Card");
  expect(await book.formulas("Meeting brief")).toEqual(before);
});
