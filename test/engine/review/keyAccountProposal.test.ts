/** Worked cases by hand; prospects also against test/oracles/slowProspects.ts. */
import fc from "fast-check";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { measureRhythm } from "../../../src/engine/purchases/rhythm";
import type { Dimension, Sales } from "../../../src/engine/sales/sales";
import { abcByShare } from "../../../src/engine/segments/abc/abcByShare";
import { dominantValue } from "../../../src/engine/lines/dominantValue";
import { experts } from "../../../src/engine/review/keyAccounts/experts";
import { imageMakers } from "../../../src/engine/review/keyAccounts/imageMakers";
import { KEY_TYPES } from "../../../src/engine/codes";
import { managerShares } from "../../../src/engine/review/keyAccounts/managerShares";
import {
  proposeKeyAccounts,
  type KeyAccountsInput,
} from "../../../src/engine/segments/keyAccounts/proposeKeyAccounts";
import { prospects } from "../../../src/engine/segments/keyAccounts/prospects";
import { whatIfLeft } from "../../../src/engine/review/keyAccounts/whatIfLeft";
import { rankCustomers } from "../../../src/engine/segments/abc/ranking";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/defaults";
import { dayOfIso } from "../../../src/engine/calendar/isoDay";
import { wholeUnits } from "../../../src/engine/stats/wholeUnits";
import { slowProspects } from "../../oracles/slowProspects";
import { salesOf, type Line } from "../fixtures";

const USUAL = DEFAULT_SETTINGS.keyAccounts;
const NAMES = ["a", "b", "c", "d", "e", "f"];

function rank(values: readonly number[]) {
  const units = Float64Array.from(values);
  const present = Int32Array.from(values, (_, c) => c);
  return rankCustomers({ sums: units, units, unitsPerOne: 1 }, NAMES, present);
}

function inputOf(values: readonly number[]): KeyAccountsInput {
  const ranking = rank(values);
  const classes = abcByShare(ranking, [0.8, 0.95], "R1T");
  const abc = new Uint8Array(values.length);
  classes.forEach((code, p) => (abc[ranking.order[p] ?? 0] = code));
  return {
    ranking,
    customers: {
      abc,
      xyz: new Uint8Array(values.length).fill(2),
      value: ranking.value,
      purchases: new Int32Array(values.length).fill(5),
      firstPurchase: new Int32Array(values.length).fill(1000),
    },
    asOfDay: 2000,
    // The largest have a test of their own.
    settings: { ...USUAL, largest: 0 },
  };
}

const of = (types: readonly (keyof typeof KEY_TYPES)[]): number =>
  types.reduce((bits, type) => bits | KEY_TYPES[type], 0);

