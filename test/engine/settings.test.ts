/** Input checks of the one door. */
import { SettingsError } from "../../src/engine/settings/settingsError";
import { readSettings } from "../../src/engine/settings/readSettings";
import { DEFAULT_SETTINGS, XYZ_LIMITS } from "../../src/engine/settings/defaults";

function refused(input: unknown): Pick<SettingsError, "setting" | "problem" | "bounds"> {
  try {
    readSettings(input);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return { setting: error.setting, problem: error.problem, bounds: error.bounds };
  }
  throw new Error("was not refused");
}

describe("defaults", () => {
  test("nothing said is the decided defaults", () => {
    expect(readSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({
      value: "auto",
      abc: { a: 0.8, b: 0.95, rule: "R1T" },
      xyz: { method: "frequency", x: 0.75, y: 0.5, evenness: true },
      period: "auto",
      lost: { rule: "rhythm", factor: 1.5, days: 180 },
    });
  });

  test("what is said is kept, the rest is filled in; the input is not changed", () => {
    const input = Object.freeze({
      abc: Object.freeze({ a: 0.7 }),
      asOf: "2024-02-29",
      columns: Object.freeze({ customer: "Buyer" }),
    });
    expect(readSettings(input)).toEqual({
      ...DEFAULT_SETTINGS,
      abc: { ...DEFAULT_SETTINGS.abc, a: 0.7 },
      asOf: "2024-02-29",
      columns: { customer: "Buyer" },
    });
  });

  test.each(Object.entries(XYZ_LIMITS))(
    "limits of X and Y belong to the method: %s",
    (method, limits) => {
      expect(readSettings({ xyz: { method } }).xyz).toMatchObject({ method, ...limits });
    }
  );

  test("read twice is read once", () => {
    const once = readSettings({
      xyz: { method: "cv", x: 0.1, y: 0.25 },
      lost: { rule: "days", days: 90 },
    });
    expect(readSettings(once)).toEqual(once);
  });
});

test.each([
  [{ abcc: {} }, "abcc", "unknown"],
  [{ abc: { c: 0.9 } }, "abc.c", "unknown"],
  [{ xyz: { limit: 1 } }, "xyz.limit", "unknown"],
  [{ columns: { buyer: "A" } }, "columns.buyer", "unknown"],
  [null, "", "type"],
  [[], "", "type"],
  [{ abc: 5 }, "abc", "type"],
  [{ abc: { a: "80%" } }, "abc.a", "type"],
  [{ abc: { a: NaN } }, "abc.a", "type"],
  [{ lost: { days: 30.5 } }, "lost.days", "type"],
  [{ xyz: { evenness: "yes" } }, "xyz.evenness", "type"],
  [{ asOf: "29.02.2023" }, "asOf", "type"],
  [{ asOf: "2023-02-29" }, "asOf", "type"],
  [{ columns: { date: "" } }, "columns.date", "type"],
  [{ value: "sales" }, "value", "choice"],
  [{ period: "year" }, "period", "choice"],
  [{ xyz: { method: "variation" } }, "xyz.method", "choice"],
  [{ lost: { rule: "own" } }, "lost.rule", "choice"],
  [{ abc: { a: 0 } }, "abc.a", "range"],
  [{ abc: { a: 1e-12 } }, "abc.a", "range"],
  [{ abc: { limits: [1e-12] } }, "abc.limits[0]", "range"],
  [{ abc: { a: 1 } }, "abc.a", "range"],
  [{ abc: { b: 1.01 } }, "abc.b", "range"],
  [{ xyz: { x: 1.5 } }, "xyz.x", "range"],
  [{ lost: { factor: 0.9 } }, "lost.factor", "range"],
  [{ lost: { factor: 5.1 } }, "lost.factor", "range"],
  [{ lost: { days: 0 } }, "lost.days", "range"],
  [{ lost: { days: 3651 } }, "lost.days", "range"],
  [{ abc: { limits: [0.1, 0.2, 0.3, 0.4, 0.5] } }, "abc.limits", "range"],
  [{ abc: { limits: [0.5, 2] } }, "abc.limits[1]", "range"],
  [{ abc: { a: 0.96 } }, "abc.a", "order"],
  [{ abc: { b: 0.7 } }, "abc.b", "order"],
  [{ abc: { limits: [0.5, 0.5] } }, "abc.limits[1]", "order"],
  [{ abc: { by: "amount", limits: [100, 200] } }, "abc.limits[1]", "order"],
  [{ abc: { by: "amount" } }, "abc.limits", "order"],
  [{ abc: { by: "computed", limits: [0.8] } }, "abc.limits", "order"],
  [{ xyz: { x: 0.4 } }, "xyz.x", "order"],
  [{ xyz: { x: 0.4, y: 0.6 } }, "xyz.y", "order"],
  [{ xyz: { method: "cv", x: 1.5 } }, "xyz.x", "order"],
  [{ from: "2024-02-01", asOf: "2024-01-31" }, "from", "order"],
])("%j names %s (%s)", (input, setting, problem) => {
  expect(refused(input)).toMatchObject({ setting, problem });
});

test("bounds say what would be right", () => {
  expect(refused({ lost: { days: 0 } }).bounds).toEqual({
    type: "whole number",
    min: 1,
    max: 3650,
  });
  expect(refused({ period: "day" }).bounds.choices).toEqual([
    "auto",
    "week",
    "month",
    "quarter",
    "half-year",
  ]);
});

test.each([
  { abc: { a: 0.8, b: 1 } },
  { xyz: { x: 1, y: 0 } },
  { xyz: { method: "cv", x: 0.1, y: 0.25 } },
  { xyz: { method: "adi" } },
  { lost: { days: 1 } },
  { lost: { factor: 1 } },
  { lost: { factor: 5 } },
  { lost: { days: 3650 } },
  { abc: { by: "amount", limits: [1000, 100, 10, 1] } },
  { from: "2024-01-31", asOf: "2024-01-31" },
])("%j is allowed", (input) => expect(() => readSettings(input)).not.toThrow());
