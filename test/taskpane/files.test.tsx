/** @jest-environment jsdom */
/** Files in the pane: chosen, dropped, read together with a list of the workbook. */
import { act, createEvent, fireEvent, screen } from "@testing-library/react";
import { installHost } from "./host";
import { openPane } from "./openPane";
import { resultOf } from "./resultOf";
import { writtenEnd } from "./writtenEnd";

beforeAll(installHost);

const MAY = new File(["Customer,Date,Amount"], "may.csv");
const JUNE = new File(["Customer,Date,Amount"], "june.csv");
const LIST = "Sales!A1:H415";

const pick = ({ user }: Pick<ReturnType<typeof openPane>, "user">, files: File[]) =>
  user.upload(screen.getByLabelText("Add files", { selector: "input" }), files);
const box = () => screen.queryByRole("checkbox", { name: `Together with the list at ${LIST}` });

/** @param list with which files can be read */
async function openWith(list?: { readonly wasTogether: boolean }) {
  const pane = openPane();
  pane.excel.list = list && { address: LIST, ...list };
  await pick(pane, [MAY, JUNE]);
  return pane;
}

describe("a list of the workbook", () => {
  test("is offered, and read with the files only where that is wanted", async () => {
    const { click, job, end } = await openWith({ wasTogether: false });
    expect(box()).not.toBeChecked();
    expect(screen.getByText(/^The columns of the first file/)).toBeVisible();
    await click("Segment customers");
    expect(job.last).toMatchObject({ files: [MAY, JUNE] });
    expect(job.last.sheets).toBeUndefined();
    await end({ kind: "cancelled" });
  });

  test("that was ticked is read as it is now, once more, and with other settings", async () => {
    const { click, job, user, end, tell } = await openWith({ wasTogether: false });
    await user.click(box()!);
    expect(screen.getByText(/^The columns of the list on the sheet/)).toBeVisible();
    await click("Segment customers");
    expect(job.last).toMatchObject({ files: [MAY, JUNE], sheets: LIST, again: true });
    const address = `${LIST};may.csv;june.csv`;
    await tell({ kind: "located", address, rows: 900 });
    const result = resultOf();
    const source = { ...result.source, address, inFiles: "some", listCount: 3 } as const;
    await end(writtenEnd({ ...result, source }));
    await click("Run again");
    expect(job.last).toMatchObject({ address, files: [MAY, JUNE], sheets: LIST, again: true });
    await end(writtenEnd({ ...result, source }));
    // Letters stand beside the list of the sheet.
    await click("Put the classes next to the list");
    expect(job.last).toMatchObject({ files: [MAY, JUNE], sheets: LIST, address });
    await end(writtenEnd({ ...result, source }));
    await click("Change the files");
    expect(box()).toBeChecked();
    await click("Remove june.csv");
    expect(box()).toBeChecked();
    await user.click(box()!);
    await click("Segment customers");
    expect(job.last).toMatchObject({ files: [MAY] });
    expect(job.last.sheets).toBeUndefined();
  });

  test("that is several is told as such", async () => {
    const pane = openPane();
    pane.excel.list = { address: "Jan!A1:F9;Feb!A1:F8", wasTogether: false };
    await pick(pane, [MAY]);
    const name = "Together with the lists at Jan!A1:F9, Feb!A1:F8";
    expect(screen.getByRole("checkbox", { name })).toBeVisible();
  });

  test("is ticked where the last run of the workbook read it with files", async () => {
    await openWith({ wasTogether: true });
    expect(box()).toBeChecked();
  });

  test("that is still looked for is waited for: no run reads the files alone before its box is in sight", async () => {
    const pane = openPane();
    pane.excel.list = { address: LIST, wasTogether: true };
    let found = (): void => undefined;
    pane.excel.listFound = new Promise((resolve) => (found = resolve));
    await pick(pane, [MAY, JUNE]);
    expect(screen.getByRole("progressbar", { name: "Looking for the list…" })).toBeVisible();
    await pane.click("Segment customers");
    expect(pane.job.requests).toEqual([]);
    await act(async () => found());
    expect(box()).toBeChecked();
    expect(screen.queryByRole("progressbar")).toBeNull();
    await pane.click("Segment customers");
    expect(pane.job.last).toMatchObject({ files: [MAY, JUNE], sheets: LIST });
  });

  test("that Excel does not tell is not waited for", async () => {
    jest.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
    const pane = openPane();
    pane.excel.refusal = new Error("busy");
    await pick(pane, [MAY]);
    await pane.click("Segment customers");
    expect(pane.job.last).toMatchObject({ files: [MAY] });
  });

  test("is not offered where there is none, or Excel does not tell", async () => {
    const pane = await openWith();
    expect(screen.queryByRole("checkbox")).toBeNull();
    jest.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
    pane.excel.refusal = new Error("busy");
    await pane.click("Remove may.csv");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByRole("button", { name: "Remove june.csv" })).toBeVisible();
  });
});

const refused = (code: "fileChanged" | "listWithoutFiles", suggestion?: string) => ({
  kind: "problem" as const,
  problem: {
    code,
    sentence: "What happened.",
    next: "What to do.",
    ...(suggestion && { suggestion }),
  },
});
const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

test("a file that was changed: the way leads to the files, the same once more to nothing", async () => {
  const { click, end } = await openWith();
  await click("Segment customers");
  await end(refused("fileChanged"));
  expect(buttons()).toContain("Change the files");
  expect(buttons()).not.toContain("Run again");
});

