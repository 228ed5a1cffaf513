/** Calculation through the workbook: expected results are worked by hand beside each test. */
import { openStandin } from "../../standin/headless";
import { codeOf, inSheet, withExcel } from "./withExcel";

const results = (
  cells: { readonly [address: string]: unknown },
  ask: string
): Promise<unknown[][]> =>
  inSheet(async (sheet, context) => {
    for (const [address, value] of Object.entries(cells))
      sheet.getRange(address).values = value as unknown[][];
    const asked = sheet.getRange(ask);
    asked.load("values");
    await context.sync();
    return asked.values as unknown[][];
  });

const numbers = Array.from({ length: 20 }, (_, index) => [((index * 7) % 20) + 1]);

test("SORT does not disturb other formulas over the same cells", async () => {
  // 1..20 in some order: sum 210; the eight cells whose left neighbour is "a" hold what they hold before sorting.
  const names = numbers.map((_, index) => [index < 8 ? "a" : "b"]);
  const ofA = numbers.slice(0, 8).reduce((sum, [value = 0]) => sum + value, 0);
  const values = await results(
    {
      "A1:A20": names,
      "B1:B20": numbers,
      D1: [["=INDEX(SORT(B1:B20,1,-1),1)"]],
      D2: [['=SUMIFS(B1:B20,A1:A20,"a")']],
      D3: [["=SUM(B1:B20)"]],
      D4: [["=INDEX(B1:B20,2)"]],
      D5: [["=INDEX(SORTBY(B1:B20,B1:B20,-1),1)"]],
    },
    "D1:D5"
  );
  expect(values).toEqual([[20], [ofA], [210], [8], [20]]);
});

test("COUNTIFS and SUMIFS: texts in any case, blanks, wildcards, numbers and operators", async () => {
  // Microsoft's rules: "a" is any case and the whole text, "" blanks, "<>" the others, "a*" begins with it; amounts that are texts are not added.
  const values = await results(
    {
      "A1:A7": [["a"], ["A"], [""], ["ab"], [3], ["a"], ["-"]],
      "B1:B7": [[1], [10], [100], [1000], [10000], ["100000"], [1000000]],
      D1: [['=COUNTIFS(A1:A7,"a")']],
      D2: [['=COUNTIFS(A1:A7,"")']],
      D3: [['=COUNTIFS(A1:A7,"<>")']],
      D4: [['=COUNTIFS(A1:A7,"a*")']],
      D5: [["=COUNTIFS(A1:A7,3)"]],
      D6: [['=SUMIFS(B1:B7,A1:A7,"a",B1:B7,"<>")']],
      D7: [['=SUMIFS(B1:B7,B1:B7,">999")']],
      D8: [['=COUNTIFS(A1:A7,"-")+COUNTIFS(A1:A6,"A")']],
    },
    "D1:D8"
  );
  // "100000" is typed and becomes a number, as in Excel.
  expect(values.flat()).toEqual([3, 1, 6, 4, 1, 100_011, 1_111_000, 4]);
});

test("INDEX takes a part of a table from the sheet of the table, and MATCH takes ~*, ~? and ~~ for these signs", async () => {
  const values = await inSheet(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [["Name", "Value"], ["a*b", 1], ["a~b", 2], ["axb?", 3]]; // prettier-ignore
    sheet.tables.add("A1:B4", true).name = "Names";
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:B4").values = Array.from({ length: 4 }, () => ["own", "own"]);
    const asked = other.getRange("D1:D9");
    asked.formulas = [
      ["=INDEX(Names[Value],2)"],
      ['=IF(INDEX(Names[Value],3)="","",INDEX(Names[Value],3))'],
      ['=MATCH("A~*b",Names[Name],0)'],
      ['=MATCH("a~~b",Names[Name],0)'],
      ['=MATCH("a?b~?",Names[Name],0)'],
      ['=MATCH("a*b",Names[Name],0)'],
      ['=IFERROR(MATCH("x~*",Names[Name],0),"none")'],
      ['=IFERROR(INDEX(Names[Value],""),"no row")'],
      ['=IFERROR(INDEX(Names[Value],D7),"no row")'],
    ];
    asked.load("values");
    await context.sync();
    return asked.values as unknown[][];
  });
  // By hand: "a*b" as a pattern is met by the first name already.
  expect(values.flat()).toEqual([2, 3, 1, 2, 3, 1, "none", "no row", "no row"]);
});

