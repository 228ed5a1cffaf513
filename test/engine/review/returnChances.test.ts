/** Worked by hand: silences of one list, what came of them, and what that says of those that last. */
import { followSilences } from "../../../src/engine/review/winback/followSilences";
import { returnChances } from "../../../src/engine/review/winback/returnChances";
import { KEY_GROUPS, SIZE_GROUPS, TENURE_GROUPS } from "../../../src/engine/codes";
import {
  keyGroups,
  sizeGroups,
  tenureGroups,
} from "../../../src/engine/review/losses/customerGroups";
import { KEY_TYPES } from "../../../src/engine/codes";
import { purchasesOf } from "./sampleSales";

const fixed = (days: readonly (readonly number[])[], limit: number) => {
  const purchases = purchasesOf(days);
  return { purchases, limits: new Float64Array(purchases.day.length).fill(limit) };
};

describe("the chance to return", () => {
  // Limit 10, horizon 20, as of day 200. Ten customers silent from day 100: five return on day 115, three on day 125, two never.
  const tenSilences = [
    ...Array.from({ length: 5 }, () => [100, 115, 200]),
    ...Array.from({ length: 3 }, () => [100, 125, 200]),
    [100],
    [100],
  ];
  const input = fixed(tenSilences, 10);
  const { classes, ofCustomer } = returnChances(input, 200, 20);

  test("silences count from the day on which they became as long, if the horizon has passed since", () => {
    // Longer than 10 days since day 111: the ten, and the eight that follow returns (from 115 and 125 to 200, lost on 126 and 136, which end on day 200 only).
    // Within 20 days five (on 115) and three (on 125) of the ten ended, and none of the eight.
    expect(classes[0]).toEqual({ times: 1, reached: 18, ended: 8 });
    // Longer than 20 days since day 121: three of the ten ended by 141, and two did not; those that returned on 115 were not silent that long. And the eight.
    expect(classes[1]).toEqual({ times: 2, reached: 13, ended: 3 });
    // Longer than 40 days (since day 141, 156, 166): the two, and the eight.
    expect(classes[2]).toEqual({ times: 4, reached: 10, ended: 0 });
    // Longer than 80 days: from day 181 on, the horizon has not passed.
    expect(classes).toHaveLength(3);
  });

  test("those who are lost now have the chance of their class, never none and never all", () => {
    // Silent for 100 days, more than 4 x 10: (0 + 1) / (10 + 2).
    expect(ofCustomer![8]).toBeCloseTo(1 / 12, 12);
    expect(ofCustomer![0]).toBe(-1);
  });

  test("fewer than ten silences say nothing", () => {
    expect(returnChances(fixed(tenSilences.slice(2), 10), 130, 18)).toEqual({
      horizonDays: 18,
      classes: [],
    });
  });

  test("a limit of 0 days ends too", () => {
    expect(returnChances(fixed(tenSilences, 0), 200, 20).classes).toHaveLength(8);
  });
});

describe("silences that are followed", () => {
  const input = fixed([[10, 60, 70, 130], [10]], 20);
  const lines = {
    customer: Int32Array.of(0, 0, 0, 0, 0, 1),
    day: Int32Array.of(10, 60, 65, 70, 130, 10),
    units: Float64Array.of(100, 250, -50, 300, 1000, 700),
    unitsPerOne: 100,
  };
  const of = (customer: number, lastPurchase: number) => ({ customer, lastPurchase });

  test("when they ended, and what was bought since, up to the next one that is followed", () => {
    const [first, second, third] = followSilences(
      input,
      [of(0, 10), of(0, 70), of(1, 10)],
      lines,
      135
    );
    // 250 - 50 + 300 from day 60 to 70; then 1,000 on day 130.
    expect(first).toEqual({ ...of(0, 10), returnedOn: 60, valueSince: 5, isLost: false });
    expect(second).toEqual({ ...of(0, 70), returnedOn: 130, valueSince: 10, isLost: false });
    expect(third).toEqual({ ...of(1, 10), returnedOn: 0, valueSince: 0, isLost: true });
  });

  test("alone, a silence has all that was bought since", () => {
    const [first] = followSilences(input, [of(0, 10)], lines, 135);
    expect(first!.valueSince).toBe(15);
  });

  test("a silence whose last purchase was deleted from the list ends with the next purchase", () => {
    const [outcome] = followSilences(input, [of(0, 20)], lines, 135);
    expect(outcome).toMatchObject({ returnedOn: 60, isLost: false });
  });

  test("one that a wider criterion no longer calls lost has not returned", () => {
    const [outcome] = followSilences(
      { ...input, limits: input.limits.map(() => 200) },
      [of(1, 10)],
      lines,
      135
    );
    expect(outcome).toMatchObject({ returnedOn: 0, isLost: false });
  });
});

describe("groups that no column names", () => {
  test("quarters of customers by what they brought; equal ones share the better", () => {
    const groups = sizeGroups(
      Float64Array.of(5, 80, 5, 40, 30, 99, 0, 0, 7),
      [0, 1, 2, 3, 4, 6, 7, 8]
    );
    const names = Array.from(groups, (group) => SIZE_GROUPS[group] ?? "");
    // 80 40 | 30 7 | 5 5 | 0 0; customer 5 was none of the base.
    expect(names).toEqual(
      ["third", "largest", "third", "largest", "second", "", "smallest", "smallest", "second"]
    ); // prettier-ignore
  });

  test("how long they had been customers on a day", () => {
    const groups = tenureGroups(Int32Array.of(1000, 910, 909, 818, 635, 270, 1001, 0), 1000);
    expect(Array.from(groups, (group) => TENURE_GROUPS[group] ?? "")).toEqual([
      "quarter", "quarter", "halfYear", "year", "twoYears", "longer", "", "",
    ]); // prettier-ignore
  });

  test("the first type that is held; a key account without one; nobody's", () => {
    const types = Uint8Array.of(0, KEY_TYPES.expert | KEY_TYPES.prospect, 0, KEY_TYPES.breadwinner);
    const groups = keyGroups({ types, customers: Int32Array.of(1, 2, 3) } as never);
    expect(Array.from(groups, (group) => KEY_GROUPS[group])).toEqual([
      "none", "prospect", "key", "breadwinner",
    ]); // prettier-ignore
  });
});
