/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { FoundIssue } from "../../src/report/foundIssues";
import type { Result } from "../../src/report/result";
import { installHost } from "./host";
import { openPane, openResult } from "./openPane";
import { resultOf } from "./resultOf";
import { writtenEnd } from "./writtenEnd";

/** Whatever was decided without asking is a word that leads to its change; whatever was found leads to its cells. */
beforeEach(() => installHost());

const found = resultOf();
const issue = (kind: FoundIssue["kind"], what: string, ...cells: string[]): FoundIssue => ({
  code: "textDates",
  kind,
  count: 1,
  what,
  done: "Done.",
  next: "",
  cells,
});

/** A result whose list had hidden rows, and issues of every kind. */
const RESULT: Result = {
  ...found,
  source: {
    ...found.source,
    facts: { headerRow: 3, hiddenOut: 2, hiddenUsed: 0, totalsOut: 1, cancelledOut: 0 },
  },
  issues: [
    issue("note", "Row 1 is a title."),
    issue("repaired", "Dates are text.", "Sales!B7", "Sales!B8"),
    issue("leftOut", "A total.", "Sales!A62"),
    issue("repaired", "Numbers are text.", "Sales!C9"),
  ],
};

describe("every word of the assumptions leads to its change", () => {
  test.each([
    ["header in row 3", "The list has no header", { rows: { header: -1 } }],
    ["2 hidden rows left out", "Use all rows", { rows: { hidden: "all" } }],
    ["1 totals row left out", "Use them as sales", { rows: { totals: "kept" } }],
  ])("%s", async (word, choice, settings) => {
    const { click, unfold, user, job } = await openResult("en-US", RESULT);
    await unfold();
    await click(`Change: ${word}`);
    await user.click(screen.getByRole("radio", { name: choice }));
    await click("Apply and run again");
    expect(job.last).toMatchObject({ address: "Sales!A1:C62", settings });
  });

  test("the row of the header is typed as it stands on the sheet", async () => {
    const list = { ...RESULT, source: { ...RESULT.source, firstRow: 3 } };
    const { click, unfold, user, job } = await openResult("en-US", list);
    await unfold();
    await click("Change: header in row 3");
    const row = screen.getByRole("spinbutton", { name: "In this row of the sheet" });
    await user.clear(row);
    await user.type(row, "5");
    await click("Apply and run again");
    // The third row of a list that begins in row 3.
    expect(job.last.settings?.rows.header).toBe(3);
  });

  test.each(["2", "64", "4.5", ""])("but not %p: no row in which it can be", async (typed) => {
    const source = { ...RESULT.source, firstRow: 3, lastHeaderRow: 63 };
    const { click, unfold, user, job } = await openResult("en-US", { ...RESULT, source });
    await unfold();
    await click("Change: header in row 3");
    const row = screen.getByRole("spinbutton", { name: "In this row of the sheet" });
    await user.clear(row);
    if (typed !== "") await user.type(row, typed);
    await click("Apply and run again");
    expect(screen.getByRole("alert")).toHaveTextContent("It must be from 3 to 63.");
    expect(job.requests).toHaveLength(1);
  });

  test("but the header of an Excel table is where it is", async () => {
    const source = { ...RESULT.source, isTable: true };
    const { unfold } = await openResult("en-US", { ...RESULT, source });
    await unfold();
    expect(screen.getByText("header in row 3")).toBeVisible();
    expect(screen.queryByRole("button", { name: /header in row 3/ })).toBeNull();
  });

  test.each([
    ["customer = Buyer", "customer"],
    ["date = Day", "date"],
    ["amount = Net", "amount"],
  ])("%s", async (word, role) => {
    const { click, unfold, user, job } = await openResult("en-US", RESULT);
    await unfold();
    await click(`Change: ${word}`);
    const column = screen.getByRole("combobox", { name: `Column for the ${role}` });
    expect(within(column).getAllByRole("option")).toHaveLength(5);
    await user.selectOptions(column, "Gross");
    await click("Apply and run again");
    expect(job.last.settings?.columns).toEqual({ [role]: "Gross" });
  });
});

test("an answer to a question is a word, too", async () => {
  const { click, unfold, end, job, user } = openPane();
  await click("Segment customers");
  const choices = [
    { answer: "day", text: "5 June 2025" },
    { answer: "month", text: "6 May 2025" },
  ];
  const question = { id: "dayMonthOrder", sentence: "Which is 05.06.2025?", choices };
  await end({ kind: "question", question });
  await click("6 May 2025");
  const sheets = ["Segments"];
  await end(writtenEnd(RESULT, { sheets }));
  await unfold();
  await click("Change: you chose 6 May 2025");
  await user.click(screen.getByRole("radio", { name: "5 June 2025" }));
  await click("Apply and run again");
  expect(job.last).toMatchObject({
    address: "Sales!A1:C62",
    settings: RESULT.analysis.settings,
    answers: { dayMonthOrder: "day" },
  });
});