test("a cell with 0 is no empty text, however often its column was looked at", async () => {
  const values = await inSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["Growth"], [0], [""]];
    const asked = sheet.getRange("C1:C5");
    asked.formulas = [
      ['=INDEX(A2:A3,1)=""'],
      ['=INDEX(A1:A3,2)=""'],
      ['=INDEX(A2:B3,1,1)=""'],
      ['=INDEX(A1:A3,3)=""'],
      ["=INDEX(A1:A3,3)=0"],
    ];
    asked.load("values");
    await context.sync();
    return asked.values as unknown[][];
  });
  // Excel: an empty cell equals both, a number no text.
  expect(values.flat()).toEqual([false, false, false, true, true]);
});

test("structured references follow the table: COUNTIFS, [@column], a renamed header, a resized table", async () => {
  const seen = await inSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["Customer", "Class", "Twice"],
      ["a", "A", "=LEN([@Customer])*2"],
      ["bb", "B", ""],
      ["ccc", "A", ""],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Segments";
    sheet.getRange("C2:C4").formulas = [
      ["=LEN([@Customer])*2"],
      ["=LEN([@Customer])*2"],
      ["=LEN(Segments[@Customer])*2"],
    ];
    sheet.getRange("E1:E2").formulas = [
      ['=COUNTIFS(Segments[Class],"A")'],
      ["=SUM(Segments[Twice])"],
    ];
    const asked = sheet.getRange("E1:E2");
    const column = sheet.getRange("C2");
    asked.load("values");
    column.load("formulas,values");
    await context.sync();
    const first = [asked.values, column.values, column.formulas];
    sheet.getRange("A5:B5").values = [["d", "A"]];
    table.resize("A1:C5");
    sheet.getRange("B1").values = [["Grade"]];
    sheet.getRange("E1").formulas = [['=COUNTIFS(Segments[Grade],"A")']];
    asked.load("values");
    table.columns.load("items/name");
    await context.sync();
    return [first, asked.values[0], table.columns.items.map(({ name }) => name)];
  });
  expect(seen).toEqual([
    [[[2], [12]], [[2]], [["=LEN(Segments[@Customer])*2"]]],
    [3],
    ["Customer", "Grade", "Twice"],
  ]);
});

test("a batch that reads after it wrote sees the calculated result, and a later edit is followed", async () => {
  const seen = await inSheet(async (sheet, context) => {
    const sum = sheet.getRange("B1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    sum.formulas = [["=SUM(A1:A2)"]];
    sum.load("values");
    await context.sync();
    const first = sum.values;
    sheet.getRange("A2").values = [[40]];
    sum.load("values");
    await context.sync();
    return [first, sum.values];
  });
  expect(seen).toEqual([[[3]], [[41]]]);
});

test("names are known to formulas", async () => {
  const seen = await inSheet(async (sheet, context) => {
    context.workbook.names.add("limitA", "=0.8");
    context.workbook.names.add("amounts", sheet.getRange("A1:A3"));
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const asked = sheet.getRange("B1");
    asked.formulas = [["=SUM(amounts)*limitA"]];
    asked.load("values");
    await context.sync();
    return asked.values;
  });
  expect(seen[0]?.[0]).toBeCloseTo(4.8, 12);
});

test("a custom function is computed outside, spills, gives #SPILL! when blocked, and recovers", async () => {
  const calls: unknown[] = [];
  const seen = await inSheet(
    async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [9], [3]];
      sheet.getRange("C2").values = [["in the way"]];
      const spilled = sheet.getRange("C1:C3");
      sheet.getRange("C1").formulas = [["=ABCCLASS(A1:A3,0.8)"]];
      const none = sheet.getRange("C1").getSpillingToRangeOrNullObject();
      spilled.load("values");
      await context.sync();
      const blocked = [spilled.values, none.isNullObject];
      sheet.getRange("C2").clear("Contents");
      const area = sheet.getRange("C1").getSpillingToRangeOrNullObject();
      area.load("address");
      spilled.load("values,formulas,hasSpill");
      await context.sync();
      return [blocked, spilled.values, spilled.formulas, area.address, spilled.hasSpill];
    },
    {
      functions: {
        ABCCLASS: async (args) => {
          calls.push(args);
          const [values] = args as [number[][]];
          return values.map(([value = 0]) => [value > 5 ? "A" : "B"]);
        },
      },
    }
  );
  expect(seen).toEqual([
    [[["#SPILL!"], ["in the way"], [""]], true],
    [["B"], ["A"], ["B"]],
    [["=ABCCLASS(A1:A3,0.8)"], ["A"], ["B"]],
    "Sheet1!C1:C3",
    true,
  ]);
  expect(calls[0]).toEqual([[[1], [9], [3]], 0.8]);
});

