/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { analyse } from "../../src/engine/analyse";
import { readSettings } from "../../src/engine/settings/readSettings";
import { ExcelProblem } from "../../src/excel/excelProblem";
import { createWords } from "../../src/taskpane/look/createWords";
import { LANGUAGES } from "../../src/wording/language";
import { installHost } from "./host";
import { openPane, openResult } from "./openPane";
import { resultOf } from "./resultOf";
import { writtenEnd } from "./writtenEnd";

/** The pane as a user meets it: asked by role and name, with a job that does what the test says. */
const result = resultOf();

beforeEach(() => installHost());

test.each([
  ["#262626", "dark"],
  ["#ffffff", "light"],
  // Excel on the web tells none.
  [undefined, "light"],
])("in an Excel of colour %s the pane is %s, whatever the system prefers", (colour, scheme) => {
  Object.assign(globalThis, {
    matchMedia: (query: string) => ({ matches: query.includes("dark") !== (scheme === "dark") }),
  });
  Object.assign(Office.context, { officeTheme: colour && { bodyBackgroundColor: colour } });
  openPane();
  expect(document.documentElement.style.colorScheme).toBe(scheme);
});

describe("a run", () => {
  test("goes from the start to the result, and then says where it was written", async () => {
    const { click, tell, end } = openPane();
    expect(screen.getByRole("heading", { name: "Who are your key customers?" })).toBeVisible();
    await click("Segment customers");
    await tell({ kind: "located", address: "Sales!A1:C541910", rows: 541_909 });
    await tell({ kind: "read", rows: 196_608 });
    expect(screen.getByText("Sales!A1:C541910: 541,909 rows")).toBeVisible();
    const bar = screen.getByRole("progressbar");
    expect(bar).toHaveAccessibleName("Reading… 196,608 of 541,909 rows");
    expect(
      Number(bar.getAttribute("aria-valuenow")) / Number(bar.getAttribute("aria-valuemax"))
    ).toBeCloseTo(0.3628, 3);
    await tell({ kind: "analysing" });
    expect(screen.getByRole("progressbar")).not.toHaveAttribute("aria-valuenow");
    await tell({ kind: "analysed", result });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /^4 customers\. Alpha alone brings in 88.9% of revenue\. 2 are lost/
    );
    expect(screen.getByText("Preparing to write…")).toBeVisible();
    expect(screen.getByRole("button", { name: "Cancel" })).toBeVisible();
    await tell({ kind: "writing", sheets: ["Segments", "Matrix"] });
    expect(screen.getByText("Writing to Segments, Matrix…")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    expect(screen.getByRole("button", { name: "Run again" })).toBeDisabled();
    await end(writtenEnd(result, { sheets: ["Segments", "Matrix"] }));
    expect(screen.getByRole("status")).toHaveTextContent(
      "Written to Segments, Matrix. Press Ctrl+Z to undo."
    );
    expect(screen.getByRole("button", { name: "Run again" })).toBeEnabled();
  });

  test("on the example is one button of the first screen; its list is one as any other from then on", async () => {
    const { click, tell, end, job } = openPane();
    await click("Try with example sales");
    expect(job.last).toMatchObject({ example: true, answers: {} });
    await tell({ kind: "located", address: "'Example sales'!A1:E412", rows: 411 });
    await end({
      kind: "question",
      question: { id: "q", sentence: "?", choices: [{ answer: "yes", text: "Yes" }] },
    });
    await click("Yes");
    expect(job.last).toMatchObject({ address: "'Example sales'!A1:E412", answers: { q: "yes" } });
    expect(job.last.example).toBeUndefined();
  });

  test("is cancelled until it writes, and says that nothing was written", async () => {
    const { click } = openPane();
    await click("Segment customers");
    await click("Cancel");
    expect(screen.getByRole("main")).toHaveTextContent("Canceled. Nothing was written.");
    await click("Run again");
    expect(screen.getByRole("progressbar")).toBeVisible();
  });

  test("that is over in a moment shows no progress: the new result stands where the one before stood", async () => {
    const { click, end } = await openResult();
    await click("Run again");
    expect(screen.queryByRole("progressbar")).toBeNull();
    await end(writtenEnd(result, { sheets: ["Segments"] }));
    expect(screen.getByRole("main")).toHaveTextContent("Written to 1 sheet.");
  });

  test("shows the result before while the next one is computed, out of reach", async () => {
    const { click } = await openResult();
    await click("Run again");
    expect(await screen.findByRole("progressbar")).toBeVisible();
    expect(screen.getByText(/^4 customers/).closest("[inert]")).not.toBeNull();
  });
});

