/**
 * Charts, lists of choices, data bars and the print set-up in the saved file, in the eyes of readers that share no code with this project
 * (openpyxl counts them, LibreOffice prints them); and charts of other people, which lose nothing by what is changed about them.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStandin } from "../../standin/headless";
import { WorkbookPackage } from "../../xlsx/parts/workbookPackage";
import { codeOf } from "../standin/withExcel";
import { buildWorkbook } from "./rich/buildWorkbook";
import { RICH_WORKBOOKS, richWorkbook } from "./rich/richWorkbooks";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-drawn-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function changed(
  bytes: Uint8Array | undefined,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>
): Promise<Uint8Array> {
  const excel = await openStandin(bytes && { bytes });
  try {
    await excel.Excel.run(async (context) => {
      await work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    return await excel.save();
  } finally {
    excel.dispose();
  }
}

/** Sixty customers on two pages, on a sheet whose name must be quoted. */
const draw = (sheet: Excel.Worksheet): void => {
  sheet.name = "It's all & more";
  sheet.getRange("A1:D1").values = [["Customer", "Value", "Won", "Reason"]];
  sheet.getRange("A2:C61").values = Array.from({ length: 60 }, (_, row) => [
    `Customer ${row + 1}`,
    6000 - 100 * row,
    row % 4,
  ]);
  sheet.getRange("A:A").format.columnWidth = 90;
  const bar = sheet.getRange("B2:B61").conditionalFormats.add("DataBar").dataBar;
  bar.lowerBoundRule = { type: "Number", formula: "0" };
  bar.positiveFormat.gradientFill = false;
  sheet.getRange("D2:D61").dataValidation.rule = {
    list: { inCellDropDown: true, source: "Price,Service" },
  };
  const columns = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C9"), "Columns");
  columns.title.text = "Value of the first eight";
  columns.setPosition("F2", "L16");
  columns.series.getItemAt(1).chartType = "Line";
  columns.series.getItemAt(1).axisGroup = "Secondary";
  const curve = sheet.charts.add("XYScatterLinesNoMarkers", sheet.getRange("B1:C9"), "Columns");
  curve.title.text = "Won by value";
  curve.setPosition("F18", "L32");
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.headersFooters.defaultForAllPages.leftFooter = "Source: sales && returns";
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
};