describe("who is proposed", () => {
  test("breadwinners: at least 10 % of the positive values, losses do not make them", () => {
    // Base 100; 10 is exactly 10 %. Net total 40: on net values 6 would be 15 %.
    const found = proposeKeyAccounts(inputOf([74, 10, 10, 6, -60]));
    expect([...found.customers]).toEqual([0, 1, 2]);
    expect([...found.types]).toEqual([1, 1, 1, 0, 0]);
    expect(found.share).toBeCloseTo(0.94, 12);
    expect(found.band).toBe("above");
  });

  test("0.1 of a base in cents that binary cannot write", () => {
    const { units, unitsPerOne } = wholeUnits([0.7, 0.1, 0.1, 0.1]);
    const ranking = rankCustomers(
      { sums: units.map((unit) => unit / unitsPerOne), units, unitsPerOne },
      NAMES,
      Int32Array.of(0, 1, 2, 3)
    );
    const found = proposeKeyAccounts({ ...inputOf([7, 1, 1, 1]), ranking });
    expect([...found.types]).toEqual([1, 1, 1, 1]);
  });

  test("prospects are key accounts, image-makers and experts are hints until ticked", () => {
    const input = {
      ...inputOf([9, 9, 9, 9, 9, 55]),
      prospects: Uint8Array.of(1, 0, 0, 0, 0, 0),
      imageMakers: Uint8Array.of(0, 1, 0, 0, 0, 0),
      experts: Uint8Array.of(0, 0, 2, 0, 0, 0),
    };
    const found = proposeKeyAccounts(input);
    expect([...found.customers].sort()).toEqual([0, 5]);
    expect([...found.hints]).toEqual([0, of(["imageMaker"]), of(["expert"]), 0, 0, 0]);
    const ticks = {
      key: Int8Array.of(-1, 0, 0, 1, 0, 0),
      types: Uint8Array.of(0, of(["imageMaker", "expert"]), 0, 0, 0, 0),
      budgets: new Float64Array(6),
    };
    const ticked = proposeKeyAccounts({ ...input, ticks });
    // Ticks are kept: a is no key account though a prospect, d is one without any reason, b is one by type.
    expect([...ticked.customers].sort()).toEqual([1, 3, 5]);
    expect(ticked.types[1]).toBe(of(["imageMaker", "expert"]));
    expect(ticked.hints[1]).toBe(0);
  });

  test.each([
    // By hand: as few as reach 30 % of 100, and whoever brings exactly as much as the last of them.
    ["the first alone reaches it", [30, 29, 28, 13], [0]],
    ["one more is needed", [29, 28, 27, 16], [0, 1]],
    ["equal at the border", [20, 8, 8, 8, 8, 48], [5]],
    ["three equal, of whom two would do", [15, 15, 15, 14, 14, 27], [5, 0, 1, 2]],
    ["all equal", [25, 25, 25, 25], [0, 1, 2, 3]],
  ])("the largest who together bring 30 %%: %s", (_, values, expected) => {
    const settings = { ...USUAL, breadwinner: 1 };
    const found = proposeKeyAccounts({ ...inputOf(values), settings });
    expect([...found.customers]).toEqual(expected);
    expect(found.share).toBeGreaterThanOrEqual(0.3);
    expect(found.band).not.toBe("below");
  });

  test("by the setting, all reasons together: a new customer who is one of the largest and brings 10 %", () => {
    const settings = { ...USUAL, match: "all" as const };
    const input = { ...inputOf([40, 30, 20, 10]), settings };
    expect([...proposeKeyAccounts(input).customers]).toEqual([]);
    const ofNew = { ...input, prospects: Uint8Array.of(1, 1, 0, 0) };
    expect([...proposeKeyAccounts(ofNew).customers]).toEqual([0]);
  });

  test("a share of 0 for the largest asks for nobody among them, also where all reasons must hold", () => {
    const settings = { ...USUAL, largest: 0, match: "all" as const };
    const prospect = Uint8Array.of(0, 1, 0, 0);
    const input = { ...inputOf([40, 30, 20, 10]), settings, prospects: prospect };
    expect([...proposeKeyAccounts(input).customers]).toEqual([1]);
  });

  test("R06: any of the criteria, or all of them; none at all proposes nobody", () => {
    // 60 and 25 are A (25 begins below 80 %), 10 is B, 5 is C; all of rhythm Y, with 5 purchases, customers for 1,000 days.
    const input = inputOf([60, 25, 10, 5]);
    const run = (settings: Partial<typeof USUAL>) => [
      ...proposeKeyAccounts({ ...input, settings: { ...USUAL, ...settings } }).customers,
    ];
    const all = { match: "all" as const };
    expect(run({ criteria: ["class"] })).toEqual([0, 1]);
    expect(run({ criteria: ["class"], leastClass: "B" })).toEqual([0, 1, 2]);
    expect(run({ criteria: ["class", "value"], leastValue: 26, ...all })).toEqual([0]);
    expect(run({ criteria: ["value"], leastValue: 10 })).toEqual([0, 1, 2]);
    expect(run({ criteria: [] })).toEqual([]);
    expect(run({ criteria: [], ...all })).toEqual([]);
    expect(run({ criteria: ["rhythm"] })).toEqual([]);
    expect(run({ criteria: ["rhythm"], leastRhythm: "Y" })).toHaveLength(4);
    expect(run({ criteria: ["purchases"], leastPurchases: 6 })).toEqual([]);
    expect(run({ criteria: ["purchases"], leastPurchases: 5 })).toHaveLength(4);
    expect(run({ criteria: ["age"], leastDays: 1001 })).toEqual([]);
    expect(run({ criteria: ["age"], leastDays: 1000 })).toHaveLength(4);
  });

  test.each([
    [[30, 29, 41], "inside"],
    [[29, 30, 41], "below"],
    [[55, 5, 40], "inside"],
    [[56, 4, 40], "above"],
  ] as const)("share of the first of %j against 30-55 %%: %s", (values, band) => {
    const key = Int8Array.of(1, -1, -1);
    const ticks = { key, types: new Uint8Array(3), budgets: new Float64Array(3) };
    expect(proposeKeyAccounts({ ...inputOf(values), ticks }).band).toBe(band);
  });

  test("no positive value: nobody, share 0", () => {
    const found = proposeKeyAccounts(inputOf([0, -5]));
    expect([...found.customers]).toEqual([]);
    expect([found.share, found.band]).toEqual([0, "below"]);
  });
});

