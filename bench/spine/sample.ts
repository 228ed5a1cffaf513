/** One run of the whole request in a process of its own: office.js, stand-in, engine. Arguments: lines customers. Prints JSON. */
import { createJob } from "../../src/job/createJob";
import { ABC_LETTERS, XYZ_LETTERS } from "../../src/engine/codes";
import { readSettings } from "../../src/engine/settings/readSettings";
import { locateSource } from "../../src/excel/read/locateSource";
import { readSource } from "../../src/excel/read/readSource";
import { runExcel } from "../../src/excel/runExcel";
import { writeClassColumns } from "../../src/excel/write/writeClassColumns";
import { wordingFor } from "../../src/wording/wordingFor";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { makeRows } from "../engine/data";
import { blankSheet, bookOf } from "../../xlsx/model/blank";
import { openStandin } from "../../standin/headless";

interface Mark {
  readonly at: number;
  readonly batches: number;
  readonly bytes: number;
}

async function main(): Promise<void> {
  const [lines = 10_000, customers = 1_000] = process.argv.slice(2).map(Number);
  const rows = makeRows({ lines: lines - 1, customers, names: "mixed", order: "date" });
  const values = [
    ["Customer", "Date", "Amount"],
    ...rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
  ];
  const standin = await openStandin({ model: bookOf([{ ...blankSheet("Sales"), values }]) });
  standin.installGlobals();
  const mark = (): Mark => ({
    at: performance.now(),
    batches: standin.traffic.batches,
    bytes: standin.traffic.requestBytes + standin.traffic.responseBytes,
  });
  const marks: Record<string, Mark> = { start: mark() };
  const job = createJob({
    runner: createInlineRunner(),
    wording: () => wordingFor("en-US"),
    now: () => new Date(2026, 10, 24),
    interactive: false,
    watch: false,
  });
  const end = await job({
    settings: readSettings({}),
    address: `Sales!A1:C${lines}`,
    answers: {},
    signal: new AbortController().signal,
    onEvent: ({ kind }) => (marks[kind] = mark()),
  });
  marks["end"] = mark();
  if (end.kind !== "written") throw new Error(`The run ended as ${JSON.stringify(end)}.`);
  const letters = end.result.analysis.customers;
  const cells = Array.from({ length: letters.count }, (_, c) => {
    const [abc, xyz] = [ABC_LETTERS[letters.abc[c]!]!, XYZ_LETTERS[letters.xyz[c]!]!];
    return [abc, xyz, abc + xyz];
  });
  await runExcel(async (context) => {
    const source = await readSource(
      context,
      await locateSource(context, `Sales!A1:C${lines}`),
      46350
    );
    marks["classes"] = mark();
    const rowCustomer = Int32Array.from({ length: lines }, (_, row) => (row - 1) % letters.count);
    const beside = { headers: ["ABC", "XYZ", "Segment"], headerRow: 0, rowCustomer, cells };
    const { finish } = await writeClassColumns(context, [{ source, letters: beside }], () => false);
    finish();
    await context.sync();
  });
  marks["classesEnd"] = mark();
  const between = (from: string, to: string): object => {
    const [a, b] = [marks[from]!, marks[to]!];
    return {
      ms: Math.round(b.at - a.at),
      batches: b.batches - a.batches,
      bytes: b.bytes - a.bytes,
    };
  };
  console.log(
    JSON.stringify({
      find: between("start", "located"),
      read: between("located", "read"),
      encode: between("read", "analysing"),
      analyse: between("analysing", "analysed"),
      write: between("analysed", "end"),
      "three class columns": between("classes", "classesEnd"),
    })
  );
  process.exit(0);
}

void main();