test("openpyxl counts what was drawn, LibreOffice prints it", async () => {
  const plain = await changed(undefined, () => undefined);
  const files = { made: await changed(undefined, draw), grafted: await changed(plain, draw) };
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const script = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
read = lambda source: source.numRef.f if source.numRef else source.strRef.f
print(json.dumps({
  "charts": [[type(chart).__name__, len(chart.series), [type(other).__name__ for other in chart._charts[1:]]] for chart in sheet._charts],
  "source": read(sheet._charts[0].series[0].val),
  "cached": [point.v for point in sheet._charts[0].series[0].cat.strRef.strCache.pt][:2],
  "validations": [[one.type, one.formula1, str(one.sqref), one.showDropDown] for one in sheet.data_validations.dataValidation],
  "bars": [rule.type for rules in sheet.conditional_formatting for rule in rules.rules],
  "page": [sheet.page_setup.orientation, sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight],
  "titles": sheet.print_title_rows,
  "footer": [sheet.oddFooter.left.text, sheet.oddFooter.right.text],
}))`;
    const seen: unknown = JSON.parse(
      execFileSync("/usr/bin/python3", ["-c", script, file], { encoding: "utf8" })
    );
    expect(seen).toEqual({
      charts: [
        ["BarChart", 1, ["LineChart"]],
        ["ScatterChart", 1, []],
      ],
      source: "'It''s all & more'!$B$2:$B$9",
      cached: ["Customer 1", "Customer 2"],
      validations: [["list", '"Price,Service"', "D2:D61", null]],
      bars: ["dataBar"],
      page: ["landscape", true, 0],
      titles: "$1:$1",
      footer: ["Source: sales && returns", "Page &P of &N"],
    });
  }
  const written = Object.keys(files).map((name) => path.join(folder, `${name}.xlsx`));
  execFileSync("soffice", [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, ...written,
  ], { stdio: "ignore" }); // prettier-ignore
  for (const name of Object.keys(files)) {
    const pages = execFileSync("pdftotext", ["-layout", path.join(folder, `${name}.pdf`), "-"], {
      encoding: "utf8",
    }).split("\f");
    // The last page ends with a form feed as well.
    expect(pages).toHaveLength(3);
    const [first = "", second = ""] = pages;
    for (const words of ["Value of the first eight", "Won by value", "Page 1 of 2", "Source: sales & returns"]) expect(first).toContain(words); // prettier-ignore
    for (const words of ["Reason", "Customer 60", "Page 2 of 2"]) expect(second).toContain(words);
  }
});

const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";

const text = async (bytes: Uint8Array, part: string): Promise<string> =>
  (await WorkbookPackage.open(bytes)).text(part);

test("a chart of somebody else reads other cells, moves and is renamed: the rest of it stays", async () => {
  const bytes = await richWorkbook("chart");
  const saved = await changed(bytes, (sheet) => {
    const chart = sheet.charts.getItem("Chart 1");
    chart.name = "First & last";
    chart.setPosition("H3", "M9");
    chart.series.getItemAt(0).setValues(sheet.getRange("C2:C26"));
  });
  const [before, after] = [await text(bytes, CHART), await text(saved, CHART)];
  expect(after.replace(/<c:val>.*?<\/c:val>|<c:cat>.*?<\/c:cat>/g, "")).toBe(
    before.replace(/<c:val>.*?<\/c:val>|<c:cat>.*?<\/c:cat>/g, "")
  );
  expect(after).toContain("<c:f>Sales!$C$2:$C$26</c:f>");
  const drawing = await text(saved, DRAWING);
  expect(drawing).toContain('name="First &amp; last"');
  expect(drawing).toContain("<xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>");
});

test("a chart keeps the values of its cells for readers that do not calculate: they are those of now", async () => {
  const made = await changed(undefined, draw);
  const saved = await changed(made, (_sheet, context) => {
    context.workbook.worksheets.getFirst().getRange("B2").values = [[4321]];
  });
  const before = await text(made, CHART);
  expect(await text(saved, CHART)).toBe(before.replace("<c:v>6000</c:v>", "<c:v>4321</c:v>"));
  const elsewhere = await changed(made, (sheet) => {
    sheet.getRange("D2").values = [["Price"]];
  });
  expect(await text(elsewhere, CHART)).toBe(before);
});

test("rows that are put in, and a sheet that is renamed, are followed by charts of others", async () => {
  const saved = await changed(await richWorkbook("chart"), async (sheet, context) => {
    sheet.getRange("1:3").insert("Down");
    sheet.name = "Sold goods";
    await context.sync();
  });
  expect(await text(saved, CHART)).toContain("<c:f>'Sold goods'!$C$5:$C$12</c:f>");
});

test("a chart beside a picture of somebody else: the picture stays; the chart goes as it came", async () => {
  const bytes = await richWorkbook("picture");
  const more = await changed(bytes, (sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:C9"), "Columns").name = "Ours";
  });
  const drawing = await text(more, DRAWING);
  expect(drawing).toContain('descr="Our logo"');
  expect(drawing).toMatch(/<xdr:cNvPr id="3" name="Ours"\/>/);
  const less = await changed(more, (sheet) => sheet.charts.getItem("Ours").delete());
  expect(await text(less, DRAWING)).toBe(await text(bytes, DRAWING));
  expect((await WorkbookPackage.open(less)).has(CHART)).toBe(false);
  const none = await changed(await richWorkbook("chart"), (sheet) =>
    sheet.charts.getItemAt(0).delete()
  );
  const rest = await WorkbookPackage.open(none);
  expect([rest.has(CHART), rest.has(DRAWING)]).toEqual([false, false]);
});

test("a chart of a kind that is not drawn here is told by its name, and refuses the rest by name", async () => {
  const bytes = await buildWorkbook({
    ...RICH_WORKBOOKS.chart,
    rewrite: (name, xml) => (name === CHART ? xml.replaceAll("barChart", "radarChart") : xml),
  });
  const excel = await openStandin({ bytes });
  const name = await excel.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    charts.load("items/name");
    await context.sync();
    return charts.items.map((chart) => chart.name);
  });
  const refused = excel.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItemAt(0);
    chart.legend.visible = false;
    await context.sync();
  });
  expect([name, await codeOf(refused)]).toEqual([["Chart 1"], "NotImplemented"]);
  excel.dispose();
});
