/** Faults of requests: at every request of a run and inside it, the actions before it done and those after it not, as Excel documents it. */
import type { Failure } from "../../standin/host/host";
import type { Batch } from "../../standin/protocol/batch";
import type { Workbook } from "../excel/office";
import { PLATFORM_SHIFT } from "../platformShift";

/** Errors that Microsoft documents for any call. */
const CODES = [
  "GeneralException",
  "ServiceNotAvailable",
  "ActivityLimitReached",
  "RequestAborted",
  "AccessDenied",
  "InvalidOperation",
] as const;
/** Parts of a request that are done. */
const PARTS = [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9] as const;

export interface Request {
  readonly bytes: number;
  readonly actions: number;
  readonly isWriting: boolean;
}

export interface Trial {
  readonly n: number;
  readonly failure: Extract<Failure, { readonly code: string }>;
  /** How many requests fail in a row. */
  readonly count: number;
}

/**
 * Each request is cut before its first action, inside, and after its last, when only the answer is late; one that only reads leaves the same wherever it is cut.
 * The error is another each time. The places inside are dealt out over the three platforms, on each of which one of them, and a late answer, comes with the
 * error that has a run done once more without its undo group.
 */
export function trials(requests: readonly Request[]): readonly Trial[] {
  return requests.flatMap(({ actions, isWriting }, i) => {
    const turn = i + PLATFORM_SHIFT;
    const trial = (code: string, done: number, count: number): Trial => ({
      n: i + 1,
      failure: { code, message: code, done },
      count,
    });
    const inside = PARTS.filter((_, j) => (j + turn) % 3 === 0);
    // Parts that leave the same actions done are one.
    const places = new Map([0, ...inside, 1].map((done) => [Math.ceil(done * actions), done]));
    const cuts = isWriting ? [...places.values()] : [0];
    return [
      // A lost connection stays lost.
      ...cuts.map((done, j) =>
        trial(CODES[(turn * 2 + j) % CODES.length]!, done, (turn + j) % 3 === 0 ? 12 : 1)
      ),
      ...(isWriting ? [PARTS[(turn * 3) % PARTS.length]!, 1] : []).map((done) =>
        trial("UndoNotSupported", done, 1)
      ),
    ];
  });
}

type Watched = Pick<Workbook, "host" | "traffic" | "sheets">;

/** What the work sends. */
export async function requestsOf(
  book: Watched,
  work: () => Promise<unknown>
): Promise<readonly Request[]> {
  const sent = jest.spyOn(book.host, "execute");
  await work();
  const requests = sent.mock.calls.map(([body, flags = 0]) => ({
    bytes: body.length,
    actions: (JSON.parse(body) as Batch).Actions.length,
    isWriting: (flags & 1) === 1,
  }));
  sent.mockRestore();
  return requests;
}
/** Does the work with a fault at one of its requests; afterwards the connection is back. */
export async function failing<T>(
  book: Watched,
  { n, failure, count }: Trial,
  work: () => Promise<T>
): Promise<T> {
  for (let i = 0; i < count; i += 1)
    book.host.failBatch(n + i, i === 0 ? failure : { ...failure, done: 0 });
  const { batches } = book.traffic;
  const result = await work();
  while (book.traffic.batches < batches + n + count) await book.sheets().catch(() => undefined);
  return result;
}