describe("the result", () => {
  test("has nine cells with letters, number, share and word, in words for a screen reader", async () => {
    await openResult();
    const matrix = screen.getByRole("region", { name: "Nine-cell matrix" });
    const cells = within(within(matrix).getByRole("table")).getAllByRole("button");
    expect(cells.map((cell) => cell.textContent.slice(0, 2))).toEqual([
      "AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ",
    ]); // prettier-ignore
    // Alpha: 24,000 of 27,005 in every month.
    expect(cells[0]).toHaveAccessibleName("AX, Large, often: 1 customer, 89% of revenue");
    expect(cells[0]).toHaveTextContent("AX189%Large, often");
  });

  test("of a list without dates has three cells, not nine empty ones", async () => {
    const undated = {
      lineCount: 3,
      customers: ["Alpha", "Beta", "Gamma"],
      customer: Int32Array.of(0, 1, 2),
      day: new Int32Array(0),
      amount: Float64Array.of(900, 90, -1),
      dimensions: [],
      grain: "day",
    } as const;
    const { click } = await openResult("en-US", {
      ...result,
      customers: undated.customers,
      analysis: analyse(undated, readSettings({})),
    });
    const matrix = screen.getByRole("region", { name: "A, B, C" });
    const cells = within(within(matrix).getByRole("table")).getAllByRole("button");
    expect(cells.map((cell) => cell.getAttribute("aria-label"))).toEqual([
      "A, Largest: 1 customer, 91% of revenue",
      "B, Medium: 1 customer, 9.1% of revenue",
      "C, Small: 0 customers, 0% of revenue",
    ]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("The list has no dates");
    expect(matrix).toHaveTextContent("Not in the matrix: 1 customer with a total of zero or less.");
    expect(within(matrix).queryByText("X")).toBeNull();
    await click(/^B,/);
    expect(screen.getByRole("region", { name: "B · Medium" })).toHaveTextContent("Beta");
  });

  test("by profit that most customers lost: one click ranks by revenue", async () => {
    const sales = {
      lineCount: 3,
      customers: ["Alpha", "Beta", "Gamma"],
      customer: Int32Array.of(0, 1, 2),
      day: Int32Array.of(45_292, 45_293, 45_294),
      amount: Float64Array.of(900, 90, 10),
      profit: Float64Array.of(9, -9, -1),
      dimensions: [],
      grain: "day",
    } as const;
    const { click, job } = await openResult("en-US", {
      ...result,
      customers: sales.customers,
      analysis: analyse(sales, readSettings({})),
    });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /^By profit, 2 of 3 customers made a loss\./
    );
    await click("Rank by revenue");
    expect(job.last.settings?.value).toBe("revenue");
    expect(job.last.address).toBe(result.source.address);
  });

  test("tells who is in a cell, what it means and what to do", async () => {
    const { click } = await openResult();
    await click(/^AX/);
    const detail = screen.getByRole("region", { name: "AX · Large, often" });
    expect(detail).toHaveTextContent("Your core: large and loyal.");
    expect(detail).toHaveTextContent("1 customer, 24,000 of revenue, 88.9% of the total");
    expect(within(detail).getByRole("listitem")).toHaveTextContent(/^Alpha24,000AX · Regular/);
    await click("Back");
    await click(/^AZ/);
    expect(screen.getByRole("region", { name: "AZ · Large, irregularly" })).toHaveTextContent(
      "There are no customers here."
    );
  });

  test("a cell is opened with the keyboard", async () => {
    const { user } = await openResult();
    const matrix = screen.getByRole("region", { name: "Nine-cell matrix" });
    act(() => within(matrix).getAllByRole("button")[4]!.focus());
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: /^BY/ })).toHaveFocus();
  });

  test("names the lost and what they were worth", async () => {
    await openResult();
    const lost = screen.getByRole("region", { name: "Lost" });
    expect(lost).toHaveTextContent(/, .* of revenue/);
    const [first] = within(lost).getAllByRole("listitem");
    expect(first).toHaveTextContent(/^Beta.*no purchase for \d+ days$/);
  });

  test("counts every customer in a status", async () => {
    await openResult();
    const counts = within(screen.getByRole("region", { name: "Status" }))
      .getAllByRole("listitem")
      .map((item) => Number.parseInt(item.textContent, 10));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  test("accounts for every row, and lists what was found", async () => {
    const { click } = await openResult();
    const check = screen.getByRole("region", { name: "Data check" });
    expect(check).toHaveTextContent("60 of 61 rows used, 12 of them repaired");
    await click("1 note");
    expect(within(check).getByRole("listitem")).toHaveTextContent(
      "Repaired. 12 dates are text.Read as dates. Sales!B7"
    );
  });

  test("tells in one line that it was written; a click tells what each sheet is, and leads to it", async () => {
    const sheets = ["Segments", "Runs 2", "Anna's own"];
    const { click, excel } = await openResult("en-US", resultOf(), { sheets });
    const line = screen.getByRole("region", { name: "In the workbook" });
    expect(line).toHaveTextContent(/^Written to 3 sheets\. Press Ctrl\+Z to undo\./);
    expect(within(line).queryAllByRole("listitem")).toEqual([]);
    await click("What is on them");
    const items = within(line).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Segments Every customer: classes, status and why",
      "Runs 2 Settings and results of all runs",
      // Whoever gave it its name knows what it is.
      "Anna's own",
    ]);
    await click("Anna's own");
    expect(excel.shown).toEqual(["'Anna''s own'!A1"]);
  });

  test("says what the letters mean, on a click and at the focus", async () => {
    const { user } = await openResult();
    const hint = screen.getByRole("button", { name: "What the letters mean" });
    act(() => hint.focus());
    const meaning = "The largest customers, who together bring in 80% of revenue.";
    expect(screen.getByText(meaning)).toBeVisible();
    expect(hint).toHaveAccessibleDescription(/^A The largest .* Z Irregularly: /);
    await user.keyboard("{Escape}");
    expect(screen.queryByText(meaning)).toBeNull();
    act(() => hint.blur());
    await user.click(hint);
    expect(screen.getByText(meaning)).toBeVisible();
    await user.click(hint);
    expect(screen.queryByText(meaning)).toBeNull();
  });

  test("promises Ctrl+Z only where it takes the run back", async () => {
    await openResult("en-US", resultOf(), { isOneUndo: false });
    expect(screen.getByRole("main")).not.toHaveTextContent("Ctrl+Z");
    expect(screen.getByRole("status")).toHaveTextContent("Written to Segments, Matrix.");
    expect(screen.getByRole("status")).not.toHaveTextContent("Ctrl+Z");
    expect(screen.getByRole("button", { name: "Remove the results" })).toBeVisible();
  });

  test("is taken out of the workbook after one question that says what goes", async () => {
    const { click, excel } = await openResult();
    await click("Remove the results");
    const question = screen.getByRole("group", {
      name: /^Delete Segments, Runs and the classes in/,
    });
    expect(question).toHaveTextContent("Sales!D1:G9");
    await click("Keep");
    expect(excel.removed).toBe(0);
    await click("Remove the results");
    await click("Delete");
    expect(excel.removed).toBe(1);
    expect(screen.getByRole("button", { name: "Segment customers" })).toBeVisible();
  });

  test("is run again where the selection is; a result sheet stands for its list", async () => {
    const { click, job } = await openResult();
    await click("Run again");
    expect(job.last).toMatchObject({ again: true, answers: {} });
    expect(job.last.address).toBeUndefined();
  });

  test("says when it does not stand in the workbook any more, and writes it again", async () => {
    const { click, excel, job } = await openResult();
    act(() => excel.tell(false));
    expect(screen.getByRole("main")).toHaveTextContent("no longer contains this result");
    expect(screen.getByRole("main")).not.toHaveTextContent("Written to");
    expect(screen.getByRole("status")).toHaveTextContent("no longer contains this result");
    expect(screen.getByRole("status")).not.toHaveTextContent("Written to");
    await click("Write it again");
    expect(job.last).toMatchObject({ address: "Sales!A1:C62", settings: result.analysis.settings });
  });

  test("offers the classes beside the list, and says when they stand there", async () => {
    const { click, end } = openPane();
    await click("Segment customers");
    await end(writtenEnd(result, { sheets: ["Segments"] }));
    await click("Put the classes next to the list");
    await end(writtenEnd(result, { sheets: ["Segments"], classColumns: "written" }));
    expect(screen.getByRole("main")).toHaveTextContent("The classes are next to the list.");
    expect(screen.queryByRole("button", { name: "Put the classes next to the list" })).toBeNull();
  });

  test("that could not be written stays, with the reason and the way out", async () => {
    const { click, tell, end } = openPane();
    await click("Segment customers");
    await tell({ kind: "analysed", result });
    const problem = { code: "structureProtected", sentence: "No new sheets.", next: "Unlock it." };
    await end({ kind: "problem", problem });
    expect(screen.getByRole("main")).toHaveTextContent(
      "Not written. The full result is here.No new sheets. Unlock it."
    );
    expect(screen.getByRole("region", { name: "Nine-cell matrix" })).toBeVisible();
    await click("Run again");
    await tell({ kind: "analysed", result });
    await tell({ kind: "writing", sheets: ["Segments"] });
    await end({ kind: "problem", problem: { ...problem, isPartWritten: true } });
    expect(screen.getByRole("main")).toHaveTextContent(/Writing was interrupted: .+No new sheets/);
  });
});

