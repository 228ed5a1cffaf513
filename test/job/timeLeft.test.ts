import { createTimeLeft } from "../../src/job/timeLeft";

let at = 0;
beforeEach(() => (at = 0));
const clock = (between: number): ReturnType<typeof createTimeLeft> =>
  createTimeLeft(() => at, between);
const opening = { kind: "opening", file: "a.csv", ofBytes: 900 } as const;

test("what is left goes on as fast as what is done; for two seconds nobody can tell", () => {
  const timeLeft = clock(1_000);
  const told = [0, 1_000, 2_000, 2_500, 3_000].map((ms, i) => {
    at = ms;
    return timeLeft({ ...opening, bytes: 100 * (i + 1) });
  });
  // 300 bytes in 2 s: 600 take 4. 500 bytes in 3 s: 400 take 2.4.
  expect(told).toEqual([undefined, undefined, 4, undefined, 3]);
});

test("each thing that is done has its own beginning", () => {
  const timeLeft = clock(2_000);
  timeLeft({ ...opening, bytes: 100 });
  at = 5_000;
  timeLeft({ kind: "located", address: "a.csv", rows: 1_000 });
  expect(timeLeft({ kind: "read", rows: 100 })).toBe(undefined);
  at = 7_000;
  expect(timeLeft({ kind: "read", rows: 500 })).toBe(2);
  at = 9_000;
  // Nothing is left.
  expect(timeLeft({ kind: "read", rows: 1_000 })).toBe(undefined);
});
