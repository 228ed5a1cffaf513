/** Worked cases of the sheet Accounts: who has a card, how much of it is filled in, and since when nothing was typed (R19, R42). */
import { buildReport } from "../../src/report/buildReport";
import { accountCards } from "../../src/report/accounts/accountCards";
import { scoreIn } from "../../src/report/accounts/scoreOf";
import { accountRemarks } from "../../src/report/accounts/accountRemarks";
import { accountsWanted } from "../../src/report/accountsWanted";
import type { EarlierRow } from "../../src/report/earlierRows";
import type { ReportInput } from "../../src/report/reportInput";
import { TYPED_COLUMNS } from "../../src/report/typedColumns";
import { LINES } from "../cases/salesList";
import { inputOf } from "./sample";

const NAMES = inputOf().result.customers;
const customer = (name: string): number => NAMES.indexOf(name);
const row = (
  name: string,
  texts: { readonly [id: string]: string } = {},
  typed = ""
): EarlierRow => ({ key: name, customer: customer(name), text: (id) => texts[id] ?? "", typed });
const inputWith = (
  rows: readonly EarlierRow[] | undefined,
  asked?: "key" | readonly number[]
): ReportInput => {
  const accounts = accountsWanted(rows, asked);
  return inputOf("en-US", LINES, true, {
    ...(rows && { earlier: { accounts: rows } }),
    ...(accounts && { accounts }),
  });
};
const cards = (...given: Parameters<typeof inputWith>) => accountCards(inputWith(...given)) ?? [];
const names = (...given: Parameters<typeof inputWith>) =>
  cards(...given).map(({ customer: c, madeFor }) => [NAMES[c], madeFor]);

describe("who has a card", () => {
  // Alfa and Beta bring in more than 10 % each: the key accounts of the list.
  test("nobody, where none were asked for and none stand", () => {
    expect(accountCards(inputWith(undefined))).toBeUndefined();
    expect(buildReport(inputWith(undefined)).sheets.map(({ kind }) => kind)).not.toContain(
      "accounts"
    );
  });
  test("all key accounts, or those that were chosen; whoever has one keeps it", () => {
    expect(names(undefined, "key")).toEqual([
      ["Alfa", "key"],
      ["Beta", "key"],
    ]);
    expect(names(undefined, [customer("Gamma")])).toEqual([["Gamma", "chosen"]]);
    expect(names([row("Gamma", { madeFor: "chosen" })], "key")).toEqual([
      ["Alfa", "key"],
      ["Beta", "key"],
      ["Gamma", "chosen"],
    ]);
  });
  test("unasked, a new key account gets one where cards were made for all of them, and only there", () => {
    expect(names([row("Alfa", { madeFor: "key" }), row("Gamma")])).toEqual([
      ["Alfa", "key"],
      ["Beta", "key"],
      ["Gamma", "chosen"],
    ]);
    expect(names([row("Alfa", { madeFor: "chosen" })])).toEqual([["Alfa", "chosen"]]);
  });
  test("the sheet is shown where it was asked for", () => {
    expect(buildReport(inputWith(undefined, "key")).shown).toBe("accounts");
    expect(buildReport(inputWith([row("Alfa")])).shown).toBeUndefined();
  });
});

test("a row is as high as the longest list of products, and has two lines at least", () => {
  const high = (product: string): number | undefined => {
    const names = ["", ...[1, 2, 3, 4, 5].map((n) => `${product} ${n}`)];
    const index = Uint32Array.from(LINES, (_, i) => (i % 5) + 1);
    const accounts = accountsWanted(undefined, "key")!;
    const dimensions = [{ name: "Product", role: "product", values: names, index }] as const;
    const { sheets } = buildReport(inputOf("en-US", LINES, true, { accounts, dimensions }));
    return sheets.find(({ kind }) => kind === "accounts")!.table!.rowHeight;
  };
  expect(high("T")).toBe(32);
  // Four that Alfa bought in the latest half, of 42 letters, and what is between them: 174, with a twelfth for the breaks seven lines of 31; 15 points each, and 4.
  expect(high("x".repeat(40))).toBe(109);
});

