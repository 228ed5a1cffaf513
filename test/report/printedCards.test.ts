/** The sheet Cards as plain data: it says of each account what the sheet Card says by formulas, on pages that Excel can keep apart. */
import { accountsWanted } from "../../src/report/accountsWanted";
import { palette } from "../../src/report/blocks/palette";
import type { ReportSheet, Value } from "../../src/report/blocks/report";
import { buildReport } from "../../src/report/buildReport";
import type { EarlierRow, EarlierRows } from "../../src/report/earlierRows";
import type { ReportInput } from "../../src/report/reportInput";
import { LINES } from "../cases/salesList";
import { inputOf } from "./sample";

const NAMES = inputOf().result.customers;
const row = (name: string, texts: { readonly [id: string]: string } = {}): EarlierRow => ({
  key: name,
  customer: NAMES.includes(name) ? NAMES.indexOf(name) : undefined,
  text: (id) => texts[id] ?? "",
  typed: "typed",
});
function sheetOf(
  earlier: EarlierRows,
  given: { readonly stands?: ReportInput["stands"]; readonly cardsAsked?: boolean } = {}
): ReportSheet | undefined {
  const accounts = accountsWanted(earlier.accounts, undefined);
  const input = inputOf("en-US", LINES, true, {
    earlier,
    ...(accounts && { accounts }),
  });
  return buildReport({ ...input, cardsAsked: true, ...given }).sheets.find(
    ({ kind }) => kind === "cards"
  );
}
const lines = (sheet: ReportSheet | undefined): readonly (readonly Value[])[] =>
  sheet!.blocks.flatMap(({ values }) => values);
const values = (sheet: ReportSheet | undefined): readonly Value[] => lines(sheet).flat();
const after = (sheet: ReportSheet | undefined, label: string): readonly Value[] =>
  lines(sheet).flatMap((line) => (line[0] === label ? [line[1]!] : []));

test("drawn when somebody asks, not by every run, and never without cards", () => {
  const accounts = [row("Alfa")];
  expect(sheetOf({ accounts })).toBeDefined();
  const stands = new Set(["cards"] as const);
  expect(sheetOf({ accounts }, { stands, cardsAsked: false })).toBeUndefined();
  expect(sheetOf({})).toBeUndefined();
});

test("a card for each row of Accounts, also of a customer whom the list no longer has; nothing is a formula, and each begins a page", () => {
  const sheet = sheetOf({ accounts: [row("Alfa"), row("Beta"), row("Omega", { needs: "More" })] });
  expect(values(sheet).filter((value) => typeof value === "object")).toEqual([]);
  expect(sheet!.highlights).toEqual([]);
  expect(values(sheet)[0]).toBe("Cards of 3 accounts");
  const tops = ["Alfa", "Beta", "Omega"].map(
    (name) => sheet!.blocks.find(({ column, values: [line] }) => column === 1 && line!.length === 1 && line![0] === name)!.row); // prettier-ignore
  expect(sheet!.print.pages!.before).toEqual(tops.slice(1));
  expect(after(sheet, "Needs")).toEqual(["", "", "More"]);
  expect(after(sheet, "Segment").length).toBe(3);
  expect(values(sheet)).toContain("Not in the list");
});

test("what was typed stands as it was: numbers and days as such, texts as texts", () => {
  const sheet = sheetOf({
    accounts: [
      row("Alfa", { employees: "120", needs: "=1+1", hours: "about 3", nextStepOn: "46180", riskLate: "3" }), // prettier-ignore
    ],
  });
  const all = values(sheet);
  for (const value of [120, "=1+1", "about 3", 46180, 3]) expect(all).toContain(value);
});

test("people as a tree: whoever reports to somebody comes right below, somebody unlisted is named, and who is missing is said", () => {
  const person = (name: string, reportsTo: string, role = "") => row("Alfa", { name, reportsTo, role }); // prettier-ignore
  const people = [person("Cy", "Bo"), person("Ann", "Zed"), person("Bo", "ann", "Decides"), person("Di", "Ann")]; // prettier-ignore
  const sheet = sheetOf({ accounts: [row("Alfa")], people });
  const named = values(sheet).filter((value) => /Ann|Bo|Cy|Di$/.test(String(value)));
  expect(named).toEqual(["Ann → Zed", "  └ Bo", "      └ Cy", "  └ Di"]);
  expect(values(sheet)).toContain(
    "Nobody who uses what we sell is known. Nobody who pays is known. No supporter is known."
  );
});

test("tenders: the last ones first, more are counted, and reasons of the same words count together", () => {
  const tender = (date: string, result: string, reason: string) =>
    row("Alfa", { kind: "Tender", date, result, reason, subject: `of ${date}` });
  const log = [
    tender("46001", "Lost", "price"),
    tender("46002", "Won", "service"),
    tender("46003", "Lost", "Price"),
    tender("46004", "Lost", "range"),
    tender("46005", "", ""),
  ];
  const sheet = sheetOf({ accounts: [row("Alfa")], log });
  const all = values(sheet);
  expect(all).toContain("Tenders (+1: Log)");
  expect(all.filter((value) => /^of 46/.test(String(value)))).toEqual(["of 46005", "of 46004", "of 46003", "of 46002"]); // prettier-ignore
  expect(after(sheet, "Won")).toEqual(["1: service (1)"]);
  expect(after(sheet, "Lost")).toEqual(["3: range (1), Price (2)"]);
});

test("the letters are coloured over what the field looks like, and a grade of 3 as on Card", () => {
  const sheet = sheetOf({ accounts: [row("Alfa", { riskLate: "3" })] })!;
  const at = (label: string) => sheet.blocks.find(({ values: [line] }) => line![0] === label)!;
  const shown = (one: number, column: number) =>
    sheet.styles
      .filter(({ area }) => area.row === one && area.column <= column && column < area.column + area.columns)
      .reduce((all, { style }) => ({ ...all, ...style }), {} as { color?: string; fill?: string }); // prettier-ignore
  const segment = at("Segment");
  const { fill, color } = palette.classes.A;
  expect(shown(segment.row, segment.column + 1)).toMatchObject({ fill, color });
  const risk = at("Risk of being late");
  expect(shown(risk.row, risk.column + 2)).toMatchObject(palette.statuses.lost);
});
