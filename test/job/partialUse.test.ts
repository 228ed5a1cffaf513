/** Half of the money left out is a question: the border, what counts on neither side, and both ways to meet it. */
import type { Issue } from "../../src/engine/sales/rows/issue";
import { partialUse } from "../../src/job/questions/partialUse";
import { wordingFor } from "../../src/wording/wordingFor";

const wording = wordingFor("en-US");
const leftOut = (code: Issue["code"], count: number, sum: number): Issue => ({
  code,
  kind: "leftOut",
  count,
  cells: [],
  facts: { sum },
});
const of = (used: number, usedSum: number, issues: readonly Issue[]) =>
  partialUse({ rows: { read: 0, used, repaired: 0, leftOut: 0 }, issues, usedSum }, wording);

test("half of the rows and of the money is enough, less is not", () => {
  expect(of(10, 100, [leftOut("blankCustomer", 10, 100)])).toBeUndefined();
  expect(of(9, 100, [leftOut("blankCustomer", 10, 100)])?.facts).toMatchObject({
    used: 9,
    rows: 19,
  });
  expect(of(10, 25, [leftOut("blankDate", 1, 75)])?.facts).toMatchObject({ share: "25%" });
});

test("totals, hidden and future rows count on neither side", () => {
  for (const code of ["totalsRow", "hiddenRows", "futureDates", "emptyRows"] as const)
    expect(of(1, 1, [leftOut(code, 50, 5000)])).toBeUndefined();
});

test("the reasons come with the most rows first, and unreadable amounts hide the share", () => {
  const found = of(4, 40, [leftOut("blankDate", 1, 900), leftOut("blankCustomer", 22, 100)])!;
  expect(found.reasons.map(({ code }) => code)).toEqual(["blankCustomer", "blankDate"]);
  const { sentence } = wording.problem({ code: "partialUse", facts: found.facts });
  expect(sentence).toBe("Only 4 of 27 rows with an amount can be used, 3.8% of the money.");
  const unread = of(4, 40, [leftOut("unreadableNumber", 22, 0), leftOut("blankDate", 1, 10)])!;
  expect(wording.problem({ code: "partialUse", facts: unread.facts }).sentence).toBe(
    "Only 4 of 27 rows with an amount can be used."
  );
});
