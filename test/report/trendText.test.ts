/** Worked by hand: eighths of a customer's own best period, rounded up. */
import { trendText } from "../../src/report/segments/trendText";

const totals = (...own: number[]) => ({
  starts: new Int32Array(own.length + 1),
  count: own.length,
  totals: Float64Array.from(own),
});

test.each([
  ["one bar in eight for each eighth", totals(1, 2, 3, 4, 5, 6, 7, 8), "▁▂▃▄▅▆▇█"],
  ["just above an eighth is the next bar", totals(8, 1.001), "█▂"],
  ["nothing bought, or more returned", totals(0, -5, 10), "··█"],
  ["only returns", totals(-1, -2), "··"],
])("%s", (_what, latest, text) => {
  expect(trendText(latest, 0)).toBe(text);
});

test("each customer beside the own best period", () => {
  const both = { starts: new Int32Array(3), count: 2, totals: Float64Array.of(1, 2, 100, 50) };
  expect([0, 1].map((c) => trendText(both, c))).toEqual(["▄█", "█▄"]);
});
