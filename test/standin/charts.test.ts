/** Charts (docs: Excel.ChartCollection, .Chart and their parts), as far as they look alike in every Excel. */
import type { Standin } from "../../standin/headless";
import { codeOf, inSheet, withExcel } from "./withExcel";

const fill = (sheet: Excel.Worksheet): void => {
  sheet.getRange("A1:C4").values = [
    ["Month", "Won", "Lost"],
    ["January", 5, -2],
    ["February", 3, -4],
    ["March", 7, -1],
  ];
};

const addAll = (sheet: Excel.Worksheet): void => {
  fill(sheet);
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  chart.name = "Won and lost";
  chart.title.text = "Customers won & lost";
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.setPosition("E2", "J15");
  chart.legend.position = "Top";
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "Zero";
  chart.format.fill.setSolidColor("#FFFFFF");
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = -10;
  valueAxis.maximum = 10;
  valueAxis.majorUnit = 5;
  valueAxis.numberFormat = "#,##0";
  valueAxis.majorGridlines.format.line.color = "#D9D9D9";
  valueAxis.title.text = "Customers";
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 2;
  categoryAxis.format.font.color = "#333333";
  const won = chart.series.getItemAt(0);
  won.format.fill.setSolidColor("#107C41");
  won.gapWidth = 60;
  won.overlap = 0;
  won.hasDataLabels = true;
  won.dataLabels.numberFormat = "0";
  won.points.getItemAt(2).format.fill.setSolidColor("#0B5C30");
  const lost = chart.series.getItemAt(1);
  lost.chartType = "LineMarkers";
  lost.axisGroup = "Secondary";
  lost.format.line.color = "#9C0006";
  lost.format.line.weight = 2.25;
  lost.markerStyle = "Circle";
  lost.markerSize = 7;

  const share = sheet.charts.add("XYScatterLinesNoMarkers", sheet.getRange("B1:C4"), "Columns");
  share.name = "Share";
  share.title.visible = false;
  share.legend.visible = false;
  const added = share.series.add("Half");
  added.setXAxisValues(sheet.getRange("B2:B3"));
  added.setValues(sheet.getRange("C2:C3"));
};

/** office.js from npm cannot read colours of fills (ExcelApi 1.16): the workbook behind it can. */
const fills = ({ book }: Standin, name: string): unknown =>
  book.sheets[0]!.charts.find((chart) => chart.name === name)?.series.map(({ fill, points }) => [
    fill,
    points,
  ]);

const look = async (
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  excel: Standin
): Promise<unknown> => {
  const chart = sheet.charts.getItem("won AND lost");
  chart.load("name,chartType,left,top,width,height,plotVisibleOnly,displayBlanksAs");
  chart.title.load("text,visible,overlay,format/font/size,format/font/bold");
  chart.legend.load("visible,position");
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.load("minimum,maximum,majorUnit,numberFormat,type");
  valueAxis.majorGridlines.load("visible,format/line/color");
  valueAxis.title.load("text,visible");
  categoryAxis.load("tickLabelPosition,tickLabelSpacing,format/font/color");
  categoryAxis.majorGridlines.load("visible");
  chart.series.load("items/name,items/chartType,items/axisGroup,items/hasDataLabels");
  const share = sheet.charts.getItemOrNullObject("Share");
  share.load("chartType");
  share.title.load("visible");
  share.legend.load("visible");
  share.series.load("items/name");
  sheet.charts.load("items/name,count");
  await context.sync();
  const [won, lost] = chart.series.items as [Excel.ChartSeries, Excel.ChartSeries];
  won.load("gapWidth,overlap");
  won.dataLabels.load("showValue,numberFormat");
  won.points.load("items/value");
  lost.load("markerStyle,markerSize,format/line/color,format/line/weight");
  const half = share.series.getItemAt(1);
  const dimensions = [
    won.getDimensionValues("Categories"),
    won.getDimensionValues("Values"),
    half.getDimensionValues("XValues"),
    half.getDimensionValues("YValues"),
  ];
  await context.sync();
  return [
    [chart.name, chart.chartType, chart.left, chart.top, chart.width, chart.height],
    [chart.plotVisibleOnly, chart.displayBlanksAs],
    [chart.title.text, chart.title.visible, chart.title.format.font.size, chart.title.format.font.bold], // prettier-ignore
    [chart.legend.visible, chart.legend.position],
    [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat, valueAxis.type], // prettier-ignore
    [valueAxis.majorGridlines.visible, valueAxis.majorGridlines.format.line.color],
    [valueAxis.title.text, valueAxis.title.visible],
    [categoryAxis.tickLabelPosition, categoryAxis.tickLabelSpacing, categoryAxis.format.font.color],
    categoryAxis.majorGridlines.visible,
    [won, lost].map((one) => [one.name, one.chartType, one.axisGroup, one.hasDataLabels]),
    [won.gapWidth, won.overlap, won.dataLabels.showValue, won.dataLabels.numberFormat],
    [fills(excel, "Won and lost"), won.points.items.map(({ value }) => value as unknown)],
    [lost.markerStyle, lost.markerSize, lost.format.line.color, lost.format.line.weight],
    [share.chartType, share.title.visible, share.legend.visible],
    share.series.items.map(({ name }) => name),
    dimensions.map(({ value }) => value),
    [sheet.charts.count, sheet.charts.items.map(({ name }) => name)],
  ];
};

