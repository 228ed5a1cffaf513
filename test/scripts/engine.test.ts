/** Files through DuckDB on the command line: the same letters as read by the product itself, one sentence where something is wrong, and nothing left behind. */
import { DuckDBInstance } from "@duckdb/node-api";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSettings } from "../../src/engine/settings/readSettings";
import type { SegmentJson } from "../../src/job/segmentResultJson";
import { segmentationSql } from "../../src/sql/segmentationSql";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-engine-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const northwind = "test/data/northwind/order_lines.csv";
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/run.mjs", "scripts/segment.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: folder },
  });
const jsonOf = (...args: readonly string[]): SegmentJson => {
  const { status, stderr } = run(...args, file("out.xlsx"), "--json", file("out.json"));
  expect([status, stderr]).toEqual([0, expect.stringContaining("written: ")]);
  return JSON.parse(readFileSync(file("out.json"), "utf8")) as SegmentJson;
};
/** DuckDB keeps what does not fit into memory in a folder of the run. */
const leftBehind = (): readonly string[] =>
  readdirSync(folder).filter((name) => /duckdb|\.part$/.test(name));

test("Northwind in two Parquet files: letters, statuses, values and key accounts as from the CSV file itself", async () => {
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  for (const half of [0, 1])
    await db.run(
      `COPY (SELECT * FROM read_csv('${northwind}') WHERE OrderID % 2 = ${half}) TO '${file(`half${half}.parquet`)}'`
    );
  db.closeSync();
  const own = jsonOf(northwind);
  const engine = jsonOf("--engine", "duckdb", file("half*.parquet"));
  const told = ({ customers }: SegmentJson) =>
    // Spellings are joined by the product alone: Northwind has "Wolski  Zajazd" with two blanks.
    customers.map(({ customer, abc, xyz, status, value }) => [customer.replace(/ +/g, " "), abc, xyz, status, value]);
  expect(told(engine)).toEqual(told(own));
  expect(engine.matrix).toEqual(own.matrix);
  expect(engine.rows).toMatchObject({ read: own.rows.read, leftOut: 0 });
  expect(leftBehind()).toEqual([]);
}); // prettier-ignore

test.each([
  ["another engine", ["--engine", "mysql", "a.csv"], 2, /"mysql" is not an engine that runs from here/],
  ["files of two kinds", ["--engine", "duckdb", "a.csv", "b.parquet"], 2, /must all be \.csv/],
  ["no such file", ["--engine", "duckdb", "none.csv"], 1, /reading the headers failed: .*none\.csv/],
  ["headers that say nothing", ["--engine", "duckdb", "odd.csv"], 1, /No header says which column holds the customer.* The columns are p, q, r\./],
  ["a file twice", ["--engine", "duckdb", "good.csv", "g*.csv"], 2, /good\.csv is named twice/],
  ["a file, and a link to it", ["--engine", "duckdb", "good.csv", "linked.csv"], 2, /linked\.csv is named twice/],
  ["two currencies", ["--engine", "duckdb", "money.csv"], 1, /The column Currency holds .*: amounts of several currencies cannot be added/],
  ["a setting that the SQL does not have", ["--engine", "duckdb", "good.csv", "--settings", "rule.json"], 2, /abc\.rule = "DAX" is not in the SQL/],
  ["an amount that is none", ["--engine", "duckdb", "text.csv"], 1, /kc_lines failed: .*much/],
] as const)("%s", (_, args, code, sentence) => {
  writeFileSync(file("odd.csv"), "p,q,r\n1,2,3\n");
  writeFileSync(file("good.csv"), "Customer,Date,Amount\nA,2025-01-01,5\n");
  if (!existsSync(file("linked.csv"))) symlinkSync(file("good.csv"), file("linked.csv"));
  writeFileSync(file("text.csv"), "Customer,Date,Amount\nA,2025-01-01,much\nB,2025-01-02,5\n");
  writeFileSync(file("money.csv"), "Customer,Date,Amount,Currency\nA,2025-01-01,5,EUR\nB,2025-01-02,5,USD\n");
  writeFileSync(file("rule.json"), '{"abc":{"rule":"DAX"}}');
  const placed = args.map((one) => (/\.(csv|parquet|json)$/.test(one) ? file(one) : one));
  const { status, stderr } = run(...placed, file("bad.xlsx"));
  expect([status, stderr]).toEqual([code, expect.stringMatching(sentence)]);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(file("bad.xlsx"))).toBe(false);
  expect(leftBehind()).toEqual([]);
}); // prettier-ignore

