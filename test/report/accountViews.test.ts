/** The sheets Card and Meeting brief as plain data: when they are made, who is picked, what they look up (R20, R21). */
import { accountsWanted } from "../../src/report/accountsWanted";
import type { AccountViews } from "../../src/report/accountsWanted";
import { buildReport } from "../../src/report/buildReport";
import type { ReportSheet, Value } from "../../src/report/blocks/report";
import type { EarlierRow } from "../../src/report/earlierRows";
import { LINES } from "../cases/salesList";
import { inputOf } from "./sample";

const NAMES = inputOf().result.customers;
const row = (name: string, texts: { readonly [id: string]: string } = {}): EarlierRow => ({
  key: name,
  customer: NAMES.includes(name) ? NAMES.indexOf(name) : undefined,
  text: (id) => texts[id] ?? "",
  typed: "",
});
function sheets(
  rows: readonly EarlierRow[] | undefined,
  asked?: "key",
  views: AccountViews = {},
  accountsHeaders: { readonly [id: string]: string | null } = {}
): { readonly [kind: string]: ReportSheet } {
  const accounts = accountsWanted(rows, asked);
  const input = inputOf("en-US", LINES, true, {
    ...(rows && { earlier: { accounts: rows } }),
    ...(accounts && { accounts }),
    views,
  });
  const all = buildReport({ ...input, names: { ...input.names, accountsHeaders } }).sheets;
  return Object.fromEntries(all.map((sheet) => [sheet.kind, sheet]));
}
const cells = (sheet: ReportSheet | undefined): readonly Value[] =>
  sheet!.blocks.flatMap(({ values }) => values.flat());
const formulas = (sheet: ReportSheet | undefined): string =>
  cells(sheet).map((cell) => (typeof cell === "object" ? cell.formula : "")).join("\n"); // prettier-ignore

test("made with the cards; kept where they stand; one that was deleted comes back only when it is asked for", () => {
  expect(Object.keys(sheets(undefined, "key"))).toEqual(expect.arrayContaining(["card", "brief"]));
  const card = { row: 0, column: 0, chosen: "" };
  expect(Object.keys(sheets([row("Alfa")], undefined, { card }))).toContain("card");
  expect(Object.keys(sheets([row("Alfa")], undefined, { card }))).not.toContain("brief");
  expect(Object.keys(sheets([row("Alfa")]))).not.toContain("card");
});

test("whoever was picked stays picked, else the first; a customer whom the list no longer has can be picked", () => {
  const picked = (chosen: string) =>
    sheets([row("Alfa"), row("Beta"), row("Omega")], undefined, {
      card: { row: 0, column: 0, chosen },
    })["card"]!.blocks[0]!.values[0]![0];
  expect(["beta ", "Omega", "Nobody", ""].map(picked)).toEqual(["Beta", "Omega", "Alfa", "Alfa"]);
  const { choices } = sheets([row("Alfa"), row("Omega")], "key")["card"]!;
  expect(choices).toMatchObject([{ row: 0, column: 1, from: { rows: 3, columns: 1 } }]);
});

test("what a card rests on has room for as many lines as it needs, clear of the line below the title", () => {
  const input = inputOf("en-US", LINES, true, { accounts: accountsWanted(undefined, "key")! });
  const drawn = (address: string) => {
    const result = { ...input.result, source: { ...input.result.source, address } };
    const card = buildReport({ ...input, result }).sheets.find(({ kind }) => kind === "card")!;
    return {
      points: card.rowHeights.find(([row]) => row === 1)?.[1],
      vertical: card.styles.find(({ area }) => area.row === 1 && area.column === 1)?.style.vertical,
    };
  };
  // 12 points a line of the small letters, 4 of margin as everywhere, and 4 to stay clear.
  expect(drawn("Sales!A1:H9")).toEqual({ points: 20, vertical: "Center" });
  expect(drawn(`${"Sales ".repeat(25)}!A1:H9`)).toEqual({ points: 32, vertical: "Center" });
});