test("an answer about a column is told by the word of that column alone", async () => {
  const { click, unfold, end, job, user } = openPane();
  await click("Segment customers");
  const choices = ["Net", "Gross"].map((header) => ({ answer: header, text: header }));
  const question = { id: "columns.amount", sentence: "Net or Gross?", choices };
  await end({ kind: "question", question });
  await click("Net");
  const sheets = ["Segments"];
  await end(writtenEnd(RESULT, { sheets }));
  await unfold();
  expect(screen.queryByRole("button", { name: /you chose/ })).toBeNull();
  await click("Change: amount = Net");
  await user.selectOptions(screen.getByRole("combobox"), "Gross");
  await click("Apply and run again");
  expect(job.last).toMatchObject({ settings: { columns: { amount: "Gross" } }, answers: {} });
});

describe("what was found", () => {
  const texts = (): (string | undefined)[] =>
    within(screen.getByRole("region", { name: "Data check" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => /\. (.*?\.)/.exec(textContent)?.[1]);

  test("is filtered by kind, with counts, the questions and what was left out first", async () => {
    const { click } = await openResult("en-US", RESULT);
    await click("4 notes");
    expect(texts()).toEqual([
      "A total.",
      "Dates are text.",
      "Numbers are text.",
      "Row 1 is a title.",
    ]);
    const filter = screen.getByRole("group", { name: "Show notes" });
    expect(
      within(filter)
        .getAllByRole("button")
        .map(({ textContent }) => textContent)
    ).toEqual(["All 4", "Left out 1", "Repaired 2", "Good to know 1"]);
    await click("Repaired 2");
    expect(screen.getByRole("button", { pressed: true, name: /Repaired/ })).toBeVisible();
    expect(texts()).toEqual(["Dates are text.", "Numbers are text."]);
    await click("All 4");
    expect(texts()).toHaveLength(4);
  });

  test("leads to its cells", async () => {
    const { click, excel } = await openResult("en-US", RESULT);
    await click("4 notes");
    await click("Sales!B8");
    expect(excel.shown).toEqual(["Sales!B8"]);
  });

  test("a cell that is not there any more is told, and the result stays", async () => {
    const { click, excel } = await openResult("en-US", RESULT);
    await click("4 notes");
    excel.refusal = new Error("gone");
    await click("Sales!B8");
    expect(screen.getByRole("main")).toHaveTextContent("gone");
    expect(screen.getByRole("region", { name: "Nine-cell matrix" })).toBeVisible();
  });

  test("the sum used stands beside the sum of the column", async () => {
    await openResult("en-US", RESULT);
    expect(screen.getByRole("region", { name: "Data check" })).toHaveTextContent(
      "Total of the column 26,990, used 26,985, difference 5"
    );
  });
});

describe("several lists", () => {
  const siblings = ["Feb!A1:C9", "'Mar; paid'!A1:C9"];

  test("those with the same columns are offered with one button", async () => {
    const list = { ...RESULT, source: { ...RESULT.source, siblings } };
    const { click, job } = await openResult("en-US", list);
    expect(screen.getByRole("main")).toHaveTextContent("2 more lists have the same columns.");
    await click("Use all 3 together");
    expect(job.last.address).toBe("Sales!A1:C62;Feb!A1:C9;'Mar; paid'!A1:C9");
  });

  test("used together, one of them alone is a click away", async () => {
    const address = ["Sales!A1:C62", ...siblings].join(";");
    const list = { ...RESULT, source: { ...RESULT.source, address } };
    const { click, unfold, job } = await openResult("en-US", list);
    await unfold();
    await click("Use only Sales!A1:C62");
    expect(job.last.address).toBe("Sales!A1:C62");
  });
});

test("a column that could not be told is chosen where the problem is told", async () => {
  const { settings } = found.analysis;
  const { click, end, job, user } = openPane();
  await click("Segment customers");
  await end({
    kind: "problem",
    problem: {
      code: "noAmountColumn",
      sentence: "No amounts.",
      next: "Choose.",
      column: { role: "amount", headers: ["Who", "X1"], address: "Sales!A1:B9", settings },
    },
  });
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Which column is the amount?" }),
    "X1"
  );
  await click("Apply and run again");
  expect(job.last).toMatchObject({
    address: "Sales!A1:B9",
    settings: { columns: { amount: "X1" } },
  });
});

describe("settings with which the run goes on are one button away", () => {
  test.each([
    ["allDays", "Use all dates", "Sales!A1:C62"],
    ["automatic", "Find the column automatically", "Sales!A1:C62;More!A1:C9"],
    ["defaults", "Use the default settings", undefined],
  ] as const)("%s", async (kind, name, address) => {
    const { settings } = found.analysis;
    const { click, end, job } = openPane();
    await click("Segment customers");
    const remedy = { kind, settings, ...(address === undefined ? {} : { address }) };
    const problem = { code: "emptyWindow", sentence: "No sales.", next: "", remedy };
    await end({ kind: "problem", problem });
    await click(name);
    expect(job.last.settings).toEqual(settings);
    expect(job.last.address).toBe(address);
  });
});
