/** Ctrl+Z (docs: "Undo capabilities": each batch is an entry; unsupported calls empty the stack). */
import { withExcel } from "./withExcel";
import type { Standin } from "../../standin/headless";

const batch = (
  excel: Standin,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void
): Promise<void> =>
  excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

const state = (excel: Standin): Promise<unknown> =>
  excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:B3");
    const formats = sheet.getRange("A1:B3").conditionalFormats;
    const sheets = context.workbook.worksheets;
    range.load("formulas,text,format/columnWidth,format/fill/color");
    formats.load("items/type");
    sheets.load("items/name");
    context.workbook.tables.load("items/name");
    context.workbook.names.load("items/name");
    await context.sync();
    return JSON.parse(
      JSON.stringify([
        range.formulas,
        range.text,
        range.format.columnWidth,
        range.format.fill.color,
        formats.items.length,
        sheets.items.map(({ name }) => name),
        context.workbook.tables.items.map(({ name }) => name),
        context.workbook.names.items.length,
      ])
    ) as unknown;
  });

test("a batch of many kinds of changes is taken back as one", async () => {
  await withExcel(async (excel) => {
    await batch(excel, (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["h", "v"],
        ["a", "=1+1"],
        ["b", 5],
      ];
    });
    const before = await state(excel);
    await batch(excel, (sheet, context) => {
      sheet.getRange("B2:B3").values = [[7], ["=A3"]];
      sheet.getRange("A1:B3").format.columnWidth = 99;
      sheet.getRange("A1:B3").format.fill.color = "#FF0000";
      sheet.getRange("A1").conditionalFormats.add("Custom");
      sheet.tables.add("A1:B3", true).name = "Made";
      context.workbook.names.add("n", "=1");
      context.workbook.worksheets.add("New").getRange("A1").values = [[1]];
      sheet.getRange("A3:B3").clear();
    });
    expect(await state(excel)).not.toEqual(before);
    expect(await excel.undo()).toBe(true);
    expect(await state(excel)).toEqual(before);
  });
});

test("reading makes no entry; the stack goes down to nothing", async () => {
  await withExcel(async (excel) => {
    await batch(excel, (sheet) => void (sheet.getRange("A1").values = [[1]]));
    await batch(excel, (sheet) => void sheet.getRange("A1").load("values"));
    await batch(excel, (sheet) => void (sheet.getRange("A1").values = [[2]]));
    expect(excel.book.undoDepth).toBe(2);
    expect([await excel.undo(), await excel.undo(), await excel.undo()]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ["Worksheet.delete", (_sheet, context) => context.workbook.worksheets.getItem("Second").delete()],
  ["WorksheetProtection.protect", (sheet) => sheet.protection.protect()],
  ["WorkbookProtection.protect", (_sheet, context) => context.workbook.protection.protect()],
])("%s empties the stack", async (_name, work) => {
  await withExcel(async (excel) => {
    await batch(excel, (_sheet, context) => void context.workbook.worksheets.add("Second"));
    expect(excel.book.undoDepth).toBe(1);
    await batch(excel, work);
    expect(await excel.undo()).toBe(false);
  });
});
