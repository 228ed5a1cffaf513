/**
 * Invariants: the class is worked out anew (rankCustomers, abcByShare, xyzByFrequency) with the value on either side of the
 * border; the others stay as they are. Worked cases: by hand.
 */
import fc from "fast-check";
import { abcByShare } from "../../../src/engine/segments/abc/abcByShare";
import { abcBorders } from "../../../src/engine/segments/abc/borders";
import { rankCustomers } from "../../../src/engine/segments/abc/ranking";
import { xyzByFrequency } from "../../../src/engine/segments/xyz/xyzByFrequency";
import { xyzBorders } from "../../../src/engine/segments/xyz/xyzBorders";
import { type XyzSettings } from "../../../src/engine/settings/settings";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/defaults";

const LIMITS = [0.8, 0.95];

function classify(units: readonly number[], limits: readonly number[], unitsPerOne = 1) {
  const names = units.map((_, c) => `c${String(c).padStart(3, "0")}`);
  const whole = Float64Array.from(units);
  const present = Int32Array.from(units, (_, c) => c);
  const sums = { sums: whole.map((unit) => unit / unitsPerOne), units: whole, unitsPerOne };
  const ranking = rankCustomers(sums, names, present);
  const classes = abcByShare(ranking, limits, "R1T");
  const codes = new Uint8Array(units.length);
  classes.forEach((code, p) => (codes[ranking.order[p] ?? 0] = code));
  return { ranking, codes };
}

const bordersOf = (units: readonly number[], limits: readonly number[] = LIMITS) => {
  const { ranking, codes } = classify(units, limits);
  return abcBorders(ranking, codes, limits);
};

const changed = (units: readonly number[], c: number, to: number): number[] =>
  units.map((unit, i) => (i === c ? to : unit));

describe("classes: worked cases", () => {
  test("70, 20, 8, 2", () => {
    const found = bordersOf([70, 20, 8, 2]);
    // The third (8, B: 90 % before it) is A when 90 < 0.8 (92 + v), v > 20.5 - but at 20 it ties with the second and has 70 before it: 70 < 0.8 * 112.
    expect(found.betterFrom[2]).toBe(20);
    // The fourth (2, C: 98 % before it) is B from v with 98 < 0.95 (98 + v): v > 5.16; at 8 it would tie.
    expect(found.betterFrom[3]).toBe(6);
    // The second (20, A) is B where 70 >= 0.8 (80 + v): v <= 7.5; at 8 it ties with the third and still has 70 before it.
    expect(found.worseFrom[1]).toBe(7);
    // The largest, fallen below 20 and 8, is B where 28 >= 0.8 (30 + v): v <= 5.
    expect(found.worseFrom[0]).toBe(5);
    // The third (8, B) is C where 90 >= 0.95 (92 + v): v <= 2.7.
    expect(found.worseFrom[2]).toBe(2);
  });

  test("one customer, all equal: no border", () => {
    expect(bordersOf([5])).toEqual({
      betterFrom: Float64Array.of(-1),
      worseFrom: Float64Array.of(-1),
      near: Uint8Array.of(0),
    });
    const equal = bordersOf([5, 5, 5, 5, 5]);
    expect([...equal.betterFrom]).toEqual([-1, -1, -1, -1, -1]);
    // 20 >= 0.8 (20 + v) up to v = 5, but at 5 it ties.
    expect([...equal.worseFrom]).toEqual([4, 4, 4, 4, 4]);
  });

  test("no class, no border", () => {
    const found = bordersOf([10, 0, -5]);
    expect([...found.betterFrom]).toEqual([-1, -1, -1]);
    expect([...found.worseFrom]).toEqual([-1, -1, -1]);
  });

  test("close means 5 % of the own value", () => {
    const { ranking, codes } = classify([700, 200, 190, 20], LIMITS);
    const found = abcBorders(ranking, codes, LIMITS);
    // 900 / 1110 before the third: B; at 200 it ties (700 before) - 10 of 190 is more than 5 %.
    expect(found.betterFrom[2]).toBe(200);
    expect(found.near[2]).toBe(0);
    expect(abcBorders(ranking, codes, LIMITS, 0.06).near[2]).toBe(1);
  });
});

