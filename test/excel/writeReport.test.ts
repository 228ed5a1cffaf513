/** Real runs: Microsoft's office.js writes through the stand-in; what stands in the workbook afterwards is read back. */
import type { JobEnd } from "../../src/job/job";
import { findResults, removeResults } from "../../src/excel/removeResults";
import { HEADER, LINES, serial } from "../cases/salesList";
import { onlySheets } from "../onlySheets";
import { OUR_SHEETS as OURS } from "../ourSheets";
import { openWorkbook, type Workbook } from "./office";

const resultOf = (end: JobEnd) => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end.result;
};

/** Where only the tables of customers and of runs are looked at, and the matrix over them. */
const FEW = { sheets: ["matrix"] } as const;
const FEW_SHEETS: readonly string[] = ["Segments", "Matrix", "Runs"];

let workbook: Workbook | undefined;
const open = async (...args: Parameters<typeof openWorkbook>): Promise<Workbook> =>
  (workbook = await openWorkbook(...args));
afterEach(() => workbook?.close());

describe("a first run", () => {
  test("adds its sheets, shows the first, and leaves the list as it is", async () => {
    const book = await open();
    const before = await book.formulas("Sales");
    const end = await book.run();
    expect(end).toMatchObject({ kind: "written", sheets: OURS });
    expect(await book.sheets()).toEqual(["Sales", ...OURS]);
    expect(await book.formulas("Sales")).toEqual(before);
    await book.Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load("name,visibility");
      const table = context.workbook.tables.getItem("Segments").load("name,style");
      const range = table.getRange().load("address");
      await context.sync();
      expect(active.name).toBe(OURS[0]);
      expect(active.visibility).toBe("Visible");
      expect(range.address).toBe("Segments!A4:AD8");
    });
  });

  test("the formulas of the matrix give the numbers of the analysis", async () => {
    const book = await open(undefined, FEW);
    const { analysis } = resultOf(await book.run());
    const cells = await book.values("Matrix!A1:I40");
    for (const { segment, customers, value, share } of analysis.matrix) {
      const row = cells.findIndex((line) =>
        line.some((cell) => String(cell).startsWith(`${segment} · `))
      );
      const column = cells[row]!.findIndex((cell) => String(cell).startsWith(`${segment} · `));
      expect([1, 2, 3].map((down) => cells[row + down]![column])).toEqual([
        customers,
        expect.closeTo(value, 4),
        expect.closeTo(share, 5),
      ]);
    }
    expect(cells.flat()).toContain("✓ Every customer on the sheet is counted here.");
  });

  test("an edited letter changes the matrix", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    const count = async (segment: string) => {
      const cells = await book.values("Matrix!A1:I40");
      const row = cells.findIndex((line) =>
        line.some((cell) => String(cell).startsWith(`${segment} · `))
      );
      return cells[row + 1]![
        cells[row]!.findIndex((cell) => String(cell).startsWith(`${segment} · `))
      ];
    };
    expect([await count("AY"), await count("BY")]).toEqual([1, 1]);
    // Beta, in the second row, from A to B.
    await book.write("Segments!C6", [["B"]]);
    expect([await count("AY"), await count("BY")]).toEqual([0, 2]);
  });

  test("one step takes everything back", async () => {
    const book = await open(undefined, FEW);
    const before = await book.formulas("Sales");
    await book.run();
    while (await book.undo()) if ((await book.sheets()).length === 1) break;
    expect(await book.sheets()).toEqual(["Sales"]);
    expect(await book.formulas("Sales")).toEqual(before);
  });

  test.each(["th-TH", "uk-UA", "ru-RU"])(
    "in %s the matrix adds up too: translated headers work in formulas",
    async (language) => {
      const book = await open(undefined, FEW);
      const end = await book.run({ language });
      if (end.kind !== "written") throw new Error(JSON.stringify(end));
      const cells = (await book.values(`${end.sheets[1]}!A1:I40`)).flat().map(String);
      expect(cells.filter((cell) => cell.startsWith("#"))).toEqual([]);
      expect(cells.filter((cell) => cell.startsWith("✓"))).toHaveLength(1);
    }
  );
});

