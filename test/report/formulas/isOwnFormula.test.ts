import { readFileSync } from "node:fs";
import { isOwnFormula } from "../../../src/report/formulas/isOwnFormula";

/** What an expression finds in a file of the program: two lists of names that must be one. */
const namesIn = (file: string, name: RegExp): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(name)].map(([, found]) => found!).sort();

test("the names are those that Excel is told of, and no others", () => {
  const told = namesIn("src/functions/functions.ts", /@customfunction (\w+)/g);
  expect(told.filter((name) => !isOwnFormula(`=${name}(A1)`))).toEqual([]);
  const known = namesIn("src/report/formulas/isOwnFormula.ts", /^ {2}"(\w+)",$/gm);
  expect(known).toEqual(told);
});

test.each([
  "=ABCCLASS(C2:C9)",
  "=abcclass(C2:C9)",
  '=FILTER(CUSTOMERSEGMENTS(A2:A9,B2:B9,C2:C9,{"abc.a",0.7}),TRUE)',
  "=KC.LOSTCUSTOMERS(A2:A9,B2:B9,C2:C9)",
  "='It''s'!A1&WHYSEGMENT(A1,B2:B9,C2:C9,D2:D9)",
])("%s is one of ours", (formula) => {
  expect(isOwnFormula(formula)).toBe(true);
});

test.each([
  "=SUM(A1:A9)",
  "=MYABCCLASS(A1)",
  '="ABCCLASS("',
  '="say ""ABCCLASS("""',
  "='ABCCLASS('!A1",
  "=SUM(Sales[ABCCLASS(])",
  "=ABCCLASS",
  "ABCCLASS(C2:C9)",
  5,
  "",
])("%j is none", (formula) => {
  expect(isOwnFormula(formula)).toBe(false);
});
