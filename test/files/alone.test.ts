/** A whole run on files, where there is no Excel at all. */
import { filesReader } from "../../src/job/files/filesReader";
import { readSettings } from "../../src/engine/settings/readSettings";
import { createJob } from "../../src/job/createJob";
import type { FileSource } from "../../src/files/fileSource";
import type { JobEnd, JobRequest } from "../../src/job/job";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { wordingFor } from "../../src/wording/wordingFor";
import { fileOf } from "./fileOf";

/** Twelve months of three customers, of whom one is spelt in two ways that no rule joins. */
const ROWS = Array.from({ length: 12 }, (_, month) =>
  ["Alfa", month % 2 === 0 ? "Beta" : "B. Trading", "Gamma"].map(
    (name, i) => `${name},2025-${String(month + 1).padStart(2, "0")}-1${i},${100 * (i + 1)}`
  )
).flat();
const FILE = fileOf("sales.csv", ["Customer,Date,Amount", ...ROWS].join("\n"));

async function run(
  request: Partial<JobRequest> = {},
  files: readonly FileSource[] = [FILE]
): Promise<JobEnd> {
  expect(globalThis).not.toHaveProperty("Excel");
  const parts = {
    runner: createInlineRunner(),
    wording: () => wordingFor("en-US"),
    now: () => new Date(2026, 0, 5),
    interactive: false,
    watch: false,
  };
  const job = createJob(parts, () => filesReader(files));
  return job({
    isAlone: true,
    settings: readSettings({}),
    answers: {},
    signal: new AbortController().signal,
    onEvent: () => undefined,
    ...request,
  });
}

test("the sheets of a first run come back as a report", async () => {
  const end = await run();
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect(end.result.customers).toHaveLength(4);
  expect(end.report?.sheets.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["overview", "segments", "matrix", "dataCheck", "runs"])
  );
  expect(end.sheets).toEqual(end.report?.sheets.map(({ name }) => name));
});

test("names that are given with it are joined, and stand in a table of their own", async () => {
  const end = await run({
    names: [{ kind: "join", spelling: "B. Trading", customer: "Beta" }],
  });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect([...end.result.customers].sort()).toEqual(["Alfa", "Beta", "Gamma"]);
  const names = end.report?.sheets.find(({ kind }) => kind === "names");
  expect(names?.table?.columns.map(({ cells }) => cells)).toEqual([["B. Trading"], ["Beta"]]);
});

test("cards of a customer who is named; who is not there is said", async () => {
  const end = await run({ accounts: ["Alfa", "Nobody"] });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect(end.report?.sheets.map(({ kind }) => kind)).toContain("accounts");
  expect(end.remarks.join(" ")).toContain("Nobody");
});

test("a run that is stopped ends without a result, a file that cannot be read with a sentence", async () => {
  const stop = new AbortController();
  const stopped = await run({
    signal: stop.signal,
    onEvent: ({ kind }) => kind === "read" && stop.abort(),
  });
  expect(stopped).toEqual({ kind: "cancelled" });
  const end = await run({}, [fileOf("a.csv", 'Customer,Amount\n"A,5')]);
  expect(end).toMatchObject({
    kind: "problem",
    problem: { sentence: "A quotation mark on line 2 of a.csv is never closed." },
  });
});
