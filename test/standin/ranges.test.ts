/** From range to range, hidden rows, merges, sizes (docs: Excel.Range). */
import { codeOf, inSheet } from "./withExcel";

const listAt = (sheet: Excel.Worksheet): void => {
  sheet.getRange("B3:D6").values = [
    ["Customer", "Date", "Amount"],
    ["a", 45000, 1],
    ["b", 45001, 2],
    ["c", 45002, 3],
  ];
  sheet.getRange("F3").values = [["other"]];
};

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  [
    "getSurroundingRegion of a cell inside",
    (s) => s.getRange("C5").getSurroundingRegion(),
    "Sheet1!B3:D6",
  ],
  [
    "getSurroundingRegion of a cell beside",
    (s) => s.getRange("E4").getSurroundingRegion(),
    "Sheet1!B3:F6",
  ],
  [
    "getSurroundingRegion of a lonely cell",
    (s) => s.getRange("J20").getSurroundingRegion(),
    "Sheet1!J20",
  ],
  ["Worksheet.getUsedRange", (s) => s.getUsedRange(true), "Sheet1!B3:F6"],
  ["Range.getUsedRange", (s) => s.getRange("A:B").getUsedRange(true), "Sheet1!B3:B6"],
  ["getOffsetRange", (s) => s.getRange("B3:C4").getOffsetRange(2, 1), "Sheet1!C5:D6"],
  ["getResizedRange", (s) => s.getRange("B3").getResizedRange(1, 2), "Sheet1!B3:D4"],
  [
    "getAbsoluteResizedRange",
    (s) => s.getRange("B3:C4").getAbsoluteResizedRange(1, 3),
    "Sheet1!B3:D3",
  ],
  ["getBoundingRect", (s) => s.getRange("B3").getBoundingRect("D1"), "Sheet1!B1:D3"],
  [
    "getIntersectionOrNullObject",
    (s) => s.getRange("A1:C4").getIntersectionOrNullObject("B3:Z9"),
    "Sheet1!B3:C4",
  ],
  ["getEntireColumn", (s) => s.getRange("B3:C4").getEntireColumn(), "Sheet1!B:C"],
  ["getEntireRow", (s) => s.getRange("B3:C4").getEntireRow(), "Sheet1!3:4"],
  ["getLastRow", (s) => s.getRange("B3:D6").getLastRow(), "Sheet1!B6:D6"],
  ["getLastCell", (s) => s.getRange("B3:D6").getLastCell(), "Sheet1!D6"],
  ["getColumn", (s) => s.getRange("B3:D6").getColumn(1), "Sheet1!C3:C6"],
  ["getRangeByIndexes", (s) => s.getRangeByIndexes(2, 1, 4, 3), "Sheet1!B3:D6"],
  ["the whole sheet", (s) => s.getRange(), "Sheet1!1:1048576"],
])("%s", async (_what, of, address) => {
  const seen = await inSheet(async (sheet, context) => {
    listAt(sheet);
    const range = of(sheet);
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(seen).toBe(address);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["above the first row", (s) => s.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
  ["beyond the last column", (s) => s.getRange("XFD1").getOffsetRange(0, 1), "InvalidArgument"],
  ["a row that the range has not", (s) => s.getRange("A1:A2").getRow(2), "InvalidArgument"],
  ["an address that is none", (s) => s.getRange("A0:B2"), "InvalidArgument"],
  ["used cells where there are none", (s) => s.getRange("Z1:Z9").getUsedRange(), "ItemNotFound"],
])("%s is an error", async (_what, of, code) => {
  const work = inSheet(async (sheet, context) => {
    of(sheet).load("address");
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test("hidden rows: rowHidden, visible areas, the visible view", async () => {
  const seen = await inSheet(async (sheet, context) => {
    listAt(sheet);
    sheet.getRange("5:5").rowHidden = true;
    await context.sync();
    const list = sheet.getRange("B3:D6");
    const one = sheet.getRange("B5");
    const visible = list.getSpecialCellsOrNullObject("Visible");
    const view = list.getVisibleView();
    list.load("rowHidden,columnHidden");
    one.load("rowHidden");
    visible.load("address,areaCount");
    visible.areas.load("items/rowIndex,items/rowCount");
    view.load("values,rowCount");
    await context.sync();
    return [
      list.rowHidden,
      list.columnHidden,
      one.rowHidden,
      visible.address,
      visible.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]),
      view.values.map(([name]) => name),
      view.rowCount,
    ];
  });
  expect(seen).toEqual([
    null,
    false,
    true,
    "Sheet1!B3:D4,Sheet1!B6:D6",
    [
      [2, 2],
      [5, 1],
    ],
    ["Customer", "a", "c"],
    3,
  ]);
});

test("merging keeps the first cell's value; merged areas are found; tables refuse them", async () => {
  const seen = await inSheet(async (sheet, context) => {
    listAt(sheet);
    sheet.getRange("B4:B5").merge();
    const merged = sheet.getRange("A1:Z9").getMergedAreasOrNullObject();
    const none = sheet.getRange("H1:Z9").getMergedAreasOrNullObject();
    const cells = sheet.getRange("B4:B5");
    merged.load("address,areaCount");
    cells.load("values");
    none.load("address");
    await context.sync();
    sheet.tables.add("B3:D6", true);
    const code = await codeOf(context.sync());
    return [merged.address, cells.values, none.isNullObject, code];
  });
  expect(seen).toEqual(["Sheet1!B4:B5", [["a"], [""]], true, "InvalidArgument"]);
});

test("sizes, wrapping, alignment, indent and borders read back; a mixed property is null", async () => {
  const seen = await inSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.format.wrapText = true;
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Top";
    range.format.indentLevel = 2;
    sheet.getRange("A1").format.font.bold = true;
    const edge = range.format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.weight = "Medium";
    edge.color = "#107C41";
    const top = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
    range.load("format/columnWidth,format/rowHeight,format/wrapText,format/horizontalAlignment");
    range.format.load("verticalAlignment,indentLevel");
    range.format.font.load("bold,italic,name,size");
    edge.load("style,weight,color");
    top.load("style");
    await context.sync();
    const {
      columnWidth,
      rowHeight,
      wrapText,
      horizontalAlignment,
      verticalAlignment,
      indentLevel,
      font,
    } = range.format;
    return [
      [columnWidth, rowHeight, wrapText, horizontalAlignment, verticalAlignment, indentLevel],
      [font.bold, font.italic, font.name, font.size],
      [edge.style, edge.weight, edge.color, top.style],
    ];
  });
  expect(seen).toEqual([
    [90, 30, true, "Center", "Top", 2],
    [null, false, "Calibri", 11],
    ["Continuous", "Medium", "#107C41", "None"],
  ]);
});

test("rows that are put in move tables, rules and formulas", async () => {
  const seen = await inSheet(async (sheet, context) => {
    listAt(sheet);
    const table = sheet.tables.add("B3:D6", true);
    sheet.getRange("H1").formulas = [["=SUM(D4:D6)"]];
    const rule = sheet.getRange("D4:D6").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$D4>1";
    await context.sync();
    sheet.getRange("4:5").insert("Down");
    const area = table.getRange();
    const formula = sheet.getRange("H1");
    const ruled = rule.getRange();
    area.load("address");
    formula.load("formulas,values");
    ruled.load("address");
    await context.sync();
    return [area.address, formula.formulas, formula.values, ruled.address];
  });
  expect(seen).toEqual(["Sheet1!B3:D8", [["=SUM(D6:D8)"]], [[6]], "Sheet1!D6:D8"]);
});
