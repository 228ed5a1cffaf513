/**
 * Undo groups and what cannot be undone, on each platform. Authority: "Undo capabilities with the Excel JavaScript API" (learn.microsoft.com), its
 * table of unsupported APIs, and requirement set ExcelApi 1.20 (RunOptions.mergeUndoGroup).
 */
import { codeOf, withExcel } from "./withExcel";
import type { Standin } from "../../standin/headless";

const PLATFORMS = ["web", "windows", "mac"] as const;

type Work = (context: Excel.RequestContext) => void;

/** One request for each piece of work, in one group. */
const grouped = (excel: Standin, ...works: readonly Work[]): Promise<void> =>
  excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
    for (const work of works) {
      work(context);
      await context.sync();
    }
  });

const alone = (excel: Standin, work: Work): Promise<void> =>
  excel.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const write =
  (address: string): Work =>
  (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[1]];
  };

const values = (excel: Standin): unknown => excel.book.sheetByName("Sheet1")!.values(AREA);
const AREA = { row: 0, column: 0, rows: 1, columns: 3 };

test.each(PLATFORMS)("%s: a group of several requests is one entry", async (platform) => {
  await withExcel(
    async (excel) => {
      await grouped(excel, write("A1"), write("B1"), (context) => {
        context.workbook.worksheets.add("New");
      });
      expect(await excel.undo()).toBe(true);
      expect(values(excel)).toEqual([["", "", ""]]);
      expect(excel.book.sheets).toHaveLength(1);
      expect(await excel.undo()).toBe(false);
    },
    { platform }
  );
});

test("without a group each request is an entry; two groups are two", async () => {
  await withExcel(
    async (excel) => {
      await alone(excel, write("A1"));
      await grouped(excel, write("B1"));
      await grouped(excel, write("C1"));
      await excel.undo();
      expect(values(excel)).toEqual([[1, 1, ""]]);
      await excel.undo();
      expect(values(excel)).toEqual([[1, "", ""]]);
    },
    { platform: "windows" }
  );
});

test("a group that only reads at first is an entry of its own", async () => {
  await withExcel(
    async (excel) => {
      await alone(excel, write("A1"));
      const read: Work = (context) =>
        void context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await grouped(excel, read, write("B1"), read, write("C1"));
      await excel.undo();
      expect(values(excel)).toEqual([[1, "", ""]]);
    },
    { platform: "web" }
  );
});

test("what is done between the requests of a group stays an entry of its own", async () => {
  await withExcel(
    async (excel) => {
      await excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
        write("A1")(context);
        await context.sync();
        await alone(excel, write("B1"));
        write("C1")(context);
        await context.sync();
      });
      await excel.undo();
      expect(values(excel)).toEqual([[1, 1, ""]]);
      await excel.undo();
      expect(values(excel)).toEqual([[1, "", ""]]);
    },
    { platform: "windows" }
  );
});

test("an Excel before 1.20 does not group", async () => {
  await withExcel(
    async (excel) => {
      expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
      await grouped(excel, write("A1"), write("B1"));
      await excel.undo();
      expect(values(excel)).toEqual([[1, "", ""]]);
    },
    { platform: "windows", apiSet: "1.19" }
  );
});

test.each([
  ["web", "OfficeOnline"],
  ["windows", "PC"],
  ["mac", "Mac"],
] as const)("%s says what it is, and that it can group", async (platform, name) => {
  await withExcel(
    async ({ Office }) => {
      expect(Office.context.platform).toBe(name);
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
      expect(Office.context.requirements.isSetSupported("ExcelUndoApiAll", "1.0")).toBe(true);
      return Promise.resolve();
    },
    { platform }
  );
});

const second = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Second");

/** Each call with the platforms on which it can be undone. */
const calls: readonly (readonly [string, Work, readonly string[]])[] = [
  ["Worksheet.delete", (context) => second(context).delete(), []],
  ["WorksheetProtection.protect", (context) => second(context).protection.protect(), []],
  ["WorksheetProtection.unprotect", (context) => second(context).protection.unprotect(), []],
  ["WorkbookProtection.protect", (context) => context.workbook.protection.protect(), []],
  ["WorkbookProtection.unprotect", (context) => context.workbook.protection.unprotect(), []],
  ["Worksheet.visibility", (context) => (second(context).visibility = "Hidden"), ["web"]],
  ["Worksheet.name", (context) => (second(context).name = "Other"), ["web"]],
  ["Worksheet.position", (context) => (second(context).position = 0), ["web"]],
  ["Worksheet.tabColor", (context) => (second(context).tabColor = "#FF0000"), PLATFORMS],
  ["WorksheetCollection.add", (context) => context.workbook.worksheets.add("X"), PLATFORMS],
  ["Range.values", write("C1"), PLATFORMS],
];

describe.each(PLATFORMS)("%s", (platform) => {
  test.each(calls)("%s in a group", async (_member, call, supported) => {
    await withExcel(
      async (excel) => {
        await alone(excel, (context) => void context.workbook.worksheets.add("Second"));
        const code = await codeOf(grouped(excel, write("A1"), call));
        expect(code).toBe(supported.includes(platform) ? "none" : "UndoNotSupported");
        // What the group did before is still there, and is taken back as one.
        expect(values(excel)).toMatchObject([[1, "", expect.anything()]]);
        await excel.undo();
        expect(values(excel)).toEqual([["", "", ""]]);
      },
      { platform }
    );
  });

  test.each(calls)("%s outside of a group", async (_member, call, supported) => {
    await withExcel(
      async (excel) => {
        await alone(excel, (context) => void context.workbook.worksheets.add("Second"));
        await alone(excel, write("A1"));
        await alone(excel, call);
        // An unsupported call empties the user's undo stack.
        if (!supported.includes(platform)) expect(await excel.undo()).toBe(false);
        else {
          await excel.undo();
          await excel.undo();
          expect(values(excel)).toEqual([["", "", ""]]);
        }
      },
      { platform }
    );
  });
});
