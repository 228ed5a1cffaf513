/** Input checks: a table that somebody edited, cut or named otherwise is refused with its column and row, never half read. */
import { aggregatedAnalysis } from "../../../src/engine/aggregates/aggregatedAnalysis";
import { aggregatedReview } from "../../../src/engine/aggregates/aggregatedReview";
import { readAggregates } from "../../../src/engine/aggregates/aggregates";
import type { Cells } from "../../../src/engine/aggregates/readColumns";

const SEGMENTS: Cells = {
  customer: ["Alfa", "Beta"],
  value: [900, "100.5"],
  revenue: [900, 100.5],
  share: [0.9, 0.1],
  cumulative_share: [0.9, 1],
  place: [1, 2],
  abc: ["A", "C"],
  abc_reason: ["", null],
  xyz: ["X", "-"],
  xyz_reason: ["", "new"],
  even: [0, 0],
  periods_bought: [12n, 1],
  periods_possible: [12, 1],
  variation: [null, ""],
  status: ["regular", "new"],
  status_since: [45_000, "2025-12-01"],
  purchases: [12, 1],
  first_purchase: [44_900, 45_992],
  last_purchase: [45_990, new Date(Date.UTC(2025, 11, 1))],
  recency_days: [10, 8],
  gaps: [11, 0],
  longest_gap: [40, 0],
  mean_gap_days: [30, -1],
  lost_after_days: [60, -1],
  at_risk_after_days: [40, -1],
  last_year: [900, 100.5],
  prospect: [0, 0],
};
const FACTS: Cells = {
  first_day: [44_900],
  from_day: [44_900],
  as_of: [46_000],
  period: ["month"],
  asked_period: ["month"],
  asked_live: [12],
  complete_periods: [12],
  live_periods: [12],
  median_gap: [30],
  last_complete_day: [45_991],
  unfinished: [1],
  rows_read: [20],
  line_count: [18],
  lines_after: [1],
  amount: [1000.5],
  amount_after: [5],
  total: [1000.5],
  base: [1000.5],
  settings: ['{"value":"profit","lost":{"factor":2}}'],
};
const readOf = (segments: Cells, facts?: Cells) => readAggregates({ segments, facts }, {});

test("numbers and days of every engine and file are read: texts, big integers, ISO days, dates", () => {
  const read = readOf(SEGMENTS, FACTS);
  if (read.kind === "fault") throw new Error(JSON.stringify(read.fault));
  const { segments, settings } = read.aggregates;
  expect([...segments.value]).toEqual([900, 100.5]);
  expect([...segments.periods_bought]).toEqual([12, 1]);
  // 1 December 2025 is day 45,992 of Excel.
  expect([segments.status_since[1], segments.last_purchase[1]]).toEqual([45_992, 45_992]);
  expect([settings.value, settings.lost.factor]).toEqual(["profit", 2]);
});

test.each<[string, Cells, object]>([
  ["a column is missing", { ...SEGMENTS, abc: undefined! }, { code: "missingColumn", column: "abc" }],
  ["a text where a number belongs", { ...SEGMENTS, value: [1, "much"] }, { code: "unreadableCell", column: "value", row: 2, text: "much" }],
  ["a number that is none", { ...SEGMENTS, value: [1, Infinity] }, { code: "unreadableCell", column: "value", row: 2, text: "Infinity" }],
  ["nothing where a number belongs", { ...SEGMENTS, place: [1, " "] }, { code: "unreadableCell", column: "place", row: 2, text: " " }],
  ["a row that is cut off", { ...SEGMENTS, prospect: [0, undefined] }, { code: "unreadableCell", column: "prospect", row: 2, text: "" }],
  ["a letter that is none", { ...SEGMENTS, abc: ["A", "F"] }, { code: "unreadableCell", column: "abc", row: 2, text: "F" }],
  ["a status of another product", { ...SEGMENTS, status: ["active", "new"] }, { code: "unreadableCell", column: "status", row: 1, text: "active" }],
  ["a customer twice", { ...SEGMENTS, customer: ["Alfa", "Alfa"] }, { code: "doubledCustomer", row: 2, text: "Alfa" }],
  ["no rows", Object.fromEntries(Object.keys(SEGMENTS).map((name) => [name, []])), { code: "noRows" }],
])("%s", (_, segments, fault) => {
  expect(readOf(segments, FACTS)).toEqual({ kind: "fault", fault: { table: "segments", ...fault } });
}); // prettier-ignore

test.each([
  ["period", "fortnight"],
  ["settings", "{"],
  ["settings", '{"abc":{"a":7}}'],
])("facts that are none: %s = %s", (column, text) => {
  expect(readOf(SEGMENTS, { ...FACTS, [column]: [text] })).toEqual({
    kind: "fault",
    fault: { table: "facts", code: "unreadableCell", column, row: 1, text },
  });
});

test("without facts the customers say what they can: the days, the sums, a month for the period", () => {
  const read = readOf(SEGMENTS);
  if (read.kind === "fault") throw new Error(JSON.stringify(read.fault));
  const analysis = aggregatedAnalysis(read.aggregates);
  expect(analysis).toMatchObject({ fromDay: 44_900, asOfDay: 46_000, period: "month", total: 1000.5, periodCount: 12 });
  expect(aggregatedReview(read.aggregates, analysis).losses).toBeNull();
}); // prettier-ignore

