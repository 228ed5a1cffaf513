/** Worked by hand: what the sheet Runs keeps, and what is said of earlier runs. */
import { BOUNDS } from "../../src/engine/settings/bounds";
import { readSettings } from "../../src/engine/settings/readSettings";
import { buildReport } from "../../src/report/buildReport";
import type { ReportInput } from "../../src/report/reportInput";
import type { EarlierRun } from "../../src/report/pastRuns/earlierRun";
import { keptMonthsOf, keptMonthsText } from "../../src/report/pastRuns/keptMonths";
import { keptRunOf, keptRunText } from "../../src/report/pastRuns/keptRun";
import { runRemarks } from "../../src/report/runs/runRemarks";
import { LANGUAGES } from "../../src/wording/language";
import { LINES, serial } from "../cases/salesList";
import { inputOf } from "./sample";

/** 3 June 2026, 9:30. */
const RUN_AT = 46_176 + 9.5 / 24;
const cellsOf = (input: ReportInput): { readonly [id: string]: unknown } =>
  Object.fromEntries(
    buildReport(input)
      .sheets.find(({ kind }) => kind === "runs")!
      .table!.columns.map(({ id, cells }) => [id, cells[0]])
  );

/** The run of an input, as its row tells of it. */
const runOf = (input: ReportInput): EarlierRun => {
  const cells = cellsOf(input);
  return {
    runAt: RUN_AT,
    source: String(cells["source"]),
    asOfDay: Number(cells["asOf"]),
    fingerprint: String(cells["fingerprint"]),
    kept: keptRunOf(String(cells["kept"])),
  };
};

test("months are one text, and come back from it", () => {
  const { months } = inputOf().review.pastRows;
  const text = keptMonthsText(months);
  expect(text).toMatch(/^2025-01:3:1500:[0-9a-z]+ 2025-02:3:1300:[0-9a-z]+ /);
  expect(keptMonthsOf(text)).toEqual(months);
  const together = [{ ...months[0]!, first: months[0]!.first - 5 }];
  expect(keptMonthsText(together)).toMatch(/^2024-08\/2025-01:3:/);
  expect(keptMonthsOf(keptMonthsText(together))).toEqual(together);
  expect(keptMonthsOf("somebody wrote here")).toBeUndefined();
});

test("the settings are kept, the usual ones as nothing", () => {
  const settings = readSettings({ abc: { a: 0.7 }, lost: { rule: "days" }, asOf: "2025-06-30" });
  const kept = { method: 2, read: "{}", settings };
  expect(keptRunOf(keptRunText(kept))).toEqual(kept);
  const withPeriod = { ...kept, period: "quarter" } as const;
  expect(keptRunOf(keptRunText(withPeriod))).toEqual(withPeriod);
  expect(keptRunText({ ...kept, settings: readSettings({}) })).toBe(
    '{"method":2,"read":"{}","settings":{}}'
  );
  expect(keptRunOf('{"method":2,"read":"","period":"moon"}')).not.toHaveProperty("period");
  expect(keptRunOf("")).toBeUndefined();
  expect(keptRunOf('{"method":2,"read":"{}","settings":{"abc":{"a":7}}}')).toBeUndefined();
});

test.each(BOUNDS.xyzMethod)("settings by method %s come back with its limits", (method) => {
  const settings = readSettings({ xyz: { method } });
  expect(keptRunOf(keptRunText({ method: 2, read: "", settings }))!.settings).toEqual(settings);
});

describe("calculated again", () => {
  const first = runOf(inputOf());
  const day = { asOf: "2025-12-31" };
  const again = (
    { settings = {}, lines = LINES }: { settings?: object; lines?: typeof LINES } = {},
    run: EarlierRun = first
  ): string[] => {
    const { months } = inputOf().review.pastRows;
    const input = inputOf("en-US", lines, true, {
      settings: { ...day, ...settings },
      runs: { again: { asOfDay: first.asOfDay, months } },
    });
    return runRemarks({ ...input, runs: { again: run } }).map((one) => input.wording.remark(one));
  };

  test("the same", () =>
    expect(again()).toEqual([
      "Calculated again as of Dec 31, 2025: the same letters, statuses and values as in the run of Jun 3, 2026, 09:30.",
    ]));

  test("not the same: the rows, the settings, the method, how the list is read", () => {
    const [start, end] = [
      "Calculated again as of Dec 31, 2025, but not with the result of the run of Jun 3, 2026, 09:30: ",
      ".",
    ];
    const lines = LINES.filter(({ day, customer }) => day < "2025-03-01" || customer !== "Delta");
    // Delta's 200 in March, April, May and June; three are named.
    expect(again({ lines })).toEqual([
      `${start}past rows were changed (March 2025: 3 → 2 rows, 1,500 → 1,300; April 2025: 2 → 1 row, 1,200 → 1,000; May 2025: 3 → 2 rows, 1,500 → 1,300; and 1 more month)${end}`,
    ]);
    expect(again({ settings: { abc: { a: 0.5 } } })).toEqual([
      `${start}the settings were others${end}`,
    ]);
    const other = { ...first, fingerprint: "00000000" };
    const kept = first.kept!;
    expect(again({}, { ...other, kept: { ...kept, method: 1 } })).toEqual([
      `${start}the method is another version, 2 instead of 1${end}`,
    ]);
    expect(again({}, { ...other, kept: { ...kept, read: "{}" } })).toEqual([
      `${start}the list is read otherwise now: other columns, or another currency${end}`,
    ]);
    expect(again({}, other)[0]).toContain("such as names that were joined");
  });

  test("a run of version 0.1 cannot be", () =>
    expect(again({}, { ...first, kept: undefined })[0]).toMatch(
      /^The run of Jun 3, 2026, 09:30 is of version 0\.1, which kept neither/
    ));
});

test.each(LANGUAGES)(
  "%s: past rows that were changed are said on Changes and kept on Runs",
  (language) => {
    const before = inputOf().review.pastRows.months;
    const lines = LINES.filter(({ day, customer }) => day !== "2025-02-20" || customer !== "Gamma");
    const input = inputOf(language, lines, true, {
      runs: { since: { asOfDay: serial("2025-12-31"), months: before } },
    });
    const told = { ...input, runs: { since: runOf(inputOf()) } };
    const sentence = input.wording.remark(runRemarks(told)[0]!);
    expect(sentence).toMatch(/2025.*3 → 2 .*1[^\d]?300 → 1[^\d]?200/);
    const changes = buildReport(told).sheets.find(({ kind }) => kind === "changes")!;
    expect(changes.blocks.flatMap(({ values }) => values.flat())).toContain(sentence);
    expect(cellsOf(told)["compared"]).toBe(sentence);
    // Nothing was changed: nothing is said.
    expect(cellsOf(input)["compared"]).toBe("");
  }
);
