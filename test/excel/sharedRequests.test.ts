/** Worked cases: which requests are sent when several things are done side by side. What is queued and sent is written down as text. */
import { SharedRequests } from "../../src/excel/write/sharedRequests";

const TOO_LARGE = Object.assign(new Error("too large"), {
  code: "ResponsePayloadSizeLimitExceeded",
  debugInfo: {},
});

/** @param refused what no request may hold */
function requests(refused: (request: string) => Error | undefined = () => undefined) {
  const sent: string[] = [];
  let queued: string[] = [];
  const send = async (): Promise<void> => {
    const request = queued.join("+");
    queued = [];
    sent.push(request);
    await Promise.resolve();
    const error = refused(request);
    if (error !== undefined) throw error;
  };
  const shared = new SharedRequests(send, () => queued.length > 0);
  return { shared, sent, queue: (text: string): void => void queued.push(text), send };
}

test("work on its own is sent for at once", async () => {
  const { shared, sent, queue } = requests();
  queue("a1");
  await shared.flush();
  queue("a2");
  await shared.flush();
  expect(sent).toEqual(["a1", "a2"]);
});

test("side by side, a request waits until nobody goes on without an answer; what is shorter ends before", async () => {
  const { shared, sent, queue } = requests();
  const steps = (name: string, count: number) => async (): Promise<string> => {
    for (let i = 1; i <= count; i += 1) {
      queue(`${name}${i}`);
      await shared.flush();
    }
    return name;
  };
  const inner = (): Promise<string[]> => shared.together([steps("d", 2), steps("e", 1)]);
  const ends = await shared.together([steps("a", 1), steps("b", 3), inner, async () => "none"]);
  expect(ends).toEqual(["a", "b", ["d", "e"], "none"]);
  expect(sent).toEqual(["a1+b1+d1+e1", "b2+d2", "b3"]);
  queue("after");
  await shared.flush();
  expect(sent.at(-1)).toBe("after");
});

test("what Excel refuses fails alone; the others' is written, and asked for apart from it", async () => {
  const { shared, sent, queue, send } = requests((request) =>
    request === "sort" ? new Error("refused") : undefined
  );
  const sort = async (): Promise<string> => {
    queue("a");
    const isSorted = shared.alone(() => {
      queue("sort");
      return send();
    });
    return isSorted.then(
      () => "sorted",
      () => "not sorted"
    );
  };
  const write = async (): Promise<string> => {
    queue("b");
    await shared.ask(() => queue("keys"));
    return "read";
  };
  expect(await shared.together([sort, write])).toEqual(["not sorted", "read"]);
  expect(sent).toEqual(["a+b", "keys", "sort"]);
});

test("where the answer to all is too large, each asks for its own", async () => {
  const { shared, sent, queue } = requests((request) =>
    request.length > 1 ? TOO_LARGE : undefined
  );
  const ask = (name: string) => (): Promise<void> => shared.ask(() => queue(name));
  await shared.together([ask("a"), ask("b")]);
  expect(sent).toEqual(["a+b", "a", "b"]);
});

test("after a failure nothing more is sent, and it is the one that is told", async () => {
  const { shared, sent, queue } = requests();
  const fails = async (): Promise<void> => {
    await shared.flush();
    throw new Error("first");
  };
  const goesOn = async (): Promise<void> => {
    for (const name of ["a", "b", "c"]) {
      queue(name);
      await shared.flush();
    }
  };
  await expect(shared.together([fails, goesOn])).rejects.toThrow("first");
  expect(sent).toEqual(["a"]);
});
