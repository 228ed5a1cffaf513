/**
 * A fault at every request of a run and inside every request, the actions before it done and those after it not, as Excel documents it. Whatever the fault, no
 * text that somebody typed is lost or stands beside another customer, and the next run leaves what it would have left without the fault.
 */
import type { JobEnd, JobEvent } from "../../src/job/job";
import { KEPT_TABLES } from "../../src/excel/mark";
import { removeResults } from "../../src/excel/removeResults";
import { runExcel } from "../../src/excel/runExcel";
import { openWorkbook } from "../excel/office";
import { dealt, sampleOf, sheetsOfSample } from "../sample";
import {
  failing as failingIn,
  type Request,
  requestsOf as sent,
  type Trial,
  trials,
} from "./trials";
import {
  FIRST,
  FIRST_LOST,
  LATER,
  LATER_LOST,
  LIST,
  TYPED_SHEETS,
  TYPED_TABLES,
  watched,
  workedOn,
  written,
  type WorkedOn,
} from "./workbook";

let book: WorkedOn;
afterEach(() => book.close());

const requestsOf = (work: () => Promise<unknown>) => sent(book, work);
const failing = <T>(trial: Trial, work: () => Promise<T>) => failingIn(book, trial, work);
/** Rows of the log that are not whole, or of a moment that another row has. */
function withoutRun(rows: ReturnType<WorkedOn["runs"]>): typeof rows {
  const moments = rows.map(([moment]) => moment);
  return rows.filter((row, i) => row.at(-1) === "" || moments.indexOf(row[0]) < i);
}
const run = (rows: typeof FIRST, letters?: boolean) =>
  book.run({
    address: `${LIST}${rows.length}`,
    answers: { otherCustomers: "update" },
    ...(letters === undefined ? {} : { letters }),
  });

test("a second run, with customers who are new and one who left", async () => {
  book = await workedOn(FIRST_LOST, sheetsOfSample(TYPED_SHEETS));
  expect(new Set(book.typed.map((row) => row.split(",")[0]))).toEqual(new Set(TYPED_TABLES));
  const lists = [LATER_LOST, FIRST_LOST] as const;
  const states: string[] = [];
  let requests: readonly Request[] = [];
  // Twice: where rows stand that left, they are there from now on.
  for (const rows of [...lists, ...lists]) {
    await book.list(rows);
    requests = await requestsOf(async () => written(await run(rows)));
    expect(book.lost()).toEqual([]);
    states.push(book.state());
  }
  const expected = states.slice(-2);
  const reached = new Set<string>();
  for (const [i, trial] of sampleOf(trials(requests), 7).entries()) {
    const rows = lists[i % 2]!;
    await book.list(rows);
    const before = book.state();
    const logged = book.runs().length;
    const end = await failing(trial, () => run(rows));
    const after = book.state();
    reached.add(after === before ? "as before" : after === expected[i % 2] ? "done" : "part");
    expect([trial, end.kind]).toEqual([trial, expect.stringMatching(/^(written|problem)$/)]);
    expect([trial, book.lost()]).toEqual([trial, []]);
    const one = book.runs().length - logged;
    expect([trial, end.kind === "written" ? [1] : [0, 1]]).toEqual([
      trial,
      expect.arrayContaining([one]),
    ]);
    written(await run(rows));
    expect([trial, book.lost()]).toEqual([trial, []]);
    expect([trial, book.state()]).toEqual([trial, expected[i % 2]]);
    expect([trial, withoutRun(book.runs())]).toEqual([trial, []]);
    // A row that the fault cut off is filled by the next run.
    expect([trial, [one, one + 1]]).toEqual([
      trial,
      expect.arrayContaining([book.runs().length - logged]),
    ]);
  }
  expect([...reached].sort()).toEqual(["as before", "done", "part"]);
}, 14_400_000);

test("a run that is done once more without its undo group has one row in the log", async () => {
  book = await workedOn(FIRST, []);
  await book.list(LATER);
  await run(LATER);
  const { length } = await requestsOf(async () => written(await run(LATER)));
  let withoutGroup = 0;
  // The last requests of all release references, outside of the group.
  for (const n of [length - 3, length - 2, length - 1, length])
    for (const done of [0.5, 1]) {
      const before = book.runs().length;
      const failure = { code: "UndoNotSupported", message: "no undo", done };
      const end = await failing({ n, failure, count: 1 }, () => run(LATER));
      if (!written(end).isOneUndo) withoutGroup += 1;
      expect([n, done, book.runs().length - before]).toEqual([n, done, 1]);
    }
  expect(withoutGroup).toBeGreaterThan(0);
}, 300_000);

