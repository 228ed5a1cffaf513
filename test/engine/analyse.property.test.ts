/** The engine against the slow oracle, and what must hold for any sales (fast-check). */
import fc from "fast-check";
import { analyse } from "../../src/engine/analyse";
import { type Analysis } from "../../src/engine/analysis";
import { ABC_LETTERS, STATUSES, XYZ_LETTERS, XYZ_REASONS } from "../../src/engine/codes";
import { dayOfIso, isoOfDay } from "../../src/engine/calendar/isoDay";
import { readSettings } from "../../src/engine/settings/readSettings";
import { slowAnalysis, type SlowLine } from "../oracles/slowAnalysis";
import { salesOf } from "./fixtures";
import { runsOf } from "../sample";

const START = dayOfIso("2023-01-10");

/** A few customers with rhythms of their own, some returns, some irregular lines. */
const line = fc.record({
  customer: fc.constantFrom("Ann", "Bob", "Cid", "Дана", "เอก", "Fay"),
  day: fc.integer({ min: START, max: START + 700 }).map(isoOfDay),
  cents: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 50_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -20_000, max: 0 }) },
    { weight: 2, arbitrary: fc.constantFrom(100, 1_000, 10_000) }
  ),
});
const rhythm = fc
  .record({
    customer: fc.constantFrom("Ann", "Bob", "Cid", "Dan", "Eve", "Fay"),
    start: fc.integer({ min: START, max: START + 300 }),
    every: fc.constantFrom(5, 7, 14, 30, 45, 91),
    times: fc.integer({ min: 1, max: 25 }),
    cents: fc.integer({ min: 1, max: 9_999 }),
  })
  .map(({ customer, start, every, times, cents }) =>
    Array.from({ length: times }, (_, i) => ({ customer, day: isoOfDay(start + i * every), cents }))
  );
const list = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 60 }), fc.array(rhythm, { maxLength: 5 }))
  .map(([lines, rhythms]): SlowLine[] => [...lines, ...rhythms.flat()]);

const settings = readSettings({ value: "revenue" });
const run = (lines: readonly SlowLine[], more: object = {}): Analysis =>
  analyse(
    salesOf(
      lines.map(({ customer, day, cents }) => ({
        customer,
        day: dayOfIso(day),
        amount: cents / 100,
      }))
    ),
    Object.keys(more).length > 0 ? readSettings({ value: "revenue", ...more }) : settings
  );

interface Seen {
  readonly value: number;
  readonly share: string;
  readonly abc: string;
  readonly xyz: string;
  readonly xyzReason: string;
  readonly even: boolean;
  readonly bought: number;
  readonly possible: number;
  readonly status: string;
  readonly since: string;
  readonly purchases: number;
}

/** What an analysis says about each customer, by name in sheet order. */
function seen(lines: readonly SlowLine[], { customers: columns }: Analysis): [string, Seen][] {
  const names = [...new Set(lines.map((one) => one.customer))];
  const at = (column: ArrayLike<number>, c: number): number => column[c] ?? NaN;
  return [...columns.order].map((c) => [
    names[c] ?? "",
    {
      value: at(columns.value, c),
      share: at(columns.share, c).toFixed(9),
      abc: ABC_LETTERS[at(columns.abc, c)] ?? "?",
      xyz: XYZ_LETTERS[at(columns.xyz, c)] ?? "?",
      xyzReason: XYZ_REASONS[at(columns.xyzReason, c)] ?? "?",
      even: at(columns.even, c) === 1,
      bought: at(columns.periodsBought, c),
      possible: at(columns.periodsPossible, c),
      status: STATUSES[at(columns.status, c)] ?? "?",
      since: at(columns.statusSince, c) === 0 ? "" : isoOfDay(at(columns.statusSince, c)),
      purchases: at(columns.purchases, c),
    },
  ]);
}

const letters = (lines: readonly SlowLine[], analysis: Analysis): unknown =>
  seen(lines, analysis).map(([name, { abc, xyz, xyzReason, status, since }]) => [
    name,
    abc,
    xyz,
    xyzReason,
    status,
    since,
  ]);

test("as the oracle", () => {
  fc.assert(
    fc.property(list, (lines) => {
      const slow = slowAnalysis(lines);
      const analysis = run(lines);
      expect(analysis.period).toBe(slow.period);
      expect(seen(lines, analysis)).toEqual(
        slow.customers.map((customer) => [
          customer.name,
          {
            value: customer.cents / 100,
            share: customer.share.toFixed(9),
            abc: customer.abc,
            xyz: customer.xyz,
            xyzReason: customer.xyzReason,
            even: customer.even,
            bought: customer.bought,
            possible: customer.possible,
            status: customer.status,
            since: customer.since,
            purchases: customer.days.length,
          },
        ])
      );
    }),
    { numRuns: runsOf(300) }
  );
});

test("the order of the lines decides nothing", () => {
  fc.assert(
    fc.property(
      list.chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))
      ),
      ([lines, shuffled]) => {
        expect(seen(shuffled, run(shuffled))).toEqual(seen(lines, run(lines)));
      }
    )
  );
});

test("money in another unit changes no letter", () => {
  fc.assert(
    fc.property(list, fc.constantFrom(10, 100, 37, 1_000_000), (lines, factor) => {
      const scaled = lines.map((one) => ({ ...one, cents: one.cents * factor }));
      expect(letters(scaled, run(scaled))).toEqual(letters(lines, run(lines)));
    })
  );
});

