/** CSV as Excel opens it: UTF-8, UTF-16 or a code page; commas, semicolons or tabs; ISO dates become serial days. */
import { inSheet } from "./withExcel";
import { csvText } from "../../standin/book/csv/csvText";
import { readCsv } from "../../standin/book/csv/readCsv";

const bom = new Uint8Array([0xef, 0xbb, 0xbf]);
const withBom = (text: string): Uint8Array =>
  new Uint8Array([...bom, ...new TextEncoder().encode(text)]);

test.each([
  ["commas", "Customer,Day,Amount\na,2011-12-09,5\n"],
  ["semicolons", "Customer;Day;Amount\na;2011-12-09;5\n"],
  ["tabs", "Customer\tDay\tAmount\r\na\t2011-12-09\t5\r\n"],
  ["a byte order mark", withBom("Customer,Day,Amount\na,2011-12-09,5\n")],
])("%s", (_what, csv) => {
  const [sheet] = readCsv(csv, "folder/sales.csv").sheets;
  expect(sheet?.name).toBe("sales");
  // DATE(2011,12,9) = 40886
  expect(sheet?.values).toEqual([
    ["Customer", "Day", "Amount"],
    ["a", 40886, 5],
  ]);
});

test("quotes, empty cells, number-like codes, text that looks like a formula", () => {
  const [sheet] = readCsv('a,b,c\n"x, ""y""",,007\n=1+1,-5,1 234\n').sheets;
  expect(sheet?.values).toEqual([
    ["a", "b", "c"],
    ['x, "y"', null, 7],
    ["=1+1", -5, "1 234"],
  ]);
});

test("opened, a date has a date's format", async () => {
  const seen = await inSheet(
    async (sheet, context) => {
      const cell = sheet.getRange("A2");
      cell.load("values,numberFormat,text");
      await context.sync();
      return [cell.values, cell.numberFormat, cell.text];
    },
    { csv: "Day\n2011-12-09\n" }
  );
  expect(seen).toEqual([[[40886]], [["m/d/yyyy"]], [["12/9/2011"]]]);
});

describe("the encoding is told by the bytes", () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");
  const bytesOf = (hex: string): Buffer => Buffer.from(hex, "hex");

  // Authority: the bytes that Python's codecs cp1251, cp874 and cp1252 give for these texts.
  test.each([
    [
      "Ukrainian in windows-1251",
      bytesOf("caebb3baedf23bd1f3ece00ad2cec220abccf0b3ffbb3b350aafe6e0ea20b320a5e0e2e03b370a"),
      "Клієнт;Сума\nТОВ «Мрія»;5\nЇжак і Ґава;7\n",
    ],
    [
      "Russian capitals in windows-1251",
      bytesOf("c4c0d2c03bcacbc8c5cdd20acecece20d0ced1c03b350a"),
      "ДАТА;КЛИЕНТ\nООО РОСА;5\n",
    ],
    [
      "one Cyrillic name among Latin ones",
      bytesOf("437573746f6d65723b416d6f756e740ac0e3f0ee3b350a41636d653b360a"),
      "Customer;Amount\nАгро;5\nAcme;6\n",
    ],
    [
      "Thai in windows-874",
      bytesOf(
        "c5d9a1a4e9d22cc2cdb40abac3d4c9d1b720cac2d2c1bed2b3d4aac2ec20a8d3a1d1b42c350ac3e9d2b9b9e9d3b7d4bec2ec2c370a"
      ),
      "ลูกค้า,ยอด\nบริษัท สยามพาณิชย์ จำกัด,5\nร้านน้ำทิพย์,7\n",
    ],
    [
      "German and French in windows-1252",
      bytesOf(
        "4b756e64653b53747261df650a4dfc6c6c657220262053f6686e653b350a436166e9204e6feb6c3b370a"
      ),
      "Kunde;Straße\nMüller & Söhne;5\nCafé Noël;7\n",
    ],
    [
      "a euro sign in windows-1252",
      bytesOf("437573746f6d65723b416d6f756e740a5a6feb3b3520800a"),
      "Customer;Amount\nZoë;5 €\n",
    ],
    ["UTF-16 with a mark", utf16("Клієнт;Сума\nАгро;5\n"), "\uFEFFКлієнт;Сума\nАгро;5\n"],
    [
      "UTF-16 with a mark, the high byte first",
      Buffer.from(utf16("Клієнт;Сума\nАгро;5\n")).swap16(),
      "\uFEFFКлієнт;Сума\nАгро;5\n",
    ],
    [
      "UTF-16 without a mark",
      utf16("Customer;Amount\nАгро;5\n").subarray(2),
      "Customer;Amount\nАгро;5\n",
    ],
  ])("%s", (_what, bytes, text) => {
    expect(csvText(new Uint8Array(bytes)).replace(/^\uFEFF/, "")).toBe(text.replace(/^\uFEFF/, ""));
  });

  test("what is no text is refused", () => {
    const picture = bytesOf("89504e470d0a1a0a0000000d49484452");
    expect(() => readCsv(new Uint8Array(picture))).toThrow("it is not a text file");
  });
});
