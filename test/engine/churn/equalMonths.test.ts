/** Where a list knows months only, a silence of two months is as long as a pause of two months, whatever days they have. By hand. */
import { analyse } from "../../../src/engine/analyse";
import { STATUSES } from "../../../src/engine/codes";
import { asCounted } from "../../../src/engine/purchases/asCounted";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { salesOf } from "../../report/sample";

const monthEnd = (month: number): string =>
  new Date(Date.UTC(2025, month, 0)).toISOString().slice(0, 10);

function statusAfter(months: number, grain: "day" | "month"): string {
  const steady = Array.from({ length: months }, (_, i) =>
    ["a", "b", "c", "d"].map((customer) => ({ customer, day: monthEnd(i + 1), amount: 10 }))
  ).flat();
  // In January and in March: 59 days apart.
  const pausing = [1, 3].map((month) => ({ customer: "p", day: monthEnd(month), amount: 10 }));
  const { customers } = analyse({ ...salesOf([...pausing, ...steady]), grain }, readSettings({}));
  return STATUSES[customers.status[0]!]!;
}

test("bought in January and March: two months without a purchase are no longer than the pause", () => {
  expect(statusAfter(5, "month")).not.toBe("atRisk");
  expect(statusAfter(5, "day")).toBe("atRisk");
});

test("lost is more than 1.5 times two months: not three of them, but four", () => {
  expect(statusAfter(6, "month")).toBe("atRisk");
  expect(statusAfter(6, "day")).toBe("lost");
  expect(statusAfter(7, "month")).toBe("lost");
});

test("every pause of so many months, and none of one more, lies within the days of the shortest one", () => {
  const ends = Array.from({ length: 49 }, (_, i) => Date.UTC(2023, i + 1, 0) / 864e5);
  for (let months = 1; months <= 24; months += 1) {
    const spans = ends.slice(months).map((end, i) => end - ends[i]!);
    for (const span of spans) {
      expect(asCounted(span, "month")).toBeGreaterThanOrEqual(Math.max(...spans));
      expect(asCounted(span, "month")).toBeLessThan(Math.min(...spans) + 28);
    }
  }
});
