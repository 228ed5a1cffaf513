/**
 * Files. The XML is looked at where Excel is known to insist: prefixes of newer functions, dynamic arrays, tables. What was
 * saved is read by the same codec; LibreOffice reads it too where it is installed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { inSheet, withExcel } from "./withExcel";
import { shiftFormula } from "../../xlsx/model/shiftFormula";
import { readXlsx } from "../../xlsx/engines/hucre";
import { fromFileFormula, toFileFormula } from "../../xlsx/functionPrefix";
import { fromFileWidth, toFileWidth } from "../../xlsx/width";

const example = (): Promise<Uint8Array> =>
  withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = "ลูกค้า";
      sheet.getRange("A1:C4").values = [
        ["Customer", "Value", "Day"],
        ["Агро-Світ", 1.1, "2024-05-06"],
        ["ร้านค้า", 2.25, "2024-05-07"],
        ["Smith", 3, "2024-05-08"],
      ];
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Customers";
      table.style = "TableStyleMedium4";
      sheet.getRange("E1:E2").formulas = [
        ["=SUM(Customers[Value])"],
        ['=XLOOKUP("Smith",A2:A4,B2:B4)'],
      ];
      sheet.getRange("F1").formulas = [["=SORT(B2:B4,1,-1)"]];
      sheet.getRange("B2:B4").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("H1").hyperlink = {
        documentReference: "'ลูกค้า'!A1",
        textToDisplay: "back",
        screenTip: "tip",
      };
      await context.sync();
    });
    return excel.save();
  });

/** One part of the zip file, by its central directory. */
const part = (file: Uint8Array, name: string): string => {
  const buffer = Buffer.from(file);
  let at = buffer.readUInt32LE(buffer.lastIndexOf("PK\u0005\u0006", undefined, "latin1") + 16);
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      buffer.readUInt16LE(at + offset)
    ) as [number, number, number];
    if (buffer.toString("utf8", at + 46, at + 46 + nameLength) === name) {
      const local = buffer.readUInt32LE(at + 42);
      const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
      const data = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
      return (buffer.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString("utf8");
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`The file has no part ${name}.`);
};

test("newer functions stand in the file with their prefix, spills as dynamic arrays, values beside formulas", async () => {
  const sheet = part(await example(), "xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(
    /<c r="E2"[^>]* cm="1"><f t="array" ref="E2">_xlfn\.XLOOKUP\((?:"|&quot;)Smith(?:"|&quot;),A2:A4,B2:B4\)<\/f><v>3<\/v><\/c>/
  );
  expect(sheet).toContain('<f t="array" ref="F1:F3">_xlfn._xlws.SORT(B2:B4,1,-1)</f>');
  expect(sheet).toContain("<f>SUM(Customers[Value])</f><v>6.35</v>");
});

test("the table's part names its columns and its style", async () => {
  const table = part(await example(), "xl/tables/table1.xml");
  expect(table).toContain('name="Customers"');
  expect(table).toContain('ref="A1:C4"');
  expect(table).toMatch(
    /<tableColumn id="1" name="Customer"\/><tableColumn id="2" name="Value"\/>/
  );
  expect(table).toContain('name="TableStyleMedium4"');
});

test("saved and opened again, the workbook is the same", async () => {
  const seen = await inSheet(
    async (sheet, context) => {
      const range = sheet.getRange("A1:H4");
      const third = sheet.getRange("A3");
      const link = sheet.getRange("H1");
      sheet.load("name");
      range.load("values,formulas,numberFormat");
      third.load("rowHidden,format/columnWidth");
      link.load("hyperlink");
      sheet.tables.load("items/name,items/style");
      await context.sync();
      return {
        name: sheet.name,
        values: range.values,
        formulas: [range.formulas[0]?.[4], range.formulas[1]?.[4], range.formulas[0]?.[5]],
        formats: range.numberFormat[1],
        hidden: third.rowHidden,
        width: third.format.columnWidth,
        link: link.hyperlink,
        tables: sheet.tables.items.map((table) => [table.name, table.style]),
      };
    },
    { bytes: await example() }
  );
  expect(seen).toEqual({
    name: "ลูกค้า",
    values: [
      ["Customer", "Value", "Day", "", 6.35, 3, "", "back"],
      ["Агро-Світ", 1.1, 45418, "", 3, 2.25, "", ""],
      ["ร้านค้า", 2.25, 45419, "", "", 1.1, "", ""],
      ["Smith", 3, 45420, "", "", "", "", ""],
    ],
    formulas: ["=SUM(Customers[Value])", '=XLOOKUP("Smith",A2:A4,B2:B4)', "=SORT(B2:B4,1,-1)"],
    formats: ["General", "0.00", "m/d/yyyy", "General", "0.00", "General", "General", "General"],
    hidden: true,
    width: 120,
    link: { documentReference: "'ลูกค้า'!A1", screenTip: "tip" },
    tables: [["Customers", "TableStyleMedium4"]],
  });
});