test("a run that was cut off is none that the next one is compared with: a change of old rows is said by the first run that comes to its end", async () => {
  book = await workedOn(FIRST, []);
  // February 2025 changes each time.
  const listOf = (sum: number): typeof FIRST =>
    FIRST.map((row, i) => (i === 4 ? [row[0]!, row[1]!, sum] : row));
  const requests = await requestsOf(async () => written(await run(listOf(0))));
  const last = requests.map(({ isWriting }) => isWriting).lastIndexOf(true) + 1;
  const { actions } = requests[last - 1]!;
  let sum = 0;
  const isSaid = (one: JobEnd): boolean =>
    one.kind === "written" && one.remarks.some((text) => text.startsWith("Past rows"));
  // Both errors have the run told as failed, or done once more without its undo group.
  for (const code of ["RequestAborted", "UndoNotSupported"])
    for (const left of [0, 1, 2, 3, 8, 30]) {
      const rows = listOf((sum += 100));
      await book.list(rows);
      const failure = { code, message: code, done: (actions - left) / actions };
      const end = await failing({ n: last, failure, count: 1 }, () => run(rows));
      const next = written(await run(rows));
      const [isToldAtOnce, isToldNext] = [end, next].map(isSaid);
      // Of a run whose last answer alone was lost, all stands: its row says it.
      if (code === "RequestAborted" && left === 0)
        expect(book.runs().at(-2)!.join()).toContain("Past rows");
      else
        expect([code, left, isToldAtOnce, isToldNext]).toEqual([
          code,
          left,
          code === "UndoNotSupported",
          code !== "UndoNotSupported",
        ]);
    }
});

test("cut at any action between the columns, a letter of ours is never taken for one by hand", async () => {
  book = await workedOn(FIRST, []);
  const changed = FIRST.map(([day, name, amount]) => [
    day!,
    name === "Gamma" ? "Delta" : name === "Delta" ? "Gamma" : name!,
    amount!,
  ]);
  const lists = [changed, FIRST] as const;
  const letters = () => book.values("Segments!A4:E8");
  const expected: unknown[] = [];
  const requests: number[] = [];
  for (const rows of [...lists, ...lists]) {
    await book.list(rows);
    const { batches } = book.traffic;
    let first = 0;
    const onEvent = ({ kind }: JobEvent): void => {
      if (kind === "writing") first = book.traffic.batches - batches + 1;
    };
    written(await book.run({ address: `${LIST}${rows.length}`, onEvent }));
    requests.push(first);
    expected.push(
      (await letters()).map((row) => row.map((cell) => String(cell).replace(/<..$/, "")))
    );
  }
  expect(expected[0]).not.toEqual(expected[1]);
  // The request that writes our columns, cut at every fourth of its 430 actions, a third of them on each platform: two columns are nine actions apart.
  const cuts = dealt(Array.from({ length: 108 }, (_, i) => (i + 1) / 108));
  for (const [i, done] of sampleOf(cuts, 3).entries()) {
    const rows = lists[i % 2]!;
    await book.list(rows);
    const failure = { code: "GeneralException", message: "cut", done };
    await failing({ n: requests.at(i % 2 === 0 ? -2 : -1)!, failure, count: 1 }, () => run(rows));
    expect([done, written(await run(rows)).remarks]).toEqual([done, []]);
    const now = (await letters()).map((row) => row.map((cell) => String(cell).replace(/<..$/, "")));
    expect([done, now]).toEqual([done, expected.slice(-2)[i % 2]]);
  }
}, 14_400_000);

test("a first run, and its removal: nothing of ours is left, or the next run brings it to its end", async () => {
  book = await workedOn(FIRST, sheetsOfSample(["overview", "keyAccounts"]));
  await book.Excel.run(removeResults);
  const empty = await book.formulas("Sales");
  const requests = await requestsOf(async () => written(await run(FIRST)));
  const expected = book.state();
  const removal = await requestsOf(() => book.Excel.run(removeResults));
  for (const trial of sampleOf(trials(requests), 3)) {
    const end = await failing(trial, () => run(FIRST));
    expect([trial, end.kind]).toEqual([trial, expect.stringMatching(/^(written|problem)$/)]);
    written(await run(FIRST));
    expect([trial, book.state()]).toEqual([trial, expected]);
    await book.Excel.run(removeResults);
  }
  for (const trial of sampleOf(trials(removal), 3)) {
    written(await run(FIRST));
    const said = await failing(trial, () =>
      runExcel(removeResults).then(
        () => "removed",
        (error: unknown) => error
      )
    );
    // Only the release of references may fail unnoticed; else what Excel said is told.
    if (said === "removed") expect([trial, await book.sheets()]).toEqual([trial, ["Sales"]]);
    else
      expect([trial, said]).toMatchObject([
        trial,
        { name: "ExcelProblem", problem: { cause: { code: trial.failure.code } } },
      ]);
    await book.Excel.run(removeResults);
    expect([trial, await book.sheets()]).toEqual([trial, ["Sales"]]);
    expect([trial, await book.formulas("Sales")]).toEqual([trial, empty]);
  }
}, 14_400_000);

