import { segmentCustomers } from "../../src/commands/segmentCustomers";
import { addin } from "../../src/taskpane/addin";
import type { Ask } from "../../src/taskpane/state/state";

jest.mock("../../src/taskpane/addin", () => ({ addin: jest.fn() }));

/** The ribbon's button: the pane is shown, the job runs, and Excel is always told that the command has ended. */
const event = { completed: jest.fn() } as unknown as Office.AddinCommands.Event;
const showAsTaskpane = jest.fn<Promise<void>, []>();
const start = jest.fn<Promise<void>, [Ask]>();
const order: string[] = [];

beforeEach(() => {
  jest.clearAllMocks();
  order.splice(0);
  showAsTaskpane.mockImplementation(async () => void order.push("shown"));
  start.mockImplementation(async () => void order.push("run"));
  (event.completed as jest.Mock).mockImplementation(() => void order.push("completed"));
  (addin as jest.Mock).mockReturnValue({ session: { start } });
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane } }, reportError: jest.fn() });
});

test("shows the pane, runs on the selection, and then has completed", async () => {
  await segmentCustomers(event);
  expect(order.at(-1)).toBe("completed");
  expect(order).toContain("shown");
  expect(start).toHaveBeenCalledWith({ kind: "run" });
});

test("runs although the pane cannot be shown, and tells developers why", async () => {
  const error = new Error("no pane here");
  showAsTaskpane.mockRejectedValue(error);
  await segmentCustomers(event);
  expect(order).toEqual(["run", "completed"]);
  expect(reportError).toHaveBeenCalledWith(error);
});

test("has completed although the run failed", async () => {
  start.mockRejectedValue(new Error("boom"));
  await expect(segmentCustomers(event)).rejects.toThrow("boom");
  expect(event.completed).toHaveBeenCalledTimes(1);
});
