/** Formulas after rows and columns were put in or taken out, by Excel's own rules for references. */
import { inR1C1, mapReferences } from "../../standin/book/mapReferences";
import { shiftReferences } from "../../standin/book/shiftReferences";

test.each<[string, string]>([
  ["=A1+$B$3", "=A1+$B$5"],
  ["=SUM(A1:A9)", "=SUM(A1:A11)"],
  ["=$2:$4", "=$2:$6"],
  ["=$A:$C", "=$A:$C"],
  ["=Sheet1!B3&Other!B3", "=Sheet1!B5&Other!B3"],
  ["='sheet1'!C7", "=sheet1!C9"],
  ['=IF(B7="B7",B$7,Rate3)', '=IF(B9="B7",B$9,Rate3)'],
  ["=Sales[Q3]+LOG10(D4)+[1]Sheet1!D4", "=Sales[Q3]+LOG10(D6)+[1]Sheet1!D4"],
])("two rows before the third: %s", (before, after) => {
  expect(shiftReferences(before, "Sheet1", "Sheet1", { axis: "row", at: 2, count: 2 })).toBe(after);
});

test("what was taken out is #REF!, what was cut is smaller", () => {
  const shift = { axis: "column", at: 1, count: -2 } as const;
  expect(shiftReferences("=B1+A1:C1+D1", "Sheet1", "Sheet1", shift)).toBe("=#REF!+A1:A1+B1");
});

test("a sheet's new name is quoted where it must be", () => {
  const renamed = mapReferences("=Sheet1!$A$1:$B$2+A1", (sheet, area) => ({
    sheet: sheet && "It's new",
    area,
  }));
  expect(renamed).toBe("='It''s new'!$A$1:$B$2+A1");
});

// Microsoft: a relative reference is in brackets and counts from the formula's cell, an absolute one is a number; the formula's own row or column has none.
test.each([
  ["=A1*$B$2", "=R[-2]C[-3]*R2C2"],
  ["=SUM(D3:D5,$A3)", "=SUM(RC:R[2]C,RC1)"],
  ["=SUM(B:C)+SUM($2:3)", "=SUM(C[-2]:C[-1])+SUM(R2:R)"],
  ["='My list'!D4+Sales[Sum]&\"A1\"", "='My list'!R[1]C+Sales[Sum]&\"A1\""],
  ["=LOG10(C3#)", "=LOG10(RC[-1]#)"],
])("%s in D3 is %s", (formula, relative) => {
  expect(inR1C1(formula, 2, 3)).toBe(relative);
});
