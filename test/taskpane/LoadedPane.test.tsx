/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { JobEnd } from "../../src/job/job";
import type { Addin } from "../../src/taskpane/addin";
import { LoadedPane } from "../../src/taskpane/LoadedPane";
import { createOpeningWords } from "../../src/taskpane/look/opening";
import { createWords } from "../../src/taskpane/look/createWords";
import type { Rest } from "../../src/taskpane/rest";
import { createSession } from "../../src/taskpane/state/session";
import { createStore } from "../../src/taskpane/state/store";
import { View } from "../../src/taskpane/View";
import { FakeExcel } from "./fakeExcel";
import { FakeJob } from "./fakeJob";
import { installHost } from "./host";
import { resultOf } from "./resultOf";
import { sampleClassify } from "./sampleClassify";
import { sampleHistory } from "./sampleHistory";
import { writtenEnd } from "./writtenEnd";

/** The first screen came with the page; the rest comes when the test says so, as the network would. */
beforeEach(() => installHost());

function open() {
  const words = createOpeningWords("en-US");
  const job = new FakeJob();
  const excel = new FakeExcel();
  const store = createStore();
  const asked: { come: (rest: Rest) => void; fail: (error: Error) => void }[] = [];
  let loading: Promise<Rest> | undefined;
  const load: Addin["load"] = () =>
    (loading ??= new Promise((come, fail) => asked.push({ come, fail })));
  const session = createSession({
    store,
    job: async (request) => (await load()).job(request),
    excel,
    history: sampleHistory,
    classify: sampleClassify,
    now: () => new Date(2026, 5, 8),
    failed: () => ({ code: "notLoaded", ...words.pane.notLoaded }),
  });
  render(<LoadedPane {...{ store, session, words, load }} />);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const rest: Rest = {
    words: createWords("en-US"),
    View,
    job: job.run,
    excel,
    history: sampleHistory,
    classify: sampleClassify,
    failed: () => ({ code: "failed", sentence: "", next: "" }),
  };
  return {
    job,
    asked,
    excel,
    click: (name: string) => user.click(screen.getByRole("button", { name })),
    come: () => act(async () => asked.at(-1)!.come(rest)),
    fail: () =>
      act(async () => {
        loading = undefined;
        asked.at(-1)!.fail(new Error("ChunkLoadError"));
      }),
    end: (end: JobEnd) => act(async () => job.end(end)),
  };
}

test("the first screen is there at once, and loads the rest, once", async () => {
  const { asked, come } = open();
  const button = screen.getByRole("button", { name: "Segment customers" });
  expect(asked).toHaveLength(1);
  button.focus();
  await come();
  // Nothing jumps and the focus stays.
  expect(screen.getByRole("button", { name: "Segment customers" })).toBe(button);
  expect(button).toHaveFocus();
  expect(asked).toHaveLength(1);
});

test("a run that is asked for before the rest is there waits for it", async () => {
  const { asked, click, come, end, job } = open();
  await click("Segment customers");
  expect(screen.getByText("Loading…")).toBeVisible();
  expect(job.requests).toEqual([]);
  await come();
  expect(job.requests).toHaveLength(1);
  expect(screen.getByRole("progressbar")).toBeVisible();
  await end(writtenEnd(resultOf(), {}));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^4 customers/);
  expect(asked).toHaveLength(1);
});

test("where it cannot be loaded the first screen stays; a run says so and loads it when it can", async () => {
  const { asked, click, come, fail, job } = open();
  await fail();
  expect(screen.getByRole("button", { name: "Segment customers" })).toBeVisible();
  await click("Segment customers");
  expect(asked).toHaveLength(2);
  await fail();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "Part of the add-in could not be loaded."
  );
  expect(screen.getByText(/Check the internet connection/)).toBeVisible();
  await click("Run again");
  await come();
  expect(job.requests).toHaveLength(1);
  expect(screen.getByRole("progressbar")).toBeVisible();
});

test("a result that the workbook holds takes the place of the first screen once the rest is there", async () => {
  const { come, excel } = open();
  excel.found = {
    headline: "4 customers.",
    run: undefined,
    cells: new Map<string, number>(),
    sheets: [],
    list: undefined,
  };
  await come();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("4 customers.");
});
