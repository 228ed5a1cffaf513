/**
 * TableSort (ExcelApi 1.2, learn.microsoft.com/javascript/api/excel/excel.tablesort). The order of kinds of values is the one of Microsoft's support article
 * "Sort data in a range or table"; that formulas read as after copying, and that hidden rows stay, are Excel's own rules of sorting.
 */
import { codeOf, inSheet } from "./withExcel";

const ROWS = [
  ["Name", "Value", "Next", "Note"],
  ["b", 2, "=[@Value]+1", "of b"],
  ["a", 3, "=[@Value]+1", "of a"],
  ["c", 1, "=[@Value]+1", "of c"],
];

const makeTable = async (
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  rows: unknown[][] = ROWS
): Promise<Excel.Table> => {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
  const table = sheet.tables.add(range, true);
  range.formulas = rows;
  await context.sync();
  return table;
};

const body = async (table: Excel.Table): Promise<unknown[][]> => {
  const range = table.getDataBodyRange();
  range.load("values");
  await table.context.sync();
  return range.values;
};

test("whatever stands in a row moves with it: values, formulas, formats, links", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    sheet.getRange("D2").format.fill.color = "#FF0000";
    sheet.getRange("D3").format.font.bold = true;
    sheet.getRange("A4").hyperlink = { address: "https://example.com/c" };
    table.sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
    expect(await body(table)).toEqual([
      ["c", 1, 2, "of c"],
      ["b", 2, 3, "of b"],
      ["a", 3, 4, "of a"],
    ]);
    const [red, bold, link] = [sheet.getRange("D3"), sheet.getRange("D4"), sheet.getRange("A2")];
    red.load("format/fill/color");
    bold.load("format/font/bold");
    link.load("hyperlink");
    await context.sync();
    expect(red.format.fill.color).toBe("#FF0000");
    expect(bold.format.font.bold).toBe(true);
    expect(link.hyperlink).toMatchObject({ address: "https://example.com/c" });
  });
});

test("a formula that looks at another row changes its meaning, as after copying", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context, [
      ["Name", "Above", "Fixed"],
      ["b", "=A1", "=$A$2"],
      ["a", "=A2", "=$A$2"],
    ]);
    table.sort.apply([{ key: 0, ascending: true }]);
    const range = table.getDataBodyRange();
    range.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([
      ["a", "=A1", "=$A$2"],
      ["b", "=A2", "=$A$2"],
    ]);
  });
});

const MIXED = [["Key"], ["b"], [true], [2], [""], ["A"], ["=1/0"], [false], [-1]];

test("numbers, texts, FALSE, TRUE, errors, then empty cells", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context, MIXED);
    table.sort.apply([{ key: 0, ascending: true }]);
    const sorted = (await body(table)).flat();
    expect(sorted).toEqual([-1, 2, "A", "b", false, true, "#DIV/0!", ""]);
  });
});

test("descending turns round all but the empty cells", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context, MIXED);
    table.sort.apply([{ key: 0, ascending: false }]);
    const sorted = (await body(table)).flat();
    expect(sorted).toEqual(["#DIV/0!", true, false, "b", "A", 2, -1, ""]);
  });
});

test("rows that are equal keep their order; a second field decides; case counts on request", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context, [
      ["Key", "No"],
      ["x", 2],
      ["X", 1],
      ["x", 0],
    ]);
    table.sort.apply([{ key: 0, ascending: true }]);
    expect((await body(table)).map(([, no]) => no)).toEqual([2, 1, 0]);
    table.sort.apply([{ key: 0, ascending: true }], true);
    expect((await body(table)).map(([, no]) => no)).toEqual([2, 0, 1]);
    table.sort.apply([
      { key: 0, ascending: true },
      { key: 1, ascending: true },
    ]);
    expect((await body(table)).map(([, no]) => no)).toEqual([0, 1, 2]);
  });
});

test("texts sort as numbers on request", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context, [["Key"], ["'10"], ["'9"]]);
    table.sort.apply([{ key: 0, ascending: true }]);
    expect(await body(table)).toEqual([["10"], ["9"]]);
    table.sort.apply([{ key: 0, ascending: true, dataOption: "TextAsNumber" }]);
    expect(await body(table)).toEqual([["9"], ["10"]]);
  });
});

test("hidden rows stay where they are", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    sheet.getRange("A3").rowHidden = true;
    table.sort.apply([{ key: 1, ascending: true }]);
    expect((await body(table)).map(([name]) => name)).toEqual(["c", "a", "b"]);
  });
});

test("the totals row stays last", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    table.showTotals = true;
    table.sort.apply([{ key: 1, ascending: false }]);
    const range = table.getRange();
    range.load("values");
    await context.sync();
    expect(range.values.map(([name]) => name as string)).toEqual(["Name", "a", "b", "c", "Total"]);
  });
});

test("the conditions are remembered, reapplied and cleared", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    table.sort.apply([{ key: 1, ascending: false }]);
    table.sort.load("fields,matchCase,method");
    await context.sync();
    expect(table.sort.toJSON()).toEqual({
      fields: [{ key: 1, ascending: false, sortOn: "Value", dataOption: "Normal" }],
      matchCase: false,
      method: "PinYin",
    });
    sheet.getRange("B4").values = [[9]];
    table.sort.reapply();
    expect((await body(table))[0]).toEqual(["c", 9, 10, "of c"]);
    table.sort.clear();
    table.sort.load("fields");
    await context.sync();
    expect(table.sort.fields).toEqual([]);
    expect((await body(table))[0]).toEqual(["c", 9, 10, "of c"]);
  });
});

test("it is taken back in one step", async () => {
  await inSheet(async (sheet, context, excel) => {
    const table = await makeTable(sheet, context);
    const before = await body(table);
    table.sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
    await excel.undo();
    expect(await body(table)).toEqual(before);
  });
});

test.each([
  ["a column outside", [{ key: 4, ascending: true }], "InvalidArgument"],
  ["no field", [], "InvalidArgument"],
  ["a sort by colour", [{ key: 0, sortOn: "CellColor", color: "#FF0000" }], "NotImplemented"],
] as const)("%s is refused", async (_what, fields, code) => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    table.sort.apply(fields as unknown as Excel.SortField[]);
    expect(await codeOf(context.sync())).toBe(code);
  });
});

test("a protected sheet refuses it", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    sheet.protection.protect();
    table.sort.apply([{ key: 0, ascending: true }]);
    expect(await codeOf(context.sync())).toBe("AccessDenied");
  });
});
