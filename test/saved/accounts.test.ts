/**
 * The tables and views of account work from the command line, in the eyes of openpyxl and LibreOffice, which share no code with this project: tables, rows,
 * drop-downs, pages, and what the formulas of the views give when they are calculated anew.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SegmentJson } from "../../src/job/segmentResultJson";
import { recalculatingProfile } from "./recalculatingProfile";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-accounts-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCRIPT = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1])
def lists(sheet):
    return {cells.coord: rule.formula1 for rule in sheet.data_validations.dataValidation for cells in rule.sqref.ranges}
def told(sheet, table):
    first, last = table.ref.split(":")
    header, *rows = [[cell.value for cell in row] for row in sheet[table.ref]]
    return {"ref": table.ref, "header": header, "rows": len(rows), "names": [row[0] for row in rows], "lists": lists(sheet)}
print(json.dumps({table.name: told(sheet, table) for sheet in book for table in sheet.tables.values() if sheet.title in sys.argv[2:]}, default=str))`;

const VIEWS = ["Card", "Meeting brief", "Manager", "Plans", "Effort", "Sources", "Cards"] as const;
const VIEW_SCRIPT = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
def cells(sheet):
    return {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")}
def shown(value):
    return round(value, 6) if isinstance(value, float) else value
def told(name):
    sheet = book[name]
    return {
        "shown": {at: shown(value) for at, value in cells(values[name]).items()},
        "formulas": sum(str(value).startswith("=") for value in cells(sheet).values()),
        "lists": {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation},
        "charts": len(sheet._charts),
        "onePage": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage) and sheet.page_setup.fitToHeight in (None, 1),
        "breaks": len(sheet.row_breaks.brk),
    }
print(json.dumps({name: told(name) for name in sys.argv[2:]}, default=str))`;

interface View {
  /** Of cells that are not empty, by their address: as the file keeps them. */
  readonly shown: { readonly [cell: string]: string | number };
  readonly formulas: number;
  readonly lists: { readonly [cells: string]: string };
  readonly charts: number;
  readonly onePage: boolean;
  readonly breaks: number;
}

const viewsOf = (book: string) =>
  JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", VIEW_SCRIPT, book, ...VIEWS], { encoding: "utf8" })
  ) as { readonly [view in (typeof VIEWS)[number]]: View };

/** Calculated and saved by LibreOffice. */
function recalculated(): string {
  execFileSync("soffice", [
    recalculatingProfile(folder),
    "--headless", "--norestore", "--convert-to", "xlsx", "--outdir", file("office"), file("o.xlsx"),
  ], { stdio: "ignore" }); // prettier-ignore
  return file("office/o.xlsx");
}

interface Seen {
  readonly ref: string;
  readonly header: readonly string[];
  readonly rows: number;
  readonly names: readonly (string | null)[];
  readonly lists: { readonly [cells: string]: string };
}

function accounts(...args: readonly string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "scripts/run.mjs", "scripts/segment.ts", "assets/examples/northwind-sales.xlsx",
      file("o.xlsx"), "--json", file("o.json"), ...args,
    ],
    { encoding: "utf8" }
  ); // prettier-ignore
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  const json = JSON.parse(readFileSync(file("o.json"), "utf8")) as SegmentJson;
  const seen = JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", SCRIPT, file("o.xlsx"), ...json.sheets], {
      encoding: "utf8",
    })
  ) as { readonly [table: string]: Seen };
  return { json, seen, stderr };
}

let json: SegmentJson;
let seen: ReturnType<typeof accounts>["seen"];
/** Those of the sheet Key accounts (test/scripts/segment.test.ts). */
let five: readonly string[];

beforeAll(() => {
  ({ json, seen } = accounts("--accounts", "--cards"));
  five = json.customers.slice(0, 5).map(({ customer }) => customer);
});

