import { openQuestion } from "../../../src/job/questions/openQuestion";
import { foundIssues } from "../../../src/report/foundIssues";
import type { Issue } from "../../../src/engine/sales/rows/issue";
import type { AddedFile } from "../../../src/job/job";
import type { Door } from "../../../src/taskpane/state/door";
import type { Screen, Shown } from "../../../src/taskpane/state/state";
import { wordingFor } from "../../../src/wording/wordingFor";
import { sampleAnalysis, sampleTold } from "./sample";

const MEMBERS: Door = { kind: "members", of: { by: "cell", cell: "BY" } };

type Screens = { readonly [name: string]: Screen };

const known = new Map<string, Screens>();

/** Every screen of the pane, by name, in a language. */
export function screensIn(language: string): Screens {
  let screens = known.get(language);
  if (screens === undefined)
    known.set(
      language,
      (screens = {
        ...startsIn(language),
        ...filesIn(language),
        ...resultsIn(language),
      })
    );
  return screens;
}

const units = { currency: "UAH", grain: "day" } as const;

export const FILES: readonly AddedFile[] = [
  "продажі 2024 – північно-західний регіон, остаточний варіант.csv",
  "sales-2025.csv.gz",
].map((name) => new File([], name));

/** What runs on files end with. */
export const OF_FILES: ReadonlySet<string> = new Set(["a file fails", "another list"]);

/** Files before they are read, while they are, and where that comes to nothing. */
function filesIn(language: string): Screens {
  const { result } = sampleTold(language);
  const words = wordingFor(language);
  const { address } = result.source;
  const { read: rows } = result.rows;
  const [file] = FILES;
  const chosen = {
    kind: "files",
    files: FILES,
    list: "none",
    before: { kind: "idle" },
  } as const;
  const problem = {
    code: "fileColumnMissing",
    facts: { file: file!.name, other: address, header: "Сума без ПДВ" },
  } as const;
  const { otherCustomers, updateSheet } = words.messages.problems;
  return {
    files: chosen,
    "a list for files is looked for": { ...chosen, list: undefined },
    "files with a list": { ...chosen, list: { address, isTogether: false } },
    "files and the list": { ...chosen, list: { address, isTogether: true } },
    "opening files": {
      kind: "reading",
      source: undefined,
      rowsRead: 0,
      previous: undefined,
      opening: { file: file!.name, bytes: 96_468_992, ofBytes: 350_224_384 },
      secondsLeft: 140,
    },
    "reading files": {
      kind: "reading",
      source: { address: [address, ...FILES.map(({ name }) => name)].join(";"), rows },
      rowsRead: 40,
      previous: undefined,
      secondsLeft: 12,
    },
    "files are not kept": {
      kind: "standing",
      found: {
        headline: words.headline(result.analysis, result.customers, result.source),
        run: { runAt: 46_176.4, asOfDay: 46_022 },
        cells: new Map([["AX", 1], ["CZ", 1204]]), // prettier-ignore
        sheets: Object.values(words.messages.sheets.names),
        list: { address: `${address};${file!.name}`, rows: 0, newRows: undefined, inFiles: "some" },
      },
      today: 46_181,
    },
    "a file fails": {
      kind: "problem",
      problem: { code: problem.code, ...words.problem(problem) },
    },
    "another list": {
      kind: "question",
      previous: undefined,
      question: {
        id: "otherCustomers",
        sentence: words.fill(otherCustomers, {
          gone: 74,
          customers: 89,
          sheet: words.messages.sheets.names.segments,
        }),
        choices: [{ answer: "update", text: updateSheet }],
      },
    },
  };
}