test("on the border the class changes, one unit before it does not", () => {
  const value = fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 1, max: 1_000_000 }));
  const limitSets = fc.constantFrom([0.8, 0.95], [0.7, 0.9], [0.5], [0.2, 0.5, 0.8, 0.9]);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 25 }), limitSets, (units, limits) => {
      const { codes } = classify(units, limits);
      const { betterFrom, worseFrom } = bordersOf(units, limits);
      const codeAt = (c: number, to: number): number =>
        classify(changed(units, c, to), limits).codes[c] ?? -1;
      units.forEach((own, c) => {
        const code = codes[c] ?? 0;
        const better = betterFrom[c] ?? -1;
        const worse = worseFrom[c] ?? -1;
        if (code === 0 || code === 1) expect(better).toBe(-1);
        else {
          expect(better).toBeGreaterThan(own);
          expect(codeAt(c, better)).toBeLessThan(code);
          expect(codeAt(c, better - 1)).toBe(code);
        }
        if (code === 0 || code > limits.length) expect(worse).toBe(-1);
        else if (worse === -1) expect(codeAt(c, 1)).toBe(code);
        else {
          expect(worse).toBeLessThan(own);
          expect(codeAt(c, worse)).toBeGreaterThan(code);
          expect(codeAt(c, worse + 1)).toBe(code);
        }
      });
    }),
    { numRuns: 300 }
  );
});

test("exact also where the sums fill the whole numbers of a double", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 2 ** 48 }), { minLength: 2, maxLength: 20 }),
      (units) => {
        const { codes } = classify(units, LIMITS);
        const { betterFrom } = bordersOf(units);
        units.forEach((_, c) => {
          const better = betterFrom[c] ?? -1;
          if (better < 0) return;
          const at = (to: number) => classify(changed(units, c, to), LIMITS).codes[c] ?? -1;
          expect(at(better)).toBeLessThan(codes[c] ?? 0);
          expect(at(better - 1)).toBe(codes[c]);
        });
      }
    ),
    { numRuns: 100 }
  );
});

describe("letters", () => {
  const settings: XyzSettings = DEFAULT_SETTINGS.xyz;
  const letters = (rows: readonly (readonly [number, number])[], even: readonly number[] = []) => {
    const columns = {
      bought: Int32Array.from(rows, ([bought]) => bought),
      possible: Int32Array.from(rows, ([, possible]) => possible),
    };
    const gapCount = Int32Array.from(rows, (_, c) => (even.includes(c) ? 9 : 0));
    const gapVariation = new Float64Array(rows.length).fill(0.1);
    const reasons = new Uint8Array(rows.length);
    const found = xyzByFrequency(columns, gapCount, gapVariation, reasons, settings);
    return {
      ...found,
      periodsBought: columns.bought,
      periodsPossible: columns.possible,
      evenGaps: Uint8Array.from(rows, (_, c) => (even.includes(c) ? 1 : 0)),
    };
  };

  test("8 of 12 is Y and X needs 9", () => {
    const found = xyzBorders(letters([[8, 12]]), settings);
    // 9/13 and 10/14 and 11/15 are below 0.75; 12/16 is it. 8/16 is still 0.5; 8/17 is not.
    expect(found.neededForBetter[0]).toBe(9);
    expect([found.periodsToBetter[0], found.periodsToWorse[0]]).toEqual([4, 5]);
  });

  test("9 of 12 is X by a hair", () => {
    const found = xyzBorders(letters([[9, 12]]), settings);
    expect([found.periodsToBetter[0], found.periodsToWorse[0], found.near[0]]).toEqual([-1, 1, 2]);
  });

  test("even gaps hold Y: silence does not change them", () => {
    const found = xyzBorders(letters([[3, 12], [7, 12]], [0, 1]), settings); // prettier-ignore
    expect([...found.periodsToWorse]).toEqual([-1, -1]);
  });

  test("X at 100 % cannot be reached any more", () => {
    const strict = { ...settings, x: 1 };
    expect(xyzBorders(letters([[8, 12]]), strict).periodsToBetter[0]).toBe(-1);
  });

  test("so many periods change the letter, one fewer does not", () => {
    const pair = fc
      .integer({ min: 1, max: 40 })
      .chain((possible) => fc.tuple(fc.integer({ min: 0, max: possible }), fc.constant(possible)));
    fc.assert(
      fc.property(pair, ([bought, possible]) => {
        const own = letters([[bought, possible]]);
        const found = xyzBorders(own, settings);
        const at = (more: number, periods: number): number =>
          letters([[bought + more, possible + periods]]).xyz[0] ?? 0;
        const letter = own.xyz[0] ?? 0;
        const up = found.periodsToBetter[0] ?? -1;
        const down = found.periodsToWorse[0] ?? -1;
        expect(up > 0).toBe(letter > 1);
        expect(down > 0).toBe(letter < 3);
        if (up > 0) expect([at(up, up) < letter, at(up - 1, up - 1)]).toEqual([true, letter]);
        if (down > 0) expect([at(0, down) > letter, at(0, down - 1)]).toEqual([true, letter]);
        if (letter > 1) {
          const needed = found.neededForBetter[0] ?? 0;
          expect(letters([[needed, possible]]).xyz[0]).toBeLessThan(letter);
          expect(letters([[needed - 1, possible]]).xyz[0]).toBe(letter);
        }
      }),
      { numRuns: 300 }
    );
  });
});
