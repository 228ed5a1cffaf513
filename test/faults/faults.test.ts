/**
 * A fault at every request of a run and inside every request, the actions before it done and those after it not, as Excel documents it. Whatever the fault, no
 * text that somebody typed is lost or stands beside another customer, and the next run leaves what it would have left without the fault.
 */
import type { JobEvent } from "../../src/job/job";
import type { Failure } from "../../standin/host/host";
import { removeResults } from "../../src/excel/removeResults";
import { sampleOf } from "../sample";
import { FIRST, LATER, LIST, workedOn, written, type WorkedOn } from "./workbook";

/** Errors that Microsoft documents for any call, and a connection that is lost for good. */
const CODES = [
  "GeneralException",
  "ServiceNotAvailable",
  "ActivityLimitReached",
  "RequestAborted",
  "AccessDenied",
  "InvalidOperation",
  "UndoNotSupported",
] as const;
/** Nothing done, part of the request done, all done and only the answer late. */
const SHARES = [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1] as const;

interface Trial {
  readonly n: number;
  readonly failure: Failure;
  /** How many requests fail in a row. */
  readonly count: number;
}

function trials(requests: number): readonly Trial[] {
  return Array.from({ length: requests }, (_, i) => i + 1).flatMap((n) =>
    SHARES.flatMap((done, i) =>
      CODES.map((code, j) => ({
        n,
        failure: { code, message: code, done },
        // A lost connection stays lost.
        count: (i + j + n) % 3 === 0 ? 12 : 1,
      }))
    )
  );
}

let book: WorkedOn;
afterEach(() => book.close());

/** How many requests the work sends. */
const requestsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const { batches } = book.traffic;
  await work();
  return book.traffic.batches - batches;
};
const failing = async <T>({ n, failure, count }: Trial, work: () => Promise<T>): Promise<T> => {
  for (let i = 0; i < count; i += 1)
    book.host.failBatch(n + i, i === 0 ? failure : { ...failure, done: 0 });
  const { batches } = book.traffic;
  const result = await work();
  // The connection is back.
  while (book.traffic.batches < batches + n + count) await book.sheets().catch(() => undefined);
  return result;
};
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
  book = await workedOn();
  const lists = [LATER, FIRST] as const;
  const states: string[] = [];
  let requests = 0;
  // Twice: where rows stand that left, they are there from now on.
  for (const rows of [...lists, ...lists]) {
    await book.list(rows);
    requests = Math.max(requests, await requestsOf(async () => written(await run(rows))));
    expect(book.lost()).toEqual([]);
    states.push(book.state());
  }
  const expected = states.slice(-2);
  const reached = new Set<string>();
  for (const [i, trial] of sampleOf(trials(requests), 20).entries()) {
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
}, 1_200_000);

test("a run that is done once more without its undo group has one row in the log", async () => {
  book = await workedOn();
  await book.list(LATER);
  await run(LATER);
  const requests = await requestsOf(async () => written(await run(LATER)));
  let withoutGroup = 0;
  // The last requests of all release references, outside of the group.
  for (const n of [requests - 3, requests - 2, requests - 1, requests])
    for (const done of [0.5, 1]) {
      const before = book.runs().length;
      const failure = { code: "UndoNotSupported", message: "no undo", done };
      const end = await failing({ n, failure, count: 1 }, () => run(LATER));
      if (!written(end).isOneUndo) withoutGroup += 1;
      expect([n, done, book.runs().length - before]).toEqual([n, done, 1]);
    }
  expect(withoutGroup).toBeGreaterThan(0);
}, 300_000);

test("cut at any action between the columns, a letter of ours is never taken for one by hand", async () => {
  book = await workedOn();
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
  // The request that writes our columns, cut in steps of a hundredth: no two columns are as near to each other.
  const cuts = Array.from({ length: 100 }, (_, i) => (i + 1) / 100);
  for (const [i, done] of sampleOf(cuts, 10).entries()) {
    const rows = lists[i % 2]!;
    await book.list(rows);
    const failure = { code: "GeneralException", message: "cut", done };
    await failing({ n: requests.at(i % 2 === 0 ? -2 : -1)!, failure, count: 1 }, () => run(rows));
    expect([done, written(await run(rows)).remarks]).toEqual([done, []]);
    const now = (await letters()).map((row) => row.map((cell) => String(cell).replace(/<..$/, "")));
    expect([done, now]).toEqual([done, expected.slice(-2)[i % 2]]);
  }
}, 1_200_000);

test("a first run, and its removal: nothing of ours is left, or the next run brings it to its end", async () => {
  book = await workedOn();
  await book.Excel.run(removeResults);
  const empty = await book.formulas("Sales");
  const requests = await requestsOf(async () => written(await run(FIRST)));
  const expected = book.state();
  const removal = await requestsOf(() => book.Excel.run(removeResults));
  for (const trial of sampleOf(trials(requests), 8)) {
    const end = await failing(trial, () => run(FIRST));
    expect([trial, end.kind]).toEqual([trial, expect.stringMatching(/^(written|problem)$/)]);
    written(await run(FIRST));
    expect([trial, book.state()]).toEqual([trial, expected]);
    await book.Excel.run(removeResults);
  }
  for (const trial of sampleOf(trials(removal), 6)) {
    written(await run(FIRST));
    await failing(trial, () => book.Excel.run(removeResults).catch(() => undefined));
    await book.Excel.run(removeResults);
    expect([trial, await book.sheets()]).toEqual([trial, ["Sales"]]);
    expect([trial, await book.formulas("Sales")]).toEqual([trial, empty]);
  }
}, 1_200_000);

test("letters beside the list never become part of it, and are right after the next run", async () => {
  book = await workedOn();
  await book.list(FIRST);
  const list = await book.values(`${LIST}${FIRST.length}`);
  const requests = await requestsOf(async () => written(await run(FIRST, true)));
  const letters = await book.values("Sales!A1:H28");
  for (const [i, trial] of sampleOf(trials(requests), 10).entries()) {
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
}, 1_200_000);