test("Northwind: --accounts makes a card for each of its five key accounts, with drop-downs", () => {
  expect(json.accounts).toEqual(
    five.map((customer) => ({ customer, isKeyAccount: true, filled: 0 }))
  );
  const { Accounts: table } = seen;
  expect(table).toMatchObject({ rows: 5, names: five });
  expect(new Set(table!.header).size).toBe(table!.header.length);
  const column = (header: string) => table!.header.indexOf(header);
  const letters = (at: number): string =>
    (at < 26 ? "" : String.fromCharCode(64 + Math.floor(at / 26))) +
    String.fromCharCode(65 + (at % 26));
  const listOf = (header: string) => {
    const at = letters(column(header));
    return table!.lists[`${at}6:${at}10`];
  };
  expect(listOf("Gave a reference")).toBe('"yes,no"');
  expect(listOf("Stage")).toBe('"First contact,Offer,Negotiation,Contract,Growing,At risk"');
  expect(listOf("Risk of being late")).toBe('"0,1,2,3"');
  // Blank rows to type in, with the five to be picked.
  for (const [name, column] of [
    ["People", "A"],
    ["AccountLog", "A"],
  ] as const) {
    expect(seen[name]).toMatchObject({ rows: 10, names: Array(10).fill(null) });
    expect(seen[name]!.lists[`${column}6:${column}15`]).toBe("Accounts!$A$6:$A$10");
  }
  expect(seen["Prospects"]).toMatchObject({ rows: 10 });
  // All nine managers, and a study list for each (R81): their customers buy 15 products or more (managerProducts.test.ts), of which ten stand there.
  expect(seen["Managers"]).toMatchObject({ rows: 9 });
  const studied = new Map<string | null, number>();
  for (const name of seen["Training"]!.names) studied.set(name, (studied.get(name) ?? 0) + 1);
  expect([...studied.keys()].sort()).toEqual([...seen["Managers"]!.names].sort());
  expect(Math.min(...studied.values())).toBeGreaterThanOrEqual(10);
  expect(seen["Strategies"]).toMatchObject({ rows: 4 });
  expect(Object.values(seen["Prospects"]!.lists)).toContain('"0 none,1 possible,2 known,3 urgent"');
});

test("views of them, a page each, whose formulas LibreOffice calculates to what stands there; --cards prints all of them", () => {
  const views = viewsOf(file("o.xlsx"));
  const { Card: card, "Meeting brief": brief, Manager: manager, Cards: cards } = views;
  // Of five accounts and nine managers one is picked.
  for (const [one, picked] of [
    [card, "$O$6:$O$10"],
    [brief, "$O$6:$O$10"],
    [manager, "$O$6:$O$14"],
  ] as const) {
    expect([one.onePage, one.lists]).toEqual([true, { B1: picked }]);
    expect(one.formulas).toBeGreaterThan(50);
  }
  // The first of the five, and one of the managers.
  expect([card.shown["B1"], brief.shown["B1"]]).toEqual([five[0], five[0]]);
  expect(seen["Managers"]!.names).toContain(manager.shown["B1"]);
  expect(Object.values(card.shown)).toContain(json.customers[0]!.value);
  expect([card.charts, cards.charts]).toEqual([1, 0]);
  // A page each, by values.
  expect(cards).toMatchObject({ formulas: 0, breaks: five.length - 1 });
  expect(Object.values(cards.shown)).toEqual(expect.arrayContaining(five));
  expect([views.Plans.shown["A1"], views.Effort.shown["A1"], views.Sources.shown["A1"]]).toEqual([
    "No next step is planned yet.",
    "No hours, visits or discounts are typed on Accounts yet.",
    "No prospect is listed yet.",
  ]);
  // Calculated by LibreOffice they say the same.
  const anew = viewsOf(recalculated());
  for (const name of VIEWS) expect([name, anew[name].shown]).toEqual([name, views[name].shown]);
});

test("chosen customers; a name that the list does not have is said", () => {
  const chosen = accounts(
    "--accounts", "Wartian Herkku", "--accounts", "Nobody", "--language", "uk-UA",
  ); // prettier-ignore
  expect(chosen.json.accounts?.map(({ customer }) => customer)).toEqual(["Wartian Herkku"]);
  expect(chosen.seen["Accounts"]).toMatchObject({ names: ["Wartian Herkku"] });
  expect(chosen.stderr).toContain("Картку не створено для: Nobody. Таких клієнтів у списку немає.");
});
