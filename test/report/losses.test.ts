/** Worked by hand: what the sheet Losses says (R65, R66, R69, R71, R72, R73), and that its parts agree with each other. */
import type { Dimension } from "../../src/engine/sales/sales";
import { buildReport } from "../../src/report/buildReport";
import type { Value } from "../../src/report/blocks/report";
import type { ReportInput } from "../../src/report/reportInput";
import { LANGUAGES } from "../../src/wording/language";
import { wordingFor } from "../../src/wording/wordingFor";
import { LINES, serial, type Line } from "../cases/salesList";
import { inputOf } from "./sample";

const sheetOf = (input: ReportInput) =>
  buildReport(input).sheets.find(({ kind }) => kind === "losses");
const textsOf = (input: ReportInput): readonly Value[] =>
  sheetOf(input)!.blocks.flatMap(({ values }) => values.flat());
/** Rows of a drawn block from the one that begins with a text. */
const blockOf = (input: ReportInput, first: string): readonly (readonly Value[])[] =>
  sheetOf(input)!.blocks.find(({ values }) => values[0]![0] === first)!.values;
const tableOf = (input: ReportInput): readonly { readonly [id: string]: Value | null }[] => {
  const { columns, rowCount } = sheetOf(input)!.table!;
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map(({ id, cells }) => [id, cells[row]!]))
  );
};

const monthly = (customer: string, months: readonly string[], amount: number): readonly Line[] =>
  months.map((month) => ({ customer, day: `${month}-10`, amount }));
const monthsOf = (year: number, count = 12): readonly string[] =>
  Array.from({ length: count }, (_, m) => `${year}-${String(m + 1).padStart(2, "0")}`);
const TWO_YEARS = [...monthsOf(2024), ...monthsOf(2025)];
/**
 * Two years, as of 10 December 2025, so the base day is 10 December 2024: six customers buy monthly all along. South loses S1 (100 a month) after December 2024 and S2
 * (10 a month) after January 2025; they had bought monthly. N5 buys nine times, ends in May 2024, and was lost before the base day.
 */
const LIST: readonly Line[] = [
  ...["N1", "N2", "N3", "N4"].flatMap((name) => monthly(name, TWO_YEARS, 50)),
  ...["S3", "S4"].flatMap((name) => monthly(name, TWO_YEARS, 50)),
  ...monthly("S1", monthsOf(2024), 100),
  ...monthly("S2", [...monthsOf(2024), "2025-01"], 10),
  ...monthly("N5", monthsOf(2024, 5), 30),
];
const dimension = (
  name: string,
  role: Dimension["role"],
  of: (line: Line) => number
): Dimension => ({
  name,
  role,
  values: ["", "North", "South"],
  index: Uint32Array.from(LIST, of),
});
const isSouth = ({ customer }: Line): boolean => customer.startsWith("S");
const input = (language = "en-US", more: Parameters<typeof inputOf>[3] = {}): ReportInput =>
  inputOf(language, LIST, true, {
    dimensions: [dimension("Area", "region", (line) => (isSouth(line) ? 2 : 1))],
    ...more,
  });

test("R65, R71: how many are lost, what they brought in their last year, what the last months were like", () => {
  // S1 12 x 100; S2 from February 2024 to January 2025, 12 x 10 (the first purchase is 366 days before the last); N5 5 x 30.
  expect(textsOf(input())[0]).toBe(
    "3 customers are lost: 1.47K of revenue in their last active year. In the last 12 months 2 were lost and 0 came back."
  );
  expect(textsOf(input())).toContain(
    "At least half of the revenue lost within a year comes from few places: South (Area) 100%."
  );
});

test("R72: a row for each of the latest months, whose movements add up to the active customers", () => {
  const rows = blockOf(input(), "January 2025");
  expect(rows).toHaveLength(13);
  for (const [, isNew, returned, lost, before, active] of rows.slice(0, 12) as number[][])
    expect(active).toBe(before! + isNew! + returned! - lost!);
  for (let i = 1; i < 12; i += 1) expect(rows[i]![4]).toBe(rows[i - 1]![5]);
  // The longest pause is 31 days: lost on the 47th, S1 on 26 January, S2 on 26 February 2025.
  expect(rows[0]).toEqual(["January 2025", 0, 0, 1, 8, 7, 0.125, 0, 1200]);
  expect(rows[1]).toEqual(["February 2025", 0, 0, 1, 7, 6, expect.closeTo(1 / 7, 5), 0, 120]);
  // The list ends on 10 December.
  expect(rows[11]![0]).toBe("December 2025, so far");
  expect(rows[12]).toEqual(["Total", 0, 0, 2, "", "", "", "", 1320]);
});

