import { xyzClass } from "../../src/functions/functions";
import { installOffice } from "./office";

/**
 * =XYZCLASS of a customer x period block. Hand-counted: X from 75 %, Y from 50 % of the periods since the first purchase;
 * rare but even gaps (at least 4) are Y; fewer than 6 periods, or new in the last 3, have no letter. docs/method.md#frequency.
 */
const row = (pattern: string): (number | string)[] =>
  [...pattern].map((mark) => (mark === "x" ? 10 : mark === "0" ? 0 : ""));

beforeEach(() => installOffice("en-US"));

test("letters by the share of periods with a purchase", () => {
  const block = [
    row("xxxxxxxxxxxx"), // 12 of 12
    row("xx xxx xxx x"), // 9 of 12 = 75 %: still X
    row("xx x xx xx 0"), // 7 of 12: Y
    row("xx        xx"), // 4 of 12, 3 gaps: Z
    row("  x x x x x "), // 5 of 10 = 50 %: Y
    row("          x "), // first purchase in the last 3 periods: new
    row("            "), // never bought
  ];
  expect(xyzClass(block).map(([letter]) => letter)).toEqual(["X", "X", "Y", "Z", "Y", "-", "-"]);
});

test("even gaps lift a rare buyer to Y, uneven ones do not", () => {
  const block = [row("x  x  x  x  x  x"), row("xx      x x    x"), row("xxxxxxxxxxxxxxxx")];
  expect(xyzClass(block).map(([letter]) => letter)).toEqual(["Y", "Z", "X"]);
});

test("takes other limits", () => {
  const block = [row("xx xx xx xx "), row("xxxxxxxxxxxx")];
  expect(xyzClass(block).map(([letter]) => letter)).toEqual(["Y", "X"]);
  expect(xyzClass(block, 0.6).map(([letter]) => letter)).toEqual(["X", "X"]);
});

test("an empty block has no letters", () => {
  expect(xyzClass([row("      "), row("      ")])).toEqual([["-"], ["-"]]);
});

test("too few periods are said, not shown as a column of dashes", () => {
  const sentence = "X, Y and Z need at least 6 periods since the first purchase; this range has 4.";
  expect(() => xyzClass([row("xxxx")])).toThrow(sentence);
  // Before the first purchase of all there is nothing to look at.
  expect(() => xyzClass([row("    xxxx"), row("     xxx")])).toThrow(sentence);
});

test("by variation of the amounts, docs/method.md#cv", () => {
  // Means 10 and 10, deviations 0 and 10: coefficients of variation 0 and 1.
  const block = [
    [10, 10, 10, 10, 10, 10],
    [20, 0, 20, 0, 20, 0],
  ];
  expect(xyzClass(block, undefined, undefined, "cv")).toEqual([["X"], ["Y"]]);
  expect(xyzClass(block, 0.5, 0.9, "cv")).toEqual([["X"], ["Z"]]);
});

test("a text names its place; limits and methods that cannot be name themselves", () => {
  expect(() => xyzClass([row("xx"), [1, "Total"]])).toThrow(
    "Row 2, column 2 of the range is not a number: “Total”."
  );
  expect(() => xyzClass([row("xxxxxx")], 0.5, 0.7)).toThrow("limitY must be less than limitX.");
  expect(() => xyzClass([row("xxxxxx")], 1, 0.7, "cv")).toThrow("limitX must be less than limitY.");
  expect(() => xyzClass([row("xxxxxx")], 200, 300, "cv")).toThrow("limitX must be from 0 to 100.");
  expect(() => xyzClass([row("xxxxxx")], undefined, undefined, "mean")).toThrow(
    "method must be one of these: frequency, cv, adi, gaps, forecast."
  );
});