/** Runs on the way to a result, and those that come to none. */
function startsIn(language: string): Screens {
  const told = sampleTold(language);
  const { result } = told;
  const words = wordingFor(language);
  const { address } = result.source;
  const source = { address, rows: result.rows.read };
  const question = (issue: Omit<Issue, "kind" | "cells">): Screen => ({
    kind: "question",
    previous: undefined,
    question: openQuestion([{ ...issue, kind: "question", cells: [] }], {}, "UAH", words)!,
  });
  const headers = result.source.headers.join(", ");
  const problem = {
    code: "noAmountColumn",
    ...words.problem({ code: "noAmountColumn", address, facts: { headers } }),
  };
  const blank = {
    kind: "leftOut",
    cells: [
      [4, 1],
      [5, 1],
      [17, 1],
    ],
  } as const;
  return {
    idle: { kind: "idle" },
    unfinished: { kind: "idle", unfinished: address },
    standing: {
      kind: "standing",
      found: {
        headline: words.headline(result.analysis, result.customers, result.source),
        run: { runAt: 46_176.4, asOfDay: 46_022 },
        cells: new Map([["AX", 1], ["AY", 12], ["BY", 31], ["CZ", 1204]]), // prettier-ignore
        sheets: Object.values(words.messages.sheets.names),
        list: { ...source, newRows: 1022 },
      },
      today: 46_181,
    },
    locating: { kind: "reading", source: undefined, rowsRead: 0, previous: undefined },
    reading: { kind: "reading", source, rowsRead: 40, previous: undefined },
    "reading again": { kind: "reading", source, rowsRead: 40, previous: result, told },
    analysing: { kind: "analysing", source, previous: undefined },
    cancelled: { kind: "cancelled" },
    question: question({
      code: "dayMonthOrder",
      count: 1204,
      facts: { text: "05.06.2025", dayFirstDay: 45_813, monthFirstDay: 45_783, reading: "day" },
    }),
    "which of two": question({
      code: "ambiguousColumns",
      count: 1,
      facts: {
        role: "amount",
        basis: "revenue",
        header: "Сума без ПДВ",
        customers: 48,
        total: 48_317_220,
        rival: "Сума з ПДВ",
        rival1: "Сума з ПДВ",
        rival1Customers: 48,
        rival1Total: 57_980_664,
        differing: 30,
        letter: "A",
        otherLetter: "B",
        name: result.customers[0]!,
      },
    }),
    "partial use": {
      kind: "question",
      previous: undefined,
      question: {
        id: "partialUse",
        title: words.messages.problems.partialTitle,
        sentence: Object.values(
          words.problem({ code: "partialUse", facts: { used: 4, rows: 27, share: "3.8%" } })
        ).join(" "),
        reasons: foundIssues(
          [
            { ...blank, code: "blankCustomer", count: 22, facts: { sum: 900.5 } },
            { ...blank, code: "unreadableDate", count: 1, facts: { sum: 100 } },
          ],
          [{ sheet: "Продажі 2023–2025", firstRow: 0, row: 0, column: 0 }],
          words,
          units
        ),
        choices: [{ answer: "accepted", text: words.messages.problems.acceptPartial }],
      },
    },
    problem: {
      kind: "problem",
      problem: {
        code: "emptySelection",
        ...words.problem({ code: "emptySelection", facts: {} }),
        suggestion: address,
      },
    },
    failed: {
      kind: "problem",
      problem: {
        code: "failed",
        ...words.problem({ code: "failed", facts: { message: "x is undefined" } }),
        detail:
          "TypeError: x is undefined\n    at writeSegments (https://addin.example/taskpane.js:1:20345)",
      },
    },
    "which column": {
      kind: "problem",
      problem: {
        ...problem,
        column: {
          role: "amount",
          headers: result.source.headers,
          address,
          settings: result.analysis.settings,
        },
      },
    },
  };
}