test("letters beside the list never become part of it, and are right after the next run", async () => {
  book = await workedOn(FIRST, []);
  await book.list(FIRST);
  const list = await book.values(`${LIST}${FIRST.length}`);
  const requests = await requestsOf(async () => written(await run(FIRST, true)));
  const letters = await book.values("Sales!A1:H28");
  for (const [i, trial] of sampleOf(dealt(trials(requests)), 4).entries()) {
    // Also where the letters have to be written over a longer or shorter list.
    const rows = i % 2 === 0 ? LATER : FIRST;
    await book.list(rows);
    await failing(trial, () => run(rows, true));
    await book.list(FIRST);
    const next = written(await run(FIRST, true));
    expect([trial, next.result.source.address]).toEqual([trial, `${LIST}${FIRST.length}`]);
    expect([trial, await book.values(`${LIST}${FIRST.length}`)]).toEqual([trial, list]);
    expect([trial, (await book.values("Sales!A1:H28")).slice(0, 27)]).toEqual([
      trial,
      letters.slice(0, 27),
    ]);
  }
}, 14_400_000);

test.each(["web", "windows", "mac"] as const)(
  "%s: a table that took in letters gives them back, also after a run that was cut before it did",
  async (platform) => {
    const totals = [
      ["Customer", "Revenue", "Status"],
      ["Alfa", 800, "open"],
      ["Beta", 150, "open"],
    ];
    book = watched(await openWorkbook(totals, { platform, strict: true, sheets: [] }));
    await book.Excel.run(async (context) => {
      context.workbook.tables.add("Sales!A1:C3", true).name = "Orders";
      await context.sync();
    });
    const address = "Sales!A1:C3";
    const { result, sheets } = written(await book.run({ address, letters: true }));
    const again = () => book.run({ address, adjacentTo: { result, sheets } });
    const requests = await requestsOf(async () => written(await again()));
    const lettered = await book.values("Sales");
    const width = (): number => book.book.tables[0]!.area.columns;
    const failure = { code: "RequestAborted", message: "cut", done: 0.9 };
    const wide: number[] = [];
    for (const [i, { isWriting }] of requests.entries()) {
      if (!isWriting) continue;
      await failing({ n: i + 1, failure, count: 1 }, again);
      if (width() === 7) wide.push(i);
      expect([i, written(await again()).classColumns]).toEqual([i, "written"]);
      expect([i, width()]).toEqual([i, 3]);
      expect([i, await book.values("Sales")]).toEqual([i, lettered]);
      expect([i, await growing()]).toEqual([i, undefined]);
    }
    await failing({ n: wide.at(-1)! + 1, failure, count: 1 }, again);
    await book.Excel.run(removeResults);
    expect([width(), await book.values("Sales"), await growing()]).toEqual([3, totals, undefined]);
  }
);

/** What the workbook keeps of tables that letters may have widened. */
const growing = (): Promise<unknown> =>
  book.Excel.run(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(KEPT_TABLES).load("value");
    await context.sync();
    return kept.isNullObject ? undefined : kept.value;
  });

test.each(sampleOf([300, 17_000], 1))(
  "the largest requests of %d customers",
  async (count) => {
    const names = Array.from({ length: count }, (_, c) => `Customer ${String(c).padStart(5, "0")}`);
    const amount = (c: number, month: number): number => 10 + ((c * 7919 * (month + 1)) % 9973);
    const listOf = (months: readonly number[]): typeof FIRST => [
      FIRST[0]!,
      ...months.flatMap((month) =>
        names.map((name, c) => [45_700 + 30 * month + (c % 28), name, amount(c, month)])
      ),
    ];
    const lists = [listOf([0, 1, 2]), listOf([0, 2, 3])] as const;
    book = await workedOn(lists[0], sheetsOfSample([]));
    const states: string[] = [];
    let requests: readonly Request[] = [];
    for (const rows of [lists[1], lists[0]]) {
      await book.list(rows);
      requests = await requestsOf(async () => written(await run(rows)));
      states.push(book.state());
    }
    const largest = requests
      .map(({ bytes }, i) => ({ bytes, n: i + 1 }))
      .sort((one, other) => other.bytes - one.bytes)
      .slice(0, 3);
    const cuts = largest.flatMap(({ n }) => [0.3, 0.7].map((done) => ({ n, done })));
    for (const [i, { n, done }] of dealt(cuts).entries()) {
      const rows = lists[(i + 1) % 2]!;
      await book.list(rows);
      const failure = { code: "RequestAborted", message: "cut", done };
      await failing({ n, failure, count: 1 }, () => run(rows));
      expect([n, done, book.lost()]).toEqual([n, done, []]);
      written(await run(rows));
      expect([n, done, book.lost()]).toEqual([n, done, []]);
      expect(book.state() === states[i % 2]).toBe(true);
    }
  },
  3_600_000
);
