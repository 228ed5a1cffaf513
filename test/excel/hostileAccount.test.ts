/** Real runs: what people may type into the forms of an account, and how much, by the forms themselves: no text becomes a formula, and cards, maps and runs bear all of it (R46, R47, R51, R62). */
import { addOwnRow } from "../../src/excel/accounts/addOwnRow";
import { readAccount } from "../../src/excel/accounts/readAccount";
import { typeOnCard } from "../../src/excel/accounts/typeOnCard";
import { runExcel } from "../../src/excel/runExcel";
import type { Value } from "../cases/case";
import { serial } from "../cases/salesList";
import { openExcel } from "../openExcel";
import { sampleOf } from "../sample";
import { openWorkbook, workbookOf, type Workbook } from "./office";

const HOSTILE = sampleOf([
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "'=1",
  "\t=1",
  "=HYPERLINK(\"https://x.example\",\"Call\")",
  "007",
  "1E5",
  "TRUE",
  "12/05",
  "#REF!",
  "x".repeat(300),
  "مرحبا \u202Eevil\u202C بكم",
  "👩🏽‍💼 Ольга 🇺🇦",
  "first line\nsecond line\r\nthird",
  "*",
  "?",
  "~*",
  "[Customer]",
  "A\"B'C",
  "{=1}",
  "\u200B",
], 12); // prettier-ignore

let book: Workbook;
let bytes: Uint8Array;
const list = { address: "Sales!A1:C27" };
beforeAll(async () => {
  const made = await openWorkbook(undefined, { sheets: [] });
  await made.run({ ...list, accounts: "key" });
  bytes = await made.save();
  made.close();
});
beforeEach(async () => {
  book = workbookOf(await openExcel({ bytes }), 60);
});
afterEach(() => book.close());

const cell = (id: string, header: string, value: string) => ({ id, header, value });
const person = (name: string, reportsTo: string) =>
  runExcel((context) =>
    addOwnRow(context, {
      ...{ kind: "people", sheet: "People" },
      cells: [
        cell("customer", "Customer", "Alfa"),
        cell("name", "Name", name),
        cell("reportsTo", "Reports to", reportsTo),
        cell("note", "Note", name),
      ],
    })
  );
const texts = (name: string, column: number): readonly Value[] => {
  const { sheetId, area } = book.book.tables.find((table) => table.name === name)!;
  return (book.book.sheet(sheetId)!.values(area) as Value[][]).slice(1).map((row) => row[column]!);
};
/** Formulas in a table, those of runs left out: there are none. */
const formulasIn = (name: string): readonly string[] => {
  const { sheetId, area } = book.book.tables.find((table) => table.name === name)!;
  const sheet = book.book.sheet(sheetId)!;
  const cells = sheet.formulas(area) as Value[][];
  const values = sheet.values(area) as Value[][];
  // A text that begins with = stands there as it is.
  return cells.flatMap((row, r) =>
    row.flatMap((one, c) =>
      typeof one === "string" && one.startsWith("=") && one !== values[r]![c] ? [one] : []
    )
  );
};
const errorsOn = (name: string): readonly Value[] => {
  const sheet = book.book.sheetByName(name)!;
  return (sheet.values(sheet.usedArea(true)!) as Value[][])
    .flat()
    .filter((one) => typeof one === "string" && /^#(REF|NAME|VALUE|N\/A|DIV|NUM|NULL|SPILL)/.test(one) && one !== "#REF!"); // prettier-ignore
};
const written = async (): Promise<void> => {
  expect(await book.run(list)).toMatchObject({ kind: "written" });
};

test("texts that look like formulas, numbers, patterns, or have other letters: each stays as it was typed, by the form, by the run, and on the card", async () => {
  for (const text of HOSTILE) await person(text, text);
  const expected = HOSTILE.map((text) => text.replaceAll("\r\n", "\n"));
  const names = () => texts("People", 1).filter((one) => one !== "");
  const typed = names();
  expect(typed.map((one) => String(one).replaceAll("\r\n", "\n"))).toEqual(expected);
  expect(typed.every((one) => typeof one === "string")).toBe(true);
  for (const text of HOSTILE.slice(0, 3)) {
    const before = (await runExcel((context) => readAccount(context, "Alfa"))).card!["nextStep"]!;
    const cells = [{ ...cell("nextStep", "Next step", text), before }];
    await runExcel((context) =>
      typeOnCard(context, { customer: "Alfa", sheet: "Accounts", cells })
    );
    const { card } = await runExcel((context) => readAccount(context, "Alfa"));
    expect(card!["nextStep"]).toBe(text);
  }
  await written();
  expect(names()).toEqual(typed);
  expect([...formulasIn("People"), ...formulasIn("Accounts")]).toEqual([]);
  for (const sheet of ["Card", "Meeting brief", "Plans"]) expect([sheet, errorsOn(sheet)]).toEqual([sheet, []]); // prettier-ignore
});

test("a circle of superiors, one’s own superior, one who is not there: the map has all of them, at once and after the run", async () => {
  await person("Anna", "Boris");
  await person("Boris", "Anna");
  await person("Olga", "Olga");
  await person("Ivan", "Nobody here");
  const shown = async (): Promise<string> => {
    await book.write("Card!B1", [["Alfa"]]);
    return (await book.values("Card")).flat().join("\n");
  };
  const check = async (): Promise<void> => {
    const card = await shown();
    for (const name of ["Anna", "Boris", "Olga", "Ivan → Nobody here"])
      expect(card).toContain(name);
    expect(errorsOn("Card")).toEqual([]);
  };
  await check();
  await written();
  await check();
});

/** The long run has as many as a customer may ever get. */
const CROWDS = sampleOf([{ people: 100, entries: 500 }, { people: 500, entries: 5000 }], 1); // prettier-ignore

test.each(CROWDS)(
  "$people people and $entries entries of one customer: the forms find the next row, the run goes through, the card says how many more there are",
  async ({ people, entries }) => {
    // What else is made takes most of the time; once deleted, it stays away.
    for (const name of ["Meeting brief", "Plans", "Effort", "Sources", "Manager", "Prospects"])
      book.book.deleteSheet(book.book.sheetByName(name)!.id);
    const write = (name: string, rows: readonly (readonly Value[])[]) =>
      book.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(name);
        table.resize(table.getRange().getResizedRange(rows.length - 10, 0));
        await context.sync();
        const body = table.getDataBodyRange();
        body.getCell(0, 0).getResizedRange(rows.length - 1, rows[0]!.length - 1).values = rows.map(
          (row) => [...row]
        );
        await context.sync();
      });
    await write(
      "People",
      Array.from({ length: people }, (_, i) => ["Alfa", `Person ${i}`, "post", `Person ${i - 1}`])
    );
    await write(
      "AccountLog",
      Array.from({ length: entries }, (_, i) => ["Alfa", serial("2025-01-01") + (i % 300), i % 2 === 0 ? "Question" : "Complaint", `Entry ${i}`]) // prettier-ignore
    );
    expect(await person("The last one", "Person 0")).toBe(`People!A${6 + people}`);
    expect(texts("People", 1)).toHaveLength(people + 1);
    expect((await runExcel((context) => readAccount(context, "Alfa"))).log).toHaveLength(entries);
    await written();
    const card = (await book.values("Card")).flat().map(String);
    expect(card).toContain("Person 0");
    // With one more; twelve people are shown, and three complaints: every other entry is one.
    expect(card.join("\n")).toContain(`(+${people + 1 - 12}: People)`);
    expect(card.join("\n")).toContain(`(+${entries / 2 - 3}: Log)`);
  }
);
