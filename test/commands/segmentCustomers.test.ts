import { segmentCustomers } from "../../src/commands/segmentCustomers";
import { addin } from "../../src/taskpane/addin";
import type { Ask } from "../../src/taskpane/state/state";

jest.mock("../../src/taskpane/addin", () => ({ addin: jest.fn() }));

/** The ribbon's button: the pane is shown, a run begins, and Excel is told at once that the command has ended (docs: "Create add-in commands"). */
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

test("shows the pane and begins a run on the selection", () => {
  segmentCustomers(event);
  expect(order).toEqual(["shown", "run", "completed"]);
  expect(start).toHaveBeenCalledWith({ kind: "run" });
});

test("has completed while the run goes on: Excel would keep the next click until then, and run it on another selection", () => {
  start.mockReturnValue(new Promise(() => undefined));
  segmentCustomers(event);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test.each([
  ["the pane cannot be shown", showAsTaskpane],
  ["the run fails", start],
])("has completed although %s, and tells developers why", async (_, fails) => {
  const error = new Error("no");
  fails.mockRejectedValue(error);
  segmentCustomers(event);
  await Promise.resolve();
  expect(start).toHaveBeenCalledTimes(1);
  expect(event.completed).toHaveBeenCalledTimes(1);
  expect(reportError).toHaveBeenCalledWith(error);
});
