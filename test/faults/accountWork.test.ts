/**
 * What somebody typed into the tables of account work (R11-R22, R33-R57, R79-R84) stays whole, and beside the customer, manager and product that it was typed
 * beside: whatever request of a run fails, and whatever a colleague does between two of them. The next run leaves what it would have left without that.
 */
import { accountWork, accountWorkOf, type AccountWork, LISTS, WORK_TABLES } from "./accountWork";
import { sampleOf, sheetsOfSample } from "../sample";
import { failing, requestsOf, trials } from "./trials";

let book: AccountWork;
let bytes: Uint8Array;
/** What two runs with the one and the other list leave, and how many requests the second one sends. */
let states: readonly (readonly string[])[];
let requests: Awaited<ReturnType<typeof requestsOf>>;

beforeAll(async () => {
  // The views rest on the tables and hold nothing typed; they take most of a run.
  bytes = await accountWork({ isWithViews: sheetsOfSample(true) === undefined });
  book = await accountWorkOf(bytes);
  const found: (readonly string[])[] = [];
  // Twice: rows that leave are there from then on.
  for (const at of [1, 0, 1, 0]) {
    await book.list(LISTS[at]!);
    requests = await requestsOf(book, async () => written(await book.work()));
    found[at] = book.state();
  }
  expect(book.lost()).toEqual([]);
  states = found;
});
afterAll(() => book.close());

function written(end: Awaited<ReturnType<AccountWork["work"]>>): void {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
}

test("a fault at every request and inside it", async () => {
  for (const [i, trial] of sampleOf(trials(requests), 3).entries()) {
    const at = 1 - (i % 2);
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

test("between any two requests, and in another language", async () => {
  const moments = Object.keys(HANDS).flatMap((what, i) =>
    requests.flatMap((_, n) => ((i + n) % 3 === 0 ? [{ what, n: n + 1 }] : []))
  );
  for (const { what, n } of sampleOf(moments, 3)) {
    const moment = `${what}, before request ${n}`;
    book.close();
    book = await accountWorkOf(bytes);
    await book.list(LISTS[1]!);
    let taken: readonly string[] = [];
    book.host.beforeBatch(book.traffic.batches + n, () => {
      tables().forEach(HANDS[what]!);
      taken = book.lost();
    });
    const end = await book.work({ language: "uk-UA" });
    expect([moment, end.kind]).toEqual([moment, expect.stringMatching(/^(written|problem)$/)]);
    expect([moment, book.lost()]).toEqual([moment, taken]);
    for (const table of tables()) sheetOf(table).protected = false;
    expect([moment, await book.work()]).toMatchObject([moment, { kind: "written" }]);
    expect([moment, book.lost()]).toEqual([moment, taken]);
  }
});
