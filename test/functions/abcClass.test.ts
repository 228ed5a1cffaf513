import fc from "fast-check";
import { ABC_LETTERS } from "../../src/engine/codes";
import { analyse } from "../../src/engine/analyse";
import { readSettings } from "../../src/engine/settings/readSettings";
import { abcClass } from "../../src/functions/functions";
import { installOffice } from "./office";

/** =ABCCLASS as Excel calls it. Hand-checked letters: 80 / 95, A while the share before is below 80 %, ties share the better class. */
const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const cell = (value: unknown): unknown[][] => [[value]];
const fault = (call: () => unknown): { code?: unknown; message?: unknown } => {
  try {
    call();
  } catch (error) {
    return error as object;
  }
  throw new Error("The formula gave a result.");
};

beforeEach(() => installOffice("en-US"));

describe("worked cases", () => {
  test.each([
    // Before: 0, 50, 80, 95 % of 100; the third begins exactly at 80 %, the fourth exactly at 95 %.
    [[50, 30, 15, 5], "AABC"],
    // docs/method.md: the crossing customer is A, the one who begins at 95 % is C.
    [[90, 5, 3, 2], "ABCC"],
    // 0.7 + 0.1 must reach 80 %, and + 0.08 + 0.07 must reach 95 %: in binary they do not.
    [[0.7, 0.1, 0.08, 0.07, 0.05], "AABBC"],
    [[1, 1, 1, 1, 1], "AAAAA"],
    [[10], "A"],
    [[0, -5, 20], "--A"],
    [[0, 0], "--"],
  ])("%j gives %s", (values, letters) => {
    expect(abcClass(column(...values))).toEqual(column(...letters));
  });

  test("keeps the order and the shape of a row", () => {
    expect(abcClass([[5, 50, 15, 30]])).toEqual([["C", "A", "B", "A"]]);
  });

  test("takes limits as shares", () => {
    expect(abcClass(column(50, 30, 15, 5), cell(0.5), 0.8)).toEqual(column("A", "B", "C", "C"));
  });

  test("takes null, as Excel hands over an argument that was left out, for the usual limit", () => {
    const nothing = null as unknown as undefined;
    expect(abcClass(column(50, 30, 15, 5), nothing, nothing)).toEqual(column("A", "A", "B", "C"));
  });

  test("looks into a cell that holds a currency value", () => {
    const currency = { type: "FormattedNumber", basicValue: 90, numberFormat: "$0" };
    expect(abcClass(column(currency, 5, 5))).toEqual(column("A", "B", "B"));
  });
});

test("other rules for a customer on a limit, docs/method.md#border-rules", () => {
  // Running shares 50, 80, 95, 100 %: R2 still has the second one in A, strict does not.
  expect(abcClass(column(50, 30, 15, 5), undefined, undefined, "R2")).toEqual(column(..."AABC"));
  expect(abcClass(column(50, 30, 15, 5), undefined, undefined, "strict")).toEqual(
    column(..."ABCC")
  );
});

test("numbers that are stored as text are read as in a list", () => {
  expect(abcClass(column("1 050,00", "900.5", "(20)", "1,234.50"))).toEqual(column(..."AA-A"));
});

describe("the form for one cell: =ABCCLASS(C2, C$2:C$213)", () => {
  const totals = column(50, 30, 15, 5);

  test("gives each cell its letter of the column, with limits and a rule after it", () => {
    expect([50, 30, 15, 5].map((total) => abcClass(cell(total), totals))).toEqual(
      [..."AABC"].map(cell)
    );
    expect(abcClass(cell(30), totals, 0.5, 0.8)).toEqual(cell("B"));
    expect(abcClass(cell(30), totals, 0.8, 0.95, "strict")).toEqual(cell("B"));
  });

  test("a total that the column does not have is #N/A", () => {
    expect(fault(() => abcClass(cell(7), totals))).toMatchObject({
      code: "#N/A",
      message: "The column does not contain the total 7.",
    });
  });

  test("equal totals in different classes are not told apart by their number", () => {
    // Running shares before: 0, 40, 80: R1 has the first two in A, the last one in B.
    const equal = column(40, 40, 40);
    expect(abcClass(equal, cell(0.6), 0.9, "R1")).toEqual(column(..."AAB"));
    expect(fault(() => abcClass(cell(40), equal, 0.6, 0.9, "R1")).message).toContain(
      "puts customers with the total 40 into different classes"
    );
  });
});

