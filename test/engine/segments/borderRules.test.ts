/** The table of border rules, and what classes can be made of, by hand: docs/method.md#border-rules, #abc-by, #value, #concentration. */
import { analyse } from "../../../src/engine/analyse";
import { type Analysis } from "../../../src/engine/analysis";
import { ABC_LETTERS } from "../../../src/engine/codes";
import type { Sales } from "../../../src/engine/sales/sales";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { salesOf } from "../fixtures";

const worth = (...amounts: readonly number[]): Sales =>
  salesOf(amounts.map((amount, i) => ({ customer: `c${i}`, day: 45_000, amount })));
const letters = ({ customers }: Analysis): string =>
  [...customers.abc].map((code) => ABC_LETTERS[code as 0]).join("");
const abc = (sales: Sales, more: object = {}): string =>
  letters(analyse(sales, readSettings({ value: "revenue", ...more })));

// The two columns of the table in docs/method.md#border-rules.
test.each([
  ["R1T", "ABCC", "AAAAA"],
  ["R1", "ABCC", "AAAAB"],
  ["R2", "BBCC", "AAAAC"],
  ["strict", "BCCC", "AAABC"],
  ["DAX", "BBCC", "CCCCC"],
  ["midpoint", "ABCC", "AAAAB"],
])("%s: 90, 5, 3, 2 and five equal ones", (rule, four, equal) => {
  expect(abc(worth(90, 5, 3, 2), { abc: { rule } })).toBe(four);
  expect(abc(worth(1, 1, 1, 1, 1), { abc: { rule } })).toBe(equal);
});

test("one customer far ahead: no A where the customer that crosses the limit is put below it", () => {
  const list = worth(97, 1, 1, 1);
  expect(abc(list)).toMatch(/^A/);
  expect(abc(list, { abc: { rule: "R2" } })).toBe("CCCC");
});

test("an amount exactly at its limit is inside", () => {
  const by = { by: "amount", limits: [100, 50.25] };
  expect(abc(worth(100, 99.99, 50.25, 50.24), { abc: by })).toBe("ABBC");
});

describe("what is ranked", () => {
  const list = { ...worth(80, 15, 5), quantity: Float64Array.of(1, 4, 15) };

  test("quantity", () => {
    const found = analyse(list, readSettings({ value: "quantity" }));
    expect(found).toMatchObject({ valueBasis: "quantity", base: 20, totalRevenue: 100 });
    // 15 of 20 is 75 %, 4 more 95 %: the third begins exactly at the limit of C.
    expect(letters(found)).toBe("CAA");
  });

  test.each(["quantity", "profit"])(
    "%s that the list does not have: revenue, and it is said",
    (value) => {
      const found = analyse(worth(80, 15, 5), readSettings({ value }));
      expect(found.valueBasis).toBe("revenue");
      expect(letters(found)).toBe("ABC");
    }
  );

  test("purchases: distinct days", () => {
    const days = salesOf(
      [1, 2, 3, 3]
        .map((day) => ({ customer: "often", day, amount: 1 }))
        .concat([{ customer: "once", day: 1, amount: 1000 }])
    );
    const found = analyse(days, readSettings({ value: "purchases" }));
    expect([...found.customers.value]).toEqual([3, 1]);
    expect([...found.customers.revenue]).toEqual([4, 1000]);
  });
});

test("computed limits where the shape has none: those of the settings", () => {
  const computed = { by: "computed", a: 0.5, b: 0.9 };
  expect(abc(worth(6, 4), { abc: computed })).toBe(abc(worth(6, 4), { abc: { a: 0.5, b: 0.9 } }));
  expect(abc(worth(5, 5, 5, 5), { abc: computed })).toBe("AAAA");
});

test("concentration of 40, 30, 20, 10, -5", () => {
  // Shares .4 .3 .2 .1: H = .16 + .09 + .04 + .01 = .3; Gini = 2 (1 x 10 + 2 x 20 + 3 x 30 + 4 x 40) / (4 x 100) - 5/4 = .25.
  const { concentration } = analyse(worth(40, 30, 20, 10, -5), readSettings({ value: "revenue" }));
  expect(concentration.customers).toBe(4);
  expect(concentration.customersFor).toEqual({ 30: 1, 50: 2, 55: 2, 80: 3 });
  expect(concentration.hhi).toBeCloseTo(3000, 9);
  expect(concentration.hhiNormalised).toBeCloseTo((0.3 - 0.25) / 0.75, 12);
  expect(concentration.effectiveCustomers).toBeCloseTo(1 / 0.3, 12);
  expect(concentration.gini).toBeCloseTo(0.25, 12);
  expect(concentration.giniUnbiased).toBeCloseTo(1 / 3, 12);
  expect(concentration.top).toEqual({ 1: 0.4, 3: 0.9, 5: 1, 10: 1 });
  // The smallest quarter brings 10 %, the smaller half 30 %, three quarters 60 %; half of a quarter half of its share.
  const at = (percent: number): number => concentration.lorenz[percent]!;
  expect(concentration.lorenz).toHaveLength(101);
  expect([at(0), at(25), at(50), at(75), at(100)].map((y) => y.toFixed(12))).toEqual(
    [0, 0.1, 0.3, 0.6, 1].map((y) => y.toFixed(12))
  );
  expect(at(10)).toBeCloseTo(0.04, 12);
  expect(at(30)).toBeCloseTo(0.1 + 0.2 * (5 / 25), 12);
});

test("concentration of one, and of nobody", () => {
  const one = analyse(worth(7), readSettings({ value: "revenue" })).concentration;
  expect(one).toMatchObject({
    customers: 1,
    hhi: 10_000,
    hhiNormalised: 0,
    gini: 0,
    giniUnbiased: 0,
  });
  const none = analyse(worth(-7), readSettings({ value: "revenue" })).concentration;
  expect(none).toMatchObject({ customers: 0, hhi: 0, effectiveCustomers: 0, gini: 0, lorenz: [] });
});
