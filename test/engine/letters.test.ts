/** A list that could give letters never ends without them: docs/method.md#period-choice. */
import { analyse } from "../../src/engine/analyse";
import { readSettings } from "../../src/engine/settings/readSettings";
import { cdnow, northwind, onlineRetail } from "./fixtures";

const NEEDED = 6;

test.each([
  ["Northwind", northwind],
  ["CDNOW", cdnow],
  ["Online Retail", onlineRetail],
] as const)("%s", (_, read) => {
  const { sales } = read();
  const counts = (["week", "month", "quarter", "half-year"] as const).map(
    (period) => analyse(sales, readSettings({ period })).periodCount
  );
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(NEEDED);
  const { periodCount, xyzCounts } = analyse(sales, readSettings({}));
  expect(periodCount).toBeGreaterThanOrEqual(NEEDED);
  expect(xyzCounts.slice(1).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
});
