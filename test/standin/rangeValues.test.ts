/** Reading and writing cells (docs: Excel.Range.values, .formulas, .text, .numberFormat; "Work with large ranges"). */
import { codeOf, inSheet, withExcel } from "./withExcel";

test("values, formulas, text, types and formats of what was written", async () => {
  const read = await inSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["Name", 1234.5, true],
      ["2024-05-06", "=B1*2", "#N/A"],
    ];
    sheet.getRange("B1").numberFormat = [["#,##0.00"]];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return range.toJSON();
  });
  expect(read.values).toEqual([
    ["Name", 1234.5, true],
    [45418, 2469, "#N/A"],
  ]);
  expect(read.formulas?.[1]).toEqual([45418, "=B1*2", "#N/A"]);
  expect(read.text).toEqual([
    ["Name", "1,234.50", "TRUE"],
    ["5/6/2024", expect.stringMatching(/^2,?469/), "#N/A"],
  ]);
  expect(read.valueTypes).toEqual([
    ["String", "Double", "Boolean"],
    ["Double", "Double", "Error"],
  ]);
  expect(read.numberFormat?.[0]).toEqual(["General", "#,##0.00", "General"]);
});

test("null leaves a cell as it is, an empty string empties it, one value fills the range", async () => {
  const values = await inSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 9]];
    const filled = sheet.getRange("A2:B3");
    filled.values = "x" as unknown as string[][];
    range.load("values");
    filled.load("values");
    await context.sync();
    return [range.values, filled.values];
  });
  expect(values).toEqual([
    [[1, "", 9]],
    [
      ["x", "x"],
      ["x", "x"],
    ],
  ]);
});

test("writing values leaves formats, clearing formats leaves values", async () => {
  const seen = await inSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["0.00"]];
    cell.format.fill.color = "#FF0000";
    cell.values = [[5]];
    cell.load("text");
    cell.format.fill.load("color");
    await context.sync();
    const first = [cell.text, cell.format.fill.color];
    cell.clear("Formats");
    cell.load("text");
    cell.format.fill.load("color");
    await context.sync();
    return [first, [cell.text, cell.format.fill.color]];
  });
  expect(seen).toEqual([
    [[["5.00"]], "#FF0000"],
    [[["5"]], "#FFFFFF"],
  ]);
});

test("texts with an apostrophe or in a text cell stay texts and survive a file", async () => {
  const bytes = await withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A2").numberFormat = [["@"]];
      sheet.getRange("A1:A3").values = [["'007"], ["1-2"], ["'=1+1"]];
      await context.sync();
    });
    return excel.save();
  });
  const values = await inSheet(
    async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    },
    { bytes }
  );
  const expected = [["007"], ["1-2"], ["=1+1"]];
  expect(values).toEqual([expected, expected]);
});

test.each([
  ["too few rows", [[1, 2]]],
  ["too few columns", [[1], [2]]],
  ["ragged rows", [[1, 2], [3]]],
])("an array of another shape is InvalidArgument: %s", async (_what, values) => {
  const code = codeOf(
    inSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = values;
      await context.sync();
    })
  );
  expect(await code).toBe("InvalidArgument");
});

test("a large array of another shape is refused before anything is written", async () => {
  const used = await inSheet(async (sheet, context, { Excel: excel }) => {
    const wrong = Array.from({ length: 2000 }, () => ["a", "b"]);
    const code = await codeOf(
      excel.run(async (other) => {
        other.workbook.worksheets.getFirst().getRange("A1:B2001").values = wrong;
        await other.sync();
      })
    );
    const range = sheet.getUsedRangeOrNullObject();
    await context.sync();
    return [code, range.isNullObject];
  });
  expect(used).toEqual(["InvalidArgument", true]);
});

test("whole columns have no values, and cannot be given any", async () => {
  const seen = await inSheet(async (sheet, context, { Excel: excel }) => {
    const column = sheet.getRange("B:B");
    column.load("values,address,cellCount,isEntireColumn");
    await context.sync();
    const code = await codeOf(
      excel.run(async (other) => {
        other.workbook.worksheets.getFirst().getRange("B:B").values = 1 as unknown as number[][];
        await other.sync();
      })
    );
    return [column.values, column.address, column.cellCount, column.isEntireColumn, code];
  });
  expect(seen).toEqual([null, "Sheet1!B:B", 1_048_576, true, "InvalidArgument"]);
});

test("what cannot be read as a formula is refused", async () => {
  for (const text of ["=)", "=1+", '="abc', "=Smith Co"]) {
    const code = codeOf(
      inSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[text]];
        await context.sync();
      })
    );
    expect([text, await code]).toEqual([text, "InvalidArgument"]);
  }
});

test("100,000 x 3 cells, which office.js splits into many pieces, arrive as they were sent", async () => {
  const rows = 100_000;
  const seen = await inSheet(async (sheet, context, { traffic }) => {
    const range = sheet.getRangeByIndexes(1, 0, rows, 3);
    range.values = Array.from({ length: rows }, (_, row) => ["A", row, "AX"]);
    await context.sync();
    const corner = sheet.getRangeByIndexes(rows - 1, 0, 2, 3);
    corner.load("values");
    const used = sheet.getUsedRange(true);
    used.load("address");
    await context.sync();
    return [corner.values, used.address, traffic.batches];
  });
  expect(seen).toEqual([
    [
      ["A", rows - 2, "AX"],
      ["A", rows - 1, "AX"],
    ],
    `Sheet1!A2:C${rows + 1}`,
    2,
  ]);
});
