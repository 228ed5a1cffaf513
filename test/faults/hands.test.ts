/**
 * Somebody else works in the workbook between any two requests of a run. No text lands beside another customer or is lost, unless they deleted it themselves;
 * what stands beside the list belongs to the rows that it stands beside; the run ends in a result or in a sentence, and the next run leaves every row up to date.
 */
import type { JobEnd, JobEvent } from "../../src/job/job";
import { removeResults } from "../../src/excel/removeResults";
import { ABC_LETTERS } from "../../src/engine/codes";
import type { Value } from "../cases/case";
import { dealt, sampleOf, sheetsOfSample } from "../sample";
import {
  FIRST,
  FIRST_LOST,
  LATER,
  LATER_LOST,
  LIST,
  reopened,
  TYPED_SHEETS,
  TYPED_TABLES,
  workedOn,
  written,
  type WorkedOn,
} from "./workbook";

let book: WorkedOn;
afterEach(() => book.close());

interface Hand {
  readonly what: string;
  readonly work: () => void;
  /** What was typed goes with what they delete. */
  readonly takesTexts?: boolean;
  /** What they have to undo themselves before anything can be written. */
  readonly undo?: () => void;
  /** The list is gone: nothing more can be run on it. */
  readonly isEnd?: boolean;
}

const sheet = (name: string) => book.book.sheetByName(name)!;
const segments = () => sheet("Segments");
const table = () => book.book.tables.find(({ name }) => name === "Segments")!;
/** As the table will be once it has taken in the user's two columns beside it. */
const body = () => ({
  ...table().area,
  columns: table().area.columns + (table().columnNames.includes("Sum") ? 0 : 2),
  row: table().area.row + 1,
  rows: table().area.rows - 1,
});
const reversed = (rows: number): number[] => Array.from({ length: rows }, (_, i) => rows - 1 - i);
const column = (name: string): number => table().area.column + table().columnNames.indexOf(name);
const write = (name: string, row: number, at: number, value: string | number): void =>
  sheet(name).write({ row, column: at, rows: 1, columns: 1 }, [[value]], [], []);

/** What a colleague may do, each to be done once. */
const HANDS: readonly Hand[] = [
  { what: "sorts the rows", work: () => segments().moveRows(body(), reversed(body().rows)) },
  { what: "deletes our sheet", work: () => book.book.deleteSheet(segments().id), takesTexts: true },
  { what: "renames our sheet", work: () => void (segments().name = "Customers 2026") },
  { what: "makes plain cells of our table", work: () => table().convertToRange() },
  {
    what: "protects our sheet",
    work: () => void (segments().protected = true),
    undo: () => void (segments().protected = false),
  },
  {
    what: "filters our table",
    work: () => {
      const place = table().columnNames.indexOf("ABC");
      table().criteria = new Map([[place, { filterOn: "Values", values: ["A"] }]]);
      segments().setRowsHidden(table().area.row + 3, 2, true);
    },
  },
  { what: "puts a row above the table", work: () => segments().insertRows(0, 1) },
  {
    what: "puts a row into the table",
    work: () => segments().insertRows(table().area.row + 2, 1),
  },
  { what: "puts a column between ours", work: () => segments().insertColumns(2, 1) },
  { what: "deletes a column of ours", work: () => segments().deleteColumns(column("Share"), 1) },
  { what: "hides a row", work: () => segments().setRowsHidden(table().area.row + 1, 1, true) },
  { what: "hides a column", work: () => segments().setColumnsHidden(3, 1, true) },
  {
    what: "types beside the table",
    work: () => write("Segments", table().area.row + 1, 24, "a remark"),
  },
  { what: "moves our sheet", work: () => book.book.moveSheet(segments().id, 0) },
  { what: "deletes the sheet Overview", work: () => book.book.deleteSheet(sheet("Overview").id) },
  { what: "deletes the sheet Runs", work: () => book.book.deleteSheet(sheet("Runs").id) },
  { what: "adds sheets", work: () => void book.book.addSheet("Segments 2") },
  {
    what: "protects the structure",
    work: () => void (book.book.structureProtected = true),
    undo: () => void (book.book.structureProtected = false),
  },
  { what: "puts a row into the list", work: () => sheet("Sales").insertRows(5, 1) },
  { what: "puts rows above the list", work: () => sheet("Sales").insertRows(0, 2), isEnd: true },
  { what: "edits the list", work: () => write("Sales", 3, 2, 77) },
  { what: "renames a customer in the list", work: () => write("Sales", 3, 1, "Alfa & Sons") },
  {
    what: "sorts the list",
    work: () => sheet("Sales").moveRows({ row: 1, column: 0, rows: 26, columns: 3 }, reversed(26)),
  },
  { what: "renames the sheet of the list", work: () => void (sheet("Sales").name = "Sales 2025") },
  {
    what: "deletes the sheet of the list",
    work: () => book.book.deleteSheet(sheet("Sales").id),
    isEnd: true,
  },
];

