/**
 * What the command line says beyond classes, worked by hand on the four customers of test/cases/salesList (their table stands there): Kim looks after Alfa and
 * Gamma, Lee after Beta and Delta. Everything is as of 31 December 2025.
 */
import { reviewJson } from "../../src/job/reviewJson";
import { LINES, serial } from "../cases/salesList";
import { inputOf } from "../report/sample";

const VALUES = ["", "Kim", "Lee"];
const sellers = {
  name: "Seller",
  role: "manager" as const,
  values: VALUES,
  index: Uint32Array.from(LINES, ({ customer }) => (/Alfa|Gamma/.test(customer) ? 1 : 2)),
};
const { result, review } = inputOf("en-US", LINES, true, { dimensions: [sellers] });
const json = reviewJson(result, review);

test("R04, R05: key accounts with their types, and what if each left", () => {
  expect(json.keyAccounts).toMatchObject({
    count: 2,
    band: "above",
    customers: ["Alfa", "Beta"],
    accounts: [
      // Of 15,200. Without Alfa 3,200 are left: Delta becomes A and Gamma B.
      { types: ["breadwinner"], largest: true, ifLeft: { lost: 12_000, changed: 2 } },
      { types: ["breadwinner"], largest: false, ifLeft: { lost: 1800, changed: 0 } },
    ],
  });
});

test("R76, R77, R78: managers", () => {
  expect(json.managers).toMatchObject([
    {
      column: "Seller",
      halfWithOne: true,
      managers: [
        { manager: "Kim", value: 12_200, customers: 2, keyAccounts: 1, lost: 0, returned: 1 },
        { manager: "Lee", value: 3000, customers: 2, keyAccounts: 1, lost: 1, returned: 0 },
      ],
      ifLargestLeft: { lost: 12_200, changed: 1 },
    },
  ]);
});

test("R71, R73: losses by period and direction; nobody was a customer a year ago", () => {
  const { periods, directions, period } = json.losses!;
  expect(period).toBe("month");
  expect(periods[0]).toMatchObject({ from: "2025-01-01", to: "2025-01-31", new: 3, lost: 0 });
  expect(periods.map(({ lost }) => lost).reduce((sum, lost) => sum + lost)).toBe(2);
  // Gamma came back on the last day, Delta has not.
  expect(periods.at(-1)).toMatchObject({ from: "2025-12-01", returned: 1, active: 3 });
  expect(directions.map(({ by, column }) => column ?? by)).toEqual([
    "Seller", "class", "keyType", "size", "tenure",
  ]); // prettier-ignore
  expect(directions.flatMap(({ values }) => values)).toEqual([]);
});

test("R74: whom to win back", () => {
  expect(json.winBack).toMatchObject([
    { customer: "Delta", lastPurchase: "2025-06-05", value: 1200, classThen: "B" },
  ]);
});

test("R58: orders that are due", () => {
  // Alfa on the 10th of the next month or so, Beta on the 15th; both always buy the same.
  expect(json.dueSoon).toMatchObject({
    until: "2026-01-31",
    amount: 1300,
    orders: [
      { customer: "Alfa", state: "coming", expected: "2026-01-10", size: 1000, overdueDays: 0 },
      { customer: "Beta", state: "coming", expected: "2026-01-15", size: 300, overdueDays: 0 },
    ],
  });
});

test("changes against the window before: every customer once, the money of both windows in full", () => {
  const { against, now, before, abc, status } = json.changes!;
  expect([against, before, now]).toEqual([
    "window",
    { from: "2025-01-06", to: "2025-07-04" },
    { from: "2025-07-05", to: "2025-12-31" },
  ]);
  for (const moves of [abc, status]) {
    const sum = (id: "customers" | "value" | "valueBefore") =>
      moves.reduce((all, move) => all + move[id], 0);
    // All sales but those of 5 January, which is Delta's first.
    expect([sum("customers"), sum("valueBefore"), sum("value")]).toEqual([4, 8000, 7000]);
  }
});

test("changes against the last run of an earlier day, of which only that day is kept", () => {
  const { customers } = result.analysis;
  const previous = {
    ...customers,
    asOfDay: serial("2025-11-30"),
    there: new Uint8Array(customers.count).fill(1),
    nextOrder: new Int32Array(customers.count),
    gone: [],
  };
  const since = inputOf("en-US", LINES, true, { previous });
  expect(reviewJson(since.result, since.review).changes).toMatchObject({
    against: "run",
    now: { from: "2025-01-05", to: "2025-12-31" },
    before: { from: null, to: "2025-11-30" },
    abc: [
      { from: "A", to: "A", customers: 2, valueBefore: 13_800, value: 13_800 },
      { from: "B", to: "B", customers: 1 },
      { from: "C", to: "C", customers: 1 },
    ],
  });
});

test("without dates: null where only dates could tell", () => {
  const undated = inputOf("en-US", LINES, false);
  expect(reviewJson(undated.result, undated.review)).toMatchObject({
    losses: null,
    winBack: null,
    dueSoon: null,
    changes: null,
    keyAccounts: { customers: ["Alfa", "Beta"] },
    managers: [],
  });
});
