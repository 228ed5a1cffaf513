/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { SheetKind } from "../../src/report/blocks/report";
import type { ReportInput } from "../../src/report/reportInput";
import { createWords } from "../../src/taskpane/look/createWords";
import { input, manyCustomers, sheetOf, typed } from "../requirements/smallList";
import { installHost } from "./host";
import { openPane } from "./openPane";
import { writtenEnd } from "./writtenEnd";

/** What opens from numbers and names, in the place of the answer. Alfa AX, Beta AY, Delta BY and lost, Gamma CZ: test/cases/salesList.ts. */
beforeEach(() => {
  installHost();
  // jsdom takes it away with the element that had it.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

/** What is opened lies over what it was opened from, which is hidden. */
const inSight = <E extends HTMLElement>(found: readonly E[]): E => {
  const [first, ...others] = found.filter((one) => one.closest("[hidden]") === null);
  if (first === undefined || others.length > 0) throw new Error(`${found.length} found`);
  return first;
};
/** Beside it all is told to those who hear it. */
const inPane = () => within(screen.getByRole("main"));
const heading = () => inSight(screen.getAllByRole("heading", { level: 1 }));
const list = (name: string) => inSight(screen.getAllByRole("list", { name }));
const button = (name: string | RegExp) => inSight(screen.getAllByRole("button", { name }));
const names = (rows: HTMLElement) =>
  within(rows)
    .getAllByRole("button")
    .map((row) => row.firstChild?.textContent);

async function openTold(told: ReportInput = input()) {
  const pane = openPane();
  const click = (name: string | RegExp) => pane.user.click(button(name));
  await click("Segment customers");
  await pane.tell({ kind: "analysed", result: told.result });
  await pane.tell({ kind: "told", told });
  await pane.end({ ...writtenEnd(told.result, { sheets: ["Segments"] }), told });
  return { ...pane, click };
}

test("a cell opens to its customers, a name to its customer; the way back leads to where each was opened", async () => {
  const { click, excel } = await openTold();
  await click(/^AY/);
  expect(heading()).toHaveTextContent("AY · Large, regularly");
  expect(heading()).toHaveFocus();
  const region = screen.getByRole("region", { name: "AY · Large, regularly" });
  expect(region).toHaveTextContent("Get them to buy more often");
  expect(names(within(region).getByRole("list"))).toEqual(["Beta"]);
  await click("Show on the sheet Segments");
  expect(excel.rows).toEqual([{ kind: "rows", column: "segment", values: ["AY"] }]);
  await click(/^Beta/);
  expect(heading()).toHaveTextContent("Beta");
  await click("Back");
  expect(heading()).toHaveTextContent("AY · Large, regularly");
  expect(button(/^Beta/)).toHaveFocus();
  await click("Back");
  expect(button(/^AY/)).toHaveFocus();
  expect(heading()).toHaveTextContent(/^4 customers/);
});

test("a status opens to its customers; one without customers does not", async () => {
  const { click, excel } = await openTold();
  const tiles = within(screen.getByRole("region", { name: "Status" }));
  expect(tiles.getByRole("button", { name: /At risk/ })).toBeDisabled();
  await click(/^1 ?Lost$/);
  expect(heading()).toHaveTextContent("Lost");
  expect(names(list("Lost"))).toEqual(["Delta"]);
  await click("Show on the sheet Segments");
  expect(excel.rows).toEqual([{ kind: "rows", column: "status", values: ["Lost"] }]);
});

test("all customers and a class open too", async () => {
  const { click } = await openTold();
  await click("All customers: 4");
  expect(names(list("All customers"))).toEqual(["Alfa", "Beta", "Delta", "Gamma"]);
  await click("Back");
  await click("Class A: 2");
  expect(names(list("A · Largest"))).toEqual(["Alfa", "Beta"]);
});

describe("a list of 500", () => {
  const open = async () => {
    const pane = await openTold(manyCustomers());
    await pane.click("All 500");
    return pane;
  };

  test("holds the rows in sight, and says how many there are", async () => {
    await open();
    const rows = within(list("Lost")).getAllByRole("listitem");
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]).toHaveAttribute("aria-setsize", "500");
    // Every third is lost; the largest bought three times for 1 + its number.
    expect(names(list("Lost"))[0]).toBe("Customer 1497");
  });

  test("is searched and sorted", async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Customer");
    expect(names(list("Lost")).slice(0, 2)).toEqual(["Customer 0", "Customer 1002"]);
    await user.type(screen.getByRole("searchbox"), "customer 149");
    // 1491, 1494, 1497 and 149 are not all: 149 is no multiple of three.
    expect(names(list("Lost"))).toEqual(["Customer 1491", "Customer 1494", "Customer 1497"]);
    expect(screen.getByText("3 of 500 customers")).toBeVisible();
  });
});

