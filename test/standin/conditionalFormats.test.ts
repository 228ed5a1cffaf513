/** Conditional formats (docs: Excel.ConditionalFormatCollection: a new one comes first). */
import { codeOf, inSheet, withExcel } from "./withExcel";

const addAll = (sheet: Excel.Worksheet): void => {
  const range = sheet.getRange("B2:B9");
  const custom = range.conditionalFormats.add("Custom").custom;
  custom.rule.formula = '=$A2="lost"';
  custom.format.fill.color = "#FFC7CE";
  custom.format.font.color = "#9C0006";
  custom.format.font.bold = true;
  const value = range.conditionalFormats.add("CellValue").cellValue;
  value.rule = { operator: "Between", formula1: "1", formula2: "=5" };
  value.format.fill.color = "#C6EFCE";
  const text = range.conditionalFormats.add("ContainsText").textComparison;
  text.rule = { operator: "Contains", text: "A" };
  text.format.font.italic = true;
  const scale = range.conditionalFormats.add("ColorScale").colorScale;
  scale.criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#107C41" },
  } as Excel.ConditionalColorScaleCriteria;
  const bar = range.conditionalFormats.add("DataBar").dataBar;
  bar.positiveFormat.fillColor = "#638EC6";
};

interface Seen {
  readonly kinds: readonly (readonly [string, number])[];
  readonly custom: unknown;
  readonly value: unknown;
  readonly text: unknown;
  readonly scale: unknown;
  readonly bar: unknown;
}

const look = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Seen> => {
  const formats = sheet.getRange("B5").conditionalFormats;
  formats.load("items/type,items/priority");
  await context.sync();
  const of = (type: string): Excel.ConditionalFormat =>
    formats.items.find((format) => format.type === type)!;
  const custom = of("Custom").custom;
  custom.rule.load("formula");
  custom.format.fill.load("color");
  custom.format.font.load("color,bold,italic");
  const value = of("CellValue").cellValue;
  value.load("rule");
  const text = of("ContainsText").textComparison;
  text.load("rule");
  text.format.font.load("italic");
  const scale = of("ColorScale").colorScale;
  scale.load("criteria,threeColorScale");
  const bar = of("DataBar").dataBar;
  bar.positiveFormat.load("fillColor");
  await context.sync();
  return {
    kinds: formats.items.map(({ type, priority }) => [type, priority] as const),
    custom: [
      custom.rule.formula,
      custom.format.fill.color,
      custom.format.font.color,
      custom.format.font.bold,
      custom.format.font.italic,
    ],
    value: value.rule,
    text: [text.rule, text.format.font.italic],
    scale: [scale.threeColorScale, scale.criteria],
    bar: bar.positiveFormat.fillColor,
  };
};

const expected: Seen = {
  kinds: [
    ["DataBar", 0],
    ["ColorScale", 1],
    ["ContainsText", 2],
    ["CellValue", 3],
    ["Custom", 4],
  ],
  custom: ['=$A2="lost"', "#FFC7CE", "#9C0006", true, null],
  value: { operator: "Between", formula1: "=1", formula2: "=5" },
  text: [{ operator: "Contains", text: "A" }, true],
  scale: [
    true,
    {
      minimum: { type: "LowestValue", formula: null, color: "#FFFFFF" },
      midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
      maximum: { type: "HighestValue", formula: null, color: "#107C41" },
    },
  ],
  bar: "#638EC6",
};

test("rules of five kinds read back, the newest first", async () => {
  const seen = await inSheet((sheet, context) => {
    addAll(sheet);
    return look(sheet, context);
  });
  expect(seen).toEqual(expected);
});

test("they are the same after saving and opening", async () => {
  const bytes = await withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      addAll(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return excel.save();
  });
  const seen = await inSheet((sheet, context) => look(sheet, context), { bytes });
  expect(seen).toEqual(expected);
});

test("priority, deletion, clearAll, and what is not modelled", async () => {
  const seen = await inSheet(async (sheet, context) => {
    addAll(sheet);
    const formats = sheet.getRange("B2").conditionalFormats;
    formats.load("items/type");
    await context.sync();
    formats.items[4]!.priority = 0;
    formats.items[1]!.delete();
    formats.load("items/type");
    await context.sync();
    const types = formats.items.map(({ type }) => type);
    const elsewhere = sheet.getRange("D1").conditionalFormats.getCount();
    formats.clearAll();
    const left = formats.getCount();
    await context.sync();
    return [types, elsewhere.value, left.value];
  });
  expect(seen).toEqual([["Custom", "DataBar", "ContainsText", "CellValue"], 0, 0]);
  const refused = inSheet(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("TopBottom");
    await context.sync();
  });
  expect(await codeOf(refused)).toBe("NotImplemented");
});
