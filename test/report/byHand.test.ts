/** Letters that somebody typed over ours: what is taken for one, and what becomes of them when their customer leaves the list. */
import { analysisInUse } from "../../src/report/byHand/analysisInUse";
import { classByHand } from "../../src/report/byHand/classByHand";
import { letterByHand } from "../../src/report/byHand/letterByHand";
import { lettersAside } from "../../src/report/byHand/lettersAside";
import { standingLetters } from "../../src/report/byHand/standingLetters";
import { segmentOf } from "../../src/report/letters";
import { inputOf } from "./sample";

const SIZES = ["A", "B", "C"];
const RHYTHMS = ["-", "X", "Y", "Z"];

test.each([
  ["A", "A"],
  ["a", "A"],
  ["  b\u00a0", "B"],
  ["\u200eC\u200b", "C"],
  // Full width, as of East Asian keyboards.
  ["\uff21", "A"],
  ["\uff43", "C"],
  // А, В, С, с as Ukrainian and Russian keyboards give them, and Greek.
  ["\u0410", "A"],
  ["\u0412", "B"],
  ["\u0421", "C"],
  ["\u0441", "C"],
  ["\u0391", "A"],
])("%j is the class %s", (text, letter) => {
  expect(letterByHand(text, SIZES)).toBe(letter);
});

test.each([
  ["\u0425", "X"],
  ["\u0443", "Y"],
  ["z", "Z"],
])("%j is the rhythm %s", (text, letter) => {
  expect(letterByHand(text, RHYTHMS)).toBe(letter);
});

test.each(["", "-", "AA", "important", "\u0411", "1", "D"])("%j is none", (text) => {
  expect(letterByHand(text, SIZES)).toBeUndefined();
});

test("put aside when the customer leaves, back when the customer is; what was typed since counts before", () => {
  const standing = standingLetters({ abc: "\u0412", xyz: "Z", computed: "CZ=a", set: "" }, false);
  expect(standing.byHand).toEqual({ abc: "\u0412" });
  expect(lettersAside(standing, SIZES)).toBe(">B-<-Z");
  const back = (abc: string) =>
    standingLetters({ abc, xyz: "", computed: ">B-", set: "" }, false).byHand;
  expect(back("")).toEqual({ abc: "B" });
  expect(back("A")).toEqual({ abc: "A" });
  expect(
    lettersAside(standingLetters({ abc: "", xyz: "", computed: "", set: "" }, false), SIZES)
  ).toBe(">--");
});

test("what is typed where the letters of a customer who left stood is theirs; ours, which a run that was cut off left there, are not", () => {
  const leaving = standingLetters({ abc: "B", xyz: "-", computed: "B-", set: "" }, false);
  const computed = lettersAside(leaving, SIZES);
  expect(computed).toBe(">--<B-");
  const typed = (abc: string, isOpen: boolean) =>
    standingLetters({ abc, xyz: "-", computed, set: "" }, isOpen).byHand;
  expect(typed("B", true)).toEqual({});
  expect(typed("A", true)).toEqual({ abc: "A" });
  expect(typed("B", false)).toEqual({ abc: "B" });
  expect(typed("call Olga", true)).toEqual({ abc: "call Olga" });
});

test.each([
  ["A", { abc: "A" }],
  ["z", { xyz: "Z" }],
  ["AX", { abc: "A", xyz: "X" }],
  // А and Х of a Cyrillic keyboard, full width, and marks that are not seen.
  ["\u0410\u0425", { abc: "A", xyz: "X" }],
  [" \uff22y\u200b", { abc: "B", xyz: "Y" }],
  ["XA", undefined],
  ["AXX", undefined],
  ["A-", undefined],
  ["-", undefined],
  ["best", undefined],
])("%j as the class of a customer is %j", (text, expected) => {
  expect(classByHand(text, { abcCounts: [0, 1, 1, 1, 0, 0], asOfDay: 45_000 })).toEqual(expected);
});

test("a list without dates has no rhythm to set", () => {
  const undated = { abcCounts: [0, 1, 1, 1, 0, 0], asOfDay: 0 };
  expect(classByHand("AX", undated)).toBeUndefined();
  expect(classByHand("B", undated)).toEqual({ abc: "B" });
});

test("what counts is what somebody set: the cells, the classes and their sums, as the sheets have them; what nobody set stays the very same", () => {
  const { result, standing } = inputOf();
  expect(analysisInUse({ result, standing })).toBe(result.analysis);
  // As computed: Alfa AX 12,000, Beta AY 1,800, Delta BY 1,200 and lost, Gamma CZ 200.
  const place = (name: string): number => result.customers.indexOf(name);
  const { matrix, abcCounts, xyzCounts, customers } = analysisInUse({
    result,
    standing: new Map([
      [place("Delta"), { byHand: {}, set: "AX", ours: { abc: "B", xyz: "Y" } }],
      [place("Gamma"), { byHand: { abc: "B" }, set: "", ours: { abc: "C", xyz: "Z" } }],
      [place("Beta"), { byHand: {}, set: "important", ours: { abc: "A", xyz: "Y" } }],
    ]),
  });
  const filled = matrix.filter((cell) => cell.customers > 0);
  expect(filled).toEqual([
    { segment: "AX", customers: 2, value: 13_200, share: 13_200 / 15_200, lost: 1, atRisk: 0 },
    { segment: "AY", customers: 1, value: 1800, share: 1800 / 15_200, lost: 0, atRisk: 0 },
    { segment: "BZ", customers: 1, value: 200, share: 200 / 15_200, lost: 0, atRisk: 0 },
  ]);
  expect(abcCounts.slice(0, 4)).toEqual([0, 3, 1, 0]);
  expect(xyzCounts).toEqual([0, 2, 1, 1]);
  expect(segmentOf(customers, place("Delta"))).toBe("AX");
  expect(segmentOf(result.analysis.customers, place("Delta"))).toBe("BY");
});