// Limits on the size of files: DuckDB finds no room for what does not fit into memory; the workbook does not.
test.each([
  [8, /^The run failed: .*sales\.duckdb.*\.$/m],
  [64, /^.*full\.xlsx cannot be written: .*\.$/m],
])("a disk that is full after %i blocks: one sentence, and nothing is left behind", (blocks, sentence) => {
  run();
  const args = ["scripts/run.mjs", "scripts/segment.ts", "--engine", "duckdb", northwind, file("full.xlsx")];
  const { status, stderr } = spawnSync("sh", ["-c", `ulimit -f ${blocks}; exec "$@"`, "sh", process.execPath, ...args], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: folder },
  });
  expect([status, stderr]).toEqual([1, expect.stringMatching(sentence)]);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(file("full.xlsx"))).toBe(false);
  expect(leftBehind()).toEqual([]);
}); // prettier-ignore

test("the result of an engine as Parquet makes the same customers", async () => {
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  await db.run(`CREATE TABLE sales AS SELECT CompanyName AS customer, OrderDate AS date, Amount AS amount FROM read_csv('${northwind}')`);
  await db.run(segmentationSql({ dialect: "duckdb", sales: "sales", settings: readSettings({}) }));
  const tables = ["segments", "facts", "losses", "directions"].map((name) => [name, file(`${name}.parquet`)] as const);
  for (const [name, to] of tables) await db.run(`COPY kc_${name} TO '${to}'`);
  db.closeSync();
  const options = tables.flatMap(([name, from]) => [name === "segments" ? "--table" : `--${name}`, from]);
  const back = jsonOf(...options);
  const letters = ({ customers }: SegmentJson) => customers.map(({ abc, xyz, status, value }) => [abc, xyz, status, value]);
  expect(letters(back)).toEqual(letters(jsonOf(northwind, "--settings", byDays())));
}); // prettier-ignore

/** Without a column of invoices a purchase is a day. */
function byDays(): string {
  writeFileSync(
    file("columns.json"),
    '{"columns":{"customer":"CompanyName","date":"OrderDate","amount":"Amount"}}'
  );
  return file("columns.json");
}

test("of several columns of a role the one is taken that is taken in Excel: Date, not Due Date", () => {
  writeFileSync(
    file("dates.csv"),
    "Due Date,Date,Customer,Amount\n2025-03-01,2025-01-01,A,5\n2025-03-02,2025-01-02,B,5\n"
  );
  expect(jsonOf("--engine", "duckdb", file("dates.csv")).asOf).toBe("2025-01-02");
});

/** 40 lines of 8 customers; what stands in the fourth column. */
const withColumn = (name: string, header: string, cellOf: (i: number) => string): string => {
  const lines = Array.from({ length: 40 }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + i * 9)).toISOString().slice(0, 10);
    return `Customer ${(i * 3) % 8},${day},${100 + 37 * (i % 11)},${cellOf(i)}`;
  });
  writeFileSync(file(name), `Customer,Date,Amount,${header}\n${lines.join("\n")}\n`);
  return file(name);
};

// docs/method.md#value: blank counts as 0; where the lines that are blank hold more than half of the money, revenue ranks.
test.each([
  ["few profits: revenue ranks", "Profit", (i: number) => (i % 8 === 0 ? "1" : ""), /^Profit is blank in 35 of 40 lines, which hold more than half of the money: ranked by revenue/m],
  ["no costs at all: revenue ranks", "Cost", () => "", /^Cost is blank in 40 of 40 lines/m],
  ["few blank profits count as 0", "Profit", (i: number) => (i % 5 === 0 ? "" : String(i)), undefined],
  ["few blank costs are 0: the whole amount is profit", "Cost", (i: number) => (i % 5 === 0 ? "" : String(90 - i)), undefined],
] as const)("%s, as from the list itself, and no line is dropped", (_, header, cellOf, said) => {
  const list = withColumn("blanks.csv", header, cellOf);
  const own = jsonOf(list);
  const { status, stderr } = run("--engine", "duckdb", list, file("out.xlsx"), "--json", file("out.json"));
  expect(status).toBe(0);
  if (said === undefined) expect(stderr).not.toContain("is blank in");
  else expect(stderr).toMatch(said);
  expect(stderr).toMatch(/^40 of 40 rows used$/m);
  const engine = JSON.parse(readFileSync(file("out.json"), "utf8")) as SegmentJson;
  const told = ({ customers }: SegmentJson) =>
    customers.map(({ customer, abc, xyz, status, value }) => [customer, abc, xyz, status, value]);
  expect(told(engine)).toEqual(told(own));
}); // prettier-ignore