test("the lost factor is dragged on its back-test: how many each would have named, and who of them came back", async () => {
  const { review, ...told } = input();
  const losses = review.losses!;
  const curve = losses.backTest!.curve.map((one, i) => ({ ...one, named: 2100 - i, cameBack: i }));
  const backTest = { ...losses.backTest!, enough: true, curve };
  const { click } = await openTold({
    ...told,
    review: { ...review, losses: { ...losses, backTest } },
  });
  await click(/^Change: lost/);
  const slider = () => screen.getByRole("slider", { name: /longest/ });
  const expectSaid = (text: string): void => {
    expect(slider()).toHaveAttribute("aria-valuetext", text);
    expect(screen.getByRole("dialog")).toHaveTextContent(text);
  };
  // The preview follows.
  const set = (field: HTMLElement, value: number): Promise<void> =>
    act(async () => void fireEvent.change(field, { target: { value } }));
  expectSaid("× 1.5: 2,095 named, 5 came back");
  const handle = slider();
  handle.focus();
  await set(handle, 2.7);
  expectSaid("× 2.7: 2,083 named, 17 came back");
  // Still in hand: a handle of its own for each value would end the drag, and close the form.
  expect(handle).toHaveFocus();
  // A factor may be typed that is none of the curve's: the nearest one is named.
  const typed = screen.getByRole("spinbutton", { name: /longest/ });
  await set(typed, 1.24);
  expectSaid("× 1.2: 2,098 named, 2 came back");
  await set(typed, 4);
  expectSaid("× 3: 2,080 named, 20 came back");
});

test.each([
  ["losses", "Losses"],
  ["dueSoon", "Due soon"],
  ["keyAccounts", "Key accounts"],
  ["changes", "Changes"],
] as const)("%s says what its sheet says", async (kind, name) => {
  const { click } = await openTold();
  await click(name);
  expect(heading()).toHaveTextContent(name);
  const title = sheetOf(kind satisfies SheetKind).blocks[0]!.values[0]![0];
  expect(inSight(screen.getAllByRole("region", { name }))).toHaveTextContent(String(title));
});

test("whose order is expected: day, range and size as on the sheet", async () => {
  const { click } = await openTold();
  await click("Due soon");
  const { columns } = sheetOf("dueSoon").table!;
  const shown = columns.find(({ id }) => id === "customer")!.cells;
  expect(shown.length).toBeGreaterThan(0);
  expect(names(list("Expected orders"))).toEqual(shown);
});

test("the chart of the losses has the numbers of the sheet, period by period", async () => {
  const { click } = await openTold();
  await click("Losses");
  const { title } = createWords("en-US").messages.losses.periods;
  const table = inSight(screen.getAllByRole("table", { name: title }));
  const drawn = within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      [...row.querySelectorAll("td")].slice(0, 3).map((cell) => Number(cell.textContent))
    );
  // Period, new, returned, lost and so on; the total is the line behind them.
  const onSheet = sheetOf("losses").blocks.find(({ values }) => values.length === 13)!.values;
  expect(drawn).toEqual(onSheet.slice(0, -1).map((row) => row.slice(1, 4)));
});

test("a class set by hand counts in the cells, the classes and what opens behind them, as on the sheets", async () => {
  const computed = input();
  const delta = computed.result.customers.indexOf("Delta");
  const set = { byHand: {}, set: "AX", ours: { abc: "B", xyz: "Y" } };
  const { click } = await openTold({ ...computed, standing: new Map([[delta, set]]) });
  expect(button(/^AX/)).toHaveAccessibleName(/2 customers/);
  expect(button(/^BY/)).toHaveAccessibleName(/0 customers/);
  expect(button("Class A: 3")).toBeVisible();
  await click(/^AX/);
  const region = screen.getByRole("region", { name: "AX · Large, often" });
  expect(names(within(region).getByRole("list"))).toEqual(["Alfa", "Delta"]);
  await click(/^Delta/);
  expect(screen.getByText("AX · Large, often", { selector: "span" })).toBeVisible();
});

test("what was opened stays open while the result is being written, and is closed by the next run", async () => {
  const told = input();
  const { tell, end, user } = openPane();
  const click = (name: string | RegExp) => user.click(button(name));
  await click("Segment customers");
  await tell({ kind: "analysed", result: told.result });
  await click(/^AX/);
  await tell({ kind: "told", told });
  await end({ ...writtenEnd(told.result, { sheets: ["Segments"] }), told });
  expect(heading()).toHaveTextContent("AX · Large, often");
  await click("Back");
  await click("Run again");
  await tell({ kind: "analysed", result: told.result });
  expect(heading()).toHaveTextContent(/^4 customers/);
});