/** Four columns of 48 points to the left of E, rows of 15 points; E to J are six, 2 to 15 fourteen. */
const expected = [
  ["Won and lost", "ColumnClustered", 192, 15, 288, 210],
  [false, "Zero"],
  ["Customers won & lost", true, 12, true],
  [true, "Top"],
  [-10, 10, 5, "#,##0", "Value"],
  [true, "#D9D9D9"],
  ["Customers", true],
  ["Low", 2, "#333333"],
  false,
  [
    ["Won", "ColumnClustered", "Primary", true],
    ["Lost", "LineMarkers", "Secondary", false],
  ],
  [60, 0, true, "0"],
  [
    [
      ["#107C41", { 2: { fill: "#0B5C30" } }],
      [undefined, {}],
    ],
    [5, 3, 7],
  ],
  ["Circle", 7, "#9C0006", 2.25],
  ["XYScatterLinesNoMarkers", false, false],
  ["Lost", "Half"],
  [
    ["January", "February", "March"],
    ["5", "3", "7"],
    ["5", "3"],
    ["-2", "-4"],
  ],
  [2, ["Won and lost", "Share"]],
];

test("charts and their parts read back", async () => {
  const seen = await inSheet((sheet, context, excel) => {
    addAll(sheet);
    return look(sheet, context, excel);
  });
  expect(seen).toEqual(expected);
});

const made = (bytes?: Uint8Array): Promise<Uint8Array> =>
  withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      addAll(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return excel.save();
  }, bytes && { bytes });

test("they are the same after saving and opening, and after saving what was opened", async () => {
  expect(await inSheet(look, { bytes: await made() })).toEqual(expected);
  const plain = await withExcel((excel) => excel.save());
  expect(await inSheet(look, { bytes: await made(plain) })).toEqual(expected);
});

test("a new chart: names and categories from texts, Excel's own title, legend and scale", async () => {
  const seen = await inSheet(async (sheet, context) => {
    fill(sheet);
    const many = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Rows");
    const one = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
    for (const chart of [many, one]) {
      chart.load("name,width,height");
      chart.title.load("text,visible");
      chart.legend.load("visible,position");
      chart.axes.valueAxis.load("minimum,maximum");
      chart.series.load("items/name");
    }
    await context.sync();
    return [many, one].map(({ name, width, height, title, legend, axes, series }) => [
      [name, width, height, title.text, title.visible, legend.visible, legend.position],
      [axes.valueAxis.minimum, axes.valueAxis.maximum],
      series.items.map((item) => item.name),
    ]);
  });
  expect(seen).toEqual([
    [
      ["Chart 1", 360, 216, "Chart Title", true, true, "Bottom"],
      [-4, 8],
      ["January", "February", "March"],
    ],
    [["Chart 2", 360, 216, "Won", true, false, "Bottom"], [0, 8], ["Won"]],
  ]);
});