const run = (letters?: boolean) =>
  book.run({
    address: `${listSheet()}!A1:C${LATER.length}`,
    answers: { otherCustomers: "update" },
    ...(letters === undefined ? {} : { letters }),
  });
const listSheet = (): string =>
  book.book.sheetByName("Sales 2025") === undefined ? "Sales" : "'Sales 2025'";

/** What the user is told: a result, or a problem that has a sentence of its own. */
function expectSaid(moment: unknown, end: JobEnd): void {
  const said = end.kind === "problem" ? end.problem.code : end.kind;
  expect([moment, said]).not.toEqual([
    moment,
    expect.stringMatching(/^(failed|excelError|question|cancelled)$/),
  ]);
}

/** Rows of the sheet of the result that do not say what the result says. */
function wrongRows(end: JobEnd): readonly string[] {
  const { result, sheets } = written(end);
  const name = book.book.tables.find((one) => one.name === "Segments")?.sheetId;
  const found = book.book.sheets.find(
    ({ id, name: called }) => id === name && sheets.includes(called)
  );
  if (found === undefined) return ["no sheet"];
  const cells = found.values(found.usedArea(true)!) as Value[][];
  const top = cells.findIndex((row) => row.includes("Customer key"));
  const [key, abc] = ["Customer key", "ABC"].map((name) => cells[top]!.indexOf(name)) as [
    number,
    number,
  ];
  const { customers } = result.analysis;
  const letters = new Map(
    cells.slice(top + 1).map((row) => [row[key] as string, row[abc] as string])
  );
  return Array.from(customers.order).flatMap((c) => {
    const name = result.customers[c]!;
    const letter = ABC_LETTERS[customers.abc[c]!]!;
    return letters.get(name) === letter ? [] : [`${name}: ${letters.get(name)} for ${letter}`];
  });
}