describe("the assumptions", () => {
  test("that matter most are in sight with what another period would change, the others folded", async () => {
    const { unfold } = await openResult();
    const words = (): (string | null)[] =>
      screen.getAllByRole("button", { name: /^Change: / }).map(({ textContent }) => textContent);
    expect(words()).toEqual([
      "By revenue",
      expect.stringMatching(/^by month/),
      expect.stringMatching(/^lost = /),
    ]);
    const assumptions = screen.getByRole("region", { name: "Assumptions" });
    expect(assumptions).toHaveTextContent(/Quarter: \d+ letters? would change/);
    expect(assumptions).not.toHaveTextContent("Sales!A1:C62: 61 rows");
    await unfold();
    expect(words()).toContain("ABC limits 80/95");
    expect(assumptions).toHaveTextContent("Sales!A1:C62: 61 rows");
  });

  test("are words that open small forms; what is applied runs at once on the same list", async () => {
    const { click, unfold, user, job } = await openResult();
    await unfold();
    await click("Change: ABC limits 80/95");
    expect(screen.getByRole("heading", { name: "ABC limits" })).toBeVisible();
    const limit = screen.getByRole("spinbutton", {
      name: "A: up to this share of the total",
    });
    await user.clear(limit);
    await user.type(limit, "70");
    await click("Apply and run again");
    expect(job.requests).toHaveLength(2);
    expect(job.last.address).toBe("Sales!A1:C62");
    expect(job.last.settings?.abc).toMatchObject({ a: 0.7, b: 0.95 });
  });

  test("refuse what cannot be, in a sentence, and run nothing", async () => {
    const { click, unfold, user, job } = await openResult();
    await unfold();
    await click("Change: ABC limits 80/95");
    const limit = screen.getByRole("spinbutton", { name: "A: up to this share of the total" });
    await user.clear(limit);
    await user.type(limit, "96");
    await click("Apply and run again");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The limit of A must be below the limit of B."
    );
    await user.clear(limit);
    await user.type(limit, "180");
    await click("Apply and run again");
    expect(screen.getByRole("alert")).toHaveTextContent("It must be from 0.01% to 100%.");
    expect(job.requests).toHaveLength(1);
  });

  test.each([
    [/^Change: By revenue/, "Number of purchases", { value: "purchases" }],
    [/^Change: by month/, /^Quarter: /, { period: "quarter" }],
    [/^Change: lost =/, "No purchase for more than this many days", { lost: { rule: "days" } }],
  ])("%s", async (word, choice, expected) => {
    const { click, user, job } = await openResult();
    await click(word);
    await user.click(screen.getByRole("radio", { name: choice }));
    await click("Apply and run again");
    expect(job.last.settings).toMatchObject(expected);
  });

  test("so many times the longest pause is typed", async () => {
    const { click, user, job } = await openResult();
    await click(/^Change: lost =/);
    const factor = screen.getByRole("spinbutton", { name: /^Their own pace/ });
    await user.clear(factor);
    await user.type(factor, "6");
    await click("Apply and run again");
    expect(screen.getByRole("alert")).toHaveTextContent("It must be from 1 to 5.");
    await user.clear(factor);
    await user.type(factor, "2");
    await click("Apply and run again");
    expect(job.last.settings?.lost).toMatchObject({ rule: "rhythm", factor: 2 });
  });

  test("offer another column of the list", async () => {
    const { click, unfold, user, job } = await openResult();
    await unfold();
    await click("Change: amount = Net");
    await user.selectOptions(screen.getByRole("combobox"), "Gross");
    await click("Apply and run again");
    expect(job.last.settings?.columns).toEqual({ amount: "Gross" });
  });

  test("a window can be opened and closed by days", async () => {
    const { click, unfold, user, job } = await openResult();
    await unfold();
    await click(/^Change: Jan 1, 2024/);
    const from = screen.getByLabelText("From");
    // The days of the list are no setting.
    expect(from).toHaveValue("2024-01-01");
    expect(screen.getByLabelText("As of")).toHaveValue("2025-12-01");
    await user.clear(from);
    await user.type(from, "2025-01-01");
    await click("Apply and run again");
    expect(job.last.settings?.from).toBe("2025-01-01");
    expect(job.last.settings).not.toHaveProperty("asOf");
  });
});