function prospectsOf(list: readonly Line[], asOfDay: number, months = 6, newFromDay = 0) {
  const sales = salesOf(list);
  const { units } = wholeUnits(sales.amount);
  const rhythm = measureRhythm(findPurchases(sales, asOfDay, false));
  const lines = { customer: sales.customer, day: sales.day, units };
  const { firstPurchase } = rhythm;
  const found = prospects({ lines, firstPurchase, asOfDay, newFromDay, months });
  return { sales, rhythm, found };
}

describe("prospects", () => {
  const asOfDay = dayOfIso("2025-06-30");
  const old = [10, 20, 30, 40].map((amount, i) => ({
    customer: `old${i}`,
    day: 40000 + i,
    amount,
  }));

  test("new, and begun like the best quarter at the same age", () => {
    const fresh = (customer: string, amount: number, day = asOfDay - 20): Line => ({
      customer,
      day,
      amount,
    });
    const { sales, found } = prospectsOf(
      [
        ...old,
        fresh("good", 35),
        fresh("small", 5),
        fresh("early", 99, dayOfIso("2024-12-29")),
        fresh("late", 99, asOfDay - 5),
        // Larger than anybody, but only after the first fortnight: cut to whole weeks.
        fresh("slow", 1),
        fresh("slow", 500, asOfDay - 3),
        // Old customers who grew later do not raise the mark.
        { customer: "old0", day: 44000, amount: 9999 },
      ],
      asOfDay
    );
    // At three whole weeks: 10, 20, 30, 40, 35, 5, 99, 501 -> the 75 % quantile is 54.75; "slow" has 501 in 21 days.
    const names = sales.customers.filter((_, c) => found[c] === 1);
    expect(names).toEqual(["slow"]);
  });

  test("six calendar months: the same day counts, the day before does not", () => {
    const begun = (iso: string) =>
      prospectsOf([...old, { customer: "x", day: dayOfIso(iso), amount: 99 }], asOfDay).found[4];
    expect(begun("2024-12-30")).toBe(1);
    expect(begun("2024-12-29")).toBe(0);
  });

  test("where the list has only just begun, nobody is known to be new", () => {
    const first = asOfDay - 100;
    const all = [10, 20, 30, 40, 99].map((amount, i) => ({
      customer: `c${i}`,
      day: first + i,
      amount,
    }));
    expect([...prospectsOf(all, asOfDay, 6, first + 4).found]).toEqual([0, 0, 0, 0, 1]);
    expect([...prospectsOf(all, asOfDay, 6, first + 5).found]).toEqual([0, 0, 0, 0, 0]);
  });

  test("nobody to compare with", () => {
    const lone = [{ customer: "x", day: asOfDay - 30, amount: 99 }];
    expect([...prospectsOf(lone, asOfDay).found]).toEqual([0]);
    expect([...prospectsOf([...old.slice(0, 3), ...lone], asOfDay).found]).toEqual([0, 0, 0, 1]);
  });

  test("the slow way", () => {
    const line = fc.record({
      customer: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
      day: fc.integer({ min: 45000, max: 45400 }),
      amount: fc.integer({ min: -50, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 5, maxLength: 60 }), (list) => {
        const today = dayOfIso("2024-04-18"); // 45400
        const { sales, rhythm, found } = prospectsOf(list, today, 6);
        const dated = list.map((l) => ({ ...l, customer: sales.customers.indexOf(l.customer) }));
        const slow = slowProspects(dated, [...rhythm.firstPurchase], today, dayOfIso("2023-10-18"));
        expect([...found].flatMap((yes, c) => (yes === 1 ? [c] : []))).toEqual(slow);
      }),
      { numRuns: 200 }
    );
  });
});

test("image-makers: the largest of a region with at least three customers; blank is no region", () => {
  const ranking = rank([50, 60, 10, 70, 5, -9]);
  const hints = imageMakers(ranking, Int32Array.of(1, 1, 1, 0, 2, 2), 0);
  expect([...hints]).toEqual([0, 1, 0, 0, 0, 0]);
});

