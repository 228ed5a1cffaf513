/** Sheet Due soon, worked by hand on the four customers of test/cases/salesList: who is expected, when, how large, and what became of those of the last run. */
import { buildReport } from "../../src/report/buildReport";
import type { EarlierRow } from "../../src/report/earlierRows";
import type { ReportInput } from "../../src/report/reportInput";
import { LANGUAGES } from "../../src/wording/language";
import { LINES, serial } from "../cases/salesList";
import { inputOf } from "./sample";

const sheetOf = (input: ReportInput = inputOf()) =>
  buildReport(input).sheets.find(({ kind }) => kind === "dueSoon");
const cellsOf = (id: string, input?: ReportInput) =>
  sheetOf(input)!.table!.columns.find((column) => column.id === id)!.cells;
const titleOf = (input?: ReportInput) => sheetOf(input)!.blocks[0]!.values[0]![0];

/** A row as a run wrote it on `listedOn`. */
const row = (input: ReportInput, name: string, texts: { readonly [id: string]: number }) =>
  ({
    key: name,
    customer: input.result.customers.indexOf(name),
    text: (id) => String(texts[id] ?? ""),
    typed: "",
  }) satisfies EarlierRow;

describe("R58, R85: whose next order is expected", () => {
  // On 31 December 2025. Alfa buys on the 10th: gaps of 31, 28, 31, 30 ... days, median 31, so 10 January. Beta buys every other month, gaps 59, 61, 61, 62,
  // 61: 15 November + 61 = 15 January. Both before 31 January, where the next month ends. Delta is lost, Gamma has bought twice.
  test("inside the next month, the largest amount first, with the range of days and of amounts", () => {
    expect(cellsOf("customer")).toEqual(["Alfa", "Beta"]);
    expect(cellsOf("expected")).toEqual([serial("2026-01-10"), serial("2026-01-15")]);
    expect(cellsOf("size")).toEqual([1000, 300]);
    expect(cellsOf("state")).toEqual(["Coming up", "Coming up"]);
  });

  test("the title adds them up and says how good the expectations of a month ago were", () => {
    // From 1 December, Alfa was expected on the 10th and came; nobody else was.
    expect(titleOf()).toBe(
      "2 orders worth about 1.3K are due by Jan 31, 2026. Of 1 order expected in the last 30 days, 1 came in time."
    );
  });

  test("an order that has not come is due while its range of days lasts, and overdue after it", () => {
    // On 20 December, without the purchase of that month: Alfa was expected on 11 December, 31 days after the last, as 9 of 10 gaps are no longer; lost after 46.
    const lines = LINES.filter(({ day }) => day !== "2025-12-10").map((line) =>
      line.day === "2025-12-31" ? { ...line, day: "2025-12-20" } : line
    );
    const late = inputOf("en-US", lines);
    expect(cellsOf("state", late)).toEqual(["Overdue", "Coming up"]);
    expect(cellsOf("overdueDays", late)).toEqual([9, ""]);
    expect(titleOf(late)).toContain("are due by Jan 20, 2026, 1 of them overdue.");
  });

  test("nobody without dates, or without a rhythm", () => {
    expect(sheetOf(inputOf("en-US", LINES, false))).toBeUndefined();
    expect(sheetOf(inputOf("en-US", LINES.slice(0, 3)))).toBeUndefined();
  });

  test.each(LANGUAGES)("%s: headers differ from each other", (language) => {
    const headers = sheetOf(inputOf(language))!.table!.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.filter((header) => /[[\]#']/.test(header))).toEqual([]);
  });
});

describe("R85: what became of the orders that the last run expected", () => {
  const input = inputOf();
  const before = { listedOn: serial("2025-11-30") };
  const withRows = (...rows: readonly EarlierRow[]): ReportInput => ({
    ...input,
    earlier: { dueSoon: rows },
  });
  const left = (one: ReportInput) => cellsOf("state", one).slice(2);

  test("a customer who has ordered since stays listed once more, with what was expected; a lost one is called lost", () => {
    const gamma = row(input, "Gamma", { ...before, lastPurchase: serial("2025-02-20") });
    const delta = row(input, "Delta", { ...before, lastPurchase: serial("2025-06-05") });
    const one = withRows(gamma, delta);
    expect(left(one)).toEqual(["Ordered Dec 31, 2025", "Lost meanwhile"]);
    expect(cellsOf("expected", one).slice(2)).toEqual([null, null]);
    expect(cellsOf("leftOn", one)).toEqual(["", "", serial("2025-12-31"), serial("2025-12-31")]);
  });

  test("the same run again leaves them; one of a later day lets them go", () => {
    const leaving = { ...before, lastPurchase: serial("2025-02-20") };
    const again = withRows(row(input, "Gamma", { ...leaving, leftOn: serial("2025-12-31") }));
    expect(left(again)).toEqual(["Ordered Dec 31, 2025"]);
    const later = withRows(row(input, "Gamma", { ...leaving, leftOn: serial("2025-12-30") }));
    expect(left(later)).toEqual([]);
  });

  test("who is expected again, is gone from the list of sales, or was listed by this very day is not listed as one who left", () => {
    const alfa = row(input, "Alfa", before);
    const stranger: EarlierRow = { ...row(input, "Omega", before), customer: undefined };
    const today = row(input, "Delta", { listedOn: serial("2025-12-31") });
    expect(left(withRows(alfa, stranger, today))).toEqual([]);
  });
});
