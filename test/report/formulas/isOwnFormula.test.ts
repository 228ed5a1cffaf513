import { readFileSync } from "node:fs";
import { isOwnFormula } from "../../../src/report/formulas/isOwnFormula";

test("the names are those that Excel is told of", () => {
  const source = readFileSync("src/functions/functions.ts", "utf8");
  const told = [...source.matchAll(/@customfunction (\w+)/g)].map(([, name]) => name);
  expect(told.filter((name) => !isOwnFormula(`=${name}(A1)`))).toEqual([]);
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
