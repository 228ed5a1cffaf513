/** The text of a call. Structured references: the rules and examples of support.microsoft.com, "Using structured references with Excel tables". */
import fc from "fast-check";
import { DEFAULT_SETTINGS, XYZ_LIMITS } from "../../../src/engine/settings/defaults";
import { readSettings } from "../../../src/engine/settings/readSettings";
import type { ColumnRole, ValueBasis } from "../../../src/engine/settings/settings";
import { readOptions } from "../../../src/functions/readOptions";
import { columnReference } from "../../../src/report/formulas/columnReference";
import { type FormulaGap, formulaGaps } from "../../../src/report/formulas/formulaGaps";
import { listColumns } from "../../../src/report/formulas/listColumns";
import { listFormula } from "../../../src/report/formulas/listFormula";
import type { ListPlace } from "../../../src/report/formulas/listPlace";
import { optionPairs } from "../../../src/report/formulas/optionPairs";
import type { Result } from "../../../src/report/result";
import { resultOf } from "../../taskpane/resultOf";

const placeOf = (sheet: string): ListPlace => ({
  sheet,
  address: "",
  row: 0,
  column: 0,
  rows: 900,
});
const tableOf = (...columns: readonly string[]): ListPlace => ({
  ...placeOf("Sheet1"),
  table: { name: "Sales", columns },
});
const withSettings = (input: unknown, result: Result = resultOf()): Result => ({
  ...result,
  analysis: { ...result.analysis, settings: readSettings(input) },
});
const withSource = (change: Partial<Result["source"]>): Result => {
  const result = resultOf();
  return { ...result, source: { ...result.source, ...change } };
};

test.each([
  ["Sales", "Sales!$A$4:$A$900"],
  ["Q1", "'Q1'!$A$4:$A$900"],
  ["Sales 2025", "'Sales 2025'!$A$4:$A$900"],
  ["O'Brien's; paid, \"all\"", "'O''Brien''s; paid, \"all\"'!$A$4:$A$900"],
  ["Продажі", "Продажі!$A$4:$A$900"],
  ["R1C1", "'R1C1'!$A$4:$A$900"],
])("cells of the sheet %s, below the header in row 3", (sheet, reference) => {
  expect(columnReference(placeOf(sheet), 0, 3)).toBe(reference);
});

test("a list that begins elsewhere, with and without header", () => {
  const place = { ...placeOf("S"), row: 9, column: 26, rows: 5 };
  expect(columnReference(place, 1, 10)).toBe("S!$AB$11:$AB$14");
  expect(columnReference(place, 1, 0)).toBe("S!$AB$10:$AB$14");
});

test.each([
  ["Amount", "Sales[Amount]"],
  ["Sales Amount", "Sales[Sales Amount]"],
  ["Клієнт", "Sales[Клієнт]"],
  ["ลูกค้าที่ซื้อ", "Sales[ลูกค้าที่ซื้อ]"],
  ["2004", "Sales[2004]"],
  // In brackets twice: more than letters, digits and spaces.
  ["Total $ Amount", "Sales[[Total $ Amount]]"],
  ["Net, UAH", "Sales[[Net, UAH]]"],
  ["a\nb", "Sales[[a\nb]]"],
  ["Total ", "Sales[[Total ]]"],
  [" Net sum", "Sales[[ Net sum]]"],
  [" ", "Sales[[ ]]"],
  // Behind an apostrophe: [ ] # ' @.
  ["#OfItems", "Sales[['#OfItems]]"],
  ["Sum [net]", "Sales[[Sum '[net']]]"],
  ["Client's", "Sales[[Client''s]]"],
  ["@home", "Sales[['@home]]"],
])("a column of a table: %j", (name, reference) => {
  expect(columnReference(tableOf(name), 0, 1)).toBe(reference);
});

test("without settings of one's own a call has three arguments", () => {
  expect(listFormula("KEYACCOUNTS", resultOf(), placeOf("Sales"), {})).toBe(
    "=KEYACCOUNTS(Sales!$A$4:$A$900,Sales!$B$4:$B$900,Sales!$C$4:$C$900)"
  );
});

test("settings that differ from the defaults follow as an array of two columns, in Excel's English", () => {
  const settings = {
    abc: { a: 0.7, limits: [0.5, 0.9], rule: "strict", within: "Region" },
    xyz: { method: "cv", season: true },
    period: "month",
    lost: { rule: "days", days: 90 },
    keyAccounts: { criteria: ["largest", "class"] },
    asOf: "2025-12-31",
    rows: { hidden: "all", totals: "kept" },
    sheets: { overview: false },
    columns: { amount: "Net" },
  };
  const choices = {
    dayMonth: "day",
    decimalMark: ",",
    currency: '"x"',
    orderTotal: "once",
  } as const;
  expect(
    listFormula("CUSTOMERSEGMENTS", withSettings(settings), tableOf("Buyer", "Day", "Net"), choices)
  ).toBe(
    "=CUSTOMERSEGMENTS(Sales[Buyer],Sales[Day],Sales[Net]," +
      '{"abc.a",0.7;"abc.rule","strict";"abc.limits","0.5; 0.9";"xyz.method","cv";"xyz.season",TRUE;' +
      '"period","month";"lost.rule","days";"lost.days",90;"keyAccounts.criteria","largest; class";' +
      '"rows.totals","kept";"asOf","2025-12-31";"dayMonth","day";"decimalMark",",";"currency","""x"""})'
  );
});