test("account cards: of all key accounts, or of the customer that is open; whoever has one is not asked about", async () => {
  const told = input();
  const { analysis, source } = told.result;
  const asked = { address: source.address, settings: analysis.settings };
  const { click, job, end, tell, excel } = await openTold(told);
  await click("Key accounts");
  await click("Make account cards");
  expect(job.last).toMatchObject({ ...asked, accounts: "key" });
  const accounts = { key: true, customers: [], isAsked: true };
  const withCards = { ...told, accounts };
  const sheets = ["Segments", "Accounts"];
  await tell({ kind: "analysing" });
  await tell({ kind: "analysed", result: told.result });
  await tell({ kind: "told", told: withCards });
  await tell({ kind: "writing", sheets });
  await tell({ kind: "filling", sheet: "Accounts", place: 2 });
  // Alfa and Beta.
  expect(screen.getByText("Making 2 account cards…")).toBeVisible();
  expect(screen.getByText("Writing Accounts: 2 of 2…")).toBeVisible();
  await end({ ...writtenEnd(told.result, { sheets }), told: withCards });
  expect(inPane().getByText(/^2 account cards made\./)).toBeVisible();
  expect(screen.queryByText("Making 2 account cards…")).toBeNull();
  await click("Open the card of Alfa");
  expect(excel.accountsShown).toEqual(["card: Alfa"]);
  // Gamma is no key account.
  await click("All customers: 4");
  await click(/^Gamma/);
  await click("Make an account card");
  expect(job.last).toMatchObject({ ...asked, accounts: ["Gamma"] });
  await end({
    ...writtenEnd(told.result, { sheets: ["Segments", "Accounts"] }),
    told: { ...told, accounts },
  });
  await click("All customers: 4");
  await click(/^Alfa/);
  expect(screen.queryByRole("button", { name: "Make an account card" })).toBeNull();
  // It was asked for once.
  await click("Back");
  await click("Back");
  await click("Run again");
  expect(job.last.accounts).toBeUndefined();
});

test("of cards that stood already it is said that they are up to date, and of new ones how many there are", async () => {
  const accounts = { key: true, customers: [], isAsked: true };
  const open = async (...standing: readonly string[]) => {
    const earlier = { accounts: standing.map((name) => typed(name, {})) };
    await openTold({ ...input({ earlier }), accounts });
    const told = inPane().getByText(/account card/).textContent;
    cleanup();
    return told;
  };
  expect(await open("Alfa")).toBe("1 account card made. Open the card of Beta");
  expect(await open("Alfa", "Beta")).toBe("2 account cards are up to date. Open the card of Alfa");
});

test.each([
  [[], "Making 2 account cards…"],
  [["Alfa"], "Making 1 account card…"],
  [["Alfa", "Beta"], "Preparing 2 account cards…"],
])("while they are being written, with cards of %j: %s", async (standing, said) => {
  const told = input({ earlier: { accounts: standing.map((name) => typed(name, {})) } });
  const { click, tell } = await openTold(told);
  await click("Run again");
  await tell({ kind: "analysed", result: told.result });
  await tell({
    kind: "told",
    told: { ...told, accounts: { key: true, customers: [], isAsked: true } },
  });
  await tell({ kind: "writing", sheets: ["Accounts"] });
  expect(screen.getByText(said)).toBeVisible();
});

test("the cards of all accounts are drawn to be printed when it is asked for, and not by the run after that", async () => {
  const told = input();
  const { click, job, end, excel } = await openTold(told);
  await click("Key accounts");
  await click("Cards for printing");
  expect(job.last).toMatchObject({ cards: true });
  const accounts = { key: true, customers: [], isAsked: false };
  await end({
    ...writtenEnd(told.result, { sheets: ["Segments", "Cards"] }),
    told: { ...told, accounts, cardsAsked: true },
  });
  expect(inPane().getByText(/^2 cards drawn on the sheet Cards, a page each\./)).toBeVisible();
  await click("Open the sheet Cards");
  expect(excel.shown).toEqual(["Cards!A1"]);
  await click("Run again");
  expect(job.last).not.toHaveProperty("cards");
});

test("a prospect whose name is near a customer's is proposed as the same; one click says so, for all runs", async () => {
  const prospect = { key: "Gama", customer: undefined, text: () => "", typed: "1" };
  const given = input({ earlier: { prospects: [prospect] } });
  const gamma = given.result.customers.indexOf("Gamma");
  const told = { ...given, review: { ...given.review, nearProspects: [{ name: "Gama", customer: gamma }] } }; // prettier-ignore
  const { click, job } = await openTold(told);
  await click("Key accounts");
  const region = screen.getByRole("region", { name: "Prospects who may buy already" });
  expect(region).toHaveTextContent(/“Gama” on Prospects may be Gamma, [\d,]+\./);
  await click("Join “Gama” and “Gamma”");
  expect(job.last).toMatchObject({
    names: [{ kind: "join", spelling: "Gama", customer: "Gamma" }],
    address: told.result.source.address,
  });
});

test("that the list has changed is said above what is opened, with the way on", async () => {
  const { click, tell, job } = await openTold();
  await click(/^AY/);
  await tell({ kind: "listChanged" });
  const again = button("Run again");
  expect(again.parentElement).toHaveTextContent("The list has changed since this run.");
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  expect(again.compareDocumentPosition(heading()) & DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await click("Run again");
  expect(job.requests).toHaveLength(2);
});
