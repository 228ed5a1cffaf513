/** The sheets Plans, Effort and Sources as plain data: what is due and for whom, where effort goes, what sources gave (R34, R41, R52, R63, R64). Worked by hand. */
import { effortShares } from "../../src/report/accounts/plans/effortShares";
import { accountsWanted } from "../../src/report/accountsWanted";
import type { ReportSheet, Value } from "../../src/report/blocks/report";
import { buildReport } from "../../src/report/buildReport";
import type { EarlierRow, EarlierRows } from "../../src/report/earlierRows";
import { LINES } from "../cases/salesList";
import { inputOf } from "./sample";

const NAMES = inputOf().result.customers;
const row = (name: string, texts: { readonly [id: string]: string } = {}): EarlierRow => ({
  key: name,
  customer: NAMES.includes(name) ? NAMES.indexOf(name) : undefined,
  text: (id) => texts[id] ?? "",
  typed: name === "" ? "" : "typed",
});
function sheets(
  earlier: EarlierRows,
  language = "en-US"
): { readonly [kind: string]: ReportSheet } {
  const accounts = accountsWanted(earlier.accounts, undefined);
  const input = inputOf(language, LINES, true, {
    earlier,
    ...(accounts && { accounts }),
    stands: new Set(["plans", "effort", "sources"]),
  });
  const names = {
    ...input.names,
    tablePlaces: { log: { row: 4, columns: {} }, prospects: { row: 9, columns: {} } },
  };
  return Object.fromEntries(buildReport({ ...input, names }).sheets.map((one) => [one.kind, one]));
}
const cells = (sheet: ReportSheet | undefined): readonly (readonly Value[])[] =>
  sheet!.blocks.flatMap(({ values }) => values);
const title = (sheet: ReportSheet | undefined): Value => cells(sheet)[0]![0]!;

test("made with the cards, kept where they stand; one that was deleted is not made unasked", () => {
  const kinds = (given: Parameters<typeof inputOf>[3]) =>
    buildReport(inputOf("en-US", LINES, true, given)).sheets.map(({ kind }) => kind);
  const three = ["plans", "effort", "sources"];
  expect(kinds({ accounts: accountsWanted(undefined, "key")! })).toEqual(expect.arrayContaining(three)); // prettier-ignore
  const accounts = accountsWanted([row("Alfa")], undefined)!;
  expect(kinds({ accounts }).filter((kind) => three.includes(kind))).toEqual([]);
  expect(kinds({ accounts, stands: new Set(["plans"]) })).toContain("plans");
});

describe("Plans", () => {
  // The run is of 3 June 2026: serial 46,176.
  const earlier: EarlierRows = {
    segments: [row("Alfa", { owner: "Olena" })],
    accounts: [
      row("Alfa", { nextStep: "offer", nextStepOn: "46180", ownerMarketing: "Ivan" }),
      row("Beta", { nextStep: "call", nextStepOn: "46170", nextStepBy: "Maria" }),
      row("Gamma", { nextStep: "think" }),
      // Further down: does not count.
      row("Beta", { nextStep: "old", nextStepOn: "46000" }),
      row("Omega", { nextStep: "visit", nextStepOn: "46176" }),
      row("Delta"),
    ],
    log: [
      row("Alfa", { kind: "Task", due: "46170", who: "Anna", subject: "=1+1" }),
      row("Alfa", { kind: "Вопрос", due: "46200", who: "Anna", subject: "price" }),
      row("Alfa", { kind: "Question", due: "46100", answeredOn: "46101" }),
      row("Alfa", { kind: "Proposal", due: "46100", result: "won" }),
      row("Alfa", { kind: "Complaint", due: "46100" }),
      row("Alfa", { kind: "Content", due: "soon" }),
    ],
    prospects: [row(""), row("Sigma", { nextStep: "write", nextStepOn: "46175" })],
  };
  test("by day, then by whom: what is overdue comes first and is called so; what is answered or settled is not there", () => {
    const rows = cells(sheets(earlier)["plans"]).filter((line) => line.length === 9);
    expect(rows.map((line) => line.slice(0, 8))).toEqual([
      ["State", "Date", "By whom", "Customer", "Kind", "What", "Owner in sales", "Owner in marketing"],
      ["overdue", 46170, "Anna", "Alfa", "Task", "=1+1", "Olena", "Ivan"],
      ["overdue", 46170, "Maria", "Beta", "Next step", "call", "", ""],
      ["overdue", 46175, "", "Sigma", "Prospect", "write", "", ""],
      ["today", 46176, "", "Omega", "Next step", "visit", "", ""],
      ["ahead", 46180, "Olena", "Alfa", "Next step", "offer", "Olena", "Ivan"],
      ["ahead", 46200, "Anna", "Alfa", "Question", "price", "Olena", "Ivan"],
      ["no date", "", "", "Gamma", "Next step", "think", "", ""],
    ]); // prettier-ignore
    expect(title(sheets(earlier)["plans"])).toBe("7 next steps, 3 of them overdue.");
    expect(cells(sheets(earlier)["plans"])[1]).toEqual([
      "Filled in by the run of Jun 3, 2026. Nothing is to be typed here.",
    ]);
  });
  test("each leads to the row in which it was typed", () => {
    const rows = cells(sheets(earlier)["plans"]).filter((line) => line.length === 9);
    expect([rows[1]![8], rows[3]![8]]).toEqual([
      // First row of the log, whose header stands in row 5; second one of Prospects, whose header stands in row 10.
      { formula: '=HYPERLINK("#Log!A6","Log!A6")' },
      { formula: '=HYPERLINK("#Prospects!A12","Prospects!A12")' },
    ]);
    expect(rows[2]![8]).toEqual({
      formula:
        '=IFERROR(HYPERLINK("#Accounts!A"&(ROW(Accounts[[#Headers],[Customer]])+MATCH("Beta",Accounts[Customer],0)),"Accounts"),"Accounts")',
    });
  });
  test("a step of 2,000 letters stands there whole, in a row that Excel has: none is higher than 409 points", () => {
    const { rowHeights, ...plans } = sheets({
      prospects: [row("Sigma", { nextStep: "x".repeat(2000), nextStepOn: "1e15" })],
    })["plans"]!;
    expect(Math.max(...rowHeights.map(([, points]) => points))).toBe(409);
    expect(cells(plans as ReportSheet).at(-1)![5]).toHaveLength(2000);
  });
  test("nothing is planned", () => {
    expect(title(sheets({ accounts: [row("Alfa")] })["plans"])).toBe(
      "No next step is planned yet."
    );
  });
});