describe("what is not a column of numbers says so in #VALUE!", () => {
  test.each([
    [column(1, "n/a", 3), "Row 2, column 1 of the range is not a number: “n/a”."],
    [
      column(1, "", ""),
      "Row 2, column 1 of the range is empty: every customer needs a number. 2 such cells in all.",
    ],
    [
      [[1, true, "x"]],
      "Row 1, column 2 of the range is not a number: “true”. 2 such cells in all.",
    ],
    [
      column("1.234", 2),
      "Row 1, column 1 of the range can be read in two ways: “1.234”. Enter it as a number.",
    ],
    [
      column(1, { type: "Error", basicValue: "#DIV/0!" }),
      "Row 2, column 1 of the range is not a number: “#DIV/0!”.",
    ],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      "Use one column or one row of numbers; this range has 2 rows and 3 columns.",
    ],
  ])("%j", (values, message) => {
    expect(fault(() => abcClass(values))).toMatchObject({ code: "#VALUE!", message });
  });

  test.each([
    [80, 0.95, "limitA must be between 0 and 1, for example 0.8 or 80%."],
    [0.8, 95, "limitB must be between 0 and 1, for example 0.8 or 80%."],
    [0.8, 0.8, "limitA must be less than limitB."],
    [0.97, undefined, "limitA must be less than limitB."],
    ["most", 0.95, "limitA must be between 0 and 1, for example 0.8 or 80%."],
  ])("limits %p and %p", (limitA, limitB, message) => {
    expect(fault(() => abcClass(column(1), cell(limitA), limitB))).toMatchObject({ message });
  });

  test("a rule that there is not names those that there are", () => {
    expect(fault(() => abcClass(column(1), undefined, undefined, "R3")).message).toBe(
      "rule must be one of these: R1T, R1, R2, strict, DAX, midpoint."
    );
  });

  test.each([
    ["th-TH", "แถวที่ 2"],
    ["uk-UA", "Рядок 2"],
    ["ru-RU", "Строка 2"],
    ["de-DE", "Row 2"],
  ])("in the language of Excel: %s", (language, words) => {
    installOffice(language);
    expect(fault(() => abcClass(column(1, "x"))).message).toContain(words);
  });
});

test("gives the letters of the button, whatever the totals and limits", () => {
  const money = fc.integer({ min: -50_000, max: 1_000_000 }).map((cents) => cents / 100);
  const limits = fc.tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 100 }));
  fc.assert(
    fc.property(
      fc.array(money, { minLength: 1, maxLength: 60 }),
      limits,
      (totals, [one, other]) => {
        fc.pre(one < other);
        const [a, b] = [one / 100, other / 100];
        const list = {
          lineCount: totals.length,
          customers: totals.map((_, i) => `Customer ${i}`),
          customer: Int32Array.from(totals, (_, i) => i),
          day: new Int32Array(0),
          amount: Float64Array.from(totals),
          dimensions: [],
          grain: "day",
        } as const;
        const { abc } = analyse(list, readSettings({ abc: { a, b } })).customers;
        const button = Array.from(abc, (code) => [code === 0 ? "-" : ABC_LETTERS[code]]);
        expect(abcClass(column(...totals), cell(a), b)).toEqual(button);
      }
    )
  );
});

test("answers the same column again without ranking it again, and a changed one anew", () => {
  const totals = Array.from({ length: 20_000 }, (_, i) => 1 + ((i * 7919) % 20_011));
  const first = abcClass(column(...totals));
  expect(abcClass(column(...totals))).toEqual(first);
  totals[3] = 1e9;
  const changed = abcClass(column(...totals));
  expect(changed[3]).toEqual(["A"]);
  expect(changed).not.toEqual(first);
});
