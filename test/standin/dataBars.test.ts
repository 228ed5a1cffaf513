/** Data bars (docs: Excel.DataBarConditionalFormat; ExcelApi 1.6), as Excel saves them: in the words of 2007 and in those of 2010. */
import { WorkbookPackage } from "../../xlsx/parts/workbookPackage";
import { codeOf, inSheet, withExcel } from "./withExcel";

const add = (sheet: Excel.Worksheet): void => {
  sheet.getRange("C2:C9").conditionalFormats.add("DataBar");
  const bar = sheet.getRange("B2:B9").conditionalFormats.add("DataBar").dataBar;
  bar.lowerBoundRule = { type: "Number", formula: "0" };
  bar.upperBoundRule = { type: "HighestValue" };
  bar.barDirection = "LeftToRight";
  bar.showDataBarOnly = true;
  bar.axisFormat = "None";
  bar.positiveFormat.fillColor = "#107C41";
  bar.positiveFormat.gradientFill = false;
  bar.positiveFormat.borderColor = "#0B5C30";
  bar.negativeFormat.matchPositiveFillColor = true;
};

const look = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
  const lists = ["B2", "C2"].map((cell) => sheet.getRange(cell).conditionalFormats);
  for (const list of lists) list.load("items/type");
  await context.sync();
  const bars = lists.map(({ items }) => items[0]!.dataBar);
  for (const bar of bars) {
    bar.load("lowerBoundRule,upperBoundRule,barDirection,showDataBarOnly,axisFormat,axisColor");
    bar.positiveFormat.load("fillColor,gradientFill,borderColor");
    bar.negativeFormat.load("fillColor,matchPositiveFillColor");
  }
  await context.sync();
  return bars.map((bar) => [
    bar.lowerBoundRule,
    bar.upperBoundRule,
    [bar.barDirection, bar.showDataBarOnly, bar.axisFormat, bar.axisColor],
    [bar.positiveFormat.fillColor, bar.positiveFormat.gradientFill, bar.positiveFormat.borderColor],
    [bar.negativeFormat.fillColor, bar.negativeFormat.matchPositiveFillColor],
  ]);
};

/** The second is a new bar as Excel makes it. */
const expected = [
  [
    { type: "Number", formula: "=0" },
    { type: "HighestValue", formula: null },
    ["LeftToRight", true, "None", "#000000"],
    ["#107C41", false, "#0B5C30"],
    ["#107C41", true],
  ],
  [
    { type: "Automatic", formula: null },
    { type: "Automatic", formula: null },
    ["Context", false, "Automatic", "#000000"],
    ["#638EC6", true, ""],
    ["#FF0000", false],
  ],
];

const made = (bytes?: Uint8Array): Promise<Uint8Array> =>
  withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      add(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return excel.save();
  }, bytes && { bytes });

test("they read back", async () => {
  const seen = await inSheet((sheet, context) => {
    add(sheet);
    return look(sheet, context);
  });
  expect(seen).toEqual(expected);
});

test("they are the same after saving and opening, and after saving what was opened", async () => {
  expect(await inSheet(look, { bytes: await made() })).toEqual(expected);
  const plain = await withExcel((excel) => excel.save());
  expect(await inSheet(look, { bytes: await made(plain) })).toEqual(expected);
});

test("in the file each bar stands twice, under one number; taken away, it goes twice", async () => {
  const bytes = await made();
  const part = "xl/worksheets/sheet1.xml";
  const xml = await (await WorkbookPackage.open(bytes)).text(part);
  const ids = [...xml.matchAll(/<x14:id>([^<]+)</g)].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(xml).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
  expect(xml).toMatch(/<cfvo type="num" val="0"\/><cfvo type="max"\/><color rgb="FF107C41"\/>/);
  expect(xml).toContain('<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>');

  const less = await withExcel(
    async (excel) => {
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("C2").conditionalFormats.clearAll();
        await context.sync();
      });
      return excel.save();
    },
    { bytes }
  );
  const rest = await (await WorkbookPackage.open(less)).text(part);
  expect([...rest.matchAll(/x14:cfRule type/g)]).toHaveLength(1);
  expect(rest).toContain("<xm:sqref>B2:B9</xm:sqref>");
  expect(rest).not.toContain("C2:C9");
});

test.each<[string, (bar: Excel.DataBarConditionalFormat) => void]>([
  [
    "a bar that begins at the highest value",
    (bar) => (bar.lowerBoundRule = { type: "HighestValue" }),
  ],
  ["a number that is none", (bar) => (bar.upperBoundRule = { type: "Number", formula: "x" })],
  ["an unknown direction", (bar) => (bar.barDirection = "Up" as "Context")],
  ["a colour that is none", (bar) => (bar.positiveFormat.fillColor = "green-ish")],
])("refused: %s", async (_what, work) => {
  const refused = inSheet(async (sheet, context) => {
    work(sheet.getRange("A1").conditionalFormats.add("DataBar").dataBar);
    await context.sync();
  });
  expect(await codeOf(refused)).toBe("InvalidArgument");
});