describe("Effort", () => {
  const effort = (value: number, hours?: number) => ({
    value,
    of: { hours, visits: undefined, discount: undefined },
  });
  const found = (...given: (readonly [value: number, hours?: number])[]) =>
    effortShares(
      given.map(([value, hours]) => [effort(value, hours)]),
      "hours"
    ).map((one) => one && [one.spent, one.value, one.mismatch]);
  test("at least twice or at most half of the share, and at least 5 points", () => {
    expect(found([80, 10], [10, 20], [10, 10])).toEqual([
      [0.25, 0.8, "less"],
      [0.5, 0.1, "more"],
      [0.25, 0.1, "more"],
    ]);
    // Twice exactly; not quite; three times, but 4 points.
    expect(found([20, 40], [80, 60]).map((one) => one?.[2])).toEqual(["more", undefined]);
    expect(found([21, 40], [79, 60]).map((one) => one?.[2])).toEqual([undefined, undefined]);
    expect(found([2, 6], [98, 94]).map((one) => one?.[2])).toEqual([undefined, undefined]);
    expect(found([1, 6], [99, 94]).map((one) => one?.[2])).toEqual(["more", undefined]);
  });
  test("who has no figure is neither counted nor named; one alone is compared with nobody; a loss is no share", () => {
    expect(found([50], [25, 1], [25, 1])).toEqual([
      undefined,
      [0.5, 0.5, undefined],
      [0.5, 0.5, undefined],
    ]);
    expect(found([50], [25, 1])).toEqual([undefined, undefined]);
    expect(found([-50, 1], [100, 1])).toEqual([
      [0.5, 0, "more"],
      [0.5, 1, "less"],
    ]);
  });
  test("on the sheet by class and account, with a sentence where they do not match", () => {
    // Alfa 12,000, Beta 1,800 (test/cases/salesList.ts): 87.0 % and 13.0 %.
    const rows = [
      row("Alfa", { hours: "5", visits: "1" }),
      row("Beta", { hours: "15", visits: "about 2" }),
    ];
    const { effort: sheet } = sheets({ accounts: rows });
    expect(title(sheet)).toBe(
      "2 of 2 accounts get far more or far less effort than they bring in."
    );
    const lines = cells(sheet).filter(([first]) => first === "Alfa" || first === "Beta");
    expect(lines).toEqual([
      ["Alfa", 5, 0.25, 1, "", "", "", 12000, 0.869565, "Only 25% of the hours for 87% of revenue."],
      ["Beta", 15, 0.75, "", "", "", "", 1800, 0.130435, "75% of the hours for only 13% of revenue."],
    ]); // prettier-ignore
    expect(title(sheets({ accounts: [row("Alfa"), row("Beta", { hours: "3" })] })["effort"])).toBe(
      "Figures are typed for 1 of 2 accounts: too few to be compared."
    );
    // 1e308 twice has no sum, and nobody spends less than nothing.
    const absurd = [row("Alfa", { hours: "1e308", visits: "-1" }), row("Beta", { hours: "1e308", visits: "2" })]; // prettier-ignore
    expect(title(sheets({ accounts: absurd })["effort"])).toBe(
      "Figures are typed for 1 of 2 accounts: too few to be compared."
    );
    const even = [row("Alfa", { hours: "87" }), row("Beta", { hours: "13" })];
    expect(title(sheets({ accounts: even })["effort"])).toBe(
      "Effort matches what the accounts bring in. Figures are typed for 2 of 2."
    );
    expect(title(sheets({ accounts: [row("Alfa")] })["effort"])).toBe(
      "No hours, visits or discounts are typed on Accounts yet."
    );
  });
});

describe("Sources", () => {
  test("prospects, customers made of them, and money, by source; of two rows of one name the first counts", () => {
    const prospects = [
      row("Alfa", { source: "Press" }),
      row("Sigma", { source: "пресса" }),
      row("Beta", { source: "Fair in Kyiv" }),
      row("Omicron", { source: "fair in kyiv" }),
      row("Alfa", { source: "Internet" }),
      row("Pi"),
      row("", { source: "Press" }),
    ];
    const { sources: sheet } = sheets({ prospects });
    expect(title(sheet)).toBe("2 of 5 prospects became customers.");
    expect(cells(sheet).slice(4)).toEqual([
      ["Source", "Prospects", "Became customers", "Share", "Revenue"],
      ["Trade press", 0, 0, "", 0],
      ["Press", 2, 1, 0.5, 12000],
      ["Internet", 0, 0, "", 0],
      ["Electronic database", 0, 0, "", 0],
      ["Own", 0, 0, "", 0],
      ["Fair in Kyiv", 2, 1, 0.5, 1800],
      ["No source", 1, 0, 0, 0],
      ["All", 5, 2, 0.4, 13800],
    ]);
  });
});
