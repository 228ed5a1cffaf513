import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { InWorkbook, JobEnd, JobEvent } from "../../src/job/job";
import type { Result } from "../../src/report/result";
import { createWords } from "../../src/taskpane/look/createWords";
import { Pane } from "../../src/taskpane/Pane";
import { View } from "../../src/taskpane/View";
import { failure } from "../../src/taskpane/state/failure";
import { createSession, type Session } from "../../src/taskpane/state/session";
import type { Screen } from "../../src/taskpane/state/state";
import { createStore } from "../../src/taskpane/state/store";
import { FakeExcel } from "./fakeExcel";
import { FakeJob } from "./fakeJob";
import { resultOf } from "./resultOf";
import { sampleClassify } from "./sampleClassify";
import { sampleHistory } from "./sampleHistory";
import { writtenEnd } from "./writtenEnd";

/** The pane with a job and a workbook that do what the test says. */
export function openPane(
  language = "en-US",
  shown?: Screen,
  history: Session["history"] = sampleHistory
) {
  const job = new FakeJob();
  const store = createStore(shown);
  const words = createWords(language);
  const now = () => new Date(2026, 5, 8, 17);
  const failed = (error: unknown) => failure(error, words);
  const excel = new FakeExcel();
  const session = createSession({
    store,
    job: job.run,
    excel,
    history,
    classify: sampleClassify,
    now,
    failed,
  });
  render(<Pane store={store} session={session} words={words} rest={{ words, View }} />);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const click = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  return {
    job,
    excel,
    user,
    click,
    look: () => act(() => session.look()),
    /** What is folded away below what matters most. */
    unfold: () => click(words.pane.assumptions.fold),
    tell: (event: JobEvent) => act(async () => job.tell(event)),
    end: (end: JobEnd) => act(async () => job.end(end)),
    fail: (error: unknown) => act(async () => job.fail(error)),
  };
}

/** The pane with a result that was written. */
export async function openResult(
  language = "en-US",
  result: Result = resultOf(),
  inWorkbook: Partial<InWorkbook> = {}
) {
  const pane = openPane(language);
  await pane.click(createWords(language).pane.start.button);
  await pane.end(writtenEnd(result, { sheets: ["Segments", "Matrix"], ...inWorkbook }));
  return pane;
}
