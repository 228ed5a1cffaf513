/** Lists in files: their encodings, several as one, the lines that issues name, and what cannot be read. */
import { gzipSync } from "node:zlib";
import { recogniseLayout } from "../../src/engine/sales/layout/recogniseLayout";
import { CodePageGuess } from "../../src/files/csv/encoding";
import { openCsv } from "../../src/files/csv/openCsv";
import type { FileSource } from "../../src/files/fileSource";
import { sourceLists } from "../../src/job/analyse/sourceLists";
import type { SalesRead } from "../../src/job/lists/salesRead";
import { foundIssues } from "../../src/report/foundIssues";
import { wordingFor } from "../../src/wording/wordingFor";
import { csvText } from "../../standin/book/csv/csvText";
import { fileOf } from "./fileOf";
import { readFiles } from "./readFiles";

const THIS_YEAR = 2026;

async function valuesOf(file: FileSource): Promise<readonly (readonly unknown[])[]> {
  const opened = await openCsv(file, { thisYear: THIS_YEAR });
  return (await opened.head(100)).values;
}

/** Lines of a list; customers by turns. */
function lines(count: number, customers: readonly string[] = ["Alfa", "Beta", "Gamma"]): string[] {
  return Array.from({ length: count }, (_, i) => {
    const day = `2026-0${1 + (i % 5)}-${String(10 + (i % 18))}`;
    return `${customers[i % customers.length]},${day},${100 + i}`;
  });
}
const HEADER = "Customer,Date,Amount";
const list = (count: number): string => [HEADER, ...lines(count)].join("\n");

function cellsOf(read: SalesRead): readonly string[] {
  const { issues } = read.encoded;
  const wording = wordingFor("en-US");
  return foundIssues(issues, sourceLists(read.lists), wording, {
    currency: "",
    grain: "day",
  }).flatMap(({ cells }) => cells);
}

