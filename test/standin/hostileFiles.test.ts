/**
 * Files that nobody's Excel has written: refused with half a sentence before they fill the memory, or read as what a file of Excel's could hold. The
 * layout of the directory is that of the ZIP format (APPNOTE.TXT 4.3.12, 4.3.16), limits of sheets and names are Excel's.
 */
import { readCsv } from "../../standin/book/csv/readCsv";
import { storable } from "../../xlsx/model/storable";
import { assertSheets } from "../../xlsx/assertSheets";
import { assertUnpacked } from "../../xlsx/parts/zip/assertUnpacked";
import { pack } from "../../xlsx/parts/zip/pack";
import { readZip } from "../../xlsx/parts/zip/readZip";
import { writeZip } from "../../xlsx/parts/zip/writeZip";
import { readBook } from "../../xlsx/readBook";
import { withExcel } from "./withExcel";

/** A ZIP file with these parts, all of them empty: only their sizes are told. */
function directory(parts: readonly (readonly [name: string, size: number])[]): Uint8Array {
  const names = parts.map(([name]) => Buffer.from(name));
  const entries = parts.map(([, size], i) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(names[i]!.length, 28);
    return Buffer.concat([entry, names[i]!]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  const header = Buffer.alloc(30);
  end.writeUInt32LE(header.length, 16);
  return Buffer.concat([header, ...entries, end]);
}

test.each([
  ["no ZIP file", new Uint8Array(100), /not an \.xlsx file/],
  ["nothing", new Uint8Array(0), /not an \.xlsx file/],
  ["a directory that is cut off", directory([["a", 1]]).subarray(20), /directory is broken/],
  [
    "500 MB of texts",
    directory([["xl/sharedStrings.xml", 500e6]]),
    /xl\/sharedStrings\.xml in it unpacks to 500 MB/,
  ],
  ["a sheet of 4 GB", directory([["xl/worksheets/sheet1.xml", 4e9]]), /unpacks to 4,000 MB/],
  [
    "many large sheets",
    directory([1, 2, 3, 4].map((n) => [`xl/worksheets/sheet${n}.xml`, 300e6] as const)),
    /it unpacks to 1,200 MB/,
  ],
])("%s: refused before it is unpacked", (_, bytes, sentence) => {
  expect(() => assertUnpacked(readZip(bytes))).toThrow(sentence);
});

test("an ordinary directory passes, with a comment behind it as well", () => {
  const plain = directory([
    ["xl/sharedStrings.xml", 20e6],
    ["xl/worksheets/sheet1.xml", 300e6],
  ]);
  expect(() => assertUnpacked(readZip(plain))).not.toThrow();
  expect(() => assertUnpacked(readZip(Buffer.concat([plain, Buffer.alloc(1000)])))).not.toThrow();
});

const sheet = { name: "Sales", rows: [["a"]] };
const merge = (endRow: number, endCol: number) => ({
  ...sheet,
  merges: [{ startRow: 0, startCol: 0, endRow, endCol }],
});
test.each([
  ["no sheet", [], /no sheet/],
  ["a name of 32 characters", [{ ...sheet, name: "x".repeat(32) }], /cannot be the name/],
  ["a name with a slash", [{ ...sheet, name: "a/b" }], /"a\/b" cannot be the name/],
  ["two sheets of one name", [sheet, { ...sheet, name: "SALES" }], /two sheets/],
  ["a row of 16,385 cells", [{ ...sheet, rows: [Array(16_385).fill(1)] }], /larger than a sheet/],
  ["a whole sheet merged", [merge(1_048_575, 16_383)], /merges 17,179,869,184 cells/],
  [
    "300,000 merged ranges",
    [{ ...sheet, merges: Array(300_000).fill(merge(0, 1).merges[0]) }],
    /has 300,000 merged ranges/,
  ],
  [
    "a table of one column over the whole sheet",
    [
      {
        ...sheet,
        tables: [{ displayName: "T", range: "A1:XFD1048576", columns: [{ name: "a" }] }],
      },
    ],
    /the table T of the sheet Sales has other columns than cells/,
  ],
  ["a merge that ends before it begins", [merge(-1, 0)], /outside of it/],
] as const)("%s: refused", (_, sheets, sentence) => {
  expect(() => assertSheets({ sheets } as unknown as Parameters<typeof assertSheets>[0])).toThrow(
    sentence
  );
});

/** The smallest workbook that opens, with these rows in place of its own. */
async function workbook(rows: string): Promise<Uint8Array> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sales" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return writeZip(
    await Promise.all(
      Object.entries(parts).map(([name, text]) => pack(name, new TextEncoder().encode(text)))
    )
  );
}
const row = (place: string, content = "<v>1</v>"): string =>
  `<row r="${/\d+/.exec(place)?.[0]}"><c r="${place}">${content}</c></row>`;

test.each([
  [
    "two cells as far apart as a sheet goes",
    row("A1") + row("XFD1048576"),
    /the sheet Sales lie over 1,048,576 rows and 16,384 columns/,
  ],
  ["a cell in no column of Excel's", row("ZZZ1"), /no sheet has a cell ZZZ1/],
  ["a sheet that is cut off", `${row("A1")}<row r="2`, /^it is broken: .*[^.]$/],
])("%s: refused with half a sentence for people", async (_, rows, sentence) => {
  await expect(readBook(await workbook(rows), "")).rejects.toThrow(sentence);
});

test("a formula that claims the whole sheet for its results opens as one that has to be calculated", async () => {
  const claims = row("B2", '<f t="array" ref="B2:XFD1048576">ROW(A1:A2)</f><v>7</v>');
  const value = await withExcel(
    (excel) => {
      const [sheet] = excel.book.sheets;
      return Promise.resolve(sheet!.values({ row: 1, column: 1, rows: 2, columns: 1 }));
    },
    { bytes: await workbook(row("A1") + claims) }
  );
  expect(value).toEqual([[1], [2]]);
});

test("what no file can hold is left out of texts; what it can, stays", () => {
  expect(storable("a\uFFFEb\u0001c\uD800d")).toBe("abcd");
  for (const text of ["", "Ґanok\t1\nกข 🙂", "\uFEFF\u200B"]) expect(storable(text)).toBe(text);
});

test("a CSV file with U+FFFE, and one named like no sheet", () => {
  const { sheets } = readCsv("name\n\uFFFEAlfa\n", "'a:b'.csv");
  expect(sheets[0]).toMatchObject({ name: "_a_b_", values: [["name"], ["Alfa"]] });
});