test("what a formula is given reads as the settings of the run, as far as formulas take them", () => {
  const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
  const input = fc.record(
    {
      abc: fc.record({ a: share, rule: fc.constantFrom("R1", "DAX", "midpoint") }),
      xyz: fc.constantFrom(
        ...(["frequency", "cv", "adi", "gaps", "forecast"] as const).flatMap((method) => [
          { method },
          { method, x: XYZ_LIMITS[method].x + 0.05, deviation: "sample", evenness: false },
        ])
      ),
      period: fc.constantFrom("week", "month", "half-year"),
      value: fc.constantFrom("auto", "purchases"),
      lost: fc.record({ rule: fc.constantFrom("days", "quantile"), factor: fc.constant(2) }),
      keyAccounts: fc.record({
        criteria: fc.constantFrom([], ["class"], ["breadwinner", "age"]),
        match: fc.constantFrom("any", "all"),
      }),
      from: fc.constant("2024-01-01"),
      asOf: fc.constant("2025-06-30"),
    },
    { requiredKeys: [] }
  );
  fc.assert(
    fc.property(input, (given) => {
      const settings = readSettings({
        ...given,
        ...(given.abc && { abc: { ...given.abc, b: 0.995 } }),
      });
      expect(readOptions(optionPairs(settings, {})).settings).toEqual(settings);
    })
  );
  expect(optionPairs(DEFAULT_SETTINGS, {})).toEqual([]);
});

test("ranked by a column of profits: it takes the place of the amounts, and that is said; without one it is ranked by revenue", () => {
  const result = resultOf();
  const profit = { column: 3, header: "Profit", reason: "header" as const, alternatives: [] };
  const { source } = withSource({ columns: { ...result.source.columns, profit } });
  const analysis = { ...result.analysis, valueBasis: "profit" as const };
  const ranked = { ...result, source, analysis };
  expect(listColumns(ranked)).toEqual({ customer: 0, date: 1, amount: 3 });
  expect(formulaGaps(ranked, analysis)).toEqual(["inPlace"]);
  const fromCost = { ...result, analysis };
  expect(listColumns(fromCost)).toEqual({ customer: 0, date: 1, amount: 2 });
  expect(formulaGaps(fromCost, analysis)).toEqual(["revenue"]);
});

/** What a column of each role makes a formula give otherwise than the sheets; none of the three that it takes does. */
const GAPS_OF_ROLES: { readonly [role in ColumnRole]: readonly FormulaGap[] | "no formula" } = {
  customer: [],
  date: [],
  amount: [],
  profit: ["inPlace"],
  // Profit less cost stands in no column.
  cost: ["revenue"],
  quantity: ["inPlace"],
  // Amounts that are multiplied stand in no column.
  price: "no formula",
  discount: "no formula",
  invoice: ["invoices"],
  currency: ["currency"],
  customerId: ["customerIds"],
};
const BASIS_OF: { readonly [role in ColumnRole]?: ValueBasis } = {
  profit: "profit",
  cost: "profit",
  quantity: "quantity",
};
test.each(Object.entries(GAPS_OF_ROLES))("a column with the role %s", (name, gaps) => {
  const role = name as ColumnRole;
  const result = resultOf();
  const { amount, ...named } = result.source.columns;
  const column = { column: 3, header: "H", reason: "header" as const, alternatives: [] };
  const isMultiplied = gaps === "no formula";
  const more = isMultiplied ? { quantity: column, price: column } : { amount: amount! };
  const columns = { ...named, ...more, [role]: named[role as "customer"] ?? more[role as "amount"] ?? column };
  const analysis = { ...result.analysis, valueBasis: BASIS_OF[role] ?? "revenue" };
  const issues = [{ ...result.issues[0]!, code: "otherCurrency" as const }];
  const list = { ...result, analysis, issues, source: { ...result.source, columns } };
  expect("code" in listColumns(list)).toBe(isMultiplied);
  if (!isMultiplied) expect(formulaGaps(list, analysis)).toEqual(gaps);
}); // prettier-ignore

test("letters that somebody set count on the sheets and not in a formula", () => {
  const result = resultOf();
  expect(formulaGaps(result, result.analysis)).toEqual([]);
  expect(formulaGaps(result, { ...result.analysis })).toEqual(["letters"]);
});

test("lists that no formula can take", () => {
  const { columns } = resultOf().source;
  const { amount: _amount, ...two } = columns;
  const issue = { ...resultOf().issues[0]!, code: "mergedCells" as const };
  const codeOf = (result: Result): unknown => {
    expect(listFormula("KEYACCOUNTS", result, placeOf("S"), {})).toBeUndefined();
    return listColumns(result);
  };
  expect(codeOf(withSource({ listCount: 2 }))).toEqual({ code: "severalLists" });
  for (const result of [
    withSource({ shape: "periods" }),
    withSource({ columns: two }),
    withSource({ columns: { ...columns, date: columns.customer! } }),
    { ...resultOf(), issues: [issue] },
  ])
    expect(codeOf(result)).toEqual({ code: "otherColumns" });
});

test("an answer about a column of currencies, which a formula does not see, is left out", () => {
  const { columns } = resultOf().source;
  const currency = { column: 3, header: "Currency", reason: "header" as const, alternatives: [] };
  const result = withSource({ columns: { ...columns, currency } });
  expect(listFormula("KEYACCOUNTS", result, placeOf("S"), { currency: "EUR" })).not.toContain("{");
});
