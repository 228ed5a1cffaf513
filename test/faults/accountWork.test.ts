/**
 * What somebody typed into the tables of account work (R11-R22, R33-R57, R79-R84) stays whole, and beside the customer, manager and product that it was typed
 * beside: whatever request of a run fails, and whatever a colleague does between two of them. The next run leaves what it would have left without that.
 */
import { accountWork, accountWorkOf, type AccountWork, LISTS, WORK_TABLES } from "./accountWork";
import { dealt, sampleOf, sheetsOfSample } from "../sample";
import { failing, requestsOf, trials } from "./trials";

let book: AccountWork;
/** Before and after runs with both lists. */
let typed: Uint8Array;
let settled: Uint8Array;
/** What a run with the one and the other list leaves, and the requests that it sends: on each platform the same. */
let states: readonly (readonly string[])[];
let requests: Awaited<ReturnType<typeof requestsOf>>;

beforeAll(async () => {
  // The views rest on the tables and hold nothing typed; they take most of a run.
  typed = await accountWork({ isWithViews: sheetsOfSample(true) === undefined });
  book = await accountWorkOf(typed);
  const found: (readonly string[])[] = [];
  // The second list adds rows, which stay when the first one is back.
  for (const at of [1, 0, 1]) {
    await book.list(LISTS[at]!);
    requests = await requestsOf(book, async () => written(await book.work()));
    found[at] = book.state();
  }
  expect(book.lost()).toEqual([]);
  states = found;
  settled = await book.save();
  book.close();
});
afterEach(() => book.close());

/** Each is a test with a workbook of its own: all of them together take longer than a test may. What follows in a row is met on one platform after the other (test/openExcel.ts). */
const PARTS = sampleOf(
  Array.from({ length: 60 }, (_, part) => part),
  1
);
const inPart = <T>(part: number, cases: readonly T[]): readonly T[] =>
  cases.filter((_, i) => i % PARTS.length === part);

function written(end: Awaited<ReturnType<AccountWork["work"]>>): void {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
}

test.each(PARTS)("a fault at every request and inside it (%d)", async (part) => {
  book = await accountWorkOf(settled);
  for (const [i, trial] of sampleOf(inPart(part, trials(requests)), 3).entries()) {
    const at = i % 2;
    await book.list(LISTS[at]!);
    const end = await failing(book, trial, () => book.work());
    expect([trial, end.kind]).toEqual([trial, expect.stringMatching(/^(written|problem)$/)]);
    expect([trial, book.lost()]).toEqual([trial, []]);
    written(await book.work());
    expect([trial, book.lost()]).toEqual([trial, []]);
    expect([trial, book.state()]).toEqual([trial, states[at]]);
  }
});

const tables = () =>
  WORK_TABLES.flatMap((name) => book.book.tables.find((table) => table.name === name) ?? []);
const sheetOf = ({ sheetId }: ReturnType<typeof tables>[number]) => book.book.sheet(sheetId)!;

/** What a colleague does to each of the tables at once. */
const HANDS: { readonly [what: string]: (table: ReturnType<typeof tables>[number]) => void } = {
  "sorts the rows": (table) => {
    const { area } = table;
    const order = Array.from({ length: area.rows - 1 }, (_, i) => area.rows - 2 - i);
    sheetOf(table).moveRows({ ...area, row: area.row + 1, rows: area.rows - 1 }, order);
  },
  "puts a row in": (table) => sheetOf(table).insertRows(table.area.row + 2, 1),
  "deletes the first row": (table) => sheetOf(table).deleteRows(table.area.row + 1, 1),
  "renames the sheet": (table) => void (sheetOf(table).name += " (ours)"),
  "renames a column": (table) => {
    const { row, column } = table.area;
    const second = { row, column: column + 1, rows: 1, columns: 1 };
    sheetOf(table).write(second, [[`Our [${table.columnNames[1]!}] #1`]], [], []);
  },
  "hides and filters rows": (table) => {
    table.criteria = new Map([[0, { filterOn: "Values", values: ["Beta"] }]]);
    sheetOf(table).setRowsHidden(table.area.row + 1, 1, true);
  },
  "protects the sheet": (table) => void (sheetOf(table).protected = true),
};

/** What leaves all rows as they were, in whatever order. */
const PASSING = new Set(["sorts the rows", "hides and filters rows", "protects the sheet"]);
/** Of the sheets that people type on, blank ones left out; elsewhere stands where their rows are. */
const rowsIn = (state: readonly string[]): readonly string[] => {
  const sheets = tables().map((table) => `${sheetOf(table).name}: `);
  return state
    .filter(
      (row) =>
        sheets.some((sheet) => row.startsWith(sheet)) && /[^ |]/.test(row.replace(/^.*?: /, ""))
    )
    .sort();
};

test.each(PARTS)("between any two requests, and in another language (%d)", async (part) => {
  const moments = dealt(
    requests.flatMap((_, i) => Object.keys(HANDS).map((what) => ({ what, n: i + 1 })))
  );
  for (const [i, { what, n }] of sampleOf(inPart(part, moments), 3).entries()) {
    const moment = `${what}, before request ${n}`;
    if (i > 0) book.close();
    book = await accountWorkOf(typed);
    await book.list(LISTS[1]!);
    let taken: readonly string[] | undefined;
    book.host.beforeBatch(n, () => {
      const before = book.lost();
      tables().forEach(HANDS[what]!);
      taken = book.lost().filter((row) => !before.includes(row));
    });
    const end = await book.work({ language: "uk-UA" });
    expect([moment, end.kind]).toEqual([moment, expect.stringMatching(/^(written|problem)$/)]);
    expect([moment, book.lost()]).toEqual([moment, taken]);
    for (const table of tables()) sheetOf(table).protected = false;
    expect([moment, await book.work()]).toMatchObject([moment, { kind: "written" }]);
    expect([moment, book.lost()]).toEqual([moment, taken]);
    if (PASSING.has(what))
      expect([moment, rowsIn(book.state())]).toEqual([moment, rowsIn(states[1]!)]);
  }
});
