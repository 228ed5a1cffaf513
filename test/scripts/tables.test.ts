/** The way back on the command line: exit codes, one sentence on stderr, nothing written where there is no result. What the sheets say is held by test/sql/wayBack.test.ts. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SegmentJson } from "../../src/job/segmentResultJson";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-tables-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  "customer,value,revenue,share,cumulative_share,place,abc,abc_reason,xyz,xyz_reason,even,periods_bought,periods_possible,variation,status,status_since,purchases,first_purchase,last_purchase,recency_days,gaps,longest_gap,mean_gap_days,lost_after_days,at_risk_after_days,last_year,prospect";
const ALFA =
  '"=Alfa, ""Ltd""",900,900,0.9,0.9,1,A,,X,,0,12,12,,regular,45000,12,44900,45990,10,11,40,30,60,40,900,0';
const BETA = "Beta,100,100,0.1,1,2,C,,-,new,0,1,1,,new,45992,1,45992,45992,8,0,0,-1,-1,-1,100,0"; // prettier-ignore
const table = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(file(name), `${[HEADER, ...lines].join("\n")}\n`);
  return file(name);
};
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/run.mjs", "scripts/segment.ts", "--table", ...args], { encoding: "utf8" }); // prettier-ignore

test("customers that an engine has classified become a workbook: names as they stand, no traffic", () => {
  const { status, stderr } = run(table("two.csv", ALFA, BETA), file("two.xlsx"), "--json", file("two.json")); // prettier-ignore
  expect([status, stderr]).toEqual([0, expect.stringContaining("written: ")]);
  expect(readFileSync(file("two.xlsx")).subarray(0, 2).toString()).toBe("PK");
  const json = JSON.parse(readFileSync(file("two.json"), "utf8")) as SegmentJson;
  expect(json.customers).toMatchObject([
    { customer: '=Alfa, "Ltd"', abc: "A", xyz: "X" },
    { customer: "Beta", abc: "C" },
  ]);
  expect(json.traffic).toEqual({ batches: 0, requestBytes: 0, responseBytes: 0 });
});

test.each([
  ["no table", () => [file("none.csv")], 1, /none\.csv cannot be read/],
  ["no output", () => [], 2, /usage: npm run segment -- --table/],
  ["another kind of file", () => [file("a.txt")], 2, /a\.txt is neither \.csv nor \.parquet/],
  ["a row twice", () => [table("twice.csv", ALFA, BETA, ALFA)], 1, /twice\.csv, line 4: .* second time/],
  ["a letter that is none", () => [table("letter.csv", BETA.replace(",C,", ",Q,"))], 1, /letter\.csv, line 2: "Q" cannot be used as abc/],
  ["facts in its place", () => [table("two.csv", ALFA), "--facts", table("facts.csv", BETA)], 1, /facts\.csv has no column first_day: it is not what .* kc_facts/],
] as const)("%s", (what, args, code, sentence) => {
  const [one, ...more] = args();
  const output = what === "no output" ? [] : [file("out.xlsx")];
  const { status, stderr } = one === undefined ? run(file("two.csv")) : run(one, ...more, ...output);
  expect([status, stderr]).toEqual([code, expect.stringMatching(sentence)]);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(file("out.xlsx"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
}); // prettier-ignore
