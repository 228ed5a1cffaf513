/**
 * Cancel before every request of a run: it ends as cancelled with the workbook as it was, or it had said that it writes, and then all of the result stands.
 */
import type { JobEvent } from "../../src/job/job";
import { dealt, sampleOf } from "../sample";
import { FIRST, LATER, LIST, workedOn, written, type WorkedOn } from "./workbook";

let book: WorkedOn;
afterEach(() => book.close());

const run = (rows: typeof FIRST, signal?: AbortSignal, onEvent?: (event: JobEvent) => void) =>
  book.run({
    address: `${LIST}${rows.length}`,
    answers: { otherCustomers: "update" },
    letters: true,
    ...(signal === undefined ? {} : { signal }),
    ...(onEvent === undefined ? {} : { onEvent }),
  });

test("a second run, with letters beside the list", async () => {
  book = await workedOn(FIRST, ["matrix"]);
  const lists = [LATER, FIRST] as const;
  const states: string[] = [];
  let requests = 0;
  const stateNow = async (): Promise<string> =>
    `${book.state()} ${JSON.stringify(await book.formulas("Sales"))} ${(await book.values("Runs")).length}`;
  for (const rows of [...lists, ...lists]) {
    await book.list(rows);
    const { batches } = book.traffic;
    written(await run(rows));
    requests = Math.max(requests, book.traffic.batches - batches);
    states.push(book.state());
  }
  const ends = new Set<string>();
  const moments = Array.from({ length: requests }, (_, i) => i + 1);
  for (const [i, n] of sampleOf(dealt(moments), 3).entries()) {
    const rows = lists[i % 2]!;
    await book.list(rows);
    const before = await stateNow();
    const controller = new AbortController();
    let isWriting = false;
    let wasWriting = false;
    book.host.beforeBatch(n, () => {
      wasWriting = isWriting;
      controller.abort();
    });
    const end = await run(rows, controller.signal, ({ kind }) => {
      isWriting ||= kind === "writing";
    });
    ends.add(end.kind);
    expect([n, end.kind]).toEqual([
      n,
      wasWriting || !controller.signal.aborted ? "written" : "cancelled",
    ]);
    if (end.kind === "cancelled") expect([n, await stateNow()]).toEqual([n, before]);
    else expect([n, book.state()]).toEqual([n, states.slice(-2)[i % 2]]);
    expect([n, book.lost()]).toEqual([n, []]);
    written(await run(rows));
  }
  expect([...ends].sort()).toEqual(["cancelled", "written"]);
}, 14_400_000);