test("formulas of a file are calculated anew when what they depend on changes", async () => {
  const bytes = await withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").values = [[2, "=A1*10"]];
      sheet.getRange("D1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
    });
    return excel.save();
  });
  const seen = await inSheet(
    async (sheet, context) => {
      const asked = sheet.getRange("B1");
      const spilled = sheet.getRange("D1:D3");
      asked.load("values");
      spilled.load("values,formulas");
      await context.sync();
      const opened = asked.values;
      sheet.getRange("A1").values = [[3]];
      asked.load("values");
      await context.sync();
      return [opened, asked.values, spilled.values, spilled.formulas];
    },
    { bytes }
  );
  expect(seen).toEqual([[[20]], [[30]], [[1], [2], [3]], [["=SEQUENCE(3)"], [2], [3]]]);
});

test.each([
  ["=SUM(Nowhere[Sum])", "InvalidArgument"],
  ['=COUNTIF(Sales[Sum],">0")+SUM(nowhere[[#All],[Sum]])', "InvalidArgument"],
  ["=SUM(Sales[[#All],[Sum]])", "none"],
  ["=SUM(sales[Sum])", "none"],
  ['="Nowhere[Sum]"&A1', "none"],
  ["=SUM(Nowhere)", "none"],
])("a table that is not there is refused in a formula: %s", async (formula, code) => {
  const written = inSheet(async (sheet, context) => {
    sheet.getRange("A3:A4").values = [["Sum"], [5]];
    context.workbook.tables.add("A3:A4", true).name = "Sales";
    sheet.getRange("D1").formulas = [[formula]];
    await context.sync();
  });
  expect(await codeOf(written)).toBe(code);
});

test("a workbook that is closed in the midst of a calculation says nothing any more", async () => {
  const excel = await openStandin();
  const long = Array.from({ length: 3_000 }, (_, row) => [`=SUM(SEQUENCE(${2_000 + row}))`]);
  const written = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A3000").formulas = long;
    await context.sync();
  });
  // Whatever becomes of the request of a workbook that is gone.
  written.catch(() => undefined);
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  await pause(60);
  excel.dispose();
  // After a second Univer would tell of the progress: an error of a timer fails this test, and would end the command line.
  await expect(pause(1_200)).resolves.toBeUndefined();
});

test("what is looked for in spilled cells is found where it stands by now, and not where it stood", async () => {
  const seen = await inSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[2]];
    sheet.getRange("B1").formulas = [["=SEQUENCE(4)*A1"]];
    const asked = sheet.getRange("D1:E3");
    // 4 is the second of 2, 4, 6, 8; 8 is the last of them.
    asked.formulas = [
      ["=MATCH(4,B1:B4,0)", "=COUNTIF(B1:B4,4)"],
      ["=MATCH(8,B1:B4,0)", "=COUNTIF(B1:B4,8)"],
      ["=IFERROR(MATCH(16,B1:B4,0),0)", "=COUNTIF(B1:B4,16)"],
    ];
    const after = async (value: number): Promise<unknown[][]> => {
      sheet.getRange("A1").values = [[value]];
      asked.load("values");
      await context.sync();
      return asked.values as unknown[][];
    };
    return [await after(2), await after(4), await after(2)];
  });
  const before = [[2, 1], [4, 1], [0, 0]]; // prettier-ignore
  // 4, 8, 12, 16.
  expect(seen).toEqual([before, [[1, 1], [2, 1], [4, 1]], before]);
}); // prettier-ignore
