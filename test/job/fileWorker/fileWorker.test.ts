/** Files that are read beside the pane: the same as in place, whatever travels between. The authority is the reading in place, which test/files holds. */
import { readSettings } from "../../../src/engine/settings/readSettings";
import type { FileSource } from "../../../src/files/fileSource";
import { createFileWorker } from "../../../src/job/fileWorker/createFileWorker";
import { filesReader } from "../../../src/job/files/filesReader";
import type { Job, JobEnd, JobEvent, JobRequest } from "../../../src/job/job";
import { openWorkbook, type Workbook } from "../../excel/office";
import { fileOf } from "../../files/fileOf";
import { onlySheets } from "../../onlySheets";
import { HEADER, ROWS } from "../../cases/salesList";
import { FakeFileWorker } from "./fakeFileWorker";
import { jobOn, resultIn, runOn } from "./runOn";

const rows = Array.from({ length: 40 }, (_, i) => [
  ["Alfa", "Beta", "Gamma", "Delta"][i % 4],
  `2025-${String(1 + (i % 12)).padStart(2, "0")}-15`,
  i === 7 ? "none" : 100 + i,
]);
const csv = (list: readonly (readonly unknown[])[]): string =>
  ["Customer,Date,Amount", ...list.map((row) => row.join(","))].join("\n");
const MAY = fileOf("may.csv", csv(rows.slice(0, 20)), 100);
const JUNE = fileOf("june; late.csv", csv(rows.slice(20)), 100);

let book: Workbook;
beforeAll(async () => {
  book = await openWorkbook([HEADER, ...ROWS]);
});
afterAll(() => book.close());

const beside = createFileWorker(() => new FakeFileWorker());
const heard: JobEvent[] = [];
const run = (job: Job, files: readonly FileSource[], more: Partial<JobRequest> = {}) =>
  runOn(job, heard, { files, settings: onlySheets(["matrix"], readSettings({})), ...more });

test("gives the result of the reading in place, and its rows as they are read", async () => {
  const files = [MAY, JUNE];
  const one = resultIn(await run(jobOn(beside.readerOf), files));
  const told = heard.filter(({ kind }) => ["opening", "located", "read"].includes(kind));
  const other = resultIn(await run(jobOn(filesReader), files));
  expect(one).toEqual(other);
  expect(told).toEqual(heard.filter(({ kind }) => ["opening", "located", "read"].includes(kind)));
  expect(one.source.address).toBe("may.csv;'june; late.csv'");
  // Row 7 of the first file stands on its ninth line, below the header.
  expect(one.issues.find(({ code }) => code === "unreadableNumber")?.cells).toEqual([
    "line 9 of may.csv",
  ]);
});

test("other limits are answered without reading again, other files are not", async () => {
  const job = jobOn(beside.readerOf);
  const files = [MAY];
  const { source } = resultIn(await run(job, files));
  const limits = onlySheets(["matrix"], readSettings({ abc: { a: 0.5 } }));
  const change = { address: source.address, settings: limits };
  const changed = resultIn(await run(job, files, change));
  expect(heard.some(({ kind }) => kind === "read")).toBe(false);
  expect(changed).toEqual(resultIn(await run(jobOn(filesReader), files, { settings: limits })));
  await run(job, [fileOf("may.csv", csv(rows), 100)], change);
  expect(heard.some(({ kind }) => kind === "read")).toBe(true);
});

// The numbers by hand, as in test/job/readingQuestion.test.ts.
test("a question is asked with what follows from each answer, and its answer counts", async () => {
  const statuses = ["Paid", "Paid", "Parked", "Paid", "Paid", "Paid"];
  const names = ["Alfa", "Beta", "Gamma", "Alfa", "Beta", "Alfa"];
  const lines = statuses.map((status, i) => `2025-03-0${i + 1},${names[i]},${status},100`);
  const text = ["Date,Customer,Status,Amount", ...lines].join("\n");
  const files = [fileOf("orders.csv", text, 100)];
  const job = jobOn(beside.readerOf);
  const asked = await run(job, files);
  expect(asked).toEqual(await run(jobOn(filesReader), files));
  if (asked.kind !== "question") throw new Error(asked.kind);
  expect(asked.question.choices.map(({ follows }) => follows)).toEqual([
    "3 customers, 600",
    "2 customers, 500",
  ]);
  const answers = { unknownStatus: "out" };
  expect(resultIn(await run(job, files, { answers }))).toEqual(
    resultIn(await run(jobOn(filesReader), files, { answers }))
  );
});

test.each([
  ["a file that is damaged", [fileOf("cut.csv.gz", new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2]))]],
  ["a quotation mark that is never closed", [fileOf("open.csv", 'Customer,Amount\n"Alfa,5\n')]],
  ["a file without a column that the first one has", [MAY, fileOf("b.csv", "Name,Sum\nAlfa,5\n")]],
  ["a file that is no list", [fileOf("notes.csv", "Dear all,\nsee you\n")]],
])("%s is told in the same sentence", async (_, files) => {
  const end = await run(jobOn(beside.readerOf), files);
  expect(end.kind).toBe("problem");
  const { detail: _by, ...problem } = (end as Extract<JobEnd, { kind: "problem" }>).problem;
  const other = await run(jobOn(filesReader), files);
  expect((other as typeof end & { kind: "problem" }).problem).toMatchObject(problem);
});

test.each([
  ["nothing in it", "", "fileEmpty"],
  ["one column", "Dear all,\nsee you\n", "fileSingleColumn"],
])("a file with %s asks for another file, not for cells", async (_, text, code) => {
  const end = await run(jobOn(beside.readerOf), [fileOf("notes.csv", text)]);
  expect(end).toMatchObject({ kind: "problem", problem: { code } });
  const { next } = (end as Extract<JobEnd, { kind: "problem" }>).problem;
  expect(next).toMatch(/^Add a file with a list of sales/);
});

test("a run that is cancelled ends at once, and the next one is read", async () => {
  const controller = new AbortController();
  const endless = fileOf("long.csv", csv(Array.from({ length: 30_000 }, () => rows[0]!)), 500);
  const end = await run(jobOn(beside.readerOf), [endless], {
    signal: controller.signal,
    onEvent: ({ kind }) => {
      if (kind === "opening") controller.abort();
    },
  });
  expect(end.kind).toBe("cancelled");
  expect((await run(jobOn(beside.readerOf), [MAY])).kind).toBe("written");
});

test("where the worker cannot be loaded, that is said, and it is tried again", async () => {
  let starts = 0;
  const failing = createFileWorker(() => {
    starts += 1;
    if (starts === 1) throw new Error("blocked");
    return new FakeFileWorker();
  });
  failing.start();
  await new Promise((resolve) => setImmediate(resolve));
  expect((await run(jobOn(failing.readerOf), [MAY])).kind).toBe("written");
  const none = createFileWorker(() => {
    throw new Error("blocked");
  });
  const end = await run(jobOn(none.readerOf), [MAY]);
  expect(end).toMatchObject({ kind: "problem", problem: { code: "filesNotLoaded" } });
});