test("amounts that are no decimals: order and unit still decide nothing", () => {
  fc.assert(
    fc.property(list, fc.constantFrom(Math.PI, 1 / 3, 1e-7, 1e12 / 7), (lines, factor) => {
      const scaled = lines.map((one) => ({ ...one, cents: one.cents * factor }));
      expect(letters(scaled, run(scaled))).toEqual(letters(lines, run(lines)));
    })
  );
});

test("a line of zero changes nothing", () => {
  fc.assert(
    fc.property(list, fc.nat(), (lines, pick) => {
      const { customer, day } = lines[pick % lines.length]!;
      const more = [...lines, { customer, day, cents: 0 }];
      expect(seen(more, run(more))).toEqual(seen(lines, run(lines)));
    })
  );
});

/** The lines of one customer and day as one line, sales and returns apart. */
function mergedByDay(lines: readonly SlowLine[]): SlowLine[] {
  const merged = new Map<string, SlowLine>();
  for (const one of lines) {
    const key = `${one.customer} ${one.day} ${one.cents > 0}`;
    merged.set(key, { ...one, cents: one.cents + (merged.get(key)?.cents ?? 0) });
  }
  return [...merged.values()];
}

test("sales of one customer and day as one line change nothing; returns apart", () => {
  fc.assert(
    fc.property(list, (lines) => {
      const fewer = mergedByDay(lines);
      expect(seen(fewer, run(fewer))).toEqual(seen(lines, run(lines)));
    })
  );
});

const METHODS = [
  {},
  { xyz: { method: "cv" } },
  { xyz: { method: "cv", deviation: "sample", season: true }, period: "month" },
  { xyz: { method: "adi" }, period: "month" },
  { xyz: { method: "gaps" }, period: "week" },
  { xyz: { method: "forecast" }, period: "month" },
  { lost: { rule: "days", days: 60 }, abc: { rule: "DAX" } },
  { lost: { rule: "meanGap" }, abc: { rule: "midpoint" } },
  { lost: { rule: "shrunk" }, abc: { by: "count" } },
  { lost: { rule: "quantile" }, abc: { by: "amount", limits: [300, 200, 100, 10] } },
  { lost: { rule: "alive" }, abc: { by: "computed" }, value: "purchases" },
  { asOf: "2023-12-31", from: "2023-04-15" },
  { asOf: "2020-01-01" },
  { asOf: "2024-02-29", abc: { limits: [0.5, 0.7, 0.8, 0.9], second: "purchases" } },
];

test.each(METHODS)(
  "%j: shares sum to 1, cumulative shares rise, one cell or a reason, finite",
  (more) => {
    fc.assert(
      fc.property(list, (lines) => {
        const analysis = run(lines, more);
        const { customers, matrix, base } = analysis;
        const { order } = customers;
        const shares = [...order].map((c) => customers.share[c] ?? NaN);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(base > 0 ? 1 : 0, 9);
        const ranked = [...order].filter((c) => (customers.rank[c] ?? 0) > 0);
        const cumulative = ranked.map((c) => customers.cumulativeShare[c] ?? NaN);
        expect(cumulative).toEqual([...cumulative].sort((a, b) => a - b));
        if (base > 0) expect(cumulative.at(-1)).toBeCloseTo(1, 12);
        for (const c of order) {
          expect((customers.abc[c] === 0) !== (customers.abcReason[c] === 0)).toBe(true);
          expect((customers.xyz[c] === 0) !== (customers.xyzReason[c] === 0)).toBe(true);
          expect((customers.status[c] === 0) === (customers.purchases[c] === 0)).toBe(true);
        }
        const inCells = [...order].filter(
          (c) => customers.abc[c] !== 0 && customers.abc[c]! <= 3 && customers.xyz[c] !== 0
        );
        expect(matrix.reduce((sum, cell) => sum + cell.customers, 0)).toBe(inCells.length);
        expect(
          JSON.stringify(analysis, (_key, value: unknown) =>
            typeof value === "number" && !Number.isFinite(value) ? "not finite" : value
          )
        ).not.toContain("not finite");
      }),
      { numRuns: runsOf(40) }
    );
  }
);

test.each(METHODS)(
  "%j: neither the order of the lines nor merging them by day changes a letter",
  (more) => {
    fc.assert(
      fc.property(
        list.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))
        ),
        ([lines, shuffled]) => {
          const fewer = mergedByDay(shuffled);
          const expected = letters(lines, run(lines, more));
          expect(letters(shuffled, run(shuffled, more))).toEqual(expected);
          expect(letters(fewer, run(fewer, more))).toEqual(expected);
        }
      ),
      { numRuns: runsOf(40) }
    );
  }
);

const RELATIVE = METHODS.filter((more) => !JSON.stringify(more).includes("amount"));

test.each(RELATIVE)("%j: money in another unit changes no letter", (more) => {
  fc.assert(
    fc.property(list, fc.constantFrom(37, 100, 1 / 3, 1_000_000), (lines, factor) => {
      const scaled = lines.map((one) => ({ ...one, cents: one.cents * factor }));
      expect(letters(scaled, run(scaled, more))).toEqual(letters(lines, run(lines, more)));
    }),
    { numRuns: runsOf(40) }
  );
});
