/**
 * The situations in which something is wrong with a list (E1-E33), each as a workbook: what the user gets, what is said, and that
 * the user's own cells are the same afterwards, value for value and formula for formula. Real office.js against the stand-in.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { readSettings } from "../../src/engine/settings";
import { createJob } from "../../src/job/createJob";
import type { JobEnd, Result } from "../../src/job/job";
import { wordingFor } from "../../src/wording/wordingFor";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { ABC_LETTERS, XYZ_LETTERS } from "../../src/engine/analysis";
import type { BookSheet } from "../../standin/book/book";
import { openStandin, type Standin } from "../../standin/headless";
import type { Case } from "./case";
import { modelOf } from "./modelOf";

/** Fixed, so that "future" means the same on every day. */
const NOW = new Date(2026, 5, 15, 12, 0, 0);

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

for (const folder of folders) {
  const { default: cases } = jest.requireActual<{ default: readonly Case[] }>(
    path.join(__dirname, folder, "case.ts")
  );
  describe(folder, () => {
    test.each(cases.map((one) => [one.title, one] as const))("%s", async (_, one) => {
      const standin = await openStandin({ model: modelOf(one), locale: one.language ?? "en-US" });
      const restore = standin.installGlobals();
      try {
        standin.select(one.select ?? firstCell(one));
        const before = userCells(standin);
        const end = await run(one);
        check(one, end, standin);
        expect(userCells(standin).slice(0, before.length)).toEqual(before);
      } finally {
        restore();
        standin.dispose();
      }
    });
  });
}

const firstCell = (one: Case): string => `'${one.sheets[0]!.name}'!B2`;

function run(one: Case): Promise<JobEnd> {
  const job = createJob({
    runner: createInlineRunner(),
    wording: () => wordingFor(one.language ?? "en-US"),
    now: () => NOW,
    interactive: one.answers !== undefined || one.expect.outcome === "question",
    watch: false,
    besideColumns: "never",
  });
  return job({
    settings: readSettings(one.settings ?? {}),
    answers: one.answers ?? {},
    signal: new AbortController().signal,
    onEvent: () => undefined,
    ...(one.address === undefined ? {} : { address: one.address }),
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
  expect(written).toHaveLength(4);
  if (wanted.says !== undefined) expect(written.map(textOf).join("\n")).toContain(wanted.says);
  for (const { what } of result.issues) expect(textOf(written[2]!)).toContain(what);
}

/** Customer → "AX", "A-", "-". */
function classesOf({ analysis, customers: names }: Result): Record<string, string> {
  const { abc, xyz, order } = analysis.customers;
  return Object.fromEntries(
    Array.from(order, (c) => [
      names[c]!,
      abc[c] === 0 ? "-" : `${ABC_LETTERS[abc[c]!]!}${XYZ_LETTERS[xyz[c]!]!}`,
    ])
  );
}

function userCells(standin: Standin): unknown[] {
  return standin.book.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) }));
}

function cellsOf(sheet: BookSheet): unknown {
  const area = sheet.usedArea(false);
  return area === undefined
    ? []
    : {
        area,
        values: sheet.values(area),
        formulas: sheet.formulas(area),
        formats: sheet.numberFormats(area),
      };
}

function textOf(sheet: BookSheet): string {
  const area = sheet.usedArea(true);
  return area === undefined ? "" : sheet.values(area).flat().join("\n");
}
