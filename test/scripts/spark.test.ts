/** `--engine spark` where there is no Spark, no Java, or one that fails: one sentence, nothing written, nothing left behind. Stand-ins for Python and Java; Spark itself is tried by `npm run test:spark`. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-fake-"));
const place = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, text: string): string => {
  mkdirSync(path.dirname(place(name)), { recursive: true });
  writeFileSync(place(name), `#!${process.execPath}\n${text}`, { mode: 0o755 });
  return place(name);
};
const java = (version: string) =>
  program(`java${version}/bin/java`, `console.error('openjdk version "${version}.0.1"')`);
const home17 = path.resolve(java("17"), "../..");
/** Answers as scripts/segment/spark.py does. @param more what it does otherwise: given `job`, which it may answer itself */
const spark = (name: string, more = "", first = "{}") =>
  program(
    name,
    `const tell = (answer) => console.log(JSON.stringify(answer));
tell(${first});
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const job = JSON.parse(line);
  ${more}
  tell(job.do === "open" ? { files: [["file:///sales.csv"]], headers: ["Customer", "Date", "Amount", "Currency"] } : { values: ["EUR"] });
});`
  );
const fails = spark(
  "fails",
  `if (/CREATE TABLE kc_days/.test(job.statement)) return tell({ error: "[NO_ROOM] No space." });`
);
const ends = spark(
  "ends",
  `if (job.do === "values") { console.error("warming up\\njava.lang.OutOfMemoryError"); process.exit(1); }`
);
const hangs = spark("hangs", `if (job.do === "run") return tell({ tasks: [3, 8] });`);
const deaf = spark(
  "deaf",
  `setInterval(() => {}, 1_000); if (job.do === "run") return tell({ tasks: [3, 8] });`,
  `{ schema: "kc_run_x in hdfs:/warehouse" }`
);
const none = program("none", `console.log(JSON.stringify({ error: "there is no pyspark" })); process.exit(1);`); // prettier-ignore

const command = (args: readonly string[], env: object) =>
  [
    process.execPath,
    ["scripts/run.mjs", "scripts/segment.ts", ...args, place("out.xlsx")],
    // Neither the Spark nor the Java of this machine.
    { env: { PATH: "", TMPDIR: folder, ...env } },
  ] as const;
const started = (master: string, python: string) =>
  spawn(
    ...command(["--engine", "spark", "--master", master, "sales.csv"], {
      SPARK_PYTHON: python,
      JAVA_HOME: home17,
    })
  );
const assertNothingLeft = (): void => {
  expect(existsSync(place("out.xlsx"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith("key-customers"))).toEqual([]);
};

test.each([
  ["no Spark", {}, [], 1, /^Apache Spark was not found\. Install Spark 4/],
  ["a folder without it", { SPARK_HOME: folder }, [], 1, /^SPARK_HOME names .*, where there is no Spark/],
  ["a Python that is not there", { SPARK_PYTHON: place("nobody") }, [], 1, /^SPARK_PYTHON names .*nobody, which is not there/],
  ["no Java", { SPARK_PYTHON: fails }, [], 1, /^Apache Spark needs Java 17 or newer: set JAVA_HOME/],
  ["an old Java", { SPARK_PYTHON: fails, JAVA_HOME: path.resolve(java("11"), "../..") }, [], 1, /needs Java 17 or newer, and .* is Java 11/],
  ["no pyspark", { SPARK_PYTHON: none, JAVA_HOME: home17 }, [], 1, /^Spark did not start on local\[\*\]: there is no pyspark$/m],
  ["a step that fails", { SPARK_PYTHON: fails, JAVA_HOME: home17 }, [], 1, /kc_days \(5 of \d+\)\nkc_days failed: \[NO_ROOM\] No space\.$/m],
  ["an end in the midst", { SPARK_PYTHON: ends, JAVA_HOME: home17 }, [], 1, /^reading the headers failed: Spark has ended: java\.lang\.OutOfMemoryError$/m],
  ["a master that is none", {}, ["--master", "here"], 2, /^"here" is not a master of Spark: local\[2\], spark:\/\/HOST:7077/],
] as const)("%s", (_, env, more, code, sentence) => {
  const [node, args, options] = command(["--engine", "spark", ...more, "sales.csv"], env);
  const { status, stderr } = spawnSync(node, args, { ...options, encoding: "utf8" });
  expect([status, stderr]).toEqual([code, expect.stringMatching(sentence)]);
  expect(stderr).not.toMatch(/^\s+at /m);
  assertNothingLeft();
}); // prettier-ignore

test("the engine tells how far it is; Ctrl+C ends it too", async () => {
  const child = started("local[2]", hangs);
  let said = "";
  child.stderr.on("data", (piece: Buffer) => {
    said += piece.toString();
    if (said.includes("kc_lines: 3 of 8 tasks")) child.kill("SIGINT");
  });
  expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(130);
  expect(said).not.toContain("failed");
  assertNothingLeft();
});

test("a cluster that does not end: the run says that it is stopping, a second Ctrl+C ends it, and what may be left is named", async () => {
  const child = started("spark://here:7077", deaf);
  let said = "";
  let last = 0;
  child.stderr.on("data", (piece: Buffer) => {
    const before = said;
    said += piece.toString();
    for (const sign of ["kc_lines: 3 of 8 tasks", "Ctrl+C again"])
      if (said.includes(sign) && !before.includes(sign)) {
        child.kill("SIGINT");
        last = Date.now();
      }
  });
  expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(130);
  // Without the second one it waits a minute for Spark.
  expect(Date.now() - last).toBeLessThan(30_000);
  expect(said).toMatch(/^stopping; Ctrl\+C again ends at once$/m);
  expect(said).toMatch(/^Spark did not end by itself: kc_run_x in hdfs:\/warehouse may still be there\.$/m);
  assertNothingLeft();
}); // prettier-ignore

test("--master without Spark is a slip of the pen", () => {
  const [node, args, options] = command(
    ["--engine", "duckdb", "--master", "yarn", "sales.csv"],
    {}
  );
  const { status, stderr } = spawnSync(node, args, { ...options, encoding: "utf8" });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^--master is Spark's/)]);
});