test("a chart moves with its cells, and what it reads as well; undo takes all of it back", async () => {
  await withExcel(async (excel) => {
    const batch = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
      excel.Excel.run(async (context) => {
        work(context.workbook.worksheets.getFirst());
        await context.sync();
      });
    const state = (): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getFirst();
        charts.load("items/top,items/left,items/height,items/series/items/name");
        await context.sync();
        return charts.items.map(({ top, left, height, series }) => [
          [top, left, height],
          series.items.map(({ name }) => name),
        ]);
      });
    await batch(fill);
    await batch((sheet) => {
      const chart = sheet.charts.add("Area", sheet.getRange("A1:C4"), "Columns");
      chart.setPosition("B6", "E10");
    });
    expect(await state()).toEqual([
      [
        [75, 48, 75],
        ["Won", "Lost"],
      ],
    ]);
    await batch((sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("9:9").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    expect(await state()).toEqual([
      [
        [105, 96, 90],
        ["Won", "Lost"],
      ],
    ]);
    await batch((sheet) => (sheet.charts.getItemAt(0).top = 0));
    expect(await state()).toEqual([
      [
        [0, 96, 90],
        ["Won", "Lost"],
      ],
    ]);
    await excel.undo();
    await excel.undo();
    expect(await state()).toEqual([
      [
        [75, 48, 75],
        ["Won", "Lost"],
      ],
    ]);
    await batch((sheet) => sheet.charts.getItem("Chart 1").delete());
    expect(await state()).toEqual([]);
    await excel.undo();
    await excel.undo();
    expect(await state()).toEqual([]);
  });
});

test("other data: series keep their look by their place", async () => {
  const seen = await inSheet(async (sheet, context, excel) => {
    fill(sheet);
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B4"), "Columns");
    chart.series.getItemAt(0).format.fill.setSolidColor("red");
    chart.setData(sheet.getRange("A1:C3"), "Columns");
    chart.series.load("items/name");
    await context.sync();
    const looks = fills(excel, "Chart 1");
    const points = chart.series.getItemAt(0).points.getCount();
    chart.series.getItemAt(0).delete();
    const left = chart.series.getCount();
    await context.sync();
    return [looks, points.value, left.value];
  });
  expect(seen).toEqual([
    [
      ["#FF0000", {}],
      [undefined, {}],
    ],
    2,
    1,
  ]);
});

test.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
  ["a gap between lines", "InvalidArgument", (chart) => (chart.series.getItemAt(1).gapWidth = 50)],
  ["a gap above 500", "InvalidArgument", (chart) => (chart.series.getItemAt(0).gapWidth = 501)],
  ["an overlap above 100", "InvalidArgument", (chart) => (chart.series.getItemAt(0).overlap = 101)],
  ["a marker of 1", "InvalidArgument", (chart) => (chart.series.getItemAt(1).markerSize = 1)],
  ["a series that is not there", "InvalidArgument", (chart) => chart.series.getItemAt(2).delete()],
  ["a name of 256 letters", "InvalidArgument", (chart) => (chart.series.getItemAt(0).name = "x".repeat(256))], // prettier-ignore
  ["a spacing of 0", "InvalidArgument", (chart) => (chart.axes.categoryAxis.tickLabelSpacing = 0)],
  ["a corner of another sheet", "InvalidArgument", (chart) => chart.setPosition("Other!A1")],
  ["an end before the start", "InvalidArgument", (chart) => chart.setPosition("C9", "A1")],
  ["a width below 0", "InvalidArgument", (chart) => (chart.width = -1)],
  ["a chart that is not there", "ItemNotFound", (_chart, sheet) => sheet.charts.getItem("No").delete()], // prettier-ignore
  ["a deleted chart", "ItemNotFound", (chart) => (chart.delete(), (chart.name = "Gone"))],
  ["a pie", "NotImplemented", (_chart, sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:B4"))], // prettier-ignore
  ["a member that is not modelled", "NotImplemented", (chart) => (chart.style = 5)],
])("refused: %s", async (_what, code, work) => {
  const refused = inSheet(async (sheet, context) => {
    context.workbook.worksheets.add("Other");
    fill(sheet);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.series.getItemAt(1).chartType = "Line";
    work(chart, sheet);
    await context.sync();
  });
  expect(await codeOf(refused)).toBe(code);
});

test("nothing of it is there for an Excel that is older, or on a protected sheet", async () => {
  const old = inSheet(
    async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
      chart.plotVisibleOnly = false;
      await context.sync();
    },
    { apiSet: "1.7" }
  );
  expect(await codeOf(old)).toBe("ApiNotFound");
  const locked = inSheet(async (sheet, context) => {
    sheet.protection.protect();
    sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    await context.sync();
  });
  expect(await codeOf(locked)).toBe("AccessDenied");
});