test.each([
  ["=FILTER(A1:A9,B1:B9>1)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>1)"],
  ['=IF(A1="SORT(",UNIQUE(A1:A3),MYSORT(1))', 'IF(A1="SORT(",_xlfn.UNIQUE(A1:A3),MYSORT(1))'],
  ["=STDEV.S(A1:A3)+SUM(A1:A3)", "_xlfn.STDEV.S(A1:A3)+SUM(A1:A3)"],
])("%s goes to the file and back", (formula, inFile) => {
  expect(toFileFormula(formula)).toBe(inFile);
  expect(fromFileFormula(inFile)).toBe(formula);
});

test("a function of an add-in stands in the file under Excel's prefix for them, also where the add-in is not known", async () => {
  const functions = { TWICE: ([value]: readonly unknown[]) => Promise.resolve(2 * Number(value)) };
  const formulas = ["=TWICE(A1)", '=IF(A1=1,TWICE(A1),"TWICE(")', "=SUM(A1)"];
  const first = await withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C1:C3").formulas = formulas.map((formula) => [formula]);
      await context.sync();
    });
    return excel.save();
  }, { functions });
  const inFile = (bytes: Uint8Array): Promise<(string | undefined)[]> =>
    readXlsx(bytes, { readStyles: true }).then(({ sheets: [sheet] }) =>
      ["0,2", "1,2", "2,2"].map((at) => sheet?.cells?.get(at)?.formula)
    );
  const expected = ["_xldudf_TWICE(A1)", 'IF(A1=1,_xldudf_TWICE(A1),"TWICE(")', "SUM(A1)"];
  expect(await inFile(first)).toEqual(expected);
  // No add-in is there: what is typed beside, and a row above that moves the formulas, do not take the prefix away.
  const moved = await withExcel(async (excel) => {
    const shown = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cells = sheet.getRange("C1:C3").load("formulas");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      return cells.formulas.flat();
    });
    expect(shown).toEqual(formulas);
    return excel.save();
  }, { bytes: first });
  const { sheets: [sheet] } = await readXlsx(moved, { readStyles: true });
  expect(["1,2", "2,2", "3,2"].map((at) => sheet?.cells?.get(at)?.formula)).toEqual(
    expected.map((formula) => formula.replaceAll("A1", "A2"))
  );
}); // prettier-ignore

test("[@column] stands in the file as [#This Row]", () => {
  expect(toFileFormula("=Sales[@Amount]*2")).toBe("Sales[[#This Row],[Amount]]*2");
  expect(toFileFormula("=Sales[@[Net value]]")).toBe("Sales[[#This Row],[Net value]]");
});

test("a shared formula's relative references move, its absolute ones and its texts do not", () => {
  expect(shiftFormula('A1+$B$1+C$2+$D3&"A1"', 2, 1)).toBe('B3+$B$1+D$2+$D5&"A1"');
});

test("Excel's standard column, 9.140625 digits in the file, is 48 points, and widths go to the file and back", () => {
  expect(fromFileWidth(9.140625)).toBe(48);
  expect(fromFileWidth(toFileWidth(90))).toBe(90);
});

test("LibreOffice reads the file: values, the structured reference, Thai and Cyrillic", async () => {
  const folder = mkdtempSync(join(tmpdir(), "standin-"));
  writeFileSync(join(folder, "a.xlsx"), await example());
  const convert = [
    "--headless",
    "--norestore",
    "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
    "--outdir",
    folder,
  ];
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${folder}/profile`, ...convert, join(folder, "a.xlsx")],
    { stdio: "ignore" }
  );
  const lines = readFileSync(join(folder, "a.csv"), "utf8").split(/\r?\n/);
  expect(lines[0]).toMatch(/^Customer,Value,Day,,6\.35,/);
  expect(lines[1]).toMatch(/^Агро-Світ,1\.10,/);
  expect(lines[2]).toMatch(/^ร้านค้า,2\.25,/);
});