test("a list that was read with files: they are asked for first, then it is used without them", async () => {
  const { click, end } = openPane();
  await click("Segment customers");
  await end(refused("listWithoutFiles", LIST));
  expect(buttons().filter((text) => text === "Add files" || text?.startsWith("Use "))).toEqual([
    "Add files",
    `Use ${LIST}`,
  ]);
  expect(buttons()).not.toContain("Run again");
});

describe("dropping", () => {
  const pane = (): HTMLElement => screen.getByRole("main");
  const DROP = "Drop the files here";
  /** What the browser does where nobody takes the event: it opens the file, or shows that it cannot be dropped. */
  const drag = async (
    name: "dragEnter" | "dragOver" | "dragLeave" | "drop",
    files: File[],
    { types = ["Files"], to = null }: { types?: string[]; to?: Node | null } = {}
  ) => {
    const dataTransfer = { files, types, dropEffect: "none" };
    const event = createEvent[name](pane());
    // jsdom has no drags.
    Object.defineProperties(event, {
      dataTransfer: { value: dataTransfer },
      relatedTarget: { value: to },
    });
    await act(async () => void fireEvent(pane(), event));
    return { isTaken: event.defaultPrevented, effect: dataTransfer.dropEffect };
  };

  test("shows where files go as long as they are held over the pane", async () => {
    openPane();
    expect(await drag("dragEnter", [])).toEqual({ isTaken: true, effect: "copy" });
    expect(screen.getByText(DROP)).toBeVisible();
    // From one element of the pane to another.
    await drag("dragLeave", [], { to: pane().firstChild });
    expect(screen.getByText(DROP)).toBeVisible();
    await drag("dragLeave", [], { to: document.body });
    expect(screen.queryByText(DROP)).toBeNull();
    await drag("dragOver", []);
    await drag("dragLeave", []);
    expect(screen.queryByText(DROP)).toBeNull();
  });

  test("adds the files to those that are chosen", async () => {
    openPane();
    expect((await drag("drop", [MAY])).isTaken).toBe(true);
    expect(screen.getByRole("button", { name: "Remove may.csv" })).toBeVisible();
    await drag("dragOver", []);
    await drag("drop", [JUNE]);
    expect(screen.queryByText(DROP)).toBeNull();
    expect(screen.getAllByRole("button", { name: /^Remove/ })).toHaveLength(2);
  });

  test("adds a file once, and another one of its name as well", async () => {
    openPane();
    await drag("drop", [MAY]);
    await drag("drop", [MAY, new File(["Customer,Date,Amount,Profit"], "may.csv")]);
    expect(screen.getAllByRole("button", { name: "Remove may.csv" })).toHaveLength(2);
  });

  test("leaves alone what is no file: text, cells of a sheet", async () => {
    openPane();
    expect(await drag("dragOver", [], { types: ["text/plain"] })).toEqual({
      isTaken: false,
      effect: "none",
    });
    expect((await drag("drop", [], { types: ["text/plain"] })).isTaken).toBe(false);
    expect(screen.queryByText(DROP)).toBeNull();
    expect(screen.getByRole("button", { name: "Add files" })).toBeVisible();
  });

  test("changes nothing while a run goes on, and the browser does not show the file in the place of the pane", async () => {
    const { click, job } = openPane();
    await click("Segment customers");
    expect(await drag("dragOver", [])).toEqual({ isTaken: true, effect: "none" });
    expect(screen.queryByText(DROP)).toBeNull();
    expect((await drag("drop", [MAY])).isTaken).toBe(true);
    expect(screen.queryByRole("button", { name: "Remove may.csv" })).toBeNull();
    expect(job.isRunning).toBe(true);
  });
});

describe("a question", () => {
  const QUESTION = {
    kind: "question",
    question: { id: "otherCustomers", sentence: "Another list?", choices: [] },
  } as const;

  test("about files leads back to the files", async () => {
    const { click, end } = await openWith();
    await click("Segment customers");
    await end(QUESTION);
    await click("Change the files");
    expect(screen.getByRole("button", { name: "Remove june.csv" })).toBeVisible();
  });

  test("has a way out, after which nothing is written and all can be done again", async () => {
    const { click, end, job } = openPane();
    await click("Segment customers");
    await end(QUESTION);
    expect(screen.queryByRole("button", { name: "Change the files" })).toBeNull();
    await click("Cancel");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Nothing was written.");
    expect(screen.queryByRole("button", { name: "Change the files" })).toBeNull();
    expect(job.isRunning).toBe(false);
    await click("Run again");
    expect(job.isRunning).toBe(true);
  });

  test("that is cancelled leaves a way to the files where there is no result to go back to", async () => {
    const { click, end } = await openWith();
    await click("Segment customers");
    await end(QUESTION);
    await click("Cancel");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Nothing was written.");
    await click("Change the files");
    expect(screen.getByRole("button", { name: "Remove june.csv" })).toBeVisible();
  });

  test("that is cancelled leads back to the result, which is read again from its own files", async () => {
    const { click, end, job, tell } = await openWith();
    const sample = resultOf();
    const ofFiles = (address: string) => {
      const source = { ...sample.source, address, inFiles: "all" } as const;
      return { ...sample, source };
    };
    await click("Segment customers");
    await end(writtenEnd(ofFiles("may.csv;june.csv")));
    await click("Change the files");
    await click("Remove may.csv");
    await click("Segment customers");
    expect(job.last).toMatchObject({ files: [JUNE] });
    // It is asked before the sheets are written, with its result in hand.
    await tell({ kind: "analysed", result: ofFiles("june.csv") });
    await end(QUESTION);
    await click("Cancel");
    expect(screen.getAllByText(/Nothing was written/)).not.toHaveLength(0);
    await click("Run again");
    expect(job.last).toMatchObject({ address: "may.csv;june.csv", files: [MAY, JUNE] });
  });
});
