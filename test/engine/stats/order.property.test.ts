/** The engine's own ways to put numbers in order, against the platform's sort: the oracle is comparing. */
import fc from "fast-check";
import { descending } from "../../../src/engine/stats/descending";
import { median } from "../../../src/engine/stats/median";
import { quantile } from "../../../src/engine/stats/quantile";
import { select } from "../../../src/engine/stats/select";
import { selectQuantile } from "../../../src/engine/stats/selectQuantile";

/** Sums of money in whole units, with zeros of both signs, equals, and neighbours that a single float cannot tell apart. */
const key = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .tuple(fc.integer({ min: 2 ** 40, max: 2 ** 40 + 3 }), fc.boolean())
    .map(([n, minus]) => (minus ? -n : n)),
  fc.constantFrom(0, -0, 1e-60, -1e-60, 1e60, -1e60, Number.MAX_VALUE, -Number.MAX_VALUE)
);
const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true }));

describe("descending", () => {
  test("as comparing would order, ties by name, however many", () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 700, size: "max" }), (keys) => {
        const values = Float64Array.from(keys);
        const members = Int32Array.from(keys, (_, i) => i).reverse();
        const tie = (one: number, other: number) => one - other;
        const compared = [...members].sort((a, b) => values[b]! - values[a]! || tie(a, b));
        expect([...descending(members, values, tie)]).toEqual(compared);
        expect([...members]).toEqual(keys.map((_, i) => keys.length - 1 - i));
      })
    );
  });

  test("thousands of keys apart by one unit: what single floats blur is compared in full", () => {
    const values = Float64Array.from({ length: 5_000 }, (_, i) => 2 ** 52 + ((i * 7_919) % 5_000));
    const members = Int32Array.from(values, (_, i) => i);
    const sorted = [...descending(members, values, () => 0)].map((i) => values[i]! - 2 ** 52);
    expect(sorted).toEqual(Array.from({ length: 5_000 }, (_, i) => 4_999 - i));
  });
});

describe("select, quantile and median", () => {
  test("a quantile of numbers in any order is that of the sorted ones", () => {
    // Money: infinities and numbers near them never come through the reader.
    const money = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.double({ min: -1e15, max: 1e15, noNaN: true })
    );
    fc.assert(
      fc.property(
        fc.array(money, { minLength: 1, maxLength: 1500, size: "max" }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, p) => {
          const sorted = Float64Array.from(list).sort();
          expect(selectQuantile(Float64Array.from(list), p)).toBe(quantile(sorted, p));
        }
      )
    );
  });

  test("the value at a rank is that of the sorted numbers", () => {
    fc.assert(
      fc.property(
        fc
          // From 600 on a sample narrows the range first.
          .array(number, { minLength: 1, maxLength: 1500, size: "max" })
          .chain((values) =>
            fc.tuple(fc.constant(values), fc.integer({ min: 0, max: values.length - 1 }))
          ),
        ([values, rank]) => {
          const parted = Float64Array.from(values);
          const sorted = Float64Array.from(values).sort();
          const found = select(parted, rank);
          expect(found === sorted[rank]).toBe(true);
          expect(parted.subarray(0, rank).every((value) => value <= found)).toBe(true);
          expect(parted.subarray(rank).every((value) => value >= found)).toBe(true);
          expect([...parted.sort()]).toEqual([...sorted]);
        }
      )
    );
  });

  test("sorted, reversed and equal numbers do not make it slow", () => {
    const count = 200_000;
    for (const of of [(i: number) => i, (i: number) => count - i, () => 7, (i: number) => i % 2]) {
      const values = Float64Array.from({ length: count }, (_, i) => of(i));
      const sorted = values.slice().sort();
      expect(median(values)).toBe((sorted[count / 2 - 1]! + sorted[count / 2]!) / 2);
    }
  });

  // By hand: the definition.
  test.each([
    [[], -1],
    [[5], 5],
    [[3, 1], 2],
    [[9, 1, 4], 4],
    [[4, 1, 3, 2], 2.5],
  ])("median of %j is %d", (values, expected) => {
    const given = Float64Array.from(values);
    expect(median(given)).toBe(expected);
    expect([...given]).toEqual(values);
  });
});