describe("texts never become formulas, numbers or dates", () => {
  const NASTY = [
    "=1+1",
    "+Beta",
    "-Delta",
    "@Gamma",
    "'quoted",
    "\tTab",
    "007",
    "1-2",
    "1/2",
    "May 5",
    "TRUE",
    "1e5",
    "#N/A!",
    '=HYPERLINK("x")',
    "12%",
  ];

  test("customers with such names stand in the result as they are", async () => {
    const lines = NASTY.flatMap((name, i) =>
      LINES.slice(0, 3).map(({ day }) => [serial(day), `'${name}`, 100 + i])
    );
    const book = await open([HEADER, ...lines], FEW);
    const { customers } = resultOf(await book.run());
    const written = (await book.values("Segments!A5:A19")).map(([name]) => name);
    expect([...written].sort()).toEqual([...customers].sort());
    const formulas = (await book.formulas("Segments!A5:A19")).map(([name]) => name);
    expect([...formulas].sort()).toEqual([...written].sort());
  });
});

describe("running again", () => {
  test("changes nothing but the runs", async () => {
    const book = await open();
    await book.run();
    const rules = (): Promise<number> =>
      book.Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem("Segments").getRange();
        const count = conditionalFormats.getCount();
        await context.sync();
        return count.value;
      });
    const rulesBefore = await rules();
    const before = await Promise.all(OURS.map((name) => book.formulas(name)));
    expect(await book.run({ address: "Sales!A1:C27" })).toMatchObject({
      kind: "written",
      sheets: OURS,
    });
    const after = await Promise.all(OURS.map((name) => book.formulas(name)));
    expect(await book.sheets()).toEqual(["Sales", ...OURS]);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    const [runs, runsBefore] = [after.at(-1)!, before.at(-1)!];
    expect(runs).toHaveLength(runsBefore.length + 1);
    expect(runs.slice(0, -1)).toEqual(runsBefore);
    expect(await rules()).toBe(rulesBefore);
  });

  test("a customer who left the list stays at the end, without letters and numbers, and the matrix does not count them", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    await book.write("Segments!W6:X6", [["Olena", "call"]]);
    // Beta, in the second row, buys under another name from now on.
    const rows = (await book.values("Sales")).map((row) => [
      row[0]!,
      row[1] === "Beta" ? "Omega" : row[1]!,
      row[2]!,
    ]);
    await book.write("Sales!A1:C27", rows);
    const end = await book.run({ address: "Sales!A1:C27" });
    expect(end).toMatchObject({
      kind: "written",
      remarks: [
        "1 customer of sheet Segments is no longer in the list.",
        expect.stringMatching(/^Past rows are not what they were .* January 2025: as many rows/),
      ],
    });
    const sheet = await book.values("Segments!A4:X9");
    expect(sheet.map((row) => row[0])).toEqual([
      "Customer",
      "Alfa",
      "Omega",
      "Delta",
      "Gamma",
      "Beta",
    ]);
    const [, segment, abc, xyz, , status, keyType, value] = sheet[5]!;
    expect([segment, abc, xyz, keyType, value]).toEqual(["", "", "", "", ""]);
    expect(status).toBe("Not in the list");
    expect(sheet[5]!.slice(-2)).toEqual(["Olena", "call"]);
    expect(sheet[2]!.slice(-2)).toEqual(["", ""]);
    const cells = (await book.values("Matrix!A1:I40")).flat().map(String);
    expect(cells.filter((cell) => cell.startsWith("✓"))).toHaveLength(1);
  });

  test("before a sheet loses most of its customers it is asked whether that is another list", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    const before = (await book.formulas("Segments")).slice(3);
    const rows = (await book.values("Sales")).map((row, i) =>
      i === 0 ? row : [row[0]!, `New ${String(row[1])}`, row[2]!]
    );
    await book.write("Sales!A1:C27", rows);
    const asked = await book.run({ address: "Sales!A1:C27" });
    expect(asked).toMatchObject({ kind: "question", question: { id: "otherCustomers" } });
    expect((await book.formulas("Segments")).slice(3)).toEqual(before);
    const end = await book.run({
      address: "Sales!A1:C27",
      answers: { otherCustomers: "update" },
      answersOf: "Sales!A1:C27",
    });
    expect(end).toMatchObject({ kind: "written" });
    expect((await book.values("Segments")).slice(3).length).toBe(9);
  });

  test("a sheet that the user renamed and moved is updated where it is", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Segments");
      sheet.name = "Kunden";
      sheet.position = 0;
      await context.sync();
    });
    const end = await book.run({ address: "Sales!A1:C27" });
    expect(end).toMatchObject({
      kind: "written",
      sheets: FEW_SHEETS.map((name) => (name === "Segments" ? "Kunden" : name)),
    });
    expect(await book.sheets()).toEqual([
      "Kunden",
      "Sales",
      ...FEW_SHEETS.filter((name) => name !== "Segments"),
    ]);
  });

  test("what the user typed stays with its customer, by name and not by row", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    // Owner and a formula, in two columns right of ours; the table takes them in, as Excel does when one types beside it.
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Segments");
      sheet.getRange("AE4:AF8").values = [
        ["Next step", "Double"],
        ["Olena", "=F5*2"],
        ["'007", ""],
        ["Petro", 5],
        ["", ""],
      ];
      context.workbook.tables.getItem("Segments").resize("A4:AF8");
      await context.sync();
    });
    // Delta buys so much that it becomes the largest: all rows move.
    await book.write("Sales!A28:C28", [[serial("2025-12-30"), "Delta", 50_000]]);
    await book.run({ address: "Sales!A1:C28" });
    const sheet = (await book.values("Segments")).slice(3);
    expect(sheet[0]!.slice(-2)).toEqual(["Next step", "Double"]);
    const ownerOf = Object.fromEntries(sheet.slice(1).map((row) => [String(row[0]), row[30]]));
    expect(ownerOf).toEqual({ Delta: "Petro", Alfa: "Olena", Beta: "007", Gamma: "" });
    await book.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Segments").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Segments!A4:AF8");
    });
  });

  test("letters by hand are kept, said and counted, run after run; an emptied cell gets the computed letter again", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    // Beta, in the second row, is AY; Gamma, in the fourth, CZ.
    await book.write("Segments!C6", [["C"]]);
    await book.write("Segments!D8", [["important"]]);
    const rowOf = async (name: string) =>
      (await book.values("Segments!A4:Q8")).find(([customer]) => customer === name)!;
    for (const run of [1, 2]) {
      const end = await book.run({ address: "Sales!A1:C27" });
      expect([run, end]).toMatchObject([
        run,
        {
          remarks: [
            "1 class set by hand was kept, and counts.",
            "1 cell holds something other than a class, such as “important”: kept, but ignored.",
          ],
        },
      ]);
      const beta = await rowOf("Beta");
      expect(beta.slice(1, 5)).toEqual(["CY", "C", "Y", "AY=a"]);
      expect(beta[16]).toMatch(/^Computed A, set to C by hand\. A: number 2 of 4/);
      const gamma = await rowOf("Gamma");
      expect(gamma.slice(1, 5)).toEqual(["CZ", "C", "important", "CZ=x"]);
      expect(gamma[16]).toMatch(/^“important” is not a class: Z counts\. /);
    }
    await book.write("Segments!C6", [[""]]);
    await book.write("Segments!D8", [[""]]);
    expect(await book.run({ address: "Sales!A1:C27" })).toMatchObject({ remarks: [] });
    expect((await rowOf("Beta")).slice(1, 5)).toEqual(["AY", "A", "Y", "AY"]);
    expect((await rowOf("Gamma")).slice(1, 5)).toEqual(["CZ", "C", "Z", "CZ"]);
  });

  test("a letter of another keyboard is written as ours, so that the matrix counts it", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    // С of a Ukrainian keyboard over the A of Beta; "х", typed in lower case, over the Z of Gamma.
    await book.write("Segments!C6", [["\u0421"]]);
    await book.write("Segments!D8", [["\u0445"]]);
    await book.run({ address: "Sales!A1:C27" });
    const sheet = await book.values("Segments!A4:E8");
    expect(sheet.find(([name]) => name === "Beta")).toEqual(["Beta", "CY", "C", "Y", "AY=a"]);
    expect(sheet.find(([name]) => name === "Gamma")).toEqual(["Gamma", "CX", "C", "X", "CZ=x"]);
    expect((await book.values("Matrix!A1:I40")).flat()).toContain(
      "✓ Every customer on the sheet is counted here."
    );
  });

  test("what was typed over the letters of a customer who left is put aside, and comes back", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    await book.write("Segments!C6", [["C"]]);
    await book.write("Segments!D6", [["ask Petro"]]);
    const list = await book.values("Sales!A1:C27");
    const without = list.map(([day, name, amount]) => [
      day!,
      name === "Beta" ? "Alfa" : name!,
      amount!,
    ]);
    await book.write("Sales!A1:C27", without);
    const aside =
      "1 letter set by hand belongs to customers who are no longer in the list: it comes back when they do.";
    for (const run of [1, 2]) {
      const end = await book.run({ address: "Sales!A1:C27" });
      expect([run, end]).toMatchObject([run, { kind: "written" }]);
      expect([run, end]).toHaveProperty("1.remarks", expect.arrayContaining([aside]));
      const rows = await book.values("Segments!A4:E8");
      expect(rows.find(([name]) => name === "Beta")).toEqual(["Beta", "", "", "ask Petro", ">C-"]);
    }
    await book.write("Sales!A1:C27", list);
    await book.run({ address: "Sales!A1:C27" });
    const rows = await book.values("Segments!A4:E8");
    expect(rows.find(([name]) => name === "Beta")).toEqual([
      "Beta",
      "CY",
      "C",
      "ask Petro",
      "AY=ax",
    ]);
  });

  test("without the column that says whose a row is nothing is written", async () => {
    const book = await open();
    await book.run();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Segments").getRange("T:T").delete("Left");
      await context.sync();
    });
    const before = await Promise.all(OURS.map((name) => book.formulas(name)));
    expect(await book.run({ address: "Sales!A1:C27" })).toMatchObject({
      kind: "problem",
      problem: { code: "keyColumnGone" },
    });
    expect(await Promise.all(OURS.map((name) => book.formulas(name)))).toEqual(before);
  });

  test("the sorting and the filter of the user are kept; a note outside of the table moves with its row", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Segments");
      const table = context.workbook.tables.getItem("Segments");
      // By name from Z to A: Gamma, Delta, Beta, Alfa.
      table.sort.apply([{ key: 0, ascending: false }], false);
      sheet.getRange("AF5").values = [["call Gamma"]];
      table.columns.getItem("ABC").filter.applyValuesFilter(["C"]);
      await context.sync();
    });
    await book.write("Sales!A28:C28", [[serial("2025-12-30"), "Zeta", 50_000]]);
    await book.run({ address: "Sales!A1:C28" });
    const rows = await book.values("Segments!A4:AF9");
    expect(rows.slice(1).map((row) => [row[0], row[31]])).toEqual([
      ["Zeta", ""],
      ["Gamma", "call Gamma"],
      ["Delta", ""],
      ["Beta", ""],
      ["Alfa", ""],
    ]);
    await book.Excel.run(async (context) => {
      const { filter } = context.workbook.tables.getItem("Segments").columns.getItem("ABC");
      filter.load("criteria");
      await context.sync();
      expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["C"] });
    });
  });

  test("text below the table stays below it, and of two rows of one customer the first counts", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    await book.write("Segments!A10", [["my own line"]]);
    // A row that the user doubled, with its hidden key.
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Segments");
      context.workbook.tables.getItem("Segments").resize("A4:AD9");
      sheet.getRange("A9").values = [["Alfa"]];
      sheet.getRange("T9").values = [["Alfa"]];
      sheet.getRange("X9").values = [["second"]];
      await context.sync();
    });
    await book.write("Sales!A28:C28", [[serial("2025-12-30"), "Zeta", 50_000]]);
    const end = await book.run({ address: "Sales!A1:C28" });
    expect(end).toMatchObject({
      remarks: ["1 row of sheet Segments repeats another one, such as Alfa: the first row counts."],
    });
    const rows = await book.values("Segments!A4:X11");
    expect(rows.map((row) => row[0])).toEqual([
      "Customer", "Zeta", "Alfa", "Beta", "Delta", "Gamma", "Alfa", "my own line",
    ]); // prettier-ignore
    expect(rows[6]!.slice(2, 6)).toEqual(["", "", "", "Repeated"]);
    expect(rows[6]![23]).toBe("second");
  });

  test("a column that the user put between ours stays where it is, with its texts", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Segments");
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("B4:B8").values = [["Next step"], ["call"], [""], [""], ["write"]];
      await context.sync();
    });
    await book.run({ address: "Sales!A1:C27" });
    const [header, ...rows] = (await book.values("Segments")).slice(3);
    expect(header!.slice(0, 3)).toEqual(["Customer", "Next step", "Segment"]);
    expect(rows.map((row) => row[1])).toEqual(["call", "", "", "write"]);
    expect(rows.map((row) => row[3])).toEqual(["A", "A", "B", "C"]);
  });

  test("a sheet that the user copied is left as it is, wherever it stands; the original is updated, and Remove spares the copy", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    await book.write("Segments!W5", [["Olena"]]);
    // As Excel copies a sheet: with its custom properties, and a table of another name and id. Here it stands before the original.
    const { book: model } = book;
    for (const name of ["Segments", "Matrix"]) {
      const original = model.sheetByName(name)!;
      const used = original.usedArea(true)!;
      const copy = model.addSheet(`${name} (2)`);
      copy.write(used, original.values(used), [], []);
      for (const [key, value] of original.customProperties) copy.setCustomProperty(key, value);
      if (name === "Segments") model.addTable(copy.id, used, "Segments3");
      model.moveSheet(copy.id, 0);
    }
    const copies = () =>
      Promise.all(["Segments (2)", "Matrix (2)"].map((name) => book.formulas(name)));
    const before = await copies();
    await book.write("Sales!A28:C28", [[serial("2025-12-30"), "Delta", 50_000]]);
    expect(await book.run({ address: "Sales!A1:C28" })).toMatchObject({
      sheets: FEW_SHEETS,
      remarks: [
        "Sheet Matrix (2) is a copy of sheet Matrix: it was left as it is, and Matrix was updated.",
        "Sheet Segments (2) is a copy of sheet Segments: it was left as it is, and Segments was updated.",
      ],
    });
    expect(await copies()).toEqual(before);
    expect((await book.values("Segments!A5"))[0]).toEqual(["Delta"]);
    expect((await book.values("Segments!A5:W8")).find(([name]) => name === "Alfa")?.[22]).toBe(
      "Olena"
    );
    // From now on it is the user's.
    expect(await book.run({ address: "Sales!A1:C28" })).toMatchObject({
      sheets: FEW_SHEETS,
      remarks: [],
    });
    await book.Excel.run(removeResults);
    expect(await book.sheets()).toEqual(["Matrix (2)", "Segments (2)", "Sales"]);
  });

  test("in a workbook that has lost our marks the tables are known by their headers, and it is said", async () => {
    const book = await open();
    await book.run();
    await book.write("Segments!W5:X5", [["Olena", "call in June"]]);
    for (const sheet of book.book.sheets)
      for (const key of [...sheet.customProperties.keys()]) sheet.setCustomProperty(key, undefined);
    const end = await book.run({ address: "Sales!A1:C27" });
    expect(end).toMatchObject({
      sheets: [
        "Overview 2",
        "Segments",
        "Matrix 2",
        "Losses",
        "Win-back",
        "Key accounts",
        "Due soon",
        "Changes",
        "Data check 2",
        "Runs",
      ],
      remarks: [
        "The add-in’s marks are missing from this workbook, as after saving it in another program. Sheets that were recognised by their tables were updated (Segments, Losses, Win-back, Key accounts, Due soon, Changes, Runs); the others were added anew.",
      ],
    });
    expect((await book.values("Segments!W5:X5"))[0]).toEqual(["Olena", "call in June"]);
    expect(await book.runLog()).toHaveLength(2);
    // The marks are there again.
    expect(await book.run({ address: "Sales!A1:C27" })).toMatchObject({ remarks: [] });
  });

  test("R24: an advice that somebody wrote over stays, whatever the language; an emptied one gives ours back", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    const adviceAt = async (name: string): Promise<string> => {
      const rows = await book.values("Matrix!A1:J60");
      const row = rows.findIndex((cells) =>
        cells.some((cell) => String(cell).startsWith(`${name} · `))
      );
      const column = rows[row]!.findIndex((cell) => String(cell).startsWith(`${name} · `));
      return `Matrix!${String.fromCharCode(65 + column)}${row + 7}`;
    };
    const own = await adviceAt("AX");
    const ours = (await book.values(own))[0]![0];
    expect(ours).toMatch(/^Your core/);
    const record = book.book.sheetByName("Matrix")!.customProperties.get("KeyCustomersRecord");
    expect(record).toContain(JSON.stringify(ours));
    await book.write(own, [["Visit every month"]]);
    await book.run({ address: "Sales!A1:C27", language: "uk-UA" });
    expect((await book.values(await adviceAt("AX")))[0]![0]).toBe("Visit every month");
    expect((await book.values(await adviceAt("BY")))[0]![0]).toMatch(/^Надійна середина/);
    await book.write(await adviceAt("AX"), [[""]]);
    await book.run({ address: "Sales!A1:C27" });
    expect((await book.values(await adviceAt("AX")))[0]![0]).toBe(ours);
  });

  test("in another language the table stays the same table", async () => {
    const book = await open(undefined, FEW);
    await book.run();
    const end = await book.run({ address: "Sales!A1:C27", language: "uk-UA" });
    expect(end).toMatchObject({ kind: "written", sheets: FEW_SHEETS });
    const [header] = (await book.values("Segments")).slice(3);
    expect(header!.slice(0, 3)).toEqual(["Клієнт", "Сегмент", "ABC"]);
    expect(header).toHaveLength(30);
    const cells = (await book.values("Matrix!A1:I40")).flat().map(String);
    expect(cells.filter((cell) => cell.startsWith("✓"))).toHaveLength(1);
  });
});

