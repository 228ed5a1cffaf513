/** Tables (docs: Excel.Table, .TableCollection, .TableColumn; naming rules: "Rename an Excel table"). */
import { codeOf, inSheet } from "./withExcel";

const withTable = <Result>(
  work: (
    table: Excel.Table,
    sheet: Excel.Worksheet,
    context: Excel.RequestContext
  ) => Promise<Result>
): Promise<Result> =>
  inSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["Customer", "", "Value"],
      ["a", "x", 1],
      ["b", "y", 2],
      ["c", "z", 3],
    ];
    const table = sheet.tables.add("A1:C4", true);
    await context.sync();
    return work(table, sheet, context);
  });

test("a new table has Excel's name, style and switches; an empty header cell gets a name", async () => {
  const seen = await withTable(async (table, sheet, context) => {
    table.load("name,style,showBandedRows,showFilterButton,showTotals,showHeaders,id");
    table.columns.load("items/name,items/id,count");
    const header = sheet.getRange("A1:C1");
    header.load("values");
    await context.sync();
    const { name, style, showBandedRows, showFilterButton, showTotals, showHeaders } = table;
    return [
      [name, style, showBandedRows, showFilterButton, showTotals, showHeaders],
      table.columns.items.map((column) => [column.id, column.name]),
      header.values,
    ];
  });
  expect(seen).toEqual([
    ["Table1", "TableStyleMedium2", true, true, false, true],
    [
      [1, "Customer"],
      [2, "Column2"],
      [3, "Value"],
    ],
    [["Customer", "Column2", "Value"]],
  ]);
});

test("its parts: header, body, column, found again by name, by id, by a range", async () => {
  const seen = await withTable(async (table, sheet, context) => {
    table.name = "Sales";
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("value").getDataBodyRange(),
    ];
    parts.forEach((part) => part.load("address"));
    const again = context.workbook.tables.getItemOrNullObject("sales");
    const touched = sheet.getRange("B3").getTables(false);
    const around = sheet.getRange("B3").getTables(true);
    again.load("name");
    touched.load("items/name");
    around.load("items/name");
    await context.sync();
    return [
      parts.map(({ address }) => address),
      again.name,
      touched.items.map(({ name }) => name),
      around.items.length,
    ];
  });
  expect(seen).toEqual([
    ["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4", "Sheet1!C2:C4"],
    "Sales",
    ["Sales"],
    0,
  ]);
});

test.each([
  [
    "overlapping another table",
    (sheet: Excel.Worksheet) => sheet.tables.add("C4:D6", true),
    "InvalidArgument",
  ],
  [
    "named like a cell",
    (sheet: Excel.Worksheet) => void (sheet.tables.getItem("Table1").name = "ABC1"),
    "InvalidArgument",
  ],
  [
    "named with a space",
    (sheet: Excel.Worksheet) => void (sheet.tables.getItem("Table1").name = "my table"),
    "InvalidArgument",
  ],
  [
    "with an unknown style",
    (sheet: Excel.Worksheet) => void (sheet.tables.getItem("Table1").style = "TableStyleLight99"),
    "InvalidArgument",
  ],
  [
    "resized to another first row",
    (sheet: Excel.Worksheet) => sheet.tables.getItem("Table1").resize("A2:C4"),
    "InvalidArgument",
  ],
  [
    "that does not exist",
    (sheet: Excel.Worksheet) => void (sheet.tables.getItem("none").name = "x"),
    "ItemNotFound",
  ],
])("a table %s is refused", async (_what, work, code) => {
  const refused = withTable(async (_table, sheet, context) => {
    work(sheet);
    await context.sync();
  });
  expect(await codeOf(refused)).toBe(code);
});

test("resize, totals row, convertToRange and delete", async () => {
  const seen = await withTable(async (table, sheet, context) => {
    sheet.getRange("A5:C5").values = [["d", "w", 4]];
    table.resize("A1:C5");
    table.showTotals = true;
    const range = table.getRange();
    const body = table.getDataBodyRange();
    const total = sheet.getRange("A6");
    [range, body].forEach((part) => part.load("address"));
    total.load("values");
    await context.sync();
    const first = [range.address, body.address, total.values];
    table.showTotals = false;
    const kept = table.convertToRange();
    kept.load("address,values");
    sheet.tables.load("count");
    await context.sync();
    return [first, kept.address, kept.values[4], sheet.tables.count];
  });
  expect(seen).toEqual([
    ["Sheet1!A1:C6", "Sheet1!A2:C5", [["Total"]]],
    "Sheet1!A1:C5",
    ["d", "w", 4],
    0,
  ]);
});

test("a formula on a table whose name was gone for a while: right again with the next table of that name, also after the next change", async () => {
  const [back, changed] = await inSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const add = (name: string): Excel.Worksheet => {
      const other = worksheets.add(name);
      other.getRange("A1:B3").values = [
        ["Name", "Sum"],
        ["a", 1],
        ["b", 2],
      ];
      other.tables.add("A1:B3", true).name = "Sums";
      return other;
    };
    const read = async (): Promise<unknown> => {
      const result = sheet.getRange("D1").load("values");
      await context.sync();
      return result.values[0]![0];
    };
    const first = add("First");
    sheet.getRange("D1").formulas = [["=SUM(Sums[Sum])"]];
    expect(await read()).toBe(3);
    first.delete();
    await context.sync();
    const second = add("Second");
    sheet.getRange("D1").formulas = [["=SUM(Sums[Sum])"]];
    const again = await read();
    second.getRange("B3").values = [[5]];
    return [again, await read()];
  });
  expect([back, changed]).toEqual([3, 6]);
});

test.each(["the sheet that is shown", "another sheet"])(
  "rows and columns taken out of a table of %s",
  async (which) => {
    const seen = await inSheet(async (sheet, context) => {
      sheet.getRange("A3:C6").values = [
        ["Name", "Key", "Sum"],
        ["a", "k", 1],
        ["b", "l", 2],
        ["c", "m", 3],
      ];
      const table = context.workbook.tables.add("A3:C6", true);
      if (which === "another sheet") context.workbook.worksheets.add("Other").activate();
      await context.sync();
      sheet.getRange("5:5").delete("Up");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("1:1").delete("Up");
      await context.sync();
      const range = table.getRange().load("address,values");
      table.columns.load("items/name,items/id");
      await context.sync();
      return [range.address, range.values, table.columns.items.map(({ id, name }) => [id, name])];
    });
    expect(seen).toEqual([
      "Sheet1!A2:B4",
      [
        ["Name", "Sum"],
        ["a", 1],
        ["c", 3],
      ],
      [
        [1, "Name"],
        [3, "Sum"],
      ],
    ]);
  }
);