/** Rows of the list beside which other letters stand than those of their customer. */
function wrongLetters(end: JobEnd): readonly string[] {
  const list = book.book.sheetByName(listSheet().replace(/'/g, ""));
  if (list === undefined) return [];
  const cells = list.values({ row: 0, column: 0, rows: 40, columns: 7 }) as Value[][];
  if (end.kind !== "written") return [];
  const { analysis, customers: names } = end.result;
  const letterOf = new Map(names.map((name, c) => [name, ABC_LETTERS[analysis.customers.abc[c]!]]));
  return cells.flatMap(([, name, , abc], row) =>
    abc === "" || abc === "ABC" || abc === letterOf.get(String(name))
      ? []
      : [`row ${row + 1}, ${String(name)}: ${String(abc)}`]
  );
}

/** A workbook with the list of the next month: every trial begins with it. */
let bytes: Uint8Array;
/** What a run sends, and whom Key accounts lists after it. */
let requests: readonly string[];
let keyAccounts: readonly unknown[];

const keyAccountsTable = () => book.book.tables.find(({ name }) => name === "KeyAccounts")!;
const listed = (): readonly unknown[] =>
  (sheet("Key accounts").values({ ...keyAccountsTable().area, columns: 1 }) as Value[][])
    .flat()
    .filter((cell) => cell !== "");

const sentBy = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const sent = jest.spyOn(book.host, "execute");
  await work();
  const bodies = sent.mock.calls.map(([body]) => body);
  sent.mockRestore();
  return bodies;
};

beforeAll(async () => {
  book = await workedOn(FIRST, sheetsOfSample(["overview", "keyAccounts"]));
  await book.list(LATER);
  bytes = await book.save();
  book.close();
  book = await reopened(bytes);
  requests = await sentBy(async () => written(await run(true)));
  keyAccounts = listed();
  book.close();
});

/** Each of them before every second request, and before every request every second of them. */
const trials = (moments: readonly number[]) =>
  dealt(
    HANDS.flatMap((hand, i) => moments.filter((n) => (i + n) % 2 === 0).map((n) => ({ hand, n })))
  );

test("between any two requests of a second run, with letters beside the list", async () => {
  const moments = requests.map((_, i) => i + 1);
  const ends: { [end: string]: number } = {};
  const chosen = sampleOf(trials(moments), 4);
  for (const [i, { hand, n }] of chosen.entries()) {
    const { what, work, takesTexts, undo, isEnd } = hand;
    const moment = `${what}, before request ${n}`;
    book = await reopened(bytes);
    book.host.beforeBatch(n, work);
    const end = await run(true);
    expectSaid(moment, end);
    const said = end.kind === "written" ? end.classColumns : end.kind;
    ends[said] = (ends[said] ?? 0) + 1;
    if (takesTexts !== true) expect([moment, book.lost()]).toEqual([moment, []]);
    // The last request, and the one that gives references back, come after the letters: then it is as if the run had ended.
    if (n <= moments.length - 2) expect([moment, wrongLetters(end)]).toEqual([moment, []]);
    undo?.();
    if (isEnd !== true) {
      const next = await run();
      expect([moment, next]).toMatchObject([moment, { kind: "written" }]);
      expect([moment, wrongRows(next)]).toEqual([moment, []]);
      expect([moment, wrongLetters(next)]).toEqual([moment, []]);
      if (takesTexts !== true) expect([moment, book.lost()]).toEqual([moment, []]);
    }
    if (i < chosen.length - 1) book.close();
  }
  expect(Object.keys(ends)).toContain("written");
}, 14_400_000);

/** What moves rows of the table, right before the request in which rows are added. */
const MOVING: readonly Hand[] = [
  { what: "puts a row into the table", work: () => segments().insertRows(table().area.row + 2, 1) },
  {
    what: "types a row below the table",
    work: () => {
      const { area } = table();
      write("Segments", area.row + area.rows, column("Customer"), "Prospect");
      write("Segments", area.row + area.rows, column("Owner"), "owner of Prospect");
      // Excel takes it in.
      table().resize({ ...area, rows: area.rows + 1 });
    },
  },
  {
    what: "deletes a row of the table",
    work: () => segments().deleteRows(table().area.row + 1, 1),
    takesTexts: true,
  },
];

test.each(MOVING)(
  "$what right before rows are added",
  async ({ work, takesTexts }) => {
    const adding = requests.findIndex((body) => /"Name":"(Resize|Insert)"/.test(body));
    expect(adding).toBeGreaterThan(0);
    book = await reopened(bytes);
    book.host.beforeBatch(adding + 1, work);
    const before = book.lost();
    const end = written(await run(true));
    expect(wrongRows(end)).toEqual([]);
    const next = written(await run());
    expect(wrongRows(next)).toEqual([]);
    const cells = segments().values(table().area) as Value[][];
    const at = (header: string): number => cells[0]!.indexOf(header);
    const owners = cells.slice(1).map((row) => [row[at("Customer")], row[at("Owner")]]);
    for (const [customer, owner] of owners)
      expect([customer, owner]).toEqual([
        customer,
        expect.stringMatching(new RegExp(`^(owner of ${String(customer)})?$`)),
      ]);
    // A row without a name has no letters of ours.
    for (const row of cells.slice(1))
      if (row[at("Customer")] === "") expect(row[at("ABC")]).toBe("");
    if (takesTexts !== true) expect(book.lost()).toEqual(before);
  },
  300_000
);

test("rows put into Key accounts right before what stands above and below its table is drawn: it is drawn where it stands then", async () => {
  const drawing = requests.findIndex((body) => /"Name":"(Merge|Unmerge)"/.test(body));
  expect(drawing).toBeGreaterThan(0);
  book = await reopened(bytes);
  book.host.beforeBatch(drawing + 1, () => {
    sheet("Key accounts").insertRows(keyAccountsTable().area.row + 2, 6);
  });
  written(await run(true));
  expect(listed()).toEqual(keyAccounts);
});

test("protected between the look and the write: which sheet it is and what to do is said, and the same of the structure", async () => {
  const writing = requests.findIndex((body) => /"Name":"Resize"/.test(body)) + 1;
  const problemWith = async (work: () => void, n: number, letters?: boolean) => {
    book.host.beforeBatch(n, work);
    const end = await run(letters);
    return end.kind === "problem" ? [end.problem.sentence, end.problem.next] : end.kind;
  };
  const protect = (name: string) => () => void (sheet(name).protected = true);
  book = await reopened(bytes);
  expect(await problemWith(protect("Segments"), writing, true)).toEqual([
    "The sheet Segments is protected.",
    expect.stringContaining("Review › Unprotect Sheet"),
  ]);
  sheet("Segments").protected = false;
  written(await run(true));

  const again = await sentBy(async () => written(await run(true)));
  const naming = again.findIndex((body) => /"Add".*_KeyCustomersClasses/.test(body)) + 1;
  expect(await problemWith(protect("Sales"), naming, true)).toEqual([
    "The sheet Sales is protected.",
    expect.stringContaining("Review › Unprotect Sheet"),
  ]);
  sheet("Sales").protected = false;
  await book.Excel.run(removeResults);
  const adding = (await sentBy(async () => written(await run()))).findIndex((body) =>
    /"Name":"Add"/.test(body)
  );
  await book.Excel.run(removeResults);
  const structure = (): void => void (book.book.structureProtected = true);
  expect(await problemWith(structure, adding + 1)).toEqual([
    expect.stringContaining("its structure is protected"),
    expect.stringContaining("Review › Protect Workbook"),
  ]);
});

test("two runs at once, from two panes of one workbook", async () => {
  const moments = requests.map((_, i) => i + 1);
  const chosen = sampleOf(dealt(moments), 2);
  for (const [i, n] of chosen.entries()) {
    book = await reopened(bytes);
    let other: Promise<JobEnd> | undefined;
    book.host.beforeBatch(n, () => void (other = run()));
    const ends = [await run(true), await other!];
    for (const end of ends) expectSaid(n, end);
    expect([n, book.lost()]).toEqual([n, []]);
    const next = await run();
    expect([n, wrongRows(next)]).toEqual([n, []]);
    expect([n, book.lost()]).toEqual([n, []]);
    expect([n, await book.sheets()]).toEqual([n, [...new Set(await book.sheets())]]);
    if (i < chosen.length - 1) book.close();
  }
}, 14_400_000);

/** Tables beside Segments that people type in. */
const typedTables = () =>
  book.book.tables.filter(
    ({ name }) => name !== "Segments" && (TYPED_TABLES as readonly string[]).includes(name)
  );
const sheetOf = ({ sheetId }: ReturnType<typeof typedTables>[number]) => book.book.sheet(sheetId)!;

/** What is done to each of them at once. */
const IN_ALL: readonly Hand[] = [
  {
    what: "sorts the rows",
    work: () => {
      for (const one of typedTables()) {
        const { area } = one;
        const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
        sheetOf(one).moveRows(rows, reversed(rows.rows));
      }
    },
  },
  {
    what: "puts a row in",
    work: () => typedTables().forEach((one) => sheetOf(one).insertRows(one.area.row + 2, 1)),
  },
  {
    what: "deletes the first row",
    work: () => typedTables().forEach((one) => sheetOf(one).deleteRows(one.area.row + 1, 1)),
    takesTexts: true,
  },
  {
    what: "renames the sheet",
    work: () => typedTables().forEach((one) => (sheetOf(one).name += " 2026")),
  },
  {
    what: "types a row below, which Excel takes in",
    work: () =>
      typedTables().forEach((one) => {
        const row = one.area.row + one.area.rows;
        sheetOf(one).write({ ...one.area, row, rows: 1, columns: 1 }, [["Prospect"]], [], []);
        one.resize({ ...one.area, rows: one.area.rows + 1 });
      }),
  },
  {
    what: "hides and filters rows",
    work: () =>
      typedTables().forEach((one) => {
        one.criteria = new Map([[0, { filterOn: "Values", values: ["Delta"] }]]);
        sheetOf(one).setRowsHidden(one.area.row + 1, 1, true);
      }),
  },
];

test("a text over a letter of a customer who left stays theirs where rows are moved while a run writes", async () => {
  book = await workedOn(FIRST, []);
  await book.list(LATER);
  const asked = { address: `${LIST}${LATER.length}`, answers: { otherCustomers: "update" } };
  const { batches } = book.traffic;
  let writing = 0;
  const onEvent = ({ kind }: JobEvent): void => {
    if (kind === "writing") writing = book.traffic.batches - batches;
  };
  written(await book.run({ ...asked, onEvent }));
  const texts = (): Record<string, Value> => {
    const { area } = table();
    const cells = segments().values({ ...area, row: area.row + 1, rows: area.rows - 1 });
    const [key, abc] = ["Customer key", "ABC"].map((name) => table().columnNames.indexOf(name));
    const typed = cells.map((row) => [row[key!], row[abc!]] as [string, Value]);
    return Object.fromEntries(typed.filter(([, letter]) => String(letter).length > 1));
  };
  const { row } = table().area;
  const keys = segments().values({ ...table().area, column: column("Customer key"), columns: 1 });
  write("Segments", row + keys.flat().indexOf("Beta"), column("ABC"), "call Olga");
  const whole = await book.save();
  const requests = (await sentBy(async () => written(await book.run(asked)))).length;
  for (let n = writing + 1; n <= requests; n += 1) {
    book.close();
    book = await reopened(whole);
    book.host.beforeBatch(n, () => segments().moveRows(body(), reversed(body().rows)));
    written(await book.run(asked));
    expect([n, texts()]).toEqual([n, { Beta: "call Olga" }]);
  }
});

test("between any two requests, on the other sheets that people type on", async () => {
  const runLost = () =>
    book.run({
      address: `${LIST}${LATER_LOST.length}`,
      answers: { otherCustomers: "update" },
    });
  book = await workedOn(FIRST_LOST, TYPED_SHEETS);
  await book.list(LATER_LOST);
  const whole = await book.save();
  const bodies = await sentBy(async () => written(await runLost()));
  const moments = bodies.map((_, i) => i + 1);
  // Rows that are moved between the reading of keys and this request have cells of others written into them, also where a run leaves what stands there.
  const columns = bodies.findIndex((body) => body.includes(`["Won back"]`)) + 1;
  written(await runLost());
  const expected = book.computed();
  const trialsInAll = dealt(IN_ALL.flatMap((hand) => moments.map((n) => ({ hand, n }))));
  const moved = IN_ALL.slice(0, 2).map((hand) => ({ hand, n: columns }));
  for (const { hand, n } of [...moved, ...sampleOf(trialsInAll, 3)]) {
    const moment = `${hand.what}, before request ${n}`;
    book.close();
    book = await reopened(whole);
    let taken: readonly string[] = [];
    book.host.beforeBatch(n, () => {
      const before = book.lost();
      hand.work();
      if (hand.takesTexts === true) taken = book.lost().filter((row) => !before.includes(row));
    });
    const end = await runLost();
    expectSaid(moment, end);
    const isKept = (): void => expect([moment, book.lost()]).toEqual([moment, taken]);
    isKept();
    expect([moment, await runLost()]).toMatchObject([moment, { kind: "written" }]);
    isKept();
    // Win-back says when an offer was seen: one that went with its row was not.
    const others = (rows: readonly string[]): readonly string[] =>
      rows.filter((row) => !taken.some((one) => row.startsWith(`${one}: `)));
    expect([moment, others(book.computed())]).toEqual([moment, others(expected)]);
  }
}, 14_400_000);
