/** Sheets and the workbook around them (docs: Excel.Worksheet, .WorksheetCollection, .WorkbookProtection, "Undo"). */
import { codeOf, inSheet, withExcel } from "./withExcel";

test.each([
  ["taken, in another case", "SHEET1", "ItemAlreadyExists"],
  ["longer than 31 characters", "x".repeat(32), "InvalidArgument"],
  ["with a character that is not allowed", "a/b", "InvalidArgument"],
  ["with brackets", "a[1]", "InvalidArgument"],
  ["with an apostrophe at its end", "sheet'", "InvalidArgument"],
  ["empty", "", "InvalidArgument"],
])("a sheet name %s is refused", async (_what, name, code) => {
  expect(
    await codeOf(
      inSheet(async (_sheet, context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      })
    )
  ).toBe(code);
});

test("sheets are added at the end, named, moved, hidden and activated", async () => {
  const seen = await inSheet(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const thai = worksheets.add("สรุป");
    worksheets.add();
    thai.position = 0;
    thai.tabColor = "#107C41";
    thai.showGridlines = false;
    await context.sync();
    worksheets.getItem("Sheet1").visibility = "Hidden";
    thai.activate();
    worksheets.load("items/name,items/visibility,items/position");
    thai.load("tabColor,showGridlines");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const count = worksheets.getCount(true);
    await context.sync();
    return [
      worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
      active.name,
      count.value,
      thai.tabColor,
      thai.showGridlines,
    ];
  });
  expect(seen).toEqual([
    [
      ["สรุป", "Visible", 0],
      ["Sheet1", "Hidden", 1],
      ["Sheet3", "Visible", 2],
    ],
    "สรุป",
    2,
    "#107C41",
    false,
  ]);
});

test("what is not there: an error, or a null object that stays one along its chain", async () => {
  const seen = await inSheet(async (_sheet, context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("none");
    const cells = missing.getRange("A1").getUsedRangeOrNullObject();
    cells.load("values");
    await context.sync();
    return [missing.isNullObject, cells.isNullObject];
  });
  expect(seen).toEqual([true, true]);
  const error = inSheet(async (_sheet, context) => {
    context.workbook.worksheets.getItem("none").load("name");
    await context.sync();
  });
  await expect(error).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

test("the last visible sheet can neither be deleted nor hidden", async () => {
  for (const work of [
    (sheet: Excel.Worksheet) => sheet.delete(),
    (sheet: Excel.Worksheet) => void (sheet.visibility = "Hidden"),
  ]) {
    const code = codeOf(
      inSheet(async (sheet, context) => {
        work(sheet);
        await context.sync();
      })
    );
    expect(await code).toBe("InvalidOperation");
  }
});

test("a deleted sheet is gone, and so are its tables; its old objects answer ItemNotFound", async () => {
  const seen = await inSheet(async (_sheet, context, { Excel: excel }) => {
    const sheet = context.workbook.worksheets.add("Old");
    sheet.getRange("A1:A2").values = [["h"], [1]];
    sheet.tables.add("A1:A2", true);
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    context.workbook.tables.load("count");
    context.workbook.worksheets.load("items/name");
    await context.sync();
    range.load("values");
    const code = await codeOf(context.sync());
    void excel;
    return [
      context.workbook.tables.count,
      context.workbook.worksheets.items.map(({ name }) => name),
      code,
    ];
  });
  expect(seen).toEqual([0, ["Sheet1"], "ItemNotFound"]);
});

test("a protected sheet refuses every change, a protected workbook every change of its sheets", async () => {
  const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange("A1").values = [[1]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => sheet.getRange("1:1").insert("Down"),
    (sheet) => sheet.tables.add("A1:B2", true),
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
  ];
  for (const change of changes) {
    const code = codeOf(
      inSheet(async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
        change(sheet);
        await context.sync();
      })
    );
    expect(await code).toBe("AccessDenied");
  }
  const structure = codeOf(
    inSheet(async (_sheet, context) => {
      context.workbook.protection.protect();
      await context.sync();
      context.workbook.worksheets.add("New");
      await context.sync();
    })
  );
  expect(await structure).toBe("AccessDenied");
});

test("several selected areas: getSelectedRange refuses, getSelectedRanges gives them", async () => {
  const seen = await withExcel(async (excel) => {
    excel.select("Sheet1!A1:B2,Sheet1!D4");
    const code = await codeOf(
      excel.Excel.run(async (context) => {
        context.workbook.getSelectedRange().load("address");
        await context.sync();
      })
    );
    const areas = await excel.Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges();
      selected.load("address,areaCount");
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      return [selected.address, selected.areaCount, cell.address];
    });
    return [code, areas];
  });
  expect(seen).toEqual(["InvalidSelection", ["Sheet1!A1:B2,Sheet1!D4", 2, "Sheet1!A1"]]);
});

test("settings, sheet properties, names and frozen panes are kept in the file", async () => {
  const bytes = await withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.settings.add("last", { abc: { a: 80 } });
      sheet.customProperties.add("mark", "segments");
      context.workbook.names.add("limitA", "=0.8");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
    });
    return excel.save();
  });
  const seen = await inSheet(
    async (sheet, context) => {
      const setting = context.workbook.settings.getItemOrNullObject("last");
      const none = context.workbook.settings.getItemOrNullObject("other");
      const mark = sheet.customProperties.getItemOrNullObject("MARK");
      const name = context.workbook.names.getItem("LIMITA");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      [setting, mark].forEach((item) => item.load("value"));
      none.load("value");
      name.load("value,formula,type");
      frozen.load("address");
      await context.sync();
      return [
        setting.value,
        none.isNullObject,
        mark.value,
        name.value,
        name.formula,
        name.type,
        frozen.address,
      ];
    },
    { bytes }
  );
  expect(seen).toEqual([
    { abc: { a: 80 } },
    true,
    "segments",
    0.8,
    "=0.8",
    "Double",
    "Sheet1!A1:B1",
  ]);
});

test("workbook.functions.date tells the date system", async () => {
  const serial = (model?: Parameters<typeof withExcel>[1]): Promise<number> =>
    inSheet(async (_sheet, context) => {
      const date = context.workbook.functions.date(2000, 1, 1);
      date.load("value");
      await context.sync();
      return date.value as unknown as number;
    }, model);
  const { bookOf } = await import("../../xlsx/model/blank");
  expect(await serial()).toBe(36526);
  expect(await serial({ model: { ...bookOf(), date1904: true } })).toBe(35064);
});
