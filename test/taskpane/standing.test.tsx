/** @jest-environment jsdom */
/** Coming back: a pane that opens in a workbook with a result of an earlier run shows it, with its age and what its list has gained. */
import { screen, within } from "@testing-library/react";
import { ExcelProblem } from "../../src/excel/excelProblem";
import type { FoundResult } from "../../src/excel/findResult";
import { installHost } from "./host";
import { openPane, openResult } from "./openPane";
import { resultOf } from "./resultOf";
import { writtenEnd } from "./writtenEnd";

/** 3 June 2026, 9:30; the pane opens on 8 June. */
const found: FoundResult = {
  headline: "212 customers. MegaMart alone brings in 40.4% of profit.",
  run: { runAt: 46_176 + 9.5 / 24, asOfDay: 46_173 },
  cells: new Map([["AX", 12], ["CZ", 1], ["-", 3]]), // prettier-ignore
  sheets: ["Overview", "My segments"],
  list: { address: "Sales!A1:F900", rows: 900, newRows: 1022 },
};

beforeAll(installHost);

async function openWith(result: FoundResult | undefined) {
  const pane = openPane();
  pane.excel.found = result;
  await pane.look();
  return pane;
}

test("says what it is, how old, and that the list has grown; Run again takes the list as it is now", async () => {
  const { click, excel, job } = await openWith(found);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(found.headline);
  const main = screen.getByRole("main");
  expect(main).toHaveTextContent("Run on Jun 3, 2026 at 09:30 (5 days ago), as of May 31, 2026.");
  expect(main).toHaveTextContent("Sales!A1:F900: 900 rows");
  expect(main).toHaveTextContent("The list has 1,022 new rows since then.");
  const sheets = screen.getByRole("list", { name: "Sheets of the result" });
  expect(
    within(sheets)
      .getAllByRole("button")
      .map(({ textContent }) => textContent)
  ).toEqual(found.sheets);
  await click("My segments");
  expect(excel.shown).toEqual(["'My segments'!A1"]);
  expect(screen.getByRole("button", { name: "BY, Medium, regularly: 0 customers" })).toBeDisabled();
  await click("AX, Large, often: 12 customers");
  expect(excel.rows).toEqual([{ kind: "rows", column: "segment", values: ["AX"] }]);
  await click("Run again");
  expect(job.last).toMatchObject({ address: "Sales!A1:F900", again: true, answers: {} });
  expect(job.last.settings).toBeUndefined();
});

test.each([
  [{ ...found.list!, newRows: 0 }, ""],
  [{ ...found.list!, newRows: -1 }, "The list has 1 row fewer than then."],
  [
    { address: "Sales!A1:F900;may.csv;june.csv", rows: 0, newRows: undefined, inFiles: "some" },
    "This result is of may.csv, june.csv and the list at Sales!A1:F900. The workbook does not hold these files: add them to run again.",
  ],
  [
    { address: "Jan!A1:F9;Feb!A1:F8;may.csv", rows: 0, newRows: undefined, inFiles: "some" },
    "This result is of may.csv and the lists at Jan!A1:F9, Feb!A1:F8. The workbook",
  ],
  [{ ...found.list!, newRows: undefined }, "The list at Sales!A1:F900 is no longer there."],
  [{ ...found.list!, address: "Jan!A1:F9;Feb!A1:F8", newRows: 0 }, "Jan!A1:F9 · Feb!A1:F8: "],
] as const)("of a list such as %j it says %s", async (list, says) => {
  const { click, job } = await openWith({ ...found, list, headline: "", run: undefined });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "This workbook holds a result."
  );
  if (says === "") expect(screen.getByRole("main")).not.toHaveTextContent("The list");
  else expect(screen.getByRole("main")).toHaveTextContent(says);
  // Without its files it could only be run in part.
  expect(screen.queryAllByRole("button", { name: "Run again" })).toHaveLength(
    "inFiles" in list ? 0 : 1
  );
  if ("inFiles" in list) {
    expect(screen.getByRole("button", { name: "Add files" })).toBeVisible();
    return;
  }
  await click("Run again");
  expect(job.last.address).toBe(list.newRows === undefined ? undefined : list.address);
});

test("what Excel refuses is told beside it; the results are removed after a question", async () => {
  const { click, excel } = await openWith(found);
  excel.refusal = new ExcelProblem({ code: "sheetHidden", facts: { sheet: "Overview" } });
  await click("Overview");
  expect(screen.getByRole("main")).toHaveTextContent("The sheet Overview is hidden.");
  excel.refusal = undefined;
  await click("Remove the results");
  expect(screen.getByRole("group", { name: /^Delete Segments, Runs/ })).toBeVisible();
  await click("Keep");
  expect(screen.queryByRole("group", { name: /^Delete/ })).toBeNull();
  await click("Remove the results");
  await click("Delete");
  expect(excel.removed).toBe(1);
  expect(screen.getByRole("heading", { name: "Who are your key customers?" })).toBeVisible();
});

test("a workbook without a result, or an Excel that does not answer, is the start", async () => {
  const { excel, look } = await openWith(undefined);
  const start = { name: "Who are your key customers?" };
  expect(screen.getByRole("heading", start)).toBeVisible();
  excel.refusal = new ExcelProblem({ code: "cellEditMode", facts: {} });
  await look();
  expect(screen.getByRole("heading", start)).toBeVisible();
});

test("a run that was begun meanwhile wins", async () => {
  const { click, end, excel, look } = openPane();
  excel.found = found;
  await click("Segment customers");
  await look();
  expect(screen.getByRole("progressbar")).toBeVisible();
  await end(writtenEnd(resultOf(), { sheets: ["Segments"] }));
  await look();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^4 customers/);
});

test("a result whose list has changed since says so; Run again takes the list as it is now", async () => {
  const { job, tell, user } = await openResult();
  await tell({ kind: "listChanged" });
  expect(screen.getByRole("status")).toHaveTextContent("The list has changed since this run.");
  const [link] = screen.getAllByRole("button", { name: "Run again" });
  await user.click(link!);
  expect(job.last).toMatchObject({ address: "Sales!A1:C62", again: true });
});
