/** Agreement: winback_fixed*_top50.csv (test/data/PROVENANCE.md). Worked cases: by hand. */
import { classThen } from "../../../src/engine/review/losses/classThen";
import { findPurchases } from "../../../src/engine/purchases/findPurchases";
import { measureRhythm } from "../../../src/engine/purchases/rhythm";
import { winBack } from "../../../src/engine/review/winback/winback";
import { yearUnits } from "../../../src/engine/review/losses/yearUnits";
import { dayOfIso, isoOfDay } from "../../../src/engine/calendar/isoDay";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings/defaults";
import { wholeUnits } from "../../../src/engine/stats/wholeUnits";
import { cdnow, northwind, onlineRetail, readRows } from "../fixtures";
import { purchasesOf } from "./sampleSales";

test.each([
  ["northwind", northwind],
  ["cdnow", cdnow],
  ["online_retail", onlineRetail],
] as const)("%s: the first fifty", (name, load) => {
  const { sales, settings } = load();
  const asOfDay = dayOfIso(settings.asOf);
  const purchases = findPurchases(sales, asOfDay, false);
  const { units, unitsPerOne } = wholeUnits(sales.amount);
  const { lastPurchase } = measureRhythm(purchases);
  const lines = { customer: sales.customer, day: sales.day, units };
  const value = yearUnits(lines, sales.customers.length, lastPurchase).map(
    (sum) => sum / unitsPerOne
  );
  const { lost } = winBack({
    purchases,
    limits: new Float64Array(purchases.day.length).fill(settings.days),
    names: sales.customers,
    asOfDay,
    value,
  });
  const rows = readRows(`${name}/winback_fixed${settings.days}_top50.csv`);
  expect(rows.length).toBeGreaterThan(8);
  expect(
    lost
      .slice(0, rows.length)
      .map((row) => [
        sales.customers[row.customer],
        isoOfDay(row.lastPurchase),
        row.silentDays,
        row.value,
        isoOfDay(row.lostOn),
      ])
  ).toEqual(
    rows.map((row) => [
      row["customer"],
      row["last_purchase"],
      Number(row["recency_days"]),
      Number(row["value_12m_before_last"]),
      row["lost_on"],
    ])
  );
  if (rows.length < 50) expect(lost).toHaveLength(rows.length);
});

describe("worked cases", () => {
  const input = {
    purchases: purchasesOf([[100, 110, 130], [50], [10, 100, 180], [10, 60, 120, 190], []]),
    limits: new Float64Array(11).fill(40),
    names: ["d", "c", "b", "a", "z"],
    asOfDay: 200,
    value: Float64Array.of(5, 5, 9, 9, 9),
  };

  test("lost by value, equal values by name; own gap and how many times it", () => {
    const { lost } = winBack(input);
    expect(lost.map((row) => input.names[row.customer])).toEqual(["c", "d"]);
    expect(lost[0]).toMatchObject({ silentDays: 150, ownGapDays: -1, timesOwnGap: -1, lostOn: 91 });
    expect(lost[1]).toMatchObject({ silentDays: 70, ownGapDays: 15, lostOn: 171, chance: -1 });
    expect(lost[1]?.timesOwnGap).toBeCloseTo(70 / 15, 12);
  });

  test("with chances: value x chance", () => {
    const { lost } = winBack({ ...input, chance: Float64Array.of(0.2, 0.1, 1, 1, 1) });
    expect(lost.map((row) => input.names[row.customer])).toEqual(["d", "c"]);
  });

  test("returned: the last loss that a purchase ended, latest first, once a customer", () => {
    const { returned } = winBack(input);
    expect(returned).toEqual([
      { customer: 3, lostOn: 161, returnedOn: 190, silentDays: 70, purchasesSince: 1 },
      { customer: 2, lostOn: 141, returnedOn: 180, silentDays: 80, purchasesSince: 1 },
    ]);
    expect(winBack({ ...input, returnedSince: 185 }).returned).toHaveLength(1);
  });

  test("a sale of a lost customer moves them from one list to the other", () => {
    const back = winBack({
      ...input,
      purchases: purchasesOf([[100, 110, 130, 199], [50], [10, 100, 180], [10, 60, 120, 190], []]),
      limits: new Float64Array(12).fill(40),
    });
    expect(back.lost.map((row) => row.customer)).toEqual([1]);
    expect(back.returned[0]).toMatchObject({ customer: 0, lostOn: 171, returnedOn: 199 });
  });

  test("class of the last active year", () => {
    const year = { units: Float64Array.of(70, 20, 8, 2, -1), unitsPerOne: 1 };
    const present = Int32Array.of(0, 1, 2, 3, 4);
    // Shares before: 0, 70, 90, 98 %.
    expect([...classThen(year, ["a", "b", "c", "d", "e"], present, DEFAULT_SETTINGS.abc)]).toEqual([
      1, 1, 2, 3, 0,
    ]);
  });
});
