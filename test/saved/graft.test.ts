/**
 * What is saved is what was opened, with what changed: fourteen workbooks that hold what the stand-in does not know go through
 * real runs of the add-in, and every part that the run has no business with comes out byte for byte.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { removeResults } from "../../src/excel/removeResults";
import { readSettings } from "../../src/engine/settings/readSettings";
import { openCase, type OpenCase } from "../cases/openCase";
import { onlySheets } from "../onlySheets";
import { WorkbookPackage } from "../../xlsx/parts/workbookPackage";
import { fileSheets } from "../../xlsx/parts/fileSheets";
import { openStandin } from "../../standin/headless";
import { readBook } from "../../xlsx/readBook";
import { RELATIONSHIPS, SHEET_PART as SHEET, buildWorkbook } from "./rich/buildWorkbook";
import { RICH_WORKBOOKS, richWorkbook, type RichName } from "./rich/richWorkbooks";

const NAMES = Object.keys(RICH_WORKBOOKS) as RichName[];

/** What names the parts of a file, and the formats of all of its cells: new sheets have to stand there. */
const SHARED = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
];

/** Every kind of part that a run adds: a table, a chart, rules, links, a drop-down. */
const SETTINGS = onlySheets(["overview", "matrix"]);

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-graft-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (bytes: Uint8Array): Promise<OpenCase> =>
  openCase({ sheets: [{ name: "Sales", rows: [] }], settings: SETTINGS }, { bytes });

/** Names of the parts that are not the same in both files. */
async function differences(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await WorkbookPackage.open(before), await WorkbookPackage.open(after)];
  const found: string[] = [];
  for (const name of new Set([...old.names, ...now.names])) {
    const same =
      old.has(name) &&
      now.has(name) &&
      Buffer.from(await old.bytes(name)).equals(Buffer.from(await now.bytes(name)));
    if (!same) found.push(name);
  }
  return found.sort();
}

const text = async (file: Uint8Array, part: string): Promise<string> =>
  (await WorkbookPackage.open(file)).text(part);

test.each(NAMES)(
  "%s: nothing is lost by saving, by a run, by taking its results away again",
  async (name) => {
    const bytes = await richWorkbook(name);
    const first = await open(bytes);
    expect(Buffer.from(await first.save()).equals(Buffer.from(bytes))).toBe(true);

    expect((await first.run()).kind).toBe("written");
    const saved = await first.save();
    writeFileSync(path.join(folder, `${name}.xlsx`), saved);
    const old = (await WorkbookPackage.open(bytes)).names;
    const changed = (await differences(bytes, saved)).filter((part) => old.includes(part));
    const panes =
      name === "customXml"
        ? ["xl/webextensions/_rels/taskpanes.xml.rels", "xl/webextensions/taskpanes.xml"]
        : [];
    expect([...SHARED, ...panes]).toEqual(expect.arrayContaining(changed));
    expect(changed).toEqual(expect.arrayContaining(["xl/workbook.xml", "xl/styles.xml"]));

    await first.Excel.run(removeResults);
    expect(Buffer.from(await first.save()).equals(Buffer.from(bytes))).toBe(true);
    first.close();

    const second = await open(saved);
    await second.Excel.run(removeResults);
    // Formats that nobody uses any more stay in their list.
    expect(await differences(bytes, await second.save())).toEqual(["xl/styles.xml"]);
    second.close();
  }
);

/** Right after the runs above, whose files they read. */
test("LibreOffice prints every one of the saved files", () => {
  const files = NAMES.map((name) => path.join(folder, `${name}.xlsx`));
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--norestore",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...files,
    ],
    { stdio: "ignore" }
  );
  for (const name of NAMES)
    expect(statSync(path.join(folder, `${name}.pdf`)).size).toBeGreaterThan(10_000);
});