test("R72: the chart shows new, returned and lost of these months", () => {
  const { charts = [], blocks } = sheetOf(input())!;
  expect(charts.map(({ title }) => title)).toEqual(["0 won and 2 lost in the last 12 months"]);
  const { source, colors } = charts[0]!;
  const header = blocks.find(({ row, column }) => row === source.row && column === source.column)!;
  expect(header.values[0]!.slice(0, source.columns)).toEqual(["Period", "New", "Returned", "Lost"]);
  expect(source.rows).toBe(13);
  expect(colors).toHaveLength(3);
});

test("R73: by every column of the list, and by class, key account, size and time as a customer", () => {
  const rows = tableOf(input());
  const row = (key: string) => rows.find((one) => one["key"] === key);
  // Active on 10 December 2024: all but N5; of these S1 and S2 are lost, who brought 12 x 100 and 12 x 10 in the year up to then.
  expect(row(":all")).toMatchObject({
    base: 8,
    lost: 2,
    rate: 0.25,
    index: 1,
    money: 1320,
    part: 1,
  });
  // Four each are too few for a rate, and North lost nobody: it is not listed.
  expect(row("Area|South")).toMatchObject({
    by: "Area",
    value: "South",
    base: 4,
    lost: 2,
    rate: "",
    low: "",
    index: "",
    part: 1,
  });
  expect(row("Area|North")).toBeUndefined();
  // All had bought since January 2024: 335 days.
  expect(row(":tenure|year")).toMatchObject({
    by: "Customer for",
    value: "6 to 12 months",
    base: 8,
    lost: 2,
  });
  expect(new Set(rows.map(({ key }) => String(key).split("|")[0]))).toEqual(
    new Set([":all", "Area", ":class", ":keyType", ":size", ":tenure"])
  );
  // S1 1,200; six equal ones, who share the better quarter with the first of them; S2 120.
  expect(row(":size|largest")).toMatchObject({ by: "Size then", base: 7, lost: 1 });
  expect(row(":size|smallest")).toMatchObject({ base: 1, lost: 1, rate: "" });
  for (const by of [":class", ":keyType", ":size", ":tenure"]) {
    const own = rows.filter(({ key }) => String(key).startsWith(by));
    expect(own.reduce((sum, { lost }) => sum + (lost as number), 0)).toBe(2);
  }
});

test("R69: the criterion in words, and what it would have named in the past beside others", () => {
  const texts = textsOf(input());
  expect(texts).toContain("When a customer counts as lost");
  // Nine customers: fewer than ten prove nothing.
  expect(texts).toContain(
    "Lost = no purchase for longer than 1.5 × the longest pause. There is not enough history yet to test it on your own past."
  );
  expect(texts).not.toContain("The rule in use");
});

test("R66: reasons are counted, with money, from what was picked on the win-back list in any language", () => {
  const uk = wordingFor("uk-UA").messages.winBack.choices.reasons;
  const earlier = (name: string, last: string, reason: string) => ({
    key: `${serial(last)}|${name}`,
    customer: input().result.customers.indexOf(name),
    text: (id: string) => (id === "reason" ? reason : ""),
    typed: "",
  });
  const typed = input("en-US", {
    earlier: {
      winBack: [
        earlier("S1", "2024-12-10", uk.price),
        earlier("S2", "2025-01-10", "Moved away"),
        earlier("N5", "2024-05-10", "Price"),
      ],
    },
  });
  expect(blockOf(typed, "Price")).toEqual([
    ["Price", 1350, 2],
    ["Moved away", 120, 1],
  ]);
  expect(textsOf(input())).toContain(
    "Reasons are counted here once they are picked on the sheet Win-back."
  );
});

test("nothing to say without dates, or where nobody was ever lost", () => {
  expect(sheetOf(inputOf("en-US", LINES, false))).toBeUndefined();
  const alfa = LINES.filter(({ customer }) => customer === "Alfa");
  expect(sheetOf(inputOf("en-US", alfa))).toBeUndefined();
});

test.each(LANGUAGES)(
  "%s: headers are unique and can stand in formulas; every text is filled",
  (language) => {
    const { table } = sheetOf(input(language))!;
    const headers = table!.columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    for (const header of headers) expect(header).toMatch(/^[^[\]#'@]+$/);
    for (const text of textsOf(input(language)))
      expect(String(text)).not.toMatch(/[{}]|undefined|NaN/);
  }
);
