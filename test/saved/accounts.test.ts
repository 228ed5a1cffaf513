/** The tables of account work from the command line, in the eyes of openpyxl, which shares no code with this project: tables, rows and drop-downs. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SegmentJson } from "../../src/job/segmentResultJson";

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

test("Northwind: --accounts makes a card for each of its five key accounts, with drop-downs", () => {
  const { json, seen } = accounts("--accounts");
  // The five of the sheet Key accounts (test/scripts/segment.test.ts).
  const five = json.customers.slice(0, 5).map(({ customer }) => customer);
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

test("chosen customers; a name that the list does not have is said", () => {
  const { json, seen, stderr } = accounts(
    "--accounts", "Wartian Herkku", "--accounts", "Nobody", "--language", "uk-UA",
  ); // prettier-ignore
  expect(json.accounts?.map(({ customer }) => customer)).toEqual(["Wartian Herkku"]);
  expect(seen["Accounts"]).toMatchObject({ names: ["Wartian Herkku"] });
  expect(stderr).toContain("Картку не створено для: Nobody. Таких клієнтів у списку немає.");
});
