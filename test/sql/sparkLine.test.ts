/** `--engine spark` on Apache Spark itself (`npm run test:spark`): the same numbers as by DuckDB, a step that fails is named, and whatever ends a run, nothing is left behind. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-line-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const northwind = "test/data/northwind/order_lines.csv";
const command = (...args: readonly string[]) =>
  [process.execPath, ["scripts/run.mjs", "scripts/segment.ts", ...args], { env: { ...process.env, TMPDIR: folder } }] as const; // prettier-ignore
const run = (...args: readonly string[]) => {
  const [program, rest, options] = command(...args);
  return spawnSync(program, rest, { ...options, encoding: "utf8" });
};
const jsonOf = (...args: readonly string[]): object => {
  const { status, stderr } = run(...args, file("out.xlsx"), "--json", file("out.json"));
  expect([status, stderr]).toEqual([0, expect.stringContaining("written: ")]);
  return JSON.parse(readFileSync(file("out.json"), "utf8")) as object;
};
/** Of the run, and what Spark and a metastore leave where they are started. */
const leftBehind = (): readonly string[] => [
  ...readdirSync(folder).filter((name) => !/^(out|half|text|sales)/.test(name)),
  ...readdirSync(".").filter((name) => /derby|metastore|warehouse|artifacts/.test(name)),
];

/** Divisions of two engines part in the last digits. */
const rounded = (json: object): unknown =>
  JSON.parse(
    JSON.stringify(json, (_, cell: unknown) =>
      typeof cell === "number" ? Number(cell.toPrecision(12)) : cell
    )
  );

test.each([
  ["CSV", [northwind]],
  ["Parquet by a pattern, losses by country", ["half*.parquet", "--by", "Country"]],
] as const)("Northwind as %s: all of the result as by DuckDB", async (_, args) => {
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  for (const half of [0, 1])
    await db.run(`COPY (SELECT * FROM read_csv('${northwind}') WHERE OrderID % 2 = ${half}) TO '${file(`half${half}.parquet`)}'`);
  db.closeSync();
  const placed = args.map((one) => (one.startsWith("half") ? file(one) : one));
  const spark = jsonOf("--engine", "spark", "--master", "local[2]", ...placed);
  expect(rounded(spark)).toEqual(rounded(jsonOf("--engine", "duckdb", ...placed)));
  expect(leftBehind()).toEqual([]);
}); // prettier-ignore

test("ids are texts, names have quotes, commas, line breaks and semicolons, and columns of two files stand in another order", () => {
  const hostile = '"O""Hara, ""Sons""; Ltd\nand more"';
  writeFileSync(file("sales1.csv"), `Customer;Date;Amount\n00123;2025-01-01;5.5\n123;2025-01-02;7\n`);
  writeFileSync(file("sales2.csv"), `\uFEFFAmount,Customer,Date\n9.25,${hostile},2025-02-01\n`);
  const json = jsonOf("--engine", "spark", "--master", "local[2]", file("sales1.csv"), file("sales2.csv"));
  expect(json).toMatchObject({
    rows: { read: 3, used: 3 },
    customers: [
      { customer: 'O"Hara, "Sons"; Ltd\nand more', value: 9.25 },
      { customer: "123", value: 7 },
      { customer: "00123", value: 5.5 },
    ],
  });
}); // prettier-ignore

test.each([
  ["a step that fails", "Customer,Date,Amount\nA,2025-01-01,much\nB,2025-01-02,5\n", [], 1, /kc_lines failed: \[CAST_INVALID_INPUT\].*'much'/],
  ["a row with too few cells", "Customer,Date,Amount\nA,2025-01-01\n", [], 1, /kc_lines failed: \[FAILED_READ_FILE.*text\.csv.* The row is A,2025-01-01$/m],
  ["a missing column", "p,q\n1,2\n", [], 1, /No header says which column holds the customer/],
  ["a file twice", "Customer,Date,Amount\nA,2025-01-01,5\n", [file("t*.csv")], 2, /text\.csv is named twice/],
  ["no such file", "", [file("none.csv")], 1, /looking for the files failed: \[PATH_NOT_FOUND\].*none\.csv/],
] as const)("%s", (_, csv, more, code, sentence) => {
  writeFileSync(file("text.csv"), csv);
  const { status, stderr } = run("--engine", "spark", "--master", "local[2]", file("text.csv"), ...more, file("bad.xlsx"));
  expect([status, stderr]).toEqual([code, expect.stringMatching(sentence)]);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(file("bad.xlsx"))).toBe(false);
  expect(leftBehind()).toEqual([]);
}); // prettier-ignore

test("Ctrl+C in the midst of a step", async () => {
  const [program, args, options] = command("--engine", "spark", "--master", "local[2]", northwind, file("bad.xlsx"));
  const child = spawn(program, args, options);
  let said = "";
  child.stderr.on("data", (piece: Buffer) => {
    said += piece.toString();
    if (said.includes("kc_days (")) child.kill("SIGINT");
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect([code, said]).toEqual([130, expect.not.stringContaining("failed")]);
  expect(existsSync(file("bad.xlsx"))).toBe(false);
  expect(leftBehind()).toEqual([]);
}); // prettier-ignore
