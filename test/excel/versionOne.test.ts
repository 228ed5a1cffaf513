/** A workbook with the results of version 0.1, made by its code (test/data/PROVENANCE.md): the next run takes them over, and nothing that was typed is lost. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { wordingFor } from "../../src/wording/wordingFor";
import { removeResults } from "../../src/excel/removeResults";
import { findResult } from "../../src/excel/findResult";
import { runExcel } from "../../src/excel/runExcel";
import { WorkbookPackage } from "../../xlsx/parts/workbookPackage";
import { openExcel } from "../openExcel";
import { onlySheets } from "../onlySheets";
import { OUR_SHEETS } from "../ourSheets";
import { workbookOf } from "./office";

/** A table by the names in its first column, and its headers. */
const tableOf = (values: readonly (readonly unknown[])[]) => {
  const [headers = [], ...rows] = values;
  return {
    headers: headers.map(String),
    rows: new Map(
      rows.map((row) => [
        String(row[0]),
        Object.fromEntries(headers.map((header, i) => [String(header), row[i]])),
      ])
    ),
  };
};

const BYTES = readFileSync(path.resolve(__dirname, "../data/version-0.1.xlsx"));
/** That version kept its marks in the document's properties. */
const hasOldMarks = async (bytes: Uint8Array): Promise<boolean> => {
  const file = await WorkbookPackage.open(bytes);
  return file.has("docProps/custom.xml")
    ? (await file.text("docProps/custom.xml")).includes("standin.")
    : false;
};

describe.each(["web", "windows", "mac"] as const)("%s: marks of version 0.1", (platform) => {
  test("are found at opening, and today's stand in their place after a run", async () => {
    expect(await hasOldMarks(BYTES)).toBe(true);
    const book = workbookOf(await openExcel({ bytes: BYTES, platform, strict: true }));
    try {
      const found = await runExcel(findResult);
      expect(found?.sheets).toEqual(["Segments", "Matrix", "Data check", "Runs"]);
      const end = await book.run({ address: "Sales!A1:C27", settings: onlySheets(["matrix"]) });
      expect(end).toMatchObject({ kind: "written", isOneUndo: true, remarks: [] });
      expect(await book.sheets()).toEqual(["Sales", "Segments", "Matrix", "Data check", "Runs"]);
      expect(await hasOldMarks(await book.save())).toBe(false);
      const marks = ["segments", "matrix", "dataCheck", "runs"];
      expect(
        book.book.sheets.map(({ customProperties }) => customProperties.get("KeyCustomers"))
      ).toEqual([undefined, ...marks]);
    } finally {
      book.close();
    }
  });

  test("go with the results, also before a run", async () => {
    const book = workbookOf(await openExcel({ bytes: BYTES, platform, strict: true }));
    try {
      await runExcel(removeResults);
      expect(await book.sheets()).toEqual(["Sales"]);
      expect(await hasOldMarks(await book.save())).toBe(false);
    } finally {
      book.close();
    }
  });
});

test("results of version 0.1 are taken over: a title above its table, Owner becomes ours, notes of departed customers move in, Runs goes on", async () => {
  const book = workbookOf(await openExcel({ bytes: BYTES }));
  try {
    const source = await book.formulas("Sales");
    const before = tableOf(await book.values("Segments!A1:P5"));
    const [oldRuns, ...ran] = await book.values("Runs");
    expect([before.headers.slice(-3), ran.length]).toEqual([["Why", "Owner", "Plan"], 2]);
    // Right of what that version drew.
    await book.write("Matrix!I5", [["mine"]]);

    const end = await book.run({ address: "Sales!A1:C27", now: new Date(2026, 6, 1) });
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
    // Found by the marks of that version: no sheet stands twice, none is said to have lost its mark.
    expect([...(await book.sheets())].sort()).toEqual(["Sales", ...OUR_SHEETS].sort());
    expect(end.remarks).toEqual([]);
    expect(await book.formulas("Sales")).toEqual(source);

    const cells = await book.values("Segments");
    const header = cells.findIndex(([first]) => first === "Customer");
    expect(header).toBeGreaterThan(1);
    expect(cells[0]![0]).toBe(
      wordingFor("en-US").headline(end.result.analysis, end.result.customers, end.result.source)
    );
    const now = tableOf(cells.slice(header));
    // Columns stand where they stood, under today's names, and new ones behind them.
    const renamed = new Map([
      ["Running share", "Cumulative share"],
      ["Days silent", "Days without purchase"],
      ["Lost after, days", "Lost after (days)"],
    ]);
    expect(now.headers.slice(0, 16)).toEqual(
      before.headers.map((name) => renamed.get(name) ?? name)
    );
    expect(now.headers).toEqual(expect.arrayContaining(["Class set by hand", "Note", "Trend"]));
    expect(now.headers.filter((name) => name === "Owner")).toHaveLength(1);
    expect([...now.rows].map(([name, row]) => [name, row["Owner"], row["Plan"]])).toEqual([
      ["Alfa", "Olena", ""],
      ["Beta", "", "call in May"],
      ["Delta", "", ""],
      ["Gamma", "", ""],
      ["Omega", "Petro", "visit"],
    ]);
    expect(now.rows.get("Omega")).toMatchObject({ Status: "Not in the list", ABC: "" });
    expect(now.rows.get("Beta")).toMatchObject({ Segment: "AY", Revenue: 1800 });

    const runs = await book.values("Runs");
    const top = runs.findIndex(([first]) => first === oldRuns![0]);
    expect(runs[top]!.slice(0, oldRuns!.length)).toEqual(oldRuns);
    expect(runs.slice(top + 1, top + 3).map((row) => row.slice(0, ran[0]!.length))).toEqual(ran);
    expect(runs.filter(([first]) => typeof first === "number")).toHaveLength(3);

    await book.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const segments = worksheets.getItem("Segments");
      const frozen = segments.freezePanes.getLocationOrNullObject().load("address");
      const { pageLayout } = segments.load("name");
      pageLayout.load("orientation");
      const table = tables.getItem("Segments").getRange().load("address,rowIndex");
      const mine = worksheets.getItem("Matrix").getUsedRange(true).load("values");
      const rules = segments.getRange().conditionalFormats.load("items/type");
      const printed = pageLayout.getPrintArea().load("address");
      await context.sync();
      // All before the column Why, which is too wide for paper.
      expect(printed.address).toBe("Segments!A:M");
      expect(frozen.address).toBe(`Segments!A1:A${header + 1}`);
      expect(pageLayout.orientation).toBe("Landscape");
      expect(table.rowIndex).toBe(header);
      expect(mine.values.flat()).toContain("mine");
      const places = rules.items
        .filter(({ type }) => type === "Custom")
        .map((rule) => rule.getRange().load("rowIndex,rowCount"));
      await context.sync();
      for (const place of places) expect(place.rowIndex + place.rowCount).toBe(1_048_576);
    });

    // From now on it is a sheet as any other: the next run changes nothing but the runs.
    const settled = await book.values("Segments");
    await book.run({ address: "Sales!A1:C27", now: new Date(2026, 6, 2) });
    expect(await book.values("Segments")).toEqual(settled);
  } finally {
    book.close();
  }
});
