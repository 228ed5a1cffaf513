/** @jest-environment jsdom */
/** E30: a run that never ended is known at the next start of the pane, and only such a one. */
import { screen } from "@testing-library/react";
import type { Job } from "../../src/job/job";
import { unfinishedRuns } from "../../src/taskpane/state/unfinishedRuns";
import { installHost } from "./host";
import { openPane } from "./openPane";

const BOOK = "https://example.com/Sales.xlsx";
const request = { answers: {}, signal: new AbortController().signal, onEvent: () => undefined };
/** Finds its list and then waits until it is let go. */
function waitingJob(): { readonly job: Job; end(): void; fail(): void } {
  let [end, fail] = [(): void => undefined, (): void => undefined];
  const job: Job = ({ onEvent }) => {
    onEvent({ kind: "located", address: "Sales!A1:C9", rows: 9 });
    return new Promise((resolve, reject) => {
      end = () => resolve({ kind: "cancelled" });
      fail = () => reject(new Error("a fault of ours"));
    });
  };
  return { job, end: () => end(), fail: () => fail() };
}
beforeAll(installHost);
afterEach(() => localStorage.clear());

test("while a run goes on there is a note, for this workbook alone", () => {
  void unfinishedRuns(BOOK).noted(waitingJob().job)(request);
  expect(unfinishedRuns("https://example.com/Other.xlsx").take()).toBeUndefined();
  expect(unfinishedRuns(BOOK, "another partition").take()).toBeUndefined();
  expect(unfinishedRuns(BOOK).take()).toBe("Sales!A1:C9");
  expect(unfinishedRuns(BOOK).take()).toBeUndefined();
});

test.each(["end", "fail"] as const)("however a run ends, no note is left: %s", async (how) => {
  const waiting = waitingJob();
  const ended = unfinishedRuns(BOOK).noted(waiting.job)(request);
  waiting[how]();
  await Promise.allSettled([ended]);
  expect(unfinishedRuns(BOOK).take()).toBeUndefined();
});

test("a browser that keeps nothing is no reason not to run", async () => {
  const refused = (): Storage => {
    throw new DOMException("denied", "SecurityError");
  };
  const runs = unfinishedRuns(BOOK, "", refused);
  const waiting = waitingJob();
  const ended = runs.noted(waiting.job)(request);
  waiting.end();
  expect(await ended).toEqual({ kind: "cancelled" });
  expect(runs.take()).toBeUndefined();
});

test("the pane says so and runs again on the same list at a click", async () => {
  const pane = openPane("en-US", { kind: "idle", unfinished: "Sales!A1:C9" });
  expect(screen.getByText(/The last run on Sales!A1:C9 did not finish/)).toBeTruthy();
  await pane.click("Run again");
  expect(pane.job.last).toMatchObject({ address: "Sales!A1:C9" });
});