describe("how much of a card is filled in", () => {
  test("counted by hand on three accounts: filled fields of 30; numbers and days only where they are such", () => {
    expect(TYPED_COLUMNS.accounts).toHaveLength(30);
    const rows = [
      row("Alfa", { description: "Roastery", employees: "40", riskLate: "0", nextStepOn: "46200" }),
      // A text where a number belongs, and blanks, are nothing.
      row("Beta", { employees: "about 40", needs: "  ", history: "since 1990" }),
      row("Gamma"),
    ];
    const filled = new Map(cards(rows).map((card) => [NAMES[card.customer], card.filled]));
    expect(Object.fromEntries(filled)).toEqual({ Alfa: 4 / 30, Beta: 1 / 30, Gamma: 0 });
    const [sheet] = buildReport(inputWith(rows)).sheets.filter(({ kind }) => kind === "accounts");
    // 5 of 90.
    expect(sheet!.blocks[0]!.values[0]).toEqual(["3 account cards, 6% filled in on average."]);
  });
  test("what counts as nothing is said", () => {
    const rows = [row("Alfa", { employees: "about 40", riskLate: "high" })];
    expect(accountRemarks(inputWith(rows))).toEqual([
      { code: "notRead", facts: { sheet: "Accounts", count: 2, text: "about 40" } },
    ]);
    expect(accountRemarks(inputWith([row("Alfa", { employees: "1 200" })]))).toEqual([]);
    // What nobody can mean is nothing either, as it is for the share that is filled in.
    const absurd = {
      hours: "1e308",
      visits: "-3",
      riskLate: "4",
      riskConflict: "3",
      discount: "0",
    };
    expect(accountRemarks(inputWith([row("Alfa", absurd)]))).toEqual([
      { code: "notRead", facts: { sheet: "Accounts", count: 3, text: "1e308" } },
    ]);
    expect(cards([row("Alfa", absurd)])[0]!.filled).toBe(2 / 30);
    // Of a novel the beginning.
    const novel = accountRemarks(inputWith([row("Alfa", { hours: "h".repeat(2000) })]));
    expect(novel[0]!.facts["text"]).toBe(`${"h".repeat(79)}…`);
  });
});

test("what counts as nothing, and a prospect who stands there twice, are said on Data check with their cells", () => {
  const earlier = {
    accounts: [{ ...row("Beta", { employees: "about 40" }), at: 1 }],
    log: [{ ...row("", { due: "=soon" }), at: 0 }],
    prospects: [
      { ...row("Sigma"), customer: undefined, at: 0 },
      { ...row("sigma "), customer: undefined, at: 1 },
      { ...row("Omicron", { need: "high" }), customer: undefined, at: 2 },
    ],
  };
  const { names, ...input } = inputOf("en-US", LINES, true, { earlier });
  const tablePlaces = {
    accounts: { row: 4, columns: { employees: 12 } },
    prospects: { row: 4, columns: { name: 0, need: 2 } },
  };
  const { sheets } = buildReport({ ...input, names: { ...names, tablePlaces } });
  const check = sheets.find(({ kind }) => kind === "dataCheck")!;
  const said = check.blocks.flatMap(({ values }) => values).filter(([kind]) => kind === "Good to know"); // prettier-ignore
  expect(said.map((line) => line.slice(1, 5)).slice(-4)).toEqual([
    ["Accounts, Beta: “about 40” is neither a number nor a date.", 1, "Kept, but counted as empty", "Type a number or a date there."],
    ["Log: “=soon” is neither a number nor a date.", 1, "Kept, but counted as empty", "Type a number or a date there."],
    ["Prospects, Omicron: “high” is neither a number nor a date.", 1, "Kept, but counted as empty", "Type a number or a date there."],
    ["Prospects: sigma stands there more than once.", 1, "The row further up counts", "Delete the row that is one too many."],
  ]); // prettier-ignore
  // The log was never seen to stand anywhere: no address.
  expect(check.links.map(({ target }) => target).slice(-3)).toEqual([
    "Accounts!M7",
    "Prospects!C8",
    "Prospects!A7",
  ]);
});