describe("experts", () => {
  const product = (texts: readonly string[]): Dimension => {
    const values = ["", ...new Set(texts.filter((text) => text !== ""))];
    const index = Uint32Array.from(texts, (text) => values.indexOf(text));
    return { name: "Product", role: "product", values, index };
  };
  const list = [
    ["a", "p", 5], ["a", "q", 5], ["a", "q", 5], ["a", "r", -5],
    ["b", "p", 5], ["b", "q", 5], ["b", "r", 5], ["b", "", 5],
    ["c", "p", 5], ["c", "p", -1], ["c", "p", -1],
  ] as const; // prettier-ignore
  const sales = salesOf(list.map(([customer, , amount]) => ({ customer, day: 10, amount })));
  const ranking = rank([10, 20, 3]);

  test("widest range and most returns", () => {
    const found = experts(sales, product(list.map(([, text]) => text)), ranking, 10, 1);
    expect([...found.products]).toEqual([2, 3, 1]);
    expect([...found.returns]).toEqual([1, 0, 2]);
    expect([...found.hints]).toEqual([0, 1, 2]);
  });

  test("without a product column only returns speak; nothing after the as-of day", () => {
    expect([...experts(sales, undefined, ranking, 10, 1).hints]).toEqual([0, 0, 2]);
    expect([...experts(sales, undefined, ranking, 9, 1).hints]).toEqual([0, 0, 0]);
  });
});

describe("what if they left", () => {
  const input = (values: readonly number[]) => {
    const ranking = rank(values);
    return { ranking, abc: DEFAULT_SETTINGS.abc, breadwinner: 0.1 };
  };

  test("total and shares without them", () => {
    const without = whatIfLeft(input([60, 25, 10, 5, -20]), [0]);
    expect(without).toMatchObject({ total: 80, totalWithout: 20, lost: 60, part: 0.75 });
    expect([...without.share]).toEqual([0, 25 / 40, 0.25, 0.125, 0]);
    // Before them: 0, 62.5, 87.5 % -> A, A, B.  With them 60, 85, 95 % -> A, B, C (95 is not below 95).
    expect([...without.abc]).toEqual([0, 1, 1, 2, 0]);
    expect(without.changed).toBe(2);
    expect([...without.breadwinners]).toEqual([1, 2, 3]);
  });

  test("the same as ranking the others alone", () => {
    const values = fc.array(fc.integer({ min: -50, max: 200 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.nat(5), (list, pick) => {
        const gone = pick % list.length;
        const without = whatIfLeft(input(list), [gone]);
        const rest = list.filter((_, c) => c !== gone);
        const alone = rank(rest);
        const classes = abcByShare(alone, [0.8, 0.95], "R1T");
        expect(without.totalWithout).toBe(alone.total);
        const expected = new Array<number>(list.length).fill(0);
        // Names go by index, so the order among equals is the same without them.
        classes.forEach((code, p) => {
          const c = alone.order[p] ?? 0;
          expected[c >= gone ? c + 1 : c] = code;
        });
        expect([...without.abc]).toEqual(expected);
        expect([...without.share].every(Number.isFinite)).toBe(true);
      })
    );
  });

  test("the only one, and one who brings nothing", () => {
    const only = whatIfLeft(input([5]), [0]);
    expect(only).toMatchObject({ totalWithout: 0, part: 1, changed: 0 });
    expect([...only.share]).toEqual([0]);
    expect(whatIfLeft(input([5, -7]), [0]).part).toBe(-1);
  });
});

test("shares by manager, and one who holds half", () => {
  const list = [
    ["a", "kim", 60],
    ["b", "kim", 20],
    ["b", "lee", 40],
    ["c", "lee", 30],
    ["d", "max", -10],
    ["a", "lee", 0],
  ] as const;
  const sales: Sales = salesOf(list.map(([customer, , amount]) => ({ customer, day: 10, amount })));
  const values = ["", "kim", "lee", "max"];
  const index = Uint32Array.from(list, ([, manager]) => values.indexOf(manager));
  const dimension: Dimension = { name: "Manager", role: "manager", values, index };
  const { units, unitsPerOne } = wholeUnits(sales.amount);
  const lines = { customer: sales.customer, day: sales.day, units };
  const found = managerShares({
    dimension,
    lines,
    unitsPerOne,
    fromDay: 1,
    asOfDay: 10,
    managerOf: dominantValue(dimension, lines, 4, 10),
    names: sales.customers,
    isKey: Uint8Array.of(1, 0, 0, 0),
  });
  expect(found.managers).toEqual([
    { value: 1, sum: 80, share: 80 / 150, customers: 1, keyAccounts: 1, largestCustomer: 0, largestShare: 0.75 },
    { value: 2, sum: 70, share: 70 / 150, customers: 2, keyAccounts: 0, largestCustomer: 1, largestShare: 40 / 70 },
    { value: 3, sum: -10, share: 0, customers: 1, keyAccounts: 0, largestCustomer: 3, largestShare: -1 },
  ]); // prettier-ignore
  expect(found.halfWithOne).toBe(true);
  expect(found.largest).toBeCloseTo(80 / 150, 12);
  expect(found.hhi).toBeCloseTo((80 * 80 + 70 * 70) / (150 * 150), 12);
});
