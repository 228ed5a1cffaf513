/** What may be typed into cells (docs: Excel.DataValidation and its criteria; ExcelApi 1.8). */
import { codeOf, inSheet, withExcel } from "./withExcel";

const addAll = (sheet: Excel.Worksheet): void => {
  const { dataValidation } = sheet.getRange("A2:A9");
  dataValidation.clear();
  dataValidation.rule = { list: { inCellDropDown: true, source: "Price,Service, closed down" } };
  dataValidation.errorAlert = { message: "Choose one.", showAlert: true, style: "Warning", title: "Reason" }; // prettier-ignore
  dataValidation.prompt = { message: "Why did they leave?", showPrompt: true, title: "Reason" };
  sheet.getRange("B2:B9").dataValidation.rule = {
    list: { inCellDropDown: false, source: sheet.getRange("H1:H3") },
  };
  const whole = sheet.getRange("C2:C9").dataValidation;
  whole.rule = { wholeNumber: { formula1: 0, formula2: "=10", operator: "Between" } };
  whole.ignoreBlanks = false;
  sheet.getRange("D2:D9").dataValidation.rule = {
    date: { formula1: "2026-01-31", operator: "GreaterThan" },
  };
  sheet.getRange("E2:E9").dataValidation.rule = { custom: { formula: '=LEFT(E2)="x"' } };
};

const look = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
  const found = ["A2:A9", "B2", "C2:C9", "D9", "E3", "F1", "A2:B9", "A1:A9"].map(
    (address) => sheet.getRange(address).dataValidation
  );
  for (const validation of found) validation.load("type,rule,errorAlert,prompt,ignoreBlanks");
  await context.sync();
  const [a, , c] = found;
  return [
    found.map(({ type, rule }) => [type, rule]),
    [a!.errorAlert, a!.prompt, a!.ignoreBlanks, c!.ignoreBlanks],
  ];
};

/** 31 January 2026 is day 46053 of Excel's. */
const expected = [
  [
    ["List", { list: { inCellDropDown: true, source: "Price,Service, closed down" } }],
    ["List", { list: { inCellDropDown: false, source: "=$H$1:$H$3" } }],
    ["WholeNumber", { wholeNumber: { formula1: "=0", formula2: "=10", operator: "Between" } }],
    ["Date", { date: { formula1: "=46053", operator: "GreaterThan" } }],
    ["Custom", { custom: { formula: '=LEFT(E2)="x"' } }],
    ["None", {}],
    ["Inconsistent", null],
    ["MixedCriteria", null],
  ],
  [
    { message: "Choose one.", showAlert: true, style: "Warning", title: "Reason" },
    { message: "Why did they leave?", showPrompt: true, title: "Reason" },
    true,
    false,
  ],
];

test("criteria of all kinds read back", async () => {
  const seen = await inSheet((sheet, context) => {
    addAll(sheet);
    return look(sheet, context);
  });
  expect(seen).toEqual(expected);
});