describe("days since something was typed", () => {
  // The runs of the sample are of 3 June 2026: serial 46,176.
  const typedDays = (one: EarlierRow) => {
    const sheet = buildReport(inputWith([one])).sheets.find(({ kind }) => kind === "accounts")!;
    const cell = (id: string) => sheet.table!.columns.find((column) => column.id === id)!.cells[0];
    return [cell("typedDays"), cell("typedState")];
  };
  test("none in an empty card; from the first run on that sees other texts", () => {
    expect(typedDays(row("Alfa"))).toEqual(["", ""]);
    expect(typedDays(row("Alfa", {}, "ab"))).toEqual([0, "ab|46176"]);
    expect(typedDays(row("Alfa", { typedState: "ab|46166" }, "ab"))).toEqual([10, "ab|46166"]);
    expect(typedDays(row("Alfa", { typedState: "ab|46166" }, "cd"))).toEqual([0, "cd|46176"]);
    expect(typedDays(row("Alfa", { typedState: "ab|46166" }))).toEqual(["", ""]);
  });
});

test.each([
  ["3 urgent", 3],
  ["2", 2],
  [" 0 немає", 0],
  ["high", undefined],
  ["", undefined],
  ["12", undefined],
  ["2.5", undefined],
])("a score of a prospect: %j", (text, score) => {
  expect(scoreIn(text)).toBe(score);
});

describe("what is known of the risks without looking (R17, R18, R20)", () => {
  const event = (kind: string, texts: { readonly [id: string]: string } = {}, name = "Alfa") =>
    row(name, { kind, ...texts }, "typed");
  const seen = (log: readonly EarlierRow[] | undefined, punctual: object[] = []) => {
    const earlier = { accounts: [row("Alfa"), row("Beta")], ...(log && { log }) };
    const accounts = accountsWanted(earlier.accounts, undefined)!;
    const input = inputOf("en-US", LINES, true, { earlier, accounts });
    const punctuality = punctual as ReportInput["review"]["punctuality"];
    const { sheets } = buildReport({ ...input, review: { ...input.review, punctuality } });
    const { columns } = sheets.find(({ kind }) => kind === "accounts")!.table!;
    return (id: string) => columns.find((column) => column.id === id)?.cells;
  };
  test("open conflicts: complaints and late deliveries without an answer or a result, whatever language they were picked in", () => {
    const log = [
      event("Complaint"),
      event("опоздание", { result: "открыто" }),
      event("Complaint", { answeredOn: "46100" }),
      event("Late delivery", { result: "done" }),
      event("Question"),
      event("Complaint", {}, "Beta"),
    ];
    expect(seen(log)("openConflicts")).toEqual([2, 1]);
    expect(seen(undefined)("openConflicts")).toEqual(["", ""]);
  });
  test("the last meeting up to the day of the run, 46,176", () => {
    const log = ["46100", "46170", "46200", "soon"].map((date) => event("Meeting", { date }));
    expect(seen([...log, event("Question", { date: "46175" })])("lastMeeting")).toEqual([
      46170,
      "",
    ]);
  });
  test("late deliveries, where the list tells them", () => {
    const known = { customer: customer("Alfa"), about: "delivery", count: 8, late: 2, lateDays: 3 };
    const told = seen(undefined, [known]);
    expect([told("lateDeliveries"), told("lateShare")]).toEqual([
      [2, ""],
      [0.25, ""],
    ]);
    expect(seen(undefined)("lateDeliveries")).toBeUndefined();
  });
});

test("payment delay of a prospect who buys (R39)", () => {
  const prospects = [row("Alfa"), row("Beta"), row("Omega"), row("Gamma")];
  const input = inputOf("en-US", LINES, true, { earlier: { prospects } });
  const known = { about: "payment", count: 12, late: 3, lateDays: 8.6 } as const;
  const punctuality = [
    { ...known, customer: customer("Alfa") },
    { ...known, customer: customer("Beta"), late: 0, lateDays: 0 },
  ];
  const { sheets } = buildReport({ ...input, review: { ...input.review, punctuality } });
  const { columns } = sheets.find(({ kind }) => kind === "prospects")!.table!;
  expect(columns.find(({ id }) => id === "paymentDelay")!.cells).toEqual([
    "3 of 12 paid late, 9 days on average",
    "12 paid, none late",
    "",
    "",
  ]);
});