const LOSSES: Cells = {
  month: ["2025-12-01"],
  new: [1],
  returned: [0],
  lost: [3],
  active: [6],
  lost_stock: [3],
  churn_rate: [0.3],
  win_back_rate: [-1],
  money_lost: [300],
};
const ORDERS: Cells = {
  next_order: [46_010, 0],
  next_order_from: ["2025-12-01", 0],
  next_order_until: [45_994, 0],
  order_size: [75.5, -1],
  order_size_from: [50, -1],
  order_size_until: [100, -1],
};
const EXPECTED: Cells = { expected_orders: [9], expected_hit: [5], expected_open: [1] };

function ordersOf(segments: Cells, facts: Cells) {
  const read = readAggregates({ segments, facts, losses: LOSSES }, {});
  if (read.kind === "fault") throw new Error(JSON.stringify(read.fault));
  const { losses } = aggregatedReview(read.aggregates, aggregatedAnalysis(read.aggregates));
  return { orders: losses!.nextOrders, hits: losses!.nextOrderHits };
}

test("next orders: day, size and ranges, days over the range, and what became of those of a month ago", () => {
  const { orders, hits } = ordersOf({ ...SEGMENTS, ...ORDERS }, { ...FACTS, ...EXPECTED });
  expect([...orders.day, ...orders.from, ...orders.until]).toEqual([46_010, 0, 45_992, 0, 45_994, 0]);
  expect([...orders.size, ...orders.sizeFrom, ...orders.sizeUntil]).toEqual([75.5, -1, 50, -1, 100, -1]);
  // Seen from day 46,000.
  expect([...orders.overdueDays]).toEqual([6, 0]);
  expect(hits).toEqual({ madeOn: 45_970, predicted: 9, hit: 5, missed: 3, open: 1 });
}); // prettier-ignore

const LATEST: Cells = Object.fromEntries(
  Array.from({ length: 12 }, (_, back) => [`latest_${back + 1}`, [100 * back, 7]])
);
const trendOf = (segments: Cells, facts?: Cells) => {
  const read = readOf(segments, facts);
  if (read.kind === "fault") throw new Error(JSON.stringify(read.fault));
  return aggregatedReview(read.aggregates, aggregatedAnalysis(read.aggregates)).trend;
};

test("the trend: oldest first, the periods of the window only", () => {
  // From 1 October 2025 (day 45,931) to 30 November (45,991): two months.
  const trend = trendOf({ ...SEGMENTS, ...LATEST }, { ...FACTS, from_day: [45_931] })!;
  expect([...trend.starts]).toEqual([45_931, 45_962, 45_992]);
  expect([...trend.totals]).toEqual([100, 0, 7, 7]);
});

test("no trend from a table of an older text, nor where no facts tell of the periods", () => {
  expect(trendOf(SEGMENTS, FACTS)).toBeNull();
  expect(trendOf({ ...SEGMENTS, ...LATEST })).toBeNull();
});

test("a table of an older text has no next orders, and one with a part of their columns is refused", () => {
  const { orders, hits } = ordersOf(SEGMENTS, FACTS);
  expect([...orders.day, ...orders.size, ...orders.overdueDays]).toEqual([0, 0, -1, -1, 0, 0]);
  expect(hits.predicted).toBe(0);
  const { next_order_until: _, ...cut } = ORDERS;
  expect(readOf({ ...SEGMENTS, ...cut }, FACTS)).toEqual({
    kind: "fault",
    fault: { table: "segments", code: "missingColumn", column: "next_order_until" },
  });
});

test("directions by a column without the column are the line of all customers alone", () => {
  const directions: Cells = {
    is_all: [1, 0],
    by_value: ["", "North"],
    base: [9, 9],
    lost: [3, 3],
    base_value: [900, 900],
    lost_value: [300, 300],
  };
  const read = readAggregates({ segments: SEGMENTS, losses: LOSSES, directions }, {});
  if (read.kind === "fault") throw new Error(JSON.stringify(read.fault));
  const { losses: told } = aggregatedReview(read.aggregates, aggregatedAnalysis(read.aggregates));
  expect(told!.directions).toMatchObject([{ overall: { base: 9, lost: 3 }, values: [] }]);
});

const BEFORE: Cells = {
  window_value: [500, 100.5],
  window_before: [400, 0],
  before_abc: ["B", "-"],
  before_xyz: ["X", "-"],
  before_status: ["regular", ""],
  before_value: [400, 0],
  before_share: [1, 0],
  before_place: [1, 0],
};

test("the window before: how customers stood, and who moved; null where it was not asked for", () => {
  const earlierOf = (segments: Cells, facts: Cells) => {
    const read = readOf(segments, facts);
    if (read.kind === "fault") return read.fault;
    return aggregatedReview(read.aggregates, aggregatedAnalysis(read.aggregates)).earlier;
  };
  const facts = { ...FACTS, before_period: ["month"] };
  const earlier = earlierOf({ ...SEGMENTS, ...BEFORE }, facts);
  // 1,101 days up to day 46,000: a year, and the one before it.
  expect(earlier).toMatchObject({
    earlier: { fromDay: 45_271, toDay: 45_635 },
    otherPeriod: null,
    analysis: { base: 400, total: 400, statusCounts: { regular: 1, lost: 0 } },
  });
  expect(earlierOf(SEGMENTS, FACTS)).toBeNull();
  expect(earlierOf({ ...SEGMENTS, ...BEFORE, before_abc: ["B", "Q"] }, facts)).toEqual({
    table: "segments", code: "unreadableCell", column: "before_abc", row: 2, text: "Q",
  });
}); // prettier-ignore