describe("the user's own sheets and names", () => {
  test("a taken name gets a number; the sheet with that name is not touched", async () => {
    const book = await open(undefined, FEW);
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("SEGMENTS");
      sheet.getRange("A1:B2").values = [
        ["mine", "too"],
        ["", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "segments";
      await context.sync();
    });
    const end = await book.run();
    expect(end).toMatchObject({
      kind: "written",
      sheets: FEW_SHEETS.map((name) => (name === "Segments" ? "Segments 2" : name)),
    });
    expect(await book.values("SEGMENTS")).toEqual([
      ["mine", "too"],
      ["", 1],
    ]);
    const cells = (await book.values("Matrix!A1:I40")).flat().map(String);
    expect(cells.filter((cell) => cell.startsWith("✓"))).toHaveLength(1);
  });

  test("a protected structure: nothing is written, the result is there to be shown", async () => {
    const book = await open();
    book.book.structureProtected = true;
    const seen: string[] = [];
    const end = await book.run({ onEvent: ({ kind }) => seen.push(kind) });
    expect(end).toMatchObject({ kind: "problem", problem: { code: "structureProtected" } });
    expect(seen).toContain("analysed");
    expect(await book.sheets()).toEqual(["Sales"]);
  });

  test("a protected result of an earlier run is named, and nothing else changes", async () => {
    const book = await open();
    await book.run();
    book.book.sheetByName("Matrix")!.protected = true;
    const before = await book.formulas("Runs");
    const end = await book.run({ address: "Sales!A1:C27" });
    expect(end).toMatchObject({ kind: "problem", problem: { code: "sheetProtected" } });
    if (end.kind === "problem") expect(end.problem.sentence).toContain("Matrix");
    expect(await book.formulas("Runs")).toEqual(before);
    // Switched off it stays as it is: then it is nobody's business.
    const matrix = await book.formulas("Matrix");
    const without = { address: "Sales!A1:C27", settings: onlySheets([]) };
    expect(await book.run(without)).toMatchObject({ kind: "written" });
    expect(await book.formulas("Matrix")).toEqual(matrix);
  });
});

