/**
 * A folder for each requirement of account work, named by its number: what a person types (`typed.json`), and what is seen then (`seen.json`), at once by
 * formulas alone and after the next run. Real office.js against the stand-in; the list is that of test/cases/salesList, with where customers are, who sells
 * to them and what (smallList.ts), unless the case brings its own. What is expected was worked by hand from those tables.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BookSheet } from "../../standin/book/bookSheet";
import { HEADER, serial } from "../cases/salesList";
import type { Value } from "../cases/case";
import { openWorkbook, workbookOf, type Workbook } from "../excel/office";
import type { Sheet } from "../onlySheets";
import { openExcel } from "../openExcel";
import { sampleOf } from "../sample";
import { LINES_WITH_PLACES } from "./smallList";

type Row = { readonly [header: string]: Value };

interface Typed {
  /** The requirement in a sentence. */
  readonly requirement: string;
  /** The list, header first, where it is not the usual one; a day is written "2025-11-10" everywhere. */
  readonly list?: readonly (readonly Value[])[];
  /** Sheets beside Segments and those of account work. */
  readonly sheets?: readonly Sheet[];
  /** Table → rows: one that begins with the key of a row that stands there is typed into it, any other into the first blank row. */
  readonly tables?: { readonly [table: string]: readonly Row[] };
  /** Sheet → who is picked in its cell B1. */
  readonly picked?: { readonly [sheet: string]: string };
}

/**
 * Sheet or table → rows of its table, found by their first cell or else by their order; what stands right of labels; or texts that stand somewhere on it
 * (with "!" before them: that do not).
 */
interface Sights {
  readonly [sheet: string]: readonly Row[] | Row | readonly string[];
}
interface Seen {
  readonly "at once"?: Sights;
  readonly "after the next run"?: Sights;
}

const cases = readdirSync(path.join(__dirname, "cards"))
  .filter((name) => existsSync(path.join(__dirname, "cards", name, "typed.json")))
  .sort();
const read = <T>(folder: string, file: string): T =>
  JSON.parse(readFileSync(path.join(__dirname, "cards", folder, file), "utf8")) as T;

const asCell = (value: Value): Value =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? serial(value) : value;
const asRow = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([header, value]) => [header, asCell(value)]));

const usualList = (): readonly (readonly Value[])[] => [
  [...HEADER, "Region", "Manager", "Product"],
  ...LINES_WITH_PLACES.map(({ day, customer, amount, region, manager, product }) => [
    serial(day), customer, amount, region, manager, product,
  ]),
]; // prettier-ignore

let book: Workbook;
/** The usual list with its cards, opened anew by the cases that need no other. */
let usual: { readonly bytes: Uint8Array; readonly rows: number };

async function withCards(
  list: readonly (readonly Value[])[],
  sheets: readonly Sheet[] = []
): Promise<void> {
  book = await openWorkbook(
    list.map((row) => row.map(asCell)),
    { sheets }
  );
  await run(list.length, "key");
}
async function run(rows: number, accounts?: "key"): Promise<void> {
  const end = await book.run({ address: addressOf(rows), ...(accounts && { accounts }) });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
}
/** All columns of the list. */
const addressOf = (rows: number): string => {
  const { columns } = book.book.sheetByName("Sales")!.usedArea(true)!;
  return `Sales!A1:${String.fromCharCode(64 + columns)}${rows}`;
};

async function open({ list, sheets }: Typed): Promise<number> {
  if (list !== undefined || sheets !== undefined) {
    await withCards(list ?? usualList(), sheets);
    return (list ?? usualList()).length;
  }
  if (usual === undefined) {
    await withCards(usualList());
    usual = { bytes: await book.save(), rows: usualList().length };
    book.close();
  }
  book = workbookOf(await openExcel({ bytes: usual.bytes }), 60);
  return usual.rows;
}

const tableOf = (name: string) => book.book.tables.find((table) => table.name === name);
/** Header and rows of a table, or of the table of a sheet. */
function cellsOf(name: string): readonly (readonly Value[])[] {
  const table =
    tableOf(name) ??
    book.book.tables.find(({ sheetId }) => sheetId === book.book.sheetByName(name)?.id);
  if (table === undefined) throw new Error(`no table ${name}`);
  return book.book.sheet(table.sheetId)!.values(table.area) as Value[][];
}