/** A result: how it stands in the workbook, and what is opened from it. */
function resultsIn(language: string): Screens {
  const told = sampleTold(language);
  const { result } = told;
  const words = wordingFor(language);
  const { names } = words.messages.sheets;
  const done = {
    kind: "done",
    gone: false,
    sheets: Object.values(names),
    runs: [
      { runAt: 46_145.4, source: result.source.address, asOfDay: 45_991, fingerprint: "7f3a", kept: undefined },
    ],
    classColumns: "notAsked",
    remarks: [],
    isOneUndo: true,
    removed: [],
  } as const; // prettier-ignore
  const protectedBook = {
    code: "protectedStructure",
    ...words.problem({ code: "structureProtected", facts: {} }),
  };
  const written: Shown = { kind: "result", result, told, doors: [], writing: done };
  const withCards = { ...told, accounts: { key: true, customers: [3], isAsked: true } };
  const opened = (...doors: Door[]): Shown => ({ ...written, doors });
  const { analysis } = result;
  const many = (count: number): number => count * 1234;
  const statuses = Object.entries(analysis.statusCounts).map(([code, n]) => [code, many(n)]);
  return {
    "preparing to write": {
      kind: "result",
      result,
      doors: [],
      writing: { kind: "running", sheets: undefined },
    },
    writing: {
      kind: "result",
      result,
      doors: [],
      writing: { kind: "running", sheets: done.sheets },
    },
    written,
    "making account cards": {
      kind: "result",
      result,
      told: withCards,
      doors: [],
      writing: {
        kind: "running",
        sheets: done.sheets,
        filling: { sheet: names.prospects, place: 14 },
      },
    },
    "account cards made": { ...written, told: withCards },
    "cards for printing": { ...written, told: { ...withCards, cardsAsked: true } },
    "of many customers": {
      ...written,
      result: {
        ...result,
        analysis: {
          ...analysis,
          matrix: analysis.matrix.map((cell) => ({ ...cell, customers: many(cell.customers) })),
          statusCounts: Object.fromEntries(statuses),
        },
      },
    },
    "written after a fault": {
      ...written,
      writing: { ...done, isOneUndo: false, removed: [names.matrix] },
    },
    gone: { ...written, writing: { ...done, gone: true } },
    removal: {
      ...written,
      removal: {
        sheets: done.sheets,
        adjacent: ["'Продажі 2023–2025'!H4:J1104"],
        typed: 31,
        joins: 2,
      },
    },
    "not written": {
      ...written,
      told: undefined,
      writing: { kind: "failed", problem: protectedBook },
    },
    "not continued": { ...written, writing: { kind: "cancelled" } },
    refused: { ...written, refused: protectedBook },
    "list changed": { ...written, isListChanged: true },
    preview: {
      ...written,
      preview: sampleAnalysis({ abc: { a: 0.6, b: 0.9 } }),
    },
    "a cell": opened({ kind: "members", of: { by: "cell", cell: "AX" } }),
    "a cell with nobody": opened({ kind: "members", of: { by: "cell", cell: "AZ" } }),
    "a class": opened({ kind: "members", of: { by: "class", letter: "C" } }),
    "a status": opened({ kind: "members", of: { by: "status", status: "lost" } }),
    "all customers": opened({ kind: "members", of: { by: "all" } }),
    "a customer": opened({ kind: "customer", customer: 0 }),
    "a key account": {
      ...opened({ kind: "customer", customer: 0 }),
      told: { ...told, accounts: { key: true, customers: [0], isAsked: true } },
    },
    "a lost customer": opened({ kind: "customer", customer: 2 }),
    "a customer with a long name": opened({ kind: "customer", customer: 3 }),
    "a customer of few purchases": opened({ kind: "customer", customer: 6 }),
    "a customer whose list has changed": {
      ...opened(MEMBERS, { kind: "customer", customer: 4 }),
      isListChanged: true,
      refused: protectedBook,
    },
    losses: opened({ kind: "losses" }),
    "due soon": opened({ kind: "dueSoon" }),
    "key accounts": opened({ kind: "keyAccounts" }),
    "key accounts with prospects": {
      ...opened({ kind: "keyAccounts" }),
      told: {
        ...told,
        review: {
          ...told.review,
          nearProspects: [
            { name: "ТАПГ «Західний Буг»", customer: 0 },
            {
              name: "Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
              customer: 3,
            },
          ],
        },
      },
    },
    changes: opened({ kind: "changes" }),
    formulas: opened({ kind: "formulas" }),
    "a cell, previewed": {
      ...opened(MEMBERS),
      preview: sampleAnalysis({ abc: { a: 0.6, b: 0.9 } }),
    },
  };
}