describe("class columns beside the list", () => {
  const TOTALS = [
    ["Customer", "Revenue"],
    ["Alfa", 800],
    ["Beta", 150],
    ["Gamma", 50],
  ];

  test("on request, in the first columns to the right; from then on they are kept up to date", async () => {
    const book = await open(TOTALS, FEW);
    expect(await book.run()).toMatchObject({ kind: "written", classColumns: "notAsked" });
    expect((await book.values("Sales"))[0]).toHaveLength(2);
    const end = await book.run({ letters: true, address: "Sales!A1:B4" });
    expect(end).toMatchObject({ kind: "written", classColumns: "written" });
    expect(await book.values("Sales!A1:F4")).toEqual([
      ["Customer", "Revenue", "ABC", "XYZ", "Segment", "Status"],
      ["Alfa", 800, "A", "-", "A-", ""],
      ["Beta", 150, "B", "-", "B-", ""],
      ["Gamma", 50, "C", "-", "C-", ""],
    ]);
    // Again, unasked: its own columns are no part of the list, and are filled again.
    const again = await book.run({ address: "Sales!A1:F4" });
    expect(again).toMatchObject({
      kind: "written",
      classColumns: "written",
      result: { source: { address: "Sales!A1:B4" } },
    });
    // The list named without them: the same.
    expect(await book.run({ address: "Sales!A1:B4" })).toMatchObject({ classColumns: "written" });
    expect((await book.values("Sales"))[0]).toHaveLength(6);
  });

  test("on request for sales lines too", async () => {
    const book = await open(undefined, FEW);
    expect(await book.run()).toMatchObject({ classColumns: "notAsked" });
    expect(await book.run({ letters: true, address: "Sales!A1:C27" })).toMatchObject({
      classColumns: "written",
    });
    const [header, first] = await book.values("Sales!D1:G2");
    expect(header).toEqual(["ABC", "XYZ", "Segment", "Status"]);
    // The first line is Delta's, of 5 January.
    expect(first).toEqual(["B", "Y", "BY", "Lost"]);
  });

  test("never over cells in use", async () => {
    const book = await open(TOTALS);
    await book.write("Sales!F3", [["note"]]);
    const before = await book.formulas("Sales");
    const end = await book.run({ letters: true, address: "Sales!A1:B4" });
    expect(end).toMatchObject({ kind: "written", classColumns: "occupied" });
    expect(await book.formulas("Sales")).toEqual(before);
  });
});

