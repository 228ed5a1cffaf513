/**
 * The situations in which something is wrong with a list (E1-E33), each as a workbook: what the user gets, what is said, and that
 * the user's own cells are the same afterwards, value for value and formula for formula. Real office.js against the stand-in.
 * What does not fit a table (a change while reading, a second run, an older Excel) is a test of its own in the folder of its case.
 */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { BOUNDS } from "../../src/engine/settings/bounds";
import type { JobEnd } from "../../src/job/job";
import type { Case } from "./case";
import { classesOf } from "./classesOf";
import { openCase } from "./openCase";
import { userCells } from "./userCells";
import type { BookSheet } from "../../standin/book/bookSheet";
import type { Standin } from "../../standin/headless";

/** What is said of a list does not depend on which sheets are written: beside Segments and Runs the one that says it. */
const FEW = {
  sheets: Object.fromEntries(BOUNDS.sheets.map((sheet) => [sheet, sheet === "dataCheck"])),
};

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .filter((name) => existsSync(path.join(__dirname, name, "case.ts")))
  .sort();

for (const folder of folders) {
  const { default: cases } = jest.requireActual<{ default: readonly Case[] }>(
    path.join(__dirname, folder, "case.ts")
  );
  describe(folder, () => {
    test.each(cases.map((one) => [one.title, one] as const))("%s", async (_, one) => {
      const book = await openCase(
        one.expect.says === undefined ? { ...one, settings: { ...one.settings, ...FEW } } : one
      );
      try {
        const before = userCells(book);
        const { outcome } = one.expect;
        const end = await book.run(outcome === "question" ? { interactive: true } : {});
        check(one, end, book);
        expect(userCells(book).slice(0, before.length)).toEqual(before);
      } finally {
        book.close();
      }
    });
  });
}

function check(one: Case, end: JobEnd, standin: Standin): void {
  const { expect: wanted } = one;
  if (wanted.outcome === "problem") {
    expect({ kind: end.kind, problem: end.kind === "problem" ? end.problem.code : "" }).toEqual({
      kind: "problem",
      problem: wanted.problem,
    });
    if (end.kind === "problem" && wanted.says !== undefined) {
      expect(`${end.problem.sentence} ${end.problem.next}`).toContain(wanted.says);
    }
    expect(standin.book.sheets).toHaveLength(one.sheets.length);
    return;
  }
  if (wanted.outcome === "question") {
    expect(end.kind).toBe("question");
    if (end.kind === "question" && wanted.says !== undefined) {
      expect(
        [end.question.sentence, ...end.question.choices.map(({ text }) => text)].join(" ")
      ).toContain(wanted.says);
    }
    expect(standin.book.sheets).toHaveLength(one.sheets.length);
    return;
  }
  expect(end).toMatchObject({ kind: "written" });
  if (end.kind !== "written") return;
  const { result } = end;
  const { rows } = result;
  expect(rows.used + rows.repaired + rows.leftOut).toBe(rows.read);
  if (wanted.address !== undefined) expect(result.source.address).toBe(wanted.address);
  if (wanted.rows !== undefined) expect(rows).toEqual(wanted.rows);
  if (wanted.classes !== undefined) expect(classesOf(result)).toEqual(wanted.classes);
  const counts = Object.fromEntries(result.issues.map(({ code, count }) => [code, count]));
  if (wanted.issues !== undefined) expect(counts).toMatchObject(wanted.issues);
  const written = standin.book.sheets.slice(one.sheets.length);
  expect(written.map(({ name }) => name)).toEqual(end.sheets);
  if (wanted.says !== undefined) expect(written.map(textOf).join("\n")).toContain(wanted.says);
  for (const { what } of result.issues) expect(textOf(written.at(-2)!)).toContain(what);
}

function textOf(sheet: BookSheet): string {
  const area = sheet.usedArea(true);
  return area === undefined ? "" : sheet.values(area).flat().join("\n");
}
