/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { classify } from "../../src/engine/classify";
import { prepare } from "../../src/engine/prepare";
import { customerHistory } from "../../src/engine/review/customerHistory";
import { readSettings } from "../../src/engine/settings/readSettings";
import { analysisInUse } from "../../src/report/byHand/analysisInUse";
import type { ReportInput } from "../../src/report/reportInput";
import { CustomerView } from "../../src/taskpane/doors/CustomerView";
import { HistoryContext } from "../../src/taskpane/doors/customer/useHistory";
import { CardsContext, type useCards } from "../../src/taskpane/doors/useCards";
import { OpenContext } from "../../src/taskpane/doors/useOpen";
import { SegmentsContext } from "../../src/taskpane/doors/useSegments";
import { themeFor } from "../../src/taskpane/look/theme";
import { createWords } from "../../src/taskpane/look/createWords";
import { WordsContext } from "../../src/taskpane/look/words";
import type { RowsRequest } from "../../src/excel/showRows";
import type { TypedCell } from "../../src/excel/writeTyped";
import type { Session } from "../../src/taskpane/state/session";
import type { Door } from "../../src/taskpane/state/door";
import { inputOfSales } from "../report/sample";
import { installHost } from "./host";
import { sampleHistory } from "./sampleHistory";
import { sampleSales } from "./sampleSales";

/** The page of one customer, by role: the small sales of `sampleSales`, worked out by hand. As of 1 December 2025. */
const settings = readSettings({});

beforeEach(() => installHost());

type Sheet = Pick<Session, "showRows" | "readTyped" | "writeTyped">;
const NO_SHEET: Sheet = {
  showRows: async () => undefined,
  readTyped: async () => undefined,
  writeTyped: async () => false,
};

const NO_CARDS: ReturnType<typeof useCards> = {
  isThere: false,
  make: () => undefined,
  print: () => undefined,
  show: () => undefined,
  join: () => undefined,
  readAccount: async () => undefined,
  addOwnRow: async () => ({ cell: "" }),
  typeOnCard: async () => ({ cell: "" }),
  showCell: async () => undefined,
  today: () => 46_180,
};

async function open(
  name: string,
  {
    told = inputOfSales(sampleSales()),
    history = sampleHistory,
    sheet,
  }: {
    readonly told?: ReportInput;
    readonly history?: Session["history"];
    /** Of a result that stands on Segments. */
    readonly sheet?: Sheet;
  } = {}
) {
  const opened: Door[] = [];
  render(
    <FluentProvider theme={themeFor(false)}>
      <WordsContext value={createWords("en-US")}>
        <OpenContext value={(door) => opened.push(door)}>
          <HistoryContext value={history}>
            <CardsContext value={{ ...NO_CARDS, isThere: sheet !== undefined }}>
              <SegmentsContext value={{ ...(sheet ?? NO_SHEET), isThere: sheet !== undefined }}>
                <CustomerView
                  customer={told.result.customers.indexOf(name)}
                  result={told.result}
                  counted={analysisInUse(told)}
                  told={told}
                />
              </SegmentsContext>
            </CardsContext>
          </HistoryContext>
        </OpenContext>
      </WordsContext>
    </FluentProvider>
  );
  await act(async () => undefined);
  return opened;
}

/** The texts of a list of facts, by what they are called. */
const facts = (): ReadonlyMap<string | null, string | null> =>
  new Map(
    screen
      .getAllByRole("term")
      .map((term, i) => [term.textContent, screen.getAllByRole("definition")[i]!.textContent])
  );
