/** Notes (ExcelApi 1.18) and comments (1.10) of cells, as documented in @types/office-js. */
import { codeOf, inSheet, withExcel } from "./withExcel";

test("a note is found by its cell, on the sheet and in the workbook, and can be changed, counted and deleted", async () => {
  await inSheet(async (sheet, context) => {
    sheet.notes.add("B2", "first");
    context.workbook.notes.add(sheet.getRange("C3"), "second");
    await context.sync();
    const found = sheet.notes.getItemOrNullObject("B2").load("content,authorName");
    const none = sheet.notes.getItemOrNullObject("A1").load("content");
    const second = context.workbook.notes.getItem("Sheet1!C3").load("content");
    await context.sync();
    expect([found.content, found.isNullObject, none.isNullObject]).toEqual(["first", false, true]);
    expect(second.content).toBe("second");
    found.content = "first\nmore";
    second.delete();
    const again = sheet.notes.getItem("B2").load("content");
    const count = context.workbook.notes.getCount();
    await context.sync();
    expect([again.content, count.value]).toEqual(["first\nmore", 1]);
  });
});

test("a note is not there before it is loaded, and not in an older Excel", async () => {
  await inSheet(async (sheet, context) => {
    const note = sheet.notes.add("B2", "first");
    await context.sync();
    expect(() => note.content).toThrow(/content/);
  });
  const old = (): Promise<void> =>
    inSheet(
      async (sheet, context) => {
        sheet.notes.add("B2", "first");
        await context.sync();
      },
      { apiSet: "1.17" }
    );
  expect(await codeOf(old())).toBe("ApiNotFound");
});

test("notes move with their cells, and one Ctrl+Z takes each step back", async () => {
  await withExcel(async (excel) => {
    const cells = (): unknown[] =>
      excel.book.sheets[0]!.notes.map(({ row, column, text }) => [row, column, text]);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.notes.add("B2", "first");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      expect(cells()).toEqual([[3, 1, "first"]]);
      sheet.getRange("A:B").delete("Left");
      await context.sync();
      expect(cells()).toEqual([]);
      sheet.notes.add("B2", "second");
      await context.sync();
    });
    await excel.undo();
    expect(cells()).toEqual([]);
  });
});

test("strictly, notes and comments stay when what was written with them is taken back", async () => {
  await withExcel(
    async (excel) => {
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [[5]];
        sheet.notes.add("A1", "note");
        await context.sync();
      });
      expect(await excel.undo()).toBe(true);
      const [sheet] = excel.book.sheets;
      expect(sheet!.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[""]]);
      expect(sheet!.notes.map(({ text }) => text)).toEqual(["note"]);
    },
    { strict: true }
  );
});

test("a cell has one note or one comment, which takes replies; a comment is found by its cell", async () => {
  await inSheet(async (sheet, context) => {
    sheet.notes.add("A1", "note");
    const comment = context.workbook.comments.add("Sheet1!B1", "comment");
    await context.sync();
    comment.replies.add("reply");
    const found = context.workbook.comments.getItemByCell(sheet.getRange("B1"));
    found.load("content,replies/items/content");
    await context.sync();
    expect([found.content, found.replies.items.map(({ content }) => content)]).toEqual([
      "comment",
      ["reply"],
    ]);
  });
  const fails = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    codeOf(
      inSheet(async (sheet, context) => {
        sheet.notes.add("A1", "note");
        context.workbook.comments.add("Sheet1!B1", "comment");
        await context.sync();
        work(sheet, context);
        await context.sync();
      })
    );
  expect(await fails((sheet) => sheet.notes.add("A1", "x"))).toBe("InvalidOperation");
  expect(await fails((sheet) => sheet.notes.add("B1", "x"))).toBe("InvalidOperation");
  expect(await fails((_, { workbook }) => workbook.comments.add("Sheet1!A1", "x"))).toBe(
    "InvalidOperation"
  );
  expect(await fails((sheet) => sheet.notes.add("C1:D1", "x"))).toBe("InvalidCellAddress");
  expect(await fails((_, { workbook }) => workbook.notes.add("C1", "x"))).toBe(
    "InvalidCellAddress"
  );
  expect(await fails((_, { workbook }) => workbook.comments.add("C1", "x"))).toBe(
    "InvalidArgument"
  );
  expect(
    await fails((_, { workbook }) => workbook.comments.getItemByCell("Sheet1!C1").load("content"))
  ).toBe("ItemNotFound");
  expect(
    await fails((sheet) => {
      sheet.protection.protect();
      sheet.notes.add("C1", "x");
    })
  ).toBe("AccessDenied");
});
