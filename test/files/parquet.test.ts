/** Parquet files, written by DuckDB and pyarrow: the same sales as from CSV, types instead of guesses, and what cannot be read. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Cell } from "../../src/engine/sales/sales";
import type { FileSource } from "../../src/files/fileSource";
import type { ListFile } from "../../src/files/listFile";
import { openFile } from "../../src/files/openFile";
import { cellsOf, cellParsers, markDecimals } from "../../src/files/parquet/cells";
import { parquetScan, parquetSchema } from "../../src/files/parquet/hyparquet";
import type { SalesRead } from "../../src/job/lists/salesRead";
import { LANGUAGES } from "../../src/wording/language";
import { messagesOf } from "../../src/wording/messagesOf";
import { fileOf } from "./fileOf";
import { readFiles } from "./readFiles";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-parquet-"));
let db: DuckDBConnection;
beforeAll(async () => {
  db = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => {
  db.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
/** What is still in use. */
function heldBytes(): number {
  // Buffers are swept beside what goes on: the second time waits for the first.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const NORTHWIND = "test/data/northwind/order_lines.csv";

async function parquetOf(select: string, options = ""): Promise<FileSource> {
  const file = path.join(folder, "sales.parquet");
  await db.run(`COPY (${select}) TO '${file}' (FORMAT parquet${options})`);
  return fileOf("sales.parquet", new Uint8Array(readFileSync(file)));
}

test("Northwind, in row groups: the sales that its CSV gives", async () => {
  const csv = fileOf("sales.csv", readFileSync(NORTHWIND, "utf8"));
  const parquet = await parquetOf(
    `SELECT * FROM read_csv('${NORTHWIND}')`,
    ", ROW_GROUP_SIZE 2048"
  );
  const [fromCsv, fromParquet] = [
    await readFiles([csv]),
    await readFiles([parquet]),
  ] as SalesRead[];
  expect(fromParquet!.encoded.sales).toEqual(fromCsv!.encoded.sales);
  expect(fromParquet!.encoded.rows).toEqual(fromCsv!.encoded.rows);
  expect(fromParquet!.encoded.rows.read).toBe(2155);
});

test("CSV and Parquet are one list, whatever the order of their columns", async () => {
  const csv = fileOf(
    "a.csv",
    ["Customer,Date,Amount", "Alfa,2026-01-05,10", "Beta,2026-01-06,5"].join("\n")
  );
  const parquet = await parquetOf(
    "SELECT 7.25 AS Amount, 'Beta' AS Customer, DATE '2026-02-03' AS Date"
  );
  const { encoded } = (await readFiles([csv, parquet])) as SalesRead;
  expect([...encoded.sales.amount]).toEqual([10, 5, 7.25]);
  // 3 February 2026 in Excel: 46056.
  expect(encoded.sales.day[2]).toBe(46_056);
});

test("types are cells: days, moments, decimals, whole numbers of 64 bits, texts, nothing, lists", async () => {
  const file = await openFile(
    await parquetOf(`SELECT DATE '2024-02-29' AS day, TIMESTAMP '2024-02-29 12:00:00' AS moment, 12.50::DECIMAL(18,4) AS money,
      9007199254740993::BIGINT AS large, 5::BIGINT AS small, '007' AS code, NULL::DOUBLE AS nothing, [1, 2] AS list, 'nan'::DOUBLE AS nan`),
    { thisYear: 2026 }
  );
  const { values, numberFormats } = await file.head(5);
  expect(values).toEqual([
    ["day", "moment", "money", "large", "small", "code", "nothing", "nan"],
    [45_351, 45_351.5, 12.5, "9007199254740993", 5, "007", "", ""],
  ]);
  expect(numberFormats[1]!.slice(0, 3)).toEqual(["m/d/yyyy", "m/d/yyyy h:mm", "General"]);
});

test("customers whose numbers differ after the 15th digit are as many in CSV as in Parquet", async () => {
  const ids = Array.from({ length: 30 }, (_, i) => String(123_456_789_012_345_000n + BigInt(i)));
  const rows = Array.from({ length: 300 }, (_, i) => `${ids[i % 30]},2026-01-05,${5 + i}`);
  const csv = fileOf("list.csv", ["Customer,Date,Amount", ...rows].join("\n"));
  const parquet = await parquetOf(
    `SELECT 123456789012345000 + i % 30 AS "Customer", DATE '2026-01-05' AS "Date", 5 + i AS "Amount" FROM range(300) r(i)`
  );
  const decimal = await parquetOf(
    `SELECT (123456789012345000 + i % 30)::DECIMAL(18,0) AS "Customer", DATE '2026-01-05' AS "Date", (5 + i)::DECIMAL(38,0) AS "Amount" FROM range(300) r(i)`
  );
  for (const file of [csv, parquet, decimal]) {
    const { encoded } = (await readFiles([file])) as SalesRead;
    expect([...encoded.sales.customers].sort()).toEqual(ids);
    // 5 + 6 + ... + 304.
    expect(encoded.usedSum).toBe(46_350);
  }
});

// The same numbers as BIGINT are the authority, and beyond its 64 bits the text that DuckDB makes of them.
test.each(["", ", PARQUET_VERSION v2", ", ROW_GROUP_SIZE 2048"])(
  "whole numbers that are written as DECIMAL keep all their digits%s",
  async (options) => {
    const number = "(CASE WHEN i % 2 = 0 THEN 1 ELSE -1 END * (123456789012345600 + i % 3000))";
    const small = "CASE WHEN i % 5 = 0 THEN NULL ELSE i % 9 - 4 END";
    const from = "FROM range(5000) r(i)";
    const source = await parquetOf(
      `SELECT ${number} AS long, ${number}::DECIMAL(18,0) AS "18", ${number}::DECIMAL(38,0) AS "38",
        ${number} * 1000000000000::DECIMAL(38,0) AS longer, ${small} AS small, (${small})::DECIMAL(18,0) AS small18, (${small})::DECIMAL(38,0) AS small38 ${from}`,
      options
    );
    const columns = (await columnsOf(await openFile(source, { thisYear: 2026 }))).map((cells) =>
      cells.slice(1)
    );
    const [long, in18, in38, longer, few, few18, few38] = columns;
    expect(new Set(long).size).toBe(3000);
    expect(long![1]).toBe("-123456789012345601");
    expect(in18).toEqual(long);
    expect(in38).toEqual(long);
    expect(longer).toEqual(long!.map((text) => `${text as string}000000000000`));
    expect(few![1]).toBe(-3);
    expect(few18).toEqual(few);
    expect(few38).toEqual(few);
  }
);

test("decimal places that only the newer mark of a column tells are decimal places", () => {
  const logical = { type: "DECIMAL", precision: 18 } as const;
  const column = { name: "amount", type: "INT64", converted_type: "DECIMAL", scale: 2 } as const;
  const newer = { name: "amount", type: "INT64", logical_type: { ...logical, scale: 2 } } as const;
  expect(markDecimals(newer)).toEqual(column);
  expect(markDecimals({ ...column, ...newer })).toEqual(column);
  expect(markDecimals({ ...column, type: "INT32", scale: 0 })).toMatchObject({ scale: 0, converted_type: "DECIMAL" }); // prettier-ignore
});

test("a file that has been read holds none of its rows", async () => {
  const source = await parquetOf(
    `SELECT ${["a", "b", "c", "d"].map((name) => `'${name}' || i AS ${name}`).join(", ")} FROM range(100000) r(i)`
  );
  const file = await openFile(source, { thisYear: 2026 });
  const before = heldBytes();
  expect((await file.head(200)).values[199]).toEqual(["a198", "b198", "c198", "d198"]);
  expect(heldBytes() - before).toBeLessThan(5e6);
  let rows = 0;
  for await (const { rowCount } of file.blocks([0, 1, 2, 3])) rows += rowCount;
  expect(rows).toBe(100_001);
  // 400,000 texts take 16 MB or more.
  expect(heldBytes() - before).toBeLessThan(5e6);
  expect(file.rowCount).toBe(100_001);
});

/** Every column, its name first. */
async function columnsOf(file: ListFile): Promise<Cell[][]> {
  const columns: Cell[][] = Array.from({ length: file.columnCount }, () => []);
  for await (const block of file.blocks(columns.map((_, column) => column)))
    block.columns.forEach((cells, column) => columns[column]!.push(...cells));
  return columns;
}

async function columnsByHyparquet(source: FileSource): Promise<Cell[][]> {
  const scan = await parquetScan({
    file: { byteLength: source.size, slice: (a, b) => source.slice(a, b!).arrayBuffer() },
    parsers: cellParsers,
  });
  const columns: Cell[][] = [];
  for (const { element } of parquetSchema(scan.metadata).children) {
    const cells: Cell[] = [element.name];
    for (const { rowStart, rowEnd } of scan.ranges) {
      const read = await scan.readColumn({ column: element.name, rowStart, rowEnd });
      cells.push(...cellsOf(read as ArrayLike<unknown>, element));
    }
    columns.push(cells);
  }
  return columns;
}

const rowsOf = (columns: readonly Cell[][], count: number): Cell[][] =>
  Array.from({ length: count }, (_, row) => columns.map((cells) => cells[row]!));

// What hyparquet itself reads is the authority.
describe("the cells that hyparquet reads, whatever stands in a chunk", () => {
  const columns = [
    "'c' || i % 50 AS few",
    "'c' || i AS different",
    "CASE WHEN i % 7 = 0 THEN NULL ELSE 'c' || i % 50 END AS someBlank",
    "CASE WHEN i < 3000 THEN NULL ELSE i END AS firstBlank",
    "NULL::VARCHAR AS blank",
    "'one' AS same",
    "i % 300 AS wholes",
    "CASE WHEN i % 3 = 0 THEN NULL ELSE i / 7 END AS different2",
    "(i % 90) / 4 AS halves",
    "DATE '2024-01-01' + (i % 400)::INTEGER AS day",
    "TIMESTAMP '2024-01-01 08:30:00' + to_minutes(i % 900) AS moment",
    "(i % 1000)::DECIMAL(18,4) / 8 AS money",
    "i % 2 = 0 AS yes",
  ];
  const oddly = ["", ", COMPRESSION uncompressed", ", ROW_GROUP_SIZE 2048", ", PARQUET_VERSION v2"];
  test.each(oddly)("written with%s", async (options) => {
    const source = await parquetOf(
      `SELECT ${columns.join(", ")} FROM range(10000) r(i) ORDER BY i`,
      options
    );
    const file = await openFile(source, { thisYear: 2026 });
    const ours = await columnsOf(file);
    expect(ours.map(({ length }) => length)).toEqual(columns.map(() => 10_001));
    expect(ours).toEqual(await columnsByHyparquet(source));
    expect((await file.head(2100)).values).toEqual(rowsOf(ours, 2100));
  });
});

// What pyarrow says it wrote is the authority: test/data/parquet/pages.py.
describe("many pages in a chunk, a dictionary given up on the way, an index of pages", () => {
  const DATA = "test/data/parquet";
  const written = JSON.parse(readFileSync(`${DATA}/pages.json`, "utf8")) as Record<
    string,
    (Cell | null)[]
  >;
  const cellsWritten = Object.entries(written).map(([name, values]): Cell[] => {
    const isDay = name === "day" || name === "moment";
    // 1 January 1970 is day 25569 in Excel.
    const serialOf = (value: Cell) => Date.parse(`${value}Z`) / 86_400_000 + 25_569;
    return [
      name,
      ...values.map((value) => (value === null ? "" : isDay ? serialOf(value) : value)),
    ];
  });
  const sourceOf = (name: string) =>
    fileOf(name, new Uint8Array(readFileSync(`${DATA}/${name}.parquet`)));
  const versions = ["pages-v1", "pages-v2"];
  test.each(versions)("%s, written by pyarrow", async (name) => {
    const source = sourceOf(name);
    const file = await openFile(source, { thisYear: 2026 });
    expect(await columnsOf(file)).toEqual(cellsWritten);
    expect(await columnsByHyparquet(source)).toEqual(cellsWritten);
    // Within the first pages, within the first group, into the second, all.
    for (const count of [10, 200, 500, 701])
      expect((await file.head(count)).values).toEqual(rowsOf(cellsWritten, count));
  });
  test.each(versions)(
    "%s: each page is read once, and by a head those that it needs",
    async (name) => {
      const whole = sourceOf(name);
      let bytes = 0;
      const source: FileSource = {
        ...whole,
        slice: (from, to) => {
          bytes += to - from;
          return whole.slice(from, to);
        },
      };
      const file = await openFile(source, { thisYear: 2026 });
      const readBy = async (reading: () => Promise<unknown>) => {
        bytes = 0;
        await reading();
        return bytes;
      };
      expect(await readBy(() => columnsOf(file))).toBeLessThan(source.size);
      // Of the 450 rows of the first group.
      const group = await readBy(() => file.head(451));
      expect(await readBy(() => file.head(10))).toBeLessThan(group / 2);
    }
  );
});

test("a head that is longer than a row group goes on in the next", async () => {
  const source = await parquetOf("SELECT i AS n FROM range(5000) r(i)", ", ROW_GROUP_SIZE 2048");
  const { values } = await (await openFile(source, { thisYear: 2026 })).head(2100);
  expect(values).toEqual([["n"], ...Array.from({ length: 2099 }, (_, i) => [i])]);
});

// What DuckDB writes of them as text is the authority.
test.each(["", ", PARQUET_VERSION v2"])(
  "numbers of 32 bits are their decimals%s",
  async (options) => {
    const amounts = `SELECT CASE WHEN i % 9 = 0 THEN NULL ELSE (CASE WHEN i % 2 = 0 THEN 1 ELSE -1 END * (i * 104729 % 10000000) / 100)::FLOAT END AS amount
    FROM range(5000) r(i) UNION ALL SELECT UNNEST([1e-7, 0.1, 1 / 3, 1.25e8, 16777217, 3e38, 'nan'])::FLOAT`;
    const { values } = await (
      await openFile(await parquetOf(amounts, options), { thisYear: 2026 })
    ).head(9999);
    const texts = (await db.runAndReadAll(`SELECT amount::VARCHAR FROM (${amounts})`)).getRows();
    const expected = texts.map(([text]) => [text === null || text === "nan" ? "" : Number(text)]);
    expect(values).toEqual([["amount"], ...expected]);
  }
);

test("texts as bytes: UTF-8, and what is none as windows-1252, so that two names stay two", async () => {
  // In Latin-1 \xFC is ü, \xF6 is ö; \x80 is the euro in windows-1252. As UTF-8 ü is \xC3\xBC.
  const names = String.raw`UNNEST(['M\xFCller', 'M\xF6ller', 'M\xC3\xBCller', '\x80 Shop', 'Alfa', NULL])`;
  for (const options of ["", ", PARQUET_VERSION v2"]) {
    const source = await parquetOf(`SELECT ${names}::BLOB AS Customer`, options);
    const { values } = await (await openFile(source, { thisYear: 2026 })).head(9);
    expect(values.flat()).toEqual(["Customer", "Müller", "Möller", "Müller", "€ Shop", "Alfa", ""]);
  }
});

test("a page is read in its own encoding, though its chunk names another", async () => {
  const source = await parquetOf(
    "SELECT i::BIGINT AS n FROM range(5000) r(i)",
    ", PARQUET_VERSION v2"
  );
  const bytes = Buffer.from(await source.slice(0, source.size).arrayBuffer());
  // In the footer a list of one encoding: DELTA_BINARY_PACKED is 5 (twice that as Thrift writes it), PLAIN is 0.
  const named = bytes.lastIndexOf(Buffer.from([0x19, 0x15, 0x0a]));
  expect(named).toBeGreaterThan(0);
  bytes[named + 2] = 0;
  const file = await openFile(fileOf("sales.parquet", bytes), { thisYear: 2026 });
  const { values } = await file.head(5001);
  expect(values).toEqual([["n"], ...Array.from({ length: 5000 }, (_, i) => [i])]);
});

test("an amount that is a list is no amount: a sentence names the columns", async () => {
  const wrong = await parquetOf(
    "SELECT 'Alfa' AS Customer, DATE '2026-01-05' AS Date, [5] AS Amount"
  );
  expect(await readFiles([wrong])).toMatchObject({ fault: { code: "noAmountColumn" } });
});

test("another compression, and a file that was cut", async () => {
  const zstd = await parquetOf("SELECT 1 AS a, 2 AS b", ", COMPRESSION zstd");
  const options = { thisYear: 2026 };
  await expect(openFile(zstd, options)).rejects.toMatchObject({
    fault: { code: "fileCodec", facts: { codec: "ZSTD" } },
  });
  // DuckDB packs with Snappy unless it is told otherwise, and that is read: the advice names it.
  await expect(openFile(await parquetOf("SELECT 1 AS a"), options)).resolves.toBeDefined();
  for (const language of LANGUAGES)
    expect(messagesOf(language).problems.fileCodec.next).toContain("Snappy");
  const whole = await parquetOf(`SELECT * FROM read_csv('${NORTHWIND}')`);
  const bytes = new Uint8Array(await whole.slice(0, whole.size).arrayBuffer());
  const cut = fileOf("cut.parquet", bytes.slice(0, bytes.length / 2));
  await expect(openFile(cut, options)).rejects.toMatchObject({ fault: { code: "fileDamaged" } });
  // The end is whole, what stands before it is not.
  const torn = fileOf(
    "torn.parquet",
    bytes.map((byte, i) => (i > 4 && i < bytes.length / 2 ? 0 : byte))
  );
  await expect(readFiles([torn])).rejects.toMatchObject({ fault: { code: "fileDamaged" } });
});

// What Chromium says of a file that was written to, or moved, after it was chosen: see the same test of CSV files.
describe.each(["NotReadableError", "NotFoundError"])("%s: it was changed since", (name) => {
  const refusal = new DOMException("typically due to permission problems.", name);
  const changed = { fault: { code: "fileChanged", facts: { file: "sales.parquet" } } };
  test.each([
    ["after its first bytes were read", false],
    ["before its cells are read", true],
  ])("%s", async (_, isAfterOpening) => {
    const good = await parquetOf("SELECT 'Alfa' AS Customer, 5 AS Amount");
    let isBegun = false;
    let isOpen = false;
    const source: FileSource = {
      ...good,
      slice: (from, to) => {
        const isGone = isAfterOpening ? isOpen : isBegun;
        isBegun = true;
        return isGone
          ? ({ arrayBuffer: () => Promise.reject(refusal) } as Blob)
          : good.slice(from, to);
      },
    };
    const reading = openFile(source, { thisYear: 2026 }).then((file) => {
      isOpen = true;
      return file.head(9);
    });
    await expect(reading).rejects.toMatchObject(changed);
    expect(isOpen).toBe(isAfterOpening);
  });
});