test("they are the same after saving and opening, and after saving what was opened", async () => {
  const make = (bytes?: Uint8Array): Promise<Uint8Array> =>
    withExcel(async (excel) => {
      await excel.Excel.run(async (context) => {
        addAll(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      return excel.save();
    }, bytes && { bytes });
  expect(await inSheet(look, { bytes: await make() })).toEqual(expected);
  const plain = await withExcel((excel) => excel.save());
  expect(await inSheet(look, { bytes: await make(plain) })).toEqual(expected);
});

test("a part of the cells can be cleared or get another rule; the others keep theirs", async () => {
  const seen = await inSheet(async (sheet, context) => {
    addAll(sheet);
    sheet.getRange("A4:A5").dataValidation.clear();
    sheet.getRange("A7").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    sheet.getRange("C2:C9").clear();
    const cells = ["A3", "A4", "A6", "A7", "C5"].map((one) => sheet.getRange(one).dataValidation);
    for (const cell of cells) cell.load("type,rule");
    await context.sync();
    return cells.map(({ type, rule }) => rule.list?.source ?? type);
  });
  const [first] = ["Price,Service, closed down"];
  expect(seen).toEqual([first, "None", first, "1,2", "None"]);
});

test("valid: all, none, some; the cells that are not", async () => {
  const seen = await inSheet(async (sheet, context) => {
    addAll(sheet);
    sheet.getRange("A2:A4").values = [["Price"], ["price?"], ["closed down"]];
    sheet.getRange("C2:C3").values = [[5], [11]];
    sheet.getRange("H1:H3").values = [["x"], ["y"], ["z"]];
    sheet.getRange("B2:B3").values = [["y"], ["no"]];
    const ranges = ["A2", "A3", "A2:A9", "B2:B9", "C2", "F1"].map((one) => sheet.getRange(one));
    for (const { dataValidation } of ranges) dataValidation.load("valid");
    const invalid = sheet.getRange("A1:B9").dataValidation.getInvalidCells();
    invalid.load("address");
    const none = sheet.getRange("F1").dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    return [ranges.map(({ dataValidation }) => dataValidation.valid), invalid.address, none.isNullObject]; // prettier-ignore
  });
  expect(seen).toEqual([[true, false, null, null, true, true], "Sheet1!A3,Sheet1!B3", true]);
});

test.each<[string, object]>([
  [
    "a list longer than 255 characters",
    { list: { inCellDropDown: true, source: "x".repeat(256) } },
  ],
  ["an empty list", { list: { inCellDropDown: true, source: "" } }],
  ["two criteria", { list: { source: "a" }, custom: { formula: "=TRUE" } }],
  ["no criterion", {}],
  ["a formula that is none", { custom: { formula: "=A1>" } }],
  ["a text in place of a formula", { custom: { formula: "TRUE" } }],
  ["between without a second bound", { decimal: { formula1: 1, operator: "Between" } }],
  ["an unknown operator", { decimal: { formula1: 1, operator: "Near" } }],
  ["a day that does not exist", { date: { formula1: "2026-02-30", operator: "EqualTo" } }],
])("refused: %s", async (_what, rule) => {
  const refused = inSheet(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
    await context.sync();
  });
  expect(await codeOf(refused)).toBe("InvalidArgument");
});

test("a title of more than 32 characters is refused, and strictly a rule after a prompt", async () => {
  const title = inSheet(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.prompt = { message: "", showPrompt: true, title: "x".repeat(33) }; // prettier-ignore
    await context.sync();
  });
  expect(await codeOf(title)).toBe("InvalidArgument");
  const order = (strict: boolean): Promise<string> =>
    codeOf(
      inSheet(
        async (sheet, context) => {
          const { dataValidation } = sheet.getRange("A1");
          dataValidation.prompt = { message: "Why?", showPrompt: true, title: "" };
          dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
          await context.sync();
        },
        { strict }
      )
    );
  expect([await order(true), await order(false)]).toEqual(["InvalidOperation", "none"]);
});

test("rules, names and validations follow the cells that they speak of, wherever these go; undo brings them back", async () => {
  await withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      const lists = worksheets.add("Lists & more");
      names.add("Reasons", lists.getRange("A2:A5"));
      names.add("Rate", '=Sheet1!$B$3*2&"Sheet1!$B$3"');
      const { dataValidation } = sheet.getRange("C3:C9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "='Lists & more'!$A$2:$A$5" } };
      sheet.getRange("A3:A9").conditionalFormats.add("Custom").custom.rule.formula = '=$B3="x"';
      await context.sync();
    });
    const state = (): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const sheet = worksheets.getFirst();
        const named = [names.getItem("Reasons"), names.getItem("Rate")];
        for (const name of named) name.load("formula");
        const validations = ["C5", "D5"].map((one) => sheet.getRange(one).dataValidation);
        for (const validation of validations) validation.load("rule");
        const formats = sheet.getRange("A6").conditionalFormats;
        formats.load("items/type");
        await context.sync();
        const rule = formats.items[0]!.custom.rule;
        rule.load("formula");
        await context.sync();
        return [
          named.map(({ formula }) => formula),
          validations.map((one) => one.rule.list?.source ?? null),
          rule.formula,
        ];
      });
    const before = await state();
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("C:C").insert("Right");
      const lists = worksheets.getItem("Lists & more");
      lists.getRange("3:3").insert("Down");
      lists.name = "Lists";
      await context.sync();
    });
    expect(await state()).toEqual([
      ["=Lists!$A$2:$A$6", '=Sheet1!$B$5*2&"Sheet1!$B$3"'],
      [null, "=Lists!$A$2:$A$6"],
      '=$B5="x"',
    ]);
    await excel.undo();
    expect(await state()).toEqual(before);
  });
});
