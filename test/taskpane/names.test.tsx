/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { FoundIssue } from "../../src/report/foundIssues";
import { installHost } from "./host";
import { openResult } from "./openPane";
import { resultOf } from "./resultOf";
import { writtenEnd } from "./writtenEnd";

/** Names that may be one customer, in the pane: what a click asks for, and how long that is remembered. */
beforeEach(() => installHost());

const note = (code: FoundIssue["code"], spelling: string, customer: string): FoundIssue => ({
  code,
  kind: "note",
  count: 1,
  what: code,
  done: "",
  next: "",
  cells: [],
  pairs: [{ spelling, customer, text: `${spelling}, ${customer}` }],
});
const found = resultOf();
const result = {
  ...found,
  issues: [note("nearSpellings", "Betta", "Beta"), note("joinedNames", "Alfa", "Alpha")],
};

async function openNames() {
  const pane = await openResult("en-US", result);
  await pane.click("2 notes");
  return pane;
}

test("Join asks for the pair to be one customer, on the same list with the same settings", async () => {
  const { click, job } = await openNames();
  await click("Join “Betta” and “Beta”");
  expect(job.last).toMatchObject({
    names: [{ kind: "join", spelling: "Betta", customer: "Beta" }],
    address: "Sales!A1:C62",
    settings: found.analysis.settings,
  });
});

test("Keep apart takes a pair back", async () => {
  const { click, job } = await openNames();
  await click("Keep apart: “Alfa” and “Alpha”");
  expect(job.last.names).toEqual([{ kind: "apart", spelling: "Alfa", customer: "Alpha" }]);
});

test("what was said is asked for until it is written, and not after that", async () => {
  const { click, unfold, end, job, tell } = await openNames();
  await click("Join “Betta” and “Beta”");
  const problem = { code: "tooBusy", sentence: "Excel is busy.", next: "Wait." };
  await tell({ kind: "analysed", result });
  await end({ kind: "problem", problem });
  await unfold();
  await click("Change: ABC limits 80/95");
  await click("Apply and run again");
  expect(job.last.names).toHaveLength(1);
  await end(writtenEnd(result));
  await click("Change: ABC limits 80/95");
  await click("Apply and run again");
  expect(job.last.names).toBeUndefined();
});

test("each pair stands with its own button", async () => {
  await openNames();
  const [list] = screen.getAllByRole("list", { name: "Pairs of names" });
  expect(within(list!).getAllByRole("button")).toHaveLength(1);
  expect(list).toHaveTextContent("Betta, Beta");
});