test("openpyxl finds in the saved files what was put into them, beside the results", () => {
  const script = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
def facts(name):
    book = openpyxl.load_workbook(f"{sys.argv[1]}/{name}.xlsx", keep_vba=name == "macros")
    sales = book["Sales"]
    assert "Segments" in book["Segments"].tables, name
    return {
      "chart": lambda: len(sales._charts), "pivot": lambda: len(book["Pivot"]._pivots), "comments": lambda: sales["C2"].comment.text,
      "printed": lambda: [sales.data_validations.count, sales.print_title_rows], "macros": lambda: "xl/vbaProject.bin" in book.vba_archive.namelist(),
      "externalLink": lambda: len(book._external_links), "chartSheet": lambda: book.sheetnames[1], "table": lambda: sales.tables["Sales"].tableColumns[3].id,
    }.get(name, lambda: None)()
print(json.dumps({name: facts(name) for name in sys.argv[2:]}))`;
  // Strict files are none that openpyxl can read.
  const readable = NAMES.filter((name) => name !== "strict");
  const answer = execFileSync("/usr/bin/python3", ["-c", script, folder, ...readable], {
    encoding: "utf8",
  });
  expect(JSON.parse(answer)).toMatchObject({
    chart: 1,
    pivot: 1,
    comments: "paid late",
    printed: [1, "$1:$1"],
    macros: true,
    externalLink: 1,
    chartSheet: "Chart",
    table: 9,
  });
});

/** What a change of the first sheet makes of the file. */
async function edited(
  name: RichName,
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>
): Promise<{ readonly bytes: Uint8Array; readonly saved: Uint8Array }> {
  const bytes = await richWorkbook(name);
  const excel = await open(bytes);
  await excel.Excel.run(async (context) => {
    await change(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  const saved = await excel.save();
  excel.close();
  return { bytes, saved };
}

test("classes beside a list: its rows get cells, and nothing else of the sheet is touched", async () => {
  const bytes = await richWorkbook("printed");
  const excel = await open(bytes);
  expect((await excel.run({ letters: true })).kind).toBe("written");
  const saved = await excel.save();
  excel.close();
  const [before, after] = [await text(bytes, SHEET), await text(saved, SHEET)];
  for (const cell of before.match(/<c r=.*?<\/c>/g) ?? []) expect(after).toContain(cell);
  for (const element of [
    "sheetPr",
    "sheetViews",
    "sheetFormatPr",
    "dataValidations",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
  ]) {
    const whole = new RegExp(`<${element}[ >].*?(</${element}>|/>)`).exec(before)?.[0] ?? "";
    expect(whole).not.toBe("");
    expect(after).toContain(whole);
  }
  expect(after).toMatch(/<c r="F3"[^>]*t="inlineStr"><is><t[^>]*>AX<\/t>/);
});

test("a new rule comes before all others, which keep their order", async () => {
  const { saved } = await edited("printed", (sheet) => {
    const { custom } = sheet.getRange("A2:A9").conditionalFormats.add("Custom");
    custom.rule.formula = '=$A2="Alfa"';
    custom.format.fill.color = "#FFCC00";
  });
  const sheet = await text(saved, SHEET);
  expect(sheet).toContain('<cfRule type="top10" dxfId="0" priority="2" rank="3"/>');
  expect(sheet).toContain(
    '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1" dxfId="1"><formula>$A2="Alfa"</formula></cfRule></conditionalFormatting><dataValidations'
  );
});

test("a number over the first of shared formulas: the others get a text of their own, and the order of calculation goes", async () => {
  const { saved } = await edited("newerThings", (sheet) => {
    sheet.getRange("E2").values = [[7]];
  });
  const sheet = await text(saved, SHEET);
  expect(sheet).toContain('<c r="E2"><v>7</v></c>');
  expect(sheet).toContain('<c r="E3"><f>C3*2</f><v>400</v></c>');
  expect(sheet).toContain('<c r="E4"><f>C4*2</f><v>600</v></c>');
  expect(sheet).toContain("{00000000-0000-0000-0000-000000000001}</x14:id>");
  const file = await WorkbookPackage.open(saved);
  expect(file.has("xl/calcChain.xml")).toBe(false);
  expect(await text(saved, "[Content_Types].xml")).not.toContain("calcChain");
  expect(await text(saved, "xl/workbook.xml")).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
  );
});

test("a rule that is taken away goes with what it says of itself in the extensions", async () => {
  const { saved } = await edited("newerThings", (sheet) =>
    sheet.getRange("C2:C26").conditionalFormats.clearAll()
  );
  const sheet = await text(saved, SHEET);
  expect(sheet).not.toContain("conditionalFormatting sqref");
  expect(sheet).not.toContain("{00000000-0000-0000-0000-000000000001}");
});

test("a cell of which one thing changed keeps the rest of its format, also what the stand-in does not know", async () => {
  const { saved } = await edited("chart", (sheet) => {
    sheet.getRange("A1").numberFormat = [["0.000"]];
    sheet.getRange("C2").format.font.bold = true;
    sheet.getRange("H9").format.font.italic = true;
  });
  const styles = await text(saved, "xl/styles.xml");
  // The header's gradient (fill 2), theme colour (font 1) and lock.
  expect(styles).toContain(
    '<xf numFmtId="165" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyNumberFormat="1"><protection locked="0"/></xf>'
  );
  // The workbook's own Arial 10, not Calibri 11; the amount keeps its currency.
  expect(styles).toContain('<font><sz val="10"/><name val="Arial"/><family val="2"/><b/></font>');
  expect(styles).toContain('<font><sz val="10"/><name val="Arial"/><family val="2"/><i/></font>');
  expect(styles).toMatch(/<xf numFmtId="164" fontId="2" [^>]*>/);
});

test("rows and cells without addresses get them where something is put between them", async () => {
  const { saved } = await edited("prefixedXml", (sheet) => {
    sheet.getRange("B3").values = [["late"]];
    sheet.getRange("F3").values = [["new"]];
    sheet.getRange("A40").values = [["below"]];
  });
  const sheet = await text(saved, SHEET);
  expect(sheet).toContain(
    '<x:c r="B3" s="1" t="inlineStr"><x:is><x:t xml:space="preserve">late</x:t></x:is></x:c>'
  );
  expect(sheet).toContain('<x:c r="F3" t="inlineStr">');
  expect(sheet).toContain('<x:row r="40"><x:c r="A40"');
  expect(sheet).toMatch(/<x:row spans="1:3" r="2"><x:c t="s" r="A2">/);
  expect(sheet).not.toMatch(/<(?!x:|\/x:|\?)/);
});

test("the format of a whole column is that of its new cells; an entry for many columns is cut around one", async () => {
  const { saved } = await edited("printed", (sheet) => {
    sheet.getRange("E30").values = [[5]];
    sheet.getRange("E:E").format.columnWidth = 100;
  });
  const sheet = await text(saved, SHEET);
  expect(sheet).toContain('<c r="E30" s="2"><v>5</v></c>');
  expect(sheet).toMatch(
    /<col min="3" max="4" width="11" style="2"\/><col min="5" max="5" width="[\d.]+" style="2" customWidth="1"\/><col min="6" max="16384" width="11" style="2"\/>/
  );
  expect(sheet).toContain('<dimension ref="A1:E30"/>');
});

test("a table that grows keeps its columns' numbers and formulas", async () => {
  const { saved } = await edited("table", (sheet) => {
    sheet.getRange("E1").values = [["Class & more"]];
    sheet.tables.getItem("Sales").resize("A1:E27");
  });
  const xml = await text(saved, "xl/tables/table1.xml");
  expect(xml).toContain(
    'ref="A1:E27" totalsRowShown="0"><autoFilter ref="A1:E27"><filterColumn colId="0">'
  );
  expect(xml).toContain('<tableColumn id="5" name="Date" dataDxfId="0"/>');
  expect(xml).toContain(
    '<tableColumn id="9" name="Net"><calculatedColumnFormula>Sales[[#This Row],[Amount]]*0.8</calculatedColumnFormula></tableColumn><tableColumn id="10" name="Class &amp; more"/></tableColumns>'
  );
  expect(xml).toContain('showLastColumn="1"');
});

test("sheets that come, go and move: names follow theirs, a chart sheet stays beside its neighbour", async () => {
  const { saved } = await edited("chartSheet", (sheet, context) => {
    context.workbook.worksheets.add("New");
    context.workbook.worksheets.getItem("New").position = 0;
    sheet.name = "Sold & done";
  });
  const workbook = await text(saved, "xl/workbook.xml");
  expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "New",
    "Sold &amp; done",
    "Chart",
    "Notes",
  ]);
  expect(workbook).toContain('<definedName name="Here" localSheetId="3">Notes!$A$1</definedName>');
  expect(workbook).toMatch(/<workbookView [^>]*activeTab="1"/);

  const { bytes, saved: less } = await edited("chartSheet", (_sheet, context) =>
    context.workbook.worksheets.getItem("Notes").delete()
  );
  expect(await text(less, "xl/workbook.xml")).not.toContain("Here");
  expect(await differences(bytes, less)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});

test("a chart that somebody put on a sheet of ours is there after the next run", async () => {
  const first = await open(await richWorkbook("richText"));
  await first.run();
  const file = await WorkbookPackage.open(await first.save());
  first.close();
  const { parts = [] } = RICH_WORKBOOKS.chart;
  const segments = (await fileSheets(file)).find(({ name }) => name === "Segments")!.part;
  for (const { name, type, content } of parts) await file.add(name, content, type);
  await file.relate("xl/drawings/drawing1.xml", {
    id: "rId1",
    type: `${RELATIONSHIPS}/chart`,
    target: "xl/charts/chart1.xml",
  });
  const id = await file.relate(segments, {
    type: `${RELATIONSHIPS}/drawing`,
    target: "xl/drawings/drawing1.xml",
  });
  const sheet = await file.text(segments);
  file.write(segments, sheet.replace(/(?=<tableParts)/, `<drawing r:id="${id}"/>`));

  const second = await open(await file.toBytes());
  expect(
    (
      await second.run({
        settings: onlySheets(["overview", "matrix"], readSettings({ abc: { a: 0.5 } })),
      })
    ).kind
  ).toBe("written");
  const again = await second.save();
  second.close();
  expect(await text(again, segments)).toContain(`<drawing r:id="${id}"/><tableParts`);
  expect(await text(again, segments)).not.toBe(await file.text(segments));
  for (const { name, content } of parts) expect(await text(again, name)).toBe(content);
});

test("settings and marks stand where Excel keeps them, beside what others keep in the file", async () => {
  const read = (excel: OpenCase): Promise<unknown> =>
    excel.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("limit");
      const mark = context.workbook.worksheets.getFirst().customProperties.getItem("KeyCustomers");
      setting.load("value");
      mark.load("value");
      await context.sync();
      return [setting.value, mark.value];
    });
  const old = await buildWorkbook(RICH_WORKBOOKS.customXml);
  const first = await open(old);
  await first.Excel.run(async (context) => {
    context.workbook.settings.add("limit", { a: 1 });
    context.workbook.settings.add("more", "กขค");
    context.workbook.worksheets.getFirst().customProperties.add("KeyCustomers", "runs");
    await context.sync();
  });
  const saved = await first.save();
  first.close();
  expect(await text(saved, "docProps/custom.xml")).toBe(await text(old, "docProps/custom.xml"));
  const [id] = /(?<=<Id>)[^<]+/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
  expect(await text(saved, "xl/webextensions/webextension2.xml")).toContain(
    `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="limit" value="{&quot;a&quot;:1}"/><we:property name="more" value="&quot;กขค&quot;"/></we:properties>`
  );
  expect(await text(saved, SHEET)).toMatch(
    /<customProperties><customPr name="KeyCustomers" r:id="rId\d+"\/><\/customProperties>/
  );
  expect(
    Buffer.from(await (await WorkbookPackage.open(saved)).bytes("xl/customProperty1.bin")).toString(
      "utf16le"
    )
  ).toBe("runs");
  const second = await open(saved);
  expect(await read(second)).toEqual([{ a: 1 }, "runs"]);
  second.close();
});

test.each([
  ["encrypted", async () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /encrypted.*password/],
  ["signed", () => buildWorkbook({ relations: [{ from: "", id: "rId9", type: "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", target: "_xmlsignatures/origin.sigs" }] }), /signed/],
  ["shared", () => buildWorkbook({ relations: [{ from: "xl/workbook.xml", id: "rId9", type: "revisionHeaders", target: "revisions/revisionHeaders.xml" }] }), /shared/],
  ["cut off", async () => (await richWorkbook("picture")).subarray(0, 900), /not whole/],
] as const)("a workbook that is %s is refused with a sentence", async (_kind, make, sentence) => {
  await expect(open(await make())).rejects.toThrow(sentence);
}); // prettier-ignore

test("a formula that stays is saved with what it gives now; a sheet on which nothing else changed stays as it is", async () => {
  const first = await openStandin();
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1:B2").formulas = [["=A1*2"], ['=B1&" pieces"']];
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").formulas = [["=Sheet1!A1"]];
    await context.sync();
  });
  const again = await openStandin({ bytes: await first.save() });
  await again.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[21]];
    await context.sync();
  });
  const bytes = await again.save();
  const { sheets } = await readBook(bytes, "");
  expect(sheets.map(({ values }) => values)).toEqual([
    [
      [21, 42],
      [null, "42 pieces"],
    ],
    // Excel calculates it when it opens the file.
    [[1]],
  ]);
});
