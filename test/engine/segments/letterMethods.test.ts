/** Letters by ADI and squared variation and by the gaps, at their limits, by hand: docs/method.md#adi, #gap-regularity. */
import { analyse } from "../../../src/engine/analyse";
import { XYZ_LETTERS } from "../../../src/engine/codes";
import { serialDay } from "../../../src/engine/calendar/serialDay";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { salesOf, type Line } from "../fixtures";

/** So many months from January 2020; the steady customer buys in each of them. */
const month = (i: number): number => serialDay(2020 + Math.floor(i / 12), (i % 12) + 1, 15);
const lastDay = (months: number): string =>
  new Date(Date.UTC(2020, months, 0)).toISOString().slice(0, 10);
const steady = (months: number): Line[] =>
  Array.from({ length: months }, (_, i) => ({ customer: "steady", day: month(i), amount: 1 }));

function letterOf(months: number, lines: readonly Line[], xyz: object): string {
  const settings = readSettings({ value: "revenue", period: "month", asOf: lastDay(months), xyz });
  const { customers } = analyse(salesOf([...steady(months), ...lines]), settings);
  return XYZ_LETTERS[customers.xyz[1] as 0];
}

describe("ADI and squared variation", () => {
  const adi = (months: number, amounts: readonly number[]): string =>
    letterOf(
      months,
      amounts.flatMap((amount, i) =>
        amount === 0 ? [] : [{ customer: "x", day: month(i), amount }]
      ),
      { method: "adi" }
    );
  /** Bought in the first and in so many of the months, the same amount each time. */
  const even = (months: number, bought: number): number[] =>
    Array.from({ length: months }, (_, i) => (i < bought ? 10 : 0));

  test("33 months, bought in 25: exactly 1.32, intermittent; in 26: smooth", () => {
    expect(adi(33, even(33, 25))).toBe("Y");
    expect(adi(33, even(33, 26))).toBe("X");
  });

  test("3, 17, 3, 17, 10: squared variation exactly .49, erratic; a little more even: smooth", () => {
    // Mean 10, sample variance 4 x 7^2 / 4 = 49: variation .7, squared .49.
    expect(adi(6, [0, 3, 17, 3, 17, 10])).toBe("Y");
    expect(adi(6, [0, 3.01, 16.99, 3, 17, 10])).toBe("X");
  });

  test("both at once is lumpy, and a single month is too", () => {
    expect(adi(12, [1, 0, 0, 100, 0, 0, 1, 0, 0, 100, 0, 0])).toBe("Z");
    expect(adi(12, [50])).toBe("Z");
  });
});

describe("gaps", () => {
  const gaps = (...days: readonly number[]): string => {
    let day = serialDay(2020, 1, 10);
    return letterOf(
      24,
      [0, ...days].map((gap) => ({ customer: "x", day: (day += gap), amount: 5 })),
      { method: "gaps" }
    );
  };

  test("even ones are X, exactly .5 too", () => {
    expect(gaps(20, 20, 20, 20)).toBe("X");
    // Mean 20, sample variance (4 x 10^2 + 0) / 4 = 100: variation .5.
    expect(gaps(10, 10, 20, 30, 30)).toBe("X");
    expect(gaps(10, 9, 20, 30, 31)).toBe("Y");
  });

  test("exactly 1 is Y, more is Z", () => {
    // Mean 20, sample variance (3 x 10^2 + 30^2) / 3 = 400: variation 1.
    expect(gaps(10, 10, 10, 50)).toBe("Y");
    expect(gaps(10, 10, 9, 51)).toBe("Z");
  });

  test("fewer than four gaps say nothing: Z", () => {
    expect(gaps(20, 20, 20)).toBe("Z");
  });
});