describe("when something is wrong", () => {
  test("a problem says what happened, what to do next, and offers the list that was found", async () => {
    const { click, end, job } = openPane();
    await click("Segment customers");
    const problem = {
      code: "emptySelection",
      sentence: "Not in a list.",
      next: "Use it?",
      suggestion: "Sales!A4:F900",
    };
    await end({ kind: "problem", problem });
    // A question, not a failure: without the look of an error.
    const sentence = screen.getByText("Not in a list.", { selector: "main *" });
    expect(sentence.closest(".fui-MessageBar")).toBeNull();
    await click("Use Sales!A4:F900");
    expect(job.last.address).toBe("Sales!A4:F900");
  });

  test("a question has a button for each reading; the answer runs again", async () => {
    const { click, end, job } = openPane();
    await click("Segment customers");
    const choices = [
      { answer: "day", text: "5 June 2025" },
      { answer: "month", text: "6 May 2025" },
    ];
    await end({
      kind: "question",
      question: { id: "dayMonthOrder", sentence: "Which is 05.06.2025?", choices },
    });
    await click("6 May 2025");
    expect(job.last.answers).toEqual({ dayMonthOrder: "month" });
  });

  test("a fault of ours is told with its text, and loudly to developers", async () => {
    const { click, fail } = openPane();
    await click("Segment customers");
    const error = new Error("index out of range");
    await fail(error);
    expect(screen.getByRole("main")).toHaveTextContent("The add-in failed: index out of range.");
    expect(reportError).toHaveBeenCalledWith(error);
  });

  test("what Excel refuses is not a fault of ours", async () => {
    const { click, fail } = openPane();
    await click("Segment customers");
    await fail(new ExcelProblem({ code: "readOnly", facts: {} }));
    expect(screen.getByRole("main")).toHaveTextContent("This workbook is read-only.");
    expect(reportError).not.toHaveBeenCalled();
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const latin = /[a-z]{2,}/;

  test("every state has its words, and the page its language", async () => {
    const { click, tell, end } = openPane(language);
    const { pane } = createWords(language);
    expect(document.documentElement.lang).toBe(language);
    expect(screen.getByRole("contentinfo")).toHaveTextContent(pane.footer);
    await click(pane.start.button);
    await tell({ kind: "analysed", result });
    await end(writtenEnd(result, { sheets: ["1"] }));
    // Names and headers are the user's own; what is left in foreign letters would be ours.
    const ours = screen
      .getByRole("main")
      .textContent.replace(
        /Alpha|Beta|Gamma|Delta|Sales!\w+:\w+|Sales!\w+|Buyer|Day|Net|Ctrl|12 dates are text\.|Read as dates\./g,
        ""
      );
    if (language !== "en-US") expect(ours).not.toMatch(latin);
  });
});