test("formulas look from where the sheet was moved to, by the headers as they stand; a deleted column has no line", () => {
  const view = { row: 2, column: 1, chosen: "Alfa" };
  const moved = formulas(
    sheets([row("Alfa")], undefined, { card: view }, { needs: "What they want", history: null })[
      "card"
    ]
  );
  // The picked cell B1, and the places in M1, two rows down and a column to the right.
  expect(moved).toContain("SUBSTITUTE($C$3,");
  expect(moved).toContain("INDEX(Accounts[What they want],$N$3)");
  expect(moved).not.toContain("Accounts[History]");
  expect(formulas(sheets([row("Alfa")], "key")["card"])).toContain("Accounts[History],$M$1");
});

test("a longer text gets more lines, five at most", () => {
  const linesOf = (text: string) => {
    const { blocks, merges } = sheets([row("Alfa", { needs: text })], "key")["brief"]!;
    const { row: at, column } = blocks.find(({ values }) => values[0]![0] === "Needs")!;
    return merges.find((area) => area.row === at && area.column === column + 1)!.rows;
  };
  expect(["", "x ".repeat(120), "x ".repeat(2000)].map(linesOf)).toEqual([2, 4, 5]);
});

test("the hints are marked as ours, and tell of every account how large the orders were", () => {
  const told = cells(sheets(undefined, "key")["brief"]);
  expect(told).toContain("Hints from the sales");
  // Alfa orders 1,000 twelve times, Beta 300 six times (test/cases/salesList.ts).
  expect(told.filter((cell) => /^The last 3 orders/.test(String(cell)))).toEqual([
    "The last 3 orders average 1,000, about as much as the 9 before.",
    "The last 3 orders average 300, about as much as the 3 before.",
  ]);
});

test("no formula is longer than Excel takes, with three spellings and headers and names of 60 characters", () => {
  // 8,192 characters, 255 of a text in it (Microsoft: Excel specifications and limits).
  const long = (id: string): string => `${id} ${"x".repeat(60 - id.length)}`;
  const ids = ["customer", "name", "reportsTo", "role", "attitude", "date", "kind", "subject", "result", "reason", "answeredOn"]; // prettier-ignore
  const headers = Object.fromEntries(ids.map((id) => [id, long(id)]));
  const people = ["Alfa.", "Alfa,", "Alfa;"].map((key) => ({
    ...row("Alfa", { name: "Ann" }),
    key,
  }));
  for (const language of ["en-US", "uk-UA", "th-TH"]) {
    const accounts = accountsWanted([row("Alfa")], "key");
    const input = inputOf(language, LINES, true, {
      earlier: { accounts: [row("Alfa")], people, log: [] },
      ...(accounts && { accounts }),
    });
    const names = { ...input.names, peopleHeaders: headers, logHeaders: headers };
    const made = buildReport({ ...input, names }).sheets;
    const all = made.filter(({ kind }) => kind === "card" || kind === "brief").flatMap((sheet) => formulas(sheet).split("\n")); // prettier-ignore
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    const texts = all.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(257);
    expect(all.some((formula) => formula.includes(`AccountLog[${headers["kind"]}]`))).toBe(true);
  }
});

// A bold letter takes up to 1.1 of a character of the standard font; an indent takes one more.
test.each(["en-US", "uk-UA", "ru-RU"])(
  "no word of what people type about managers and prospects is broken in a header: %s",
  (language) => {
    const accounts = accountsWanted(undefined, "key")!;
    const { sheets: all } = buildReport(inputOf(language, LINES, true, { accounts }));
    const columns = all
      .filter(({ kind }) => ["managers", "prospects"].includes(kind))
      .flatMap(({ table }) => table!.columns.filter(({ role }) => role === "typed"));
    const broken = columns.filter(({ header, width }) =>
      header.split(/\s/).some((word) => word.length * 1.1 + 1 > width)
    );
    expect(columns.length).toBeGreaterThan(20);
    expect(broken.map(({ header }) => header)).toEqual([]);
  }
);
