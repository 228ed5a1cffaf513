/**
 * Agreement with real output of R's package ABCanalysis (test/data/PROVENANCE.md), to all digits it printed, and edge cases by hand.
 * Eight of its thirteen recorded runs: the data of the other five are not in this repository.
 */
import fc from "fast-check";
import { computedLimits } from "../../../src/engine/segments/abc/computedLimits";
import { readRows } from "../fixtures";

const column = (file: string, name: string): number[] =>
  readRows(file).map((row) => Number(row[name]));
const upTo = (n: number, of: (i: number) => number): number[] =>
  Array.from({ length: n }, (_, i) => of(i + 1));

const DATA: Readonly<Record<string, readonly number[]>> = {
  swiss_inhabitants_1900: column("abcanalysis/swiss_inhabitants_1900.csv", "inhabitants"),
  small12: [100, 60, 40, 25, 20, 15, 12, 10, 8, 5, 3, 2],
  lin100: upTo(100, (i) => i),
  lin250: upTo(250, (i) => i),
  power150_1000_over_i_pow_1: upTo(150, (i) => Math.round((1e4 * 1000) / i ** 1.2) / 1e4),
  cdnow_sample: column("cdnow/customers.csv", "total"),
  online_retail: column("online_retail/customers.csv.gz", "total"),
  northwind: column("northwind/customers.csv", "total"),
};

const descending = (values: readonly number[]): number[] => [...values].sort((a, b) => b - a);

describe("as ABCanalysis computes", () => {
  const runs = readRows("abcanalysis/abcanalysis_R_results.csv").flatMap((row) => {
    const name = Object.keys(DATA).find((key) => row["data"]?.startsWith(key));
    return name === undefined ? [] : [[name, row] as const];
  });
  test("eight of the thirteen runs are compared", () => expect(runs).toHaveLength(8));

  test.each(runs)("%s", (name, row) => {
    const values = descending(DATA[name]!);
    const limits = computedLimits(values);
    if (!limits.found) throw new Error(limits.reason);
    const { pareto, breakEven, submarginal, exchanged, a, b } = limits;
    const [left, right] = exchanged ? [breakEven, pareto] : [pareto, breakEven];
    const ours = {
      Ax: left.effort, Ay: left.yield, Bx: right.effort, By: right.yield,
      Cx: submarginal.effort, Cy: submarginal.yield,
      ABLimit: limits.ab, BCLimit: limits.bc,
      nA: a, nB: b, nC: values.length - a - b,
    }; // prettier-ignore
    for (const [what, value] of Object.entries(ours))
      expect({ what, value }).toEqual({ what, value: expect.closeTo(Number(row[what]), 9) });
    expect(exchanged).toBe(row["ABexchanged"]?.trim() === "TRUE");
  });
});

test("Swiss communes of 1900: 639 A, 438 B, 1,819 C", () => {
  expect(computedLimits(descending(DATA["swiss_inhabitants_1900"]!))).toMatchObject({
    ab: 1153,
    bc: 710,
    a: 639,
    b: 438,
  });
});

describe("no limits where the shape has none", () => {
  test("one customer, two customers, or only two with a value above zero", () => {
    for (const values of [[], [5], [5, 4], [5, 4, 0, -3]])
      expect(computedLimits(values)).toEqual({ found: false, reason: "fewCustomers" });
  });
  test("all equal", () => {
    expect(computedLimits([7, 7, 7, 7])).toEqual({ found: false, reason: "allEqual" });
  });
  test("the largest value shared by most: nobody stands above the limit", () => {
    expect(computedLimits([...upTo(90, () => 10), ...upTo(10, () => 1)])).toEqual({
      found: false,
      reason: "noClassA",
    });
  });
});

const values = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 3, maxLength: 300 })
  .map(descending);

test("limits are values of the list, in order, and the counts are those of the limits", () => {
  fc.assert(
    fc.property(values, (list) => {
      const limits = computedLimits(list);
      if (!limits.found) return;
      const { ab, bc, a, b } = limits;
      expect(list).toContain(ab);
      expect(list).toContain(bc);
      expect(ab).toBeGreaterThanOrEqual(bc);
      expect(a).toBe(list.filter((value) => value > ab).length);
      expect(b).toBe(list.filter((value) => value <= ab && value >= bc).length);
    })
  );
});

test("money in another unit moves no customer", () => {
  fc.assert(
    fc.property(values, (list) => {
      const limits = computedLimits(list);
      const eighths = computedLimits(list.map((value) => value / 8));
      expect(eighths).toEqual(
        limits.found ? { ...limits, ab: limits.ab / 8, bc: limits.bc / 8 } : limits
      );
    })
  );
});
