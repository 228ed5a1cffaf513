/** What a card tells of how an account bought, against lists worked out by hand (R21). */
import { classify } from "../../../src/engine/classify";
import { dayOfIso, isoOfDay } from "../../../src/engine/calendar/isoDay";
import { prepare } from "../../../src/engine/prepare";
import { accountOwn } from "../../../src/engine/review/accounts/accountOwn";
import { accountSales } from "../../../src/engine/review/accounts/accountSales";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { salesOf, type Line } from "../fixtures";

const settings = readSettings({ value: "revenue", period: "month" });
const line = (day: string, amount: number): Line => ({
  customer: "Alpha",
  day: dayOfIso(day),
  amount,
});
function told(lines: readonly Line[]) {
  const prepared = prepare(salesOf(lines), settings);
  const [only] = accountSales(prepared, classify(prepared, settings), accountOwn(prepared, [0]));
  return only!;
}
const orders = (amounts: readonly number[]) =>
  told(amounts.map((amount, i) => line(`2025-${String(i + 1).padStart(2, "0")}-10`, amount)));

test("the latest three orders beside those before: means by hand, returns no order, none with fewer than three before", () => {
  // (100 + 200 + 300) / 3 = 200 before, (300 + 300 + 600) / 3 = 400 latest.
  expect(orders([100, 200, 300, 300, -50, 300, 600]).orders).toEqual({
    latest: 400,
    before: 200,
    count: 3,
  });
  expect(orders([100, 200, 300, 300, 300]).orders).toBeNull();
});

test("what they brought, month by month", () => {
  const { periods } = orders([100, 200, 300]);
  expect([...periods!.values]).toEqual([100, 200, 300]);
  expect(Array.from(periods!.starts, isoOfDay)).toEqual([
    "2025-01-01",
    "2025-02-01",
    "2025-03-01",
    "2025-04-01",
  ]);
});

describe("the season ahead", () => {
  /** 100 a month from January 2024 on, and more in some months. */
  const months = (count: number, more: { readonly [month: string]: number }, last = "28") =>
    told(
      Array.from({ length: count }, (_, i) => {
        const month = `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
        return line(`${month}-${i === count - 1 ? last : "15"}`, 100 + (more[month] ?? 0));
      })
    ).season.map(isoOfDay);
  // Up to 31 December 2025: two years; an average month is (11 × 100 + 160) / 12 = 105, or 115.
  test("a month in which they bought one and a half times as much in each year, and none where one year is less", () => {
    const more = { "2024-02": 60, "2025-02": 90 };
    // 160 against 157.5 in 2024, 190 against 161.25 in 2025.
    expect(months(24, more, "31")).toEqual(["2026-02-01"]);
    // 150 against 156.25.
    expect(months(24, { ...more, "2024-02": 50 }, "31")).toEqual([]);
  });
  test("only the three months after the last that is over", () => {
    expect(months(24, { "2024-04": 500, "2025-04": 500 }, "31")).toEqual([]);
    // December 2025 is not over: it is the first of the three, and there are no two years before it.
    expect(months(24, { "2024-02": 90, "2025-02": 90 })).toEqual([]);
    expect(months(25, { "2024-03": 90, "2025-03": 90 })).toEqual(["2026-03-01"]);
  });
  test("none with less than two years", () => {
    expect(months(23, { "2024-12": 900 }, "30")).toEqual([]);
  });
});
