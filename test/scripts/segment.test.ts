/** The command line's promises: exit codes, one sentence on stderr, no output where there is no result, the JSON's shape. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { SegmentJson } from "../../src/job/segmentResultJson";
import type { Case } from "../cases/case";
import severalSheets from "../cases/e22-several-sheets/case";
import { modelOf } from "../cases/modelOf";
import { CLASSES, LINES } from "../cases/salesList";
import { LIST_OPTIONS } from "../../scripts/segment/commandLine";
import { SALES_OPTIONS } from "../../scripts/segment/engineLine";
import { HELP } from "../../scripts/segment/help";
import { TABLE_OPTIONS } from "../../scripts/segment/tablesLine";
import { openStandin } from "../../standin/headless";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-command-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = "assets/examples/northwind-sales.xlsx";
const segment = (
  ...args: readonly string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, ["scripts/run.mjs", "scripts/segment.ts", ...args], {
    encoding: "utf8",
  });
const settings = (value: object): string => {
  writeFileSync(file("settings.json"), JSON.stringify(value));
  return file("settings.json");
};

mkdirSync(file("folder.xlsx"));
writeFileSync(file("kept.json"), "{}");
const notAWorkbook = file("not-a-workbook.xlsx");
writeFileSync(notAWorkbook, "Customer;Amount");
const empty = file("empty.csv");
writeFileSync(empty, "");
const binary = file("binary.csv");
writeFileSync(binary, "Customer,Amount\nA\0,5");
const unclosed = file("unclosed.csv");
writeFileSync(unclosed, 'Customer,Amount\n"A,5\nB,6\n');
const cut = file("cut.csv.gz");
writeFileSync(cut, gzipSync("Customer,Amount\nA,5\nB,6\n".repeat(99)).subarray(0, 60));

test.each([
  ["no output named", [example], /usage: npm run segment/],
  [
    "an unknown option",
    [example, file("o.xlsx"), "--colour", "red"],
    /^There is no option --colour for this\.\nusage: npm run segment/,
  ],
  ["a workbook beside a file", [example, "a.csv", file("o.xlsx")], /A workbook is read alone/],
  ["a file twice", ["a.csv", "a.csv", file("o.xlsx")], /a\.csv is named twice/],
  ["letters beside a file", ["a.csv", file("o.xlsx"), "--letters"], /--letters/],
  [
    "an input of another kind",
    ["notes.docx", file("o.xlsx")],
    /neither a workbook .* nor \.parquet/,
  ],
  ["an output of another kind", [example, file("o.csv")], /does not end in \.xlsx/],
  ["an output without the macros' ending", ["book.xlsm", file("o.xlsx")], /does not end in \.xlsm/],
  ["an output into no folder", [example, file("none/o.xlsx")], /There is no folder .*none/],
  ["an output over the input", [example, `./${example}`], /is an input/],
  ["an output that is a folder", [example, file("folder.xlsx")], /folder\.xlsx is a folder/],
  [
    "a JSON over the workbook",
    [example, file("o.xlsx"), "--json", `${folder}/./o.xlsx`],
    /two outputs/,
  ],
  [
    "a JSON over the settings",
    [example, file("o.xlsx"), "--settings", file("kept.json"), "--json", file("kept.json")],
    /kept\.json is an input/,
  ],
  ["a language nobody speaks", [example, file("o.xlsx"), "--language", "xx"], /en-US, th-TH/],
])("wrong usage: %s", (_, args, sentence) => {
  const { status, stderr } = segment(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(existsSync(file("o.xlsx"))).toBe(false);
});

test.each(Object.keys({ ...LIST_OPTIONS, ...SALES_OPTIONS, ...TABLE_OPTIONS }))(
  "--%s stands in --help and in the README",
  (option) => {
    expect(HELP).toMatch(new RegExp(`--${option}\\b`));
    expect(readFileSync("README.md", "utf8")).toMatch(new RegExp(`--${option}\\b`));
  }
);

test("--help is printed, whatever else is named", () => {
  const { status, stdout, stderr } = segment(example, "--help");
  expect([status, stdout, stderr]).toEqual([0, HELP, ""]);
});

test("what is left out is said, not written to Data check alone", () => {
  const lines = LINES.map(({ day, customer, amount }) => `${customer},${day},${amount}\n`);
  const other = LINES.map(({ day, customer, amount }) => `${customer},${day},${amount} USD\n`);
  writeFileSync(
    file("eur.csv"),
    `Customer,Date,Amount\n${lines.join("").replaceAll("\n", " EUR\n")}`
  );
  writeFileSync(file("usd.csv"), `Customer,Date,Amount\n${other.join("")}`);
  const { status, stderr } = segment(file("eur.csv"), file("usd.csv"), file("both.xlsx"));
  expect(status).toBe(0);
  expect(stderr).toMatch(/26 of 52 rows used, .*, 26 rows in another currency left out/);
});

test("packed text with tabs is read", () => {
  const lines = LINES.map(({ day, customer, amount }) => `${customer}\t${day}\t${amount}\n`);
  writeFileSync(file("list.tsv.gz"), gzipSync(`Customer\tDate\tAmount\n${lines.join("")}`));
  expect(segment(file("list.tsv.gz"), file("tabs.xlsx"))).toMatchObject({ status: 0 });
  expect(existsSync(file("tabs.xlsx"))).toBe(true);
});

test.each([
  ["out of range", { abc: { a: 2 } }, "abc.a"],
  ["unknown", { colour: "red" }, "colour"],
  ["of the wrong type", { lost: { rule: "days", days: "soon" } }, "lost.days"],
])("a setting that is %s is named", (_, value, name) => {
  const { status, stderr } = segment(example, file("o.xlsx"), "--settings", settings(value));
  expect(status).toBe(2);
  expect(stderr).toContain(name);
});

test.each([
  ["a file that is not there", ["missing.xlsx"], /There is no file missing\.xlsx/],
  ["a file that is no workbook", [notAWorkbook], /cannot be opened as a workbook/],
  ["a file without anything", [empty], /There is nothing in empty\.csv/],
  ["a file of text that is none", [binary], /binary\.csv is not a text file/],
  ["a quote that is never closed", [unclosed], /line 2 of unclosed\.csv/],
  ["a packed file that was cut", [cut], /cut\.csv\.gz is damaged/],
  ["a range that is no list", [example, "--range", "About!A1:A3"], /single column/],
  ["a sheet that is not there", [example, "--range", "Nowhere!A1:C9"], /Nowhere!A1:C9/],
])("unusable input: %s", (_, [input, ...more], sentence) => {
  const { status, stderr } = segment(input!, file("o.xlsx"), ...more);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(existsSync(file("o.xlsx"))).toBe(false);
});

test("files are one list: their rows add up, and the result is that of the workbook", () => {
  const [header, ...lines] = readFileSync("test/data/northwind/order_lines.csv", "utf8")
    .trim()
    .split("\n");
  const middle = Math.floor(lines.length / 2);
  writeFileSync(file("one.csv"), [header, ...lines.slice(0, middle)].join("\n"));
  writeFileSync(file("two.csv.gz"), gzipSync([header, ...lines.slice(middle)].join("\r\n")));
  const inputs = [file("one.csv"), file("two.csv.gz")];
  const { status, stderr } = segment(...inputs, file("o.xlsx"), "--json", file("f.json"));
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  expect(stderr).toContain("one.csv;two.csv.gz: 2157 rows");
  expect(stderr).toMatch(/\nanalysing\npreparing to write\nwriting\n/);
  const json = JSON.parse(readFileSync(file("f.json"), "utf8")) as SegmentJson;
  expect(json.source).toMatchObject({ address: "one.csv;two.csv.gz", rows: 2155 });
  // By independent Python: test/data/PROVENANCE.md.
  expect(json.customers).toHaveLength(89);
  expect(json.asOf).toBe("1998-05-06");
  expect(json.traffic).toEqual({ batches: 0, requestBytes: 0, responseBytes: 0 });
  expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([]);
  rmSync(file("o.xlsx"));
});

// A limit on the size of files ends a write in its midst, as a disk does that is full.
test("an output that cannot be written as a whole: one sentence, what was there stays, nothing is left behind", () => {
  segment();
  writeFileSync(file("kept.xlsx"), "of an earlier run");
  const input = "test/data/northwind/order_lines.csv";
  const args = ["scripts/segment.ts", input, file("kept.xlsx"), "--json", file("kept-not.json")];
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", 'ulimit -f 8; exec "$@"', "sh", process.execPath, "scripts/run.mjs", ...args],
    { encoding: "utf8" }
  );
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^.*kept\.xlsx cannot be written: .*\.$/m),
  ]);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(file("kept.xlsx"), "utf8")).toBe("of an earlier run");
  expect(readdirSync(folder).filter((name) => /part|kept-not/.test(name))).toEqual([]);
});

test("settings that are no JSON: the file is named", () => {
  writeFileSync(file("broken.json"), "{abc");
  const { status, stderr } = segment(example, file("o.xlsx"), "--settings", file("broken.json"));
  expect(status).toBe(2);
  expect(stderr).toMatch(/broken\.json is not JSON/);
  // An empty list would have passed for settings without any.
  writeFileSync(file("list.json"), "[]");
  const list = segment(example, file("o.xlsx"), "--settings", file("list.json"));
  expect(list.status).toBe(2);
  expect(list.stderr).toMatch(/list\.json must hold a group of settings/);
});

test("a run in Thai: sheets in Thai, the same letters; the JSON has its promised parts", () => {
  const answer = (
    language: string
  ): { customers: { customer: string; segment: string | null }[]; [part: string]: unknown } => {
    const { status, stderr } = segment(
      example,
      file(`${language}.xlsx`),
      "--language",
      language,
      "--json",
      file("a.json")
    );
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    return JSON.parse(readFileSync(file("a.json"), "utf8"));
  };
  const english = answer("en-US");
  const thai = answer("th-TH");
  expect(Object.keys(english)).toEqual(
    expect.arrayContaining([
      "source",
      "settings",
      "asOf",
      "period",
      "rows",
      "issues",
      "customers",
      "keyAccounts",
      "matrix",
      "losses",
      "winBack",
      "managers",
      "dueSoon",
      "changes",
      "traffic",
    ])
  );
  expect(english["asOf"]).toBe("1998-05-06");
  expect(english["source"]).toMatchObject({
    address: "Sales!A1:H2156",
    shape: "lines",
    columns: { customer: "Customer", date: "Date" },
  });
  // Four of the customers bring 29.3 %, five 33.2 %: the smallest set that reaches 30 %. Nobody new began so well, nobody brings 10 %.
  expect(english["keyAccounts"]).toMatchObject({
    count: 5,
    band: "inside",
    customers: english.customers.slice(0, 5).map(({ customer }) => customer),
  });
  const letters = ({ customers }: typeof english): unknown =>
    customers.map(({ customer, segment: one }) => [customer, one]);
  expect(letters(thai)).toEqual(letters(english));
  expect(english.customers[0]).toMatchObject({
    customer: "QUICK-Stop",
    abc: "A",
    firstPurchase: "1996-08-05",
  });
});

// What is packed is what will be written: by then a run has its result.
const stoppedWhilePacking = file("stopped-while-packing.cjs");
writeFileSync(
  stoppedWhilePacking,
  `const Packer = CompressionStream;
globalThis.CompressionStream = class extends Packer {
  constructor(...args) {
    process.kill(process.pid, "SIGINT");
    super(...args);
  }
};`
);
test.each([
  ["a workbook", example],
  ["a file", "test/data/northwind/order_lines.csv"],
])("Ctrl+C while the result of %s is put together: 130, and nothing is written", (_, input) => {
  const { status } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "scripts/segment.ts", input, file("o.xlsx"), "--json", file("o.json")],
    { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: `--require ${stoppedWhilePacking}` } }
  );
  expect(status).toBe(130);
  expect(existsSync(file("o.xlsx"))).toBe(false);
  expect(existsSync(file("o.json"))).toBe(false);
});

test("lists on several sheets: named when they are not read, read as one when asked for", async () => {
  const [{ sheets }] = severalSheets as [Case];
  const standin = await openStandin({
    model: modelOf({ sheets }),
  });
  writeFileSync(file("parts.xlsx"), await standin.save());
  standin.dispose();
  const one = segment(file("parts.xlsx"), file("one.xlsx"), "--range", "First!A1:C17");
  expect(one.status).toBe(0);
  expect(one.stderr).toContain("1 more list with the same columns was not read: Second!A1:C11");
  const range = "First!A1:C17;Second!A1:C11";
  const both = segment(
    file("parts.xlsx"),
    file("both.xlsx"),
    "--range",
    range,
    "--json",
    file("b.json")
  );
  expect(both.status).toBe(0);
  const json = JSON.parse(readFileSync(file("b.json"), "utf8")) as SegmentJson;
  expect(json.source).toMatchObject({ address: range, rows: 26 });
  expect(json.source).not.toHaveProperty("siblings");
  expect(Object.fromEntries(json.customers.map((c) => [c.customer, c.segment]))).toEqual(CLASSES);
});