const items = (region: string): readonly (string | null)[] =>
  within(screen.getByRole("region", { name: region }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("a customer who was lost", () => {
  beforeEach(async () => void (await open("Beta")));

  test("how they stand, why, and what has changed", () => {
    expect(screen.getByText("BY · Medium, regularly")).toBeVisible();
    expect(screen.getByText("Lost")).toBeVisible();
    expect(screen.getByText("Revenue: 1,800 (6.7%)")).toBeVisible();
    expect(screen.getByText(/^B: number 2 of 4, 6.7% of revenue/)).toBeVisible();
    // 11 of the 12 purchases lie in the 350 days before the last 350.
    expect(
      screen.getByText("As of Dec 16, 2024: BX. Revenue −1.65K against the 350 days before.")
    ).toBeVisible();
  });

  test("what they brought by month: gaps, months that do not count, and when they were lost", () => {
    const rows = within(screen.getByRole("table", { name: "Revenue by month" }))
      .getAllByRole("row")
      .map(({ textContent }) => textContent);
    expect(rows).toHaveLength(1 + 24);
    expect(rows.slice(1, 4)).toEqual([
      "January 2024300first purchase Jan 1, 2024",
      "February 20240nobody bought, not counted",
      "March 2024150",
    ]);
    // 46 days, 1.5 times the longest pause of 31, after the 1st of December.
    expect(rows[13]).toBe("January 20250lost Jan 17, 2025; no purchase");
    expect(rows[24]).toBe("December 20250not complete, not counted");
  });

  test("the silence against the longest pause and the limit, as on Segments", () => {
    expect(screen.getByText("Days without purchase: 365")).toBeVisible();
    expect(screen.getByText("Longest pause: 31")).toBeVisible();
    // 1.5 times the longest pause.
    expect(screen.getByText("Lost after (days): 46")).toBeVisible();
  });

  test("facts: the silence against the longest pause; of the lost no order is expected", () => {
    expect(Object.fromEntries(facts())).toEqual({
      "Last purchase": "Dec 1, 2024, no purchase for 365 days",
      "Longest pause": "31 days (Oct 31, 2024 – Dec 1, 2024)",
      Purchases: "12 since Jan 1, 2024",
      "Order size": "always 150",
    });
  });

  test("what would change it: with 4,800 Alpha's 24,000 are just under 80% of all, with less than 1,200 Gamma goes before", () => {
    expect(items("What would change it")).toEqual([
      "A with 3,000 more (about 20 purchases of their usual size)",
      "X after 20 months with a purchase in each",
      "C with 610 less",
    ]);
  });

  test("what they do not buy any more", () => {
    expect(screen.queryByRole("region", { name: "Products bought" })).toBeNull();
    expect(items("No longer bought")).toEqual(["Bolts1,650last Dec 1, 2024"]);
  });
});

describe("a key account", () => {
  test("their next order and its size, what they are to us, and if they left", async () => {
    await open("Alpha");
    expect(Object.fromEntries(facts())).toMatchObject({
      "Last purchase": "Dec 1, 2025",
      "Next order expected": "Dec 31, 2025 (Dec 31, 2025 – Jan 1, 2026)",
      "Expected order size": "about 1,000",
      "Key account": "Breadwinner: brings in 10% or more; one of the largest",
      "If they leave": "24,000 of revenue goes, 88.9% of the total",
    });
  });

  test("products of the last 350 days, and of the 350 before", async () => {
    await open("Alpha");
    expect(items("Products bought")).toEqual([
      "Bolts6,000last Nov 1, 2025",
      "Screws6,000last Dec 1, 2025",
    ]);
    expect(screen.getByText("Revenue, Dec 17, 2024 – Dec 1, 2025")).toBeVisible();
    expect(items("No longer bought")).toEqual(["Nuts6,000last Dec 1, 2024"]);
    expect(screen.getByText("Bought Jan 2, 2024 – Dec 16, 2024, but not since.")).toBeVisible();
  });
});

test("who stands beside them in the ranking, each a door", async () => {
  const opened = await open("Beta");
  expect(items("Just above and just below")).toEqual([
    "AlphaAX · Number 1: 22,200 more",
    "GammaCY · Number 3: 600 less",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Gamma" }));
  expect(opened).toEqual([{ kind: "customer", customer: 2 }]);
});

test("a letter set by hand counts, and why says what was computed", async () => {
  const told = inputOfSales(sampleSales());
  const standing = new Map([[1, { byHand: {}, set: "A", ours: { abc: "B", xyz: "Y" } }]]);
  await open("Beta", { told: { ...told, standing } });
  expect(screen.getByText("AY · Large, regularly")).toBeVisible();
  expect(screen.getByText(/^Computed B, set to A by hand\. B: number 2/)).toBeVisible();
});

test("of what the list does not know nothing is said", async () => {
  const sales = { ...sampleSales(), day: new Int32Array(0), dimensions: [] };
  const prepared = prepare(sales, settings);
  const history = customerHistory(prepared, classify(prepared, settings));
  await open("Beta", { told: inputOfSales(sales), history: async (c) => history(c) });
  expect(screen.getByText("B · Medium")).toBeVisible();
  expect(screen.queryByRole("figure")).toBeNull();
  expect(screen.queryByText(/purchase/)).toBeNull();
  expect(screen.queryByRole("region", { name: /bought/ })).toBeNull();
  expect(items("What would change it")).toHaveLength(2);
});

test("as long as the sales are being asked the rest is there; where they are not in hand, that is said", async () => {
  let answer: (history: null) => void = () => undefined;
  await open("Beta", { history: () => new Promise((resolve) => (answer = resolve)) });
  expect(screen.getByText("BY · Medium, regularly")).toBeVisible();
  expect(screen.queryByRole("figure")).toBeNull();
  await act(async () => answer(null));
  expect(screen.getByText("Run again to see sales by period and products.")).toBeVisible();
});

test("a history of another list is none", async () => {
  await open("Beta", { history: (_, signal) => sampleHistory(2, signal) });
  expect(screen.getByText("Run again to see sales by period and products.")).toBeVisible();
});

describe("on the sheet Segments", () => {
  /** A row of Beta in which somebody typed; a protected sheet takes nothing. */
  function sheetOf(isProtected = false) {
    const written: TypedCell[] = [];
    const shown: RowsRequest[] = [];
    return {
      written,
      shown,
      showRows: async (request: RowsRequest) => void shown.push(request),
      readTyped: async (name: string) => ({ classByHand: "VIP", owner: `of ${name}`, note: "" }),
      writeTyped: async (_: string, cell: TypedCell) => {
        if (!isProtected) written.push(cell);
        return !isProtected;
      },
    };
  }
  const save = () => screen.getByRole("button", { name: "Save" });

  test("what is typed is in fields; what is changed, and nothing else, is written by Save", async () => {
    const sheet = sheetOf();
    await open("Beta", { sheet });
    const region = within(screen.getByRole("region", { name: "Typed on Segments" }));
    expect(region.getByRole("textbox", { name: "Owner" })).toHaveValue("of Beta");
    expect(region.getByRole("combobox", { name: "Class set by hand" })).toHaveDisplayValue("VIP");
    expect(save()).toBeDisabled();
    await userEvent.type(region.getByRole("textbox", { name: "Note" }), "Call");
    await userEvent.selectOptions(region.getByRole("combobox"), "AX");
    expect(sheet.written).toEqual([]);
    await userEvent.click(save());
    expect(sheet.written).toEqual([
      { column: "classByHand", text: "AX" },
      { column: "note", text: "Call" },
    ]);
    expect(region.getByRole("status")).toHaveTextContent("Saved on Segments.");
    expect(save()).toBeDisabled();
    await userEvent.selectOptions(region.getByRole("combobox"), "As computed: BY");
    await userEvent.click(save());
    expect(sheet.written.at(-1)).toEqual({ column: "classByHand", text: "" });
  });

  test("what Excel does not take stays in its field, and can be saved again", async () => {
    await open("Beta", { sheet: sheetOf(true) });
    await userEvent.type(screen.getByRole("textbox", { name: "Note" }), "Call");
    await userEvent.click(save());
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("Call");
    expect(screen.queryByText("Saved on Segments.")).toBeNull();
    expect(save()).toBeEnabled();
  });

  test("a column that was deleted has no field; of a row that Excel does not find there is none", async () => {
    const sheet = sheetOf();
    await open("Beta", { sheet: { ...sheet, readTyped: async () => ({ owner: "Ann" }) } });
    expect(screen.getByRole("textbox", { name: "Owner" })).toHaveValue("Ann");
    expect(screen.queryByRole("textbox", { name: "Note" })).toBeNull();
    cleanup();
    await open("Beta", { sheet: { ...sheet, readTyped: async () => undefined } });
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  });

  test("the row is shown; where the result is not on it, nothing leads there", async () => {
    const sheet = sheetOf();
    await open("Beta", { sheet });
    await userEvent.click(screen.getByRole("button", { name: "Show on the sheet Segments" }));
    expect(sheet.shown).toEqual([{ kind: "row", customer: "Beta" }]);
    cleanup();
    await open("Beta");
    expect(screen.queryByRole("button", { name: /Segments/ })).toBeNull();
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});