test("Remove says how many typed cells go, takes away every sheet of ours and the letters beside the list, and nothing else", async () => {
  const book = await openWorkbook();
  workbook = book;
  const before = await book.formulas("Sales");
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.add("Mine").getRange("A1").values = [["keep"]];
    context.workbook.worksheets.getItem("Sales").activate();
    await context.sync();
  });
  await book.run({ letters: true });
  expect(await book.sheets()).toEqual(["Sales", "Mine", ...OURS]);
  expect(await book.Excel.run(findResults)).toMatchObject({ sheets: OURS, typed: 0, joins: 0 });
  await book.Excel.run(async (context) => {
    const { tables } = context.workbook;
    const cell = (table: string, header: string, row = 0): Excel.Range =>
      tables.getItem(table).columns.getItem(header).getDataBodyRange().getCell(row, 0);
    cell("Segments", "Owner").values = [["Olena"]];
    cell("Segments", "Class set by hand").values = [["AX"]];
    cell("Segments", "ABC", 1).values = [["C"]];
    const accounts = tables.getItem("KeyAccounts").getRange();
    accounts.getColumnsAfter(1).getCell(0, 0).getResizedRange(1, 0).values = [
      ["Birthday"],
      ["May"],
    ];
    tables.getItem("KeyAccounts").resize(accounts.getResizedRange(0, 1));
    cell("WinBack", "Reason").values = [["Price"]];
    cell("WinBack", "Cost").values = [[50]];
    await context.sync();
  });
  // Owner, class, letter, birthday, reason and cost.
  expect(await book.Excel.run(findResults)).toMatchObject({ typed: 6 });
  expect(await book.Excel.run((context) => removeResults(context))).toEqual(OURS);
  expect(await book.sheets()).toEqual(["Sales", "Mine"]);
  expect(await book.formulas("Sales")).toEqual(before);
  expect(await book.values("Mine")).toEqual([["keep"]]);
  expect([...book.book.settings.keys()]).toEqual([]);
  // And once more, where there is nothing.
  expect(await book.Excel.run((context) => removeResults(context))).toEqual([]);
});

test("Runs goes on in the same table when the next run is in another language", async () => {
  const book = await openWorkbook();
  workbook = book;
  await book.run();
  await book.run({ address: "Sales!A1:C27", language: "th-TH" });
  await book.run({ address: "Sales!A1:C27", language: "uk-UA" });
  expect((await book.runLog()).map((row) => row["Kind of list"])).toEqual([
    "Sales lines",
    "รายการขาย",
    "Рядки продажів",
  ]);
  const tables = await book.Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem("Runs").tables.load("items/name");
    await context.sync();
    return all.items.length;
  });
  expect(tables).toBe(1);
});
