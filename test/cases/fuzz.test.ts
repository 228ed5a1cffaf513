/**
 * 10,000 workbooks by chance (seeded): lists with noise, period tables with noise, noise. Whatever the cells hold, a run ends in a result
 * that accounts for every row, in one question, or in a sentence with a way out; it never throws, and never changes the source.
 */
import { LANGUAGES } from "../../src/wording/language";
import { onlySheets } from "../onlySheets";
import { seeded } from "../oracles/random";
import { sampleOf } from "../sample";
import { openCase } from "./openCase";
import { randomSheet } from "./randomSheet";
import { userCells } from "./userCells";

const WORKBOOKS = sampleOf(
  Array.from({ length: 10_000 }, (_, i) => i),
  200
);
const SEED = 4;
/** In the sample nine of ten write the sheet Segments alone, which takes a third of the time. */
const isWhole = (i: number): boolean => WORKBOOKS.length > 1000 || i % 10 === 0;
const SEGMENTS_ALONE = { sheets: onlySheets().sheets };
/** What may be told of such cells: nothing that calls for a report to the makers. */
const FAULTS = ["failed", "excelError", "requestTooLarge", "responseTooLarge"];

const ends = { written: 0, question: 0, problem: 0, cancelled: 0 };

test.each(WORKBOOKS)("workbook %d", async (i) => {
  const random = seeded(SEED * 1000 + i);
  const language = LANGUAGES[i % LANGUAGES.length]!;
  const sheet = randomSheet(random);
  const book = await openCase({
    sheets: [sheet],
    language,
    date1904: random.uniform() < 0.1,
    settings: {
      ...[{}, { value: "quantity" }, { period: "week" }, { value: "purchases" }][(i >> 2) % 4]!,
      ...(isWhole(i) ? {} : SEGMENTS_ALONE),
    },
    select: i % 3 === 0 ? "Sheet!A1:H40" : "Sheet!B2",
  });
  try {
    const before = userCells(book);
    const end = await book.run({ interactive: i % 2 === 0 });
    ends[end.kind] += 1;
    expect(userCells(book)[0]).toEqual(before[0]);
    if (end.kind === "problem") {
      expect(FAULTS).not.toContain(end.problem.code);
      for (const text of [end.problem.sentence, end.problem.next]) checkText(text);
    } else if (end.kind === "question") {
      checkText(end.question.sentence);
      // Whether a result of the smaller part is wanted is asked with one way on; the other is another selection.
      expect(end.question.choices.length).toBeGreaterThan(end.question.id === "partialUse" ? 0 : 1);
    } else if (end.kind === "written") {
      const { rows, issues } = end.result;
      expect(rows.used + rows.repaired + rows.leftOut).toBe(rows.read);
      for (const { what, done, next } of issues)
        for (const text of [what, done, next]) checkText(text);
      const written = userCells(book).slice(1);
      const faulty = /undefined|NaN|Infinity|\[object|^#(REF|NAME|VALUE|DIV)/;
      expect(
        written.flatMap(({ values }) => values.flat()).filter((cell) => faulty.test(String(cell)))
      ).toEqual([]);
    }
    if (end.kind !== "written") expect(book.book.sheets).toHaveLength(1);
  } finally {
    book.close();
  }
});

test("all kinds of end were met", () => {
  expect(ends.written).toBeGreaterThan(WORKBOOKS.length / 4);
  expect(ends.problem).toBeGreaterThan(WORKBOOKS.length / 20);
  expect(ends.question).toBeGreaterThan(WORKBOOKS.length / 100);
});

function checkText(text: string): void {
  expect(text).not.toBe("");
  expect(text).not.toMatch(/\{[a-z]+[|}]|undefined|NaN/);
}