async function type(name: string, rows: readonly Row[]): Promise<void> {
  const [header = [], ...standing] = cellsOf(name);
  const isBlank = (row: readonly Value[]) => row.every((cell) => cell === "");
  const blank = standing.flatMap((row, at) => (isBlank(row) ? [at] : []));
  await book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(name);
    for (const row of rows) {
      const [first] = Object.values(row);
      const found = standing.findIndex((cells) => cells[header.indexOf(Object.keys(row)[0]!)] === first); // prettier-ignore
      const at = found < 0 ? blank.shift()! : found;
      const cells = Object.entries(asRow(row));
      for (const [column, text] of found < 0 ? cells : cells.slice(1))
        columns.getItem(column).getDataBodyRange().getCell(at, 0).values = [[text]];
    }
    await context.sync();
  });
}

const everything = (sheet: BookSheet): readonly (readonly Value[])[] => {
  const used = sheet.usedArea(true);
  return used === undefined ? [] : (sheet.values(used) as Value[][]);
};

function check(sights: Sights): void {
  for (const [name, wanted] of Object.entries(sights))
    if (!Array.isArray(wanted)) checkLabels(name, wanted as Row);
    else if (typeof wanted[0] === "string") checkTexts(name, wanted as readonly string[]);
    else checkRows(name, wanted as readonly Row[]);
}
function checkRows(name: string, wanted: readonly Row[]): void {
  const [header = [], ...rows] = cellsOf(name);
  const all = rows.map((row) =>
    Object.fromEntries(header.map((one, i) => [String(one), row[i]!] as const))
  );
  wanted.forEach((row, i) => {
    const [key, first] = Object.entries(asRow(row))[0]!;
    const same = all.filter((one) => one[key] === first);
    const seen = same.length === 1 ? same[0] : all[i];
    expect([name, seen]).toMatchObject([name, asRow(row)]);
  });
}
function checkLabels(name: string, wanted: Row): void {
  const rows = everything(book.book.sheetByName(name)!);
  const seen = rows.flatMap((row) =>
    row.map((cell, i) => [String(cell), row[i + 1] ?? ""] as const)
  );
  const cells = Object.entries(asRow(wanted)).map(([label, cell]) => [String(asCell(label)), cell] as const); // prettier-ignore
  const labels = cells.map(([label]) => label);
  // Of a label that stands there twice the first one counts.
  const byLabel = Object.fromEntries([...seen].reverse().filter(([label]) => labels.includes(label))); // prettier-ignore
  expect([name, byLabel]).toEqual([name, Object.fromEntries(cells)]);
}
function checkTexts(name: string, wanted: readonly string[]): void {
  const told = everything(book.book.sheetByName(name)!).flat().join("\n");
  for (const text of wanted)
    if (text.startsWith("!")) expect(told).not.toContain(text.slice(1));
    else expect(told).toContain(String(asCell(text)));
}

/** The numbers of account work, first and last of each range. */
const REQUIRED = [[11], [13], [15, 22], [33, 34], [36, 57], [59, 60], [62, 64], [67], [79, 84]];

test("each requirement of account work has a folder, and no folder is of another", () => {
  const numbers = REQUIRED.flatMap(([from, until = from]) =>
    Array.from({ length: until! - from! + 1 }, (_, i) => from! + i)
  );
  const told = new Set(cases.map((folder) => Number(/^R(\d+)-/.exec(folder)?.[1])));
  expect([...told].sort((p, q) => p - q)).toEqual(numbers);
});

const VIEWS = ["Card", "Meeting brief", "Plans", "Effort", "Sources", "Manager"];
const typedIn = (folder: string): Typed => read(folder, "typed.json");

describe("what is typed is seen", () => {
  afterEach(() => book.close());

  test.each(sampleOf(cases, 16).map((folder) => [folder, typedIn(folder).requirement] as const))(
    "%s: %s",
    async (folder) => {
      const typed = typedIn(folder);
      const seen = read<Seen>(folder, "seen.json");
      const sights = [seen["at once"], seen["after the next run"]];
      expect(sights.some((sight) => sight !== undefined && Object.keys(sight).length > 0)).toBe(
        true
      );
      const rows = await open(typed);
      // Views that nobody looks at take most of a run: once deleted, they stay away.
      const named = new Set([typed.picked ?? {}, ...sights].flatMap((of) => Object.keys(of ?? {})));
      for (const view of VIEWS.filter((name) => !named.has(name)))
        book.book.deleteSheet(book.book.sheetByName(view)!.id);
      for (const [name, texts] of Object.entries(typed.tables ?? {})) await type(name, texts);
      for (const [sheet, who] of Object.entries(typed.picked ?? {}))
        await book.write(`${sheet}!B1`, [[who]]);
      if (seen["at once"] !== undefined) check(seen["at once"]);
      if (seen["after the next run"] === undefined) return;
      await run(rows);
      check(seen["after the next run"]);
    }
  );
});