describe("encodings, told by the bytes", () => {
  const TEXT = "Клієнт;Сума\nАгро-Світ;5\nЇжак і Ґава;7\n";
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
    if (big) for (let i = 0; i < bytes.length; i += 2) bytes.subarray(i, i + 2).reverse();
    return bytes;
  };
  const windows1251 = Uint8Array.from(TEXT, (sign) => {
    const page = new TextDecoder("windows-1251");
    for (let byte = 0; byte < 256; byte++)
      if (page.decode(Uint8Array.of(byte)) === sign) return byte;
    throw new Error(sign);
  });
  const rows = [
    ["Клієнт", "Сума"],
    ["Агро-Світ", 5],
    ["Їжак і Ґава", 7],
  ];
  test.each([
    ["UTF-8", new TextEncoder().encode(TEXT)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${TEXT}`)],
    ["UTF-16 with a mark", utf16(`\ufeff${TEXT}`, false)],
    ["UTF-16, big end first", utf16(`\ufeff${TEXT}`, true)],
    ["windows-1251", windows1251],
    ["gzip", new Uint8Array(gzipSync(TEXT))],
  ])("%s, in pieces of any size", async (_, bytes) => {
    for (const piece of [1, 2, 3, 7, 1000])
      expect(await valuesOf(fileOf("list.csv", bytes, piece))).toEqual(rows);
  });

  test("a code page is told as where the whole text is at hand", () => {
    const of = (text: string, page: string): Uint8Array => {
      const decoder = new TextDecoder(page);
      const bytes = new Map(
        Array.from({ length: 256 }, (_, b) => [decoder.decode(Uint8Array.of(b)), b])
      );
      return Uint8Array.from(text, (sign) => bytes.get(sign)!);
    };
    for (const [text, page] of [
      ["ลูกค้า,ยอดขาย\nสมชาย,5\n", "windows-874"],
      ["Клиент,Сумма\nООО Ромашка,5\n", "windows-1251"],
      ["Kunde,Betrag\nMüller & Söhne,5\n", "windows-1252"],
    ] as const) {
      const bytes = of(text, page);
      const guess = new CodePageGuess();
      for (let at = 0; at < bytes.length; at += 3) guess.add(bytes.slice(at, at + 3));
      expect(guess.finish()).toBe(page);
      expect(csvText(bytes)).toBe(text);
    }
  });

  test("the signs that Node leaves out of windows-1252", async () => {
    const bytes = Uint8Array.from(
      Buffer.from("Kunde,Preis\nM\xfcller \x93Nord\x94,\x805\n", "latin1")
    );
    expect(await valuesOf(fileOf("a.csv", bytes, 4))).toEqual([
      ["Kunde", "Preis"],
      ["Müller “Nord”", 5],
    ]);
  });
});

describe("several files as one list", () => {
  test("rows of all, in their order; issues name file and line", async () => {
    // The second file has a cell of two lines above the wrong one.
    const second = [HEADER, '"Delta\nNorth",2026-03-01,5', "Beta,no day,7", ...lines(5)].join("\n");
    const read = (await readFiles([
      fileOf("a.csv", list(20)),
      fileOf("b.csv", second),
    ])) as SalesRead;
    expect(read.address).toBe("a.csv;b.csv");
    expect(read.encoded.rows).toMatchObject({ read: 27, leftOut: 1 });
    expect(cellsOf(read)).toEqual(["line 4 of b.csv"]);
  });

  test("a file whose every sale stands in another one is named with it", async () => {
    const files = [fileOf("year.csv", list(50)), fileOf("copy.csv", list(20))];
    const { encoded } = (await readFiles(files)) as SalesRead;
    expect(encoded.issues).toMatchObject([
      { code: "repeatedList", count: 20, facts: { list: "copy.csv", other: "year.csv" } },
    ]);
    expect(encoded.sales.lineCount).toBe(70);
  });

  test("columns in another order, and without one that nobody needs, are found by their names", async () => {
    const turned = ["AMOUNT,Note,Date,customer", "5,x,2026-02-03,Beta", "6,y,2026-02-04,Delta"];
    const read = (await readFiles([
      fileOf("a.csv", list(20)),
      fileOf("b.csv", turned.join("\n")),
    ])) as SalesRead;
    const { customers, customer, amount } = read.encoded.sales;
    expect(read.encoded.rows).toMatchObject({ read: 22, leftOut: 0 });
    expect([...amount].slice(-2)).toEqual([5, 6]);
    expect([...customer].slice(-2).map((c) => customers[c])).toEqual(["Beta", "Delta"]);
  });

  test("a file without a column that is needed is named with it", async () => {
    const without = ["Customer,Date", "Beta,2026-02-03"].join("\n");
    await expect(readFiles([fileOf("a.csv", list(20)), fileOf("b.csv", without)])).rejects.toThrow(
      'fileColumnMissing {"file":"b.csv","other":"a.csv","header":"Amount"}'
    );
  });

  test("a file that says its currencies is not added to one that does not", async () => {
    const dollars = [`${HEADER},Currency`, ...lines(20).map((line) => `${line},USD`)].join("\n");
    const euros = dollars.replaceAll("USD", "EUR");
    await expect(
      readFiles([fileOf("a.csv", list(20)), fileOf("usd.csv", dollars)])
    ).rejects.toThrow('fileCurrency {"file":"usd.csv","other":"a.csv","header":"Currency"}');
    await expect(
      readFiles([fileOf("usd.csv", dollars), fileOf("a.csv", list(20))])
    ).rejects.toThrow('fileColumnMissing {"file":"a.csv","other":"usd.csv","header":"Currency"}');
    // With the column in both, they are told apart.
    const both = (await readFiles([
      fileOf("usd.csv", dollars),
      fileOf("eur.csv", euros),
    ])) as SalesRead;
    expect(both.encoded.rows).toMatchObject({ read: 40, leftOut: 20 });
  });

  test("cells that are named are all that is read", async () => {
    const titled = ["Sales of the north", "", HEADER, ...lines(20), "", "Total,,9999"].join("\n");
    const whole = (await readFiles([fileOf("a.csv", titled)])) as SalesRead;
    expect(whole.encoded.sales.lineCount).toBe(20);
    const part = (await readFiles([fileOf("a.csv", titled)], "a!A3:C13")) as SalesRead;
    expect(part.address).toBe("a.csv!A3:C13");
    expect(part.encoded.rows).toMatchObject({ read: 10 });
    expect(part.encoded.sales.lineCount).toBe(10);
  });
});

describe("what cannot be read is one sentence", () => {
  const damaged = new Uint8Array(gzipSync(list(2000)));
  test.each([
    [
      "a quote that is never closed",
      `${list(3)}\nAlfa,"2026-01-01,5\nBeta,2026-01-02,6`,
      "openQuote",
      5,
    ],
    ["bytes of zero", `${list(3)}\nAl\0fa,2026-01-01,5`, "fileNotText", undefined],
    ["a line of 60 MB", `${list(3)}\n${"x".repeat(60e6)}`, "longLine", 5],
    ["a cell of 60 MB", `${list(3)}\n"${"x\n".repeat(30e6)}"`, "longLine", undefined],
    [
      "more columns than a sheet has",
      `${list(3)}\n${",".repeat(20_000)}x`,
      "tooManyColumns",
      undefined,
    ],
    ["a packed file that was cut", damaged.slice(0, damaged.length / 2), "fileDamaged", undefined],
  ])("%s", async (_, content, code, line) => {
    const opened = openCsv(fileOf("a.csv", content, 1 << 20), { thisYear: THIS_YEAR });
    await expect(opened).rejects.toMatchObject({
      fault: { code, facts: { file: "a.csv", ...(line === undefined ? {} : { line }) } },
    });
  });

  // What Chromium says of a file that was written to, or moved, after it was chosen.
  test.each(["NotReadableError", "NotFoundError"])("%s: it was changed since", async (name) => {
    const refusal = new DOMException("typically due to permission problems.", name);
    const good = fileOf("a.csv", list(3));
    const gone = { ...good, slice: () => ({ arrayBuffer: () => Promise.reject(refusal) }) as Blob };
    const broken = {
      ...good,
      stream: () => new ReadableStream({ start: (controller) => controller.error(refusal) }),
    } as FileSource;
    for (const file of [gone, broken])
      await expect(openCsv(file, { thisYear: THIS_YEAR })).rejects.toMatchObject({
        fault: { code: "fileChanged", facts: { file: "a.csv" } },
      });
  });

  test("a file with nothing in it, and one without a list", async () => {
    expect(await readFiles([fileOf("a.csv", "")])).toMatchObject({ fault: { code: "empty" } });
    expect(await readFiles([fileOf("a.csv", "one\ntwo\n")])).toMatchObject({
      fault: { code: "singleColumn" },
    });
  });
});

test.each([
  ["amounts", "S$1"],
  ["quoted amounts, with a comma between the thousands", '"S1,$1.00"'],
])("currencies that only the format of %s shows are those of the rows", async (_, amount) => {
  const rows = lines(400).map((line, i) =>
    line.replace(/,(\d{3})$/, `,${amount.replace("S", i < 300 ? "$$$$" : "€")}`)
  );
  const read = (await readFiles([fileOf("a.csv", [HEADER, ...rows].join("\n"))])) as SalesRead;
  expect(read.encoded.issues.map(({ code }) => code)).toContain("currencies");
});

test("a list of more rows than a sheet has is no full sheet", () => {
  const values = list(100)
    .split("\n")
    .map((line) => line.split(","));
  const head = {
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    rowCount: 5_000_000,
    columnCount: 3,
    merges: [],
    isTable: false,
    date1904: false,
    todayDay: 46_200,
  };
  const codes = (isOpenEnded: boolean): readonly string[] => {
    const layout = recogniseLayout({ ...head, isOpenEnded });
    return layout.shape === "none" ? [] : layout.issues.map(({ code }) => code);
  };
  expect(codes(false)).toContain("sheetFull");
  expect(codes(true)).not.toContain("sheetFull");
});
