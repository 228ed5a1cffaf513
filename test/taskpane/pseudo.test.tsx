/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { input } from "../requirements/smallList";
import type { Door } from "../../src/taskpane/state/door";
import type { Shown } from "../../src/taskpane/state/state";
import { installHost } from "./host";
import { openPane, openResult } from "./openPane";
import { resultOf } from "./resultOf";
import { sampleHistory } from "./sampleHistory";
import { writtenEnd } from "./writtenEnd";

/**
 * A language in which every text of the catalogues stands between marks: what is seen or heard without them was written into the code, or left in one language.
 */
function mockMarked<T>(value: T): T {
  if (typeof value === "string") return `⟦${value}⟧` as T;
  if (Array.isArray(value)) return value.map(mockMarked) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, mockMarked(inner)]);
  return Object.fromEntries(entries) as T;
}
jest.mock("../../src/wording/messagesOf", () => {
  const { messagesOf } = jest.requireActual<typeof import("../../src/wording/messagesOf")>(
    "../../src/wording/messagesOf"
  );
  return { messagesOf: (language: "en-US") => mockMarked(messagesOf(language)) };
});
jest.mock("../../src/wording/en/pane", () => {
  const { pane } = jest.requireActual<typeof import("../../src/wording/en/pane")>(
    "../../src/wording/en/pane"
  );
  return { pane: mockMarked(pane) };
});

beforeEach(() => installHost());

/** The user's own: names of customers, headers, cells; and what the report has made of them, in words that the test wrote. */
const DATA =
  /Alpha|Alfa|Beta|Gamma|Delta|Bolts|Nuts|Screws|Buyer|Day|Net|Gross|Sales!\w+(:\w+)?|12 dates are text\.|Read as dates\.|EUR|Region|Seller|Product|North|South|Kim|Lee|Tea|Cups|Customer|Amount|Date/g;
/** Letters of classes, days and numbers as the platform writes them. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(2024, month).toLocaleString("en-US", { month: "long" })
);
const CODES = new RegExp(
  `(${MONTHS.join("|")}) \\d{4}|${/\b[ABC][XYZ]?\b|\b[XYZ]\b|\b\w{3} \d+(, \d{4})?|\d[\d.,]*[KM]?/.source}`,
  "g"
);

/** What is seen or heard, without all that stands between marks, however deep. */
function unmarked(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent?.closest("style, script") === null) texts.push(walker.currentNode.textContent ?? "");
  }
  for (const name of ["aria-label", "placeholder", "aria-valuetext", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`))
      texts.push(element.getAttribute(name) ?? "");
  return [...new Set(texts.map(rest))].filter((text) => /\p{L}/u.test(text));
}

function rest(text: string): string {
  let left = text;
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, "");
  }
  return left.replace(DATA, "").replace(CODES, "").trim();
}

test("nothing that the pane says is written into its code, and nothing hides in a title", async () => {
  openPane();
  expect(unmarked()).toEqual([]);
  document.body.replaceChildren();

  const { unfold, click } = await openResult("en-US", resultOf(), { sheets: ["Sales!A"] });
  await unfold();
  await click(/1 ⟦?note|note/);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^⟦/);
  expect(unmarked()).toEqual([]);
  expect(document.querySelectorAll("[title]")).toHaveLength(0);
});

/** A result that is written, with what is opened from it. */
function openDoor(...doors: Door[]) {
  const told = input();
  const { sheets } = told.wording.messages;
  const shown: Shown = {
    kind: "result",
    result: told.result,
    told: { ...told, names: { ...told.names, sheets: sheets.names } },
    doors,
    writing: {
      kind: "done",
      gone: false,
      sheets: Object.values(sheets.names),
      runs: [],
      classColumns: "notAsked",
      remarks: [],
      isOneUndo: true,
      removed: [],
    },
    isListChanged: true,
  };
  return openPane("en-US", shown);
}

const DOORS: { readonly [name: string]: Door } = {
  "a cell": { kind: "members", of: { by: "cell", cell: "AX" } },
  "a status": { kind: "members", of: { by: "status", status: "lost" } },
  "a class": { kind: "members", of: { by: "class", letter: "C" } },
  "all customers": { kind: "members", of: { by: "all" } },
  losses: { kind: "losses" },
  "due soon": { kind: "dueSoon" },
  "key accounts": { kind: "keyAccounts" },
  changes: { kind: "changes" },
};

test.each(Object.entries(DOORS))("nor what stands behind a door: %s", async (_, door) => {
  openDoor(door);
  await screen.findAllByRole("heading", { level: 1 });
  await act(async () => undefined);
  expect(unmarked()).toEqual([]);
});

test("nor the page of a customer, with the history that a run gives", async () => {
  const told = input();
  const { sheets } = told.wording.messages;
  const names = { ...told.names, sheets: sheets.names };
  // That of the sample, whose customers are called otherwise.
  const { click, end, user } = openPane("en-US", undefined, async (customer, signal) => ({
    ...(await sampleHistory(customer, signal))!,
    name: told.result.customers[customer]!,
  }));
  await click(/Segment customers/);
  const written = writtenEnd(told.result, { sheets: Object.values(sheets.names) });
  await end({ ...written, told: { ...told, names } });
  await user.click(screen.getByRole("button", { name: /^Delta$/ }));
  await screen.findByRole("figure");
  expect(unmarked()).toEqual([]);
});

test("nor any form of a word, nor the meaning of one", async () => {
  const { unfold, user } = openDoor();
  await unfold();
  const words = document.querySelectorAll<HTMLElement>("main button[data-tabster*=restorer]");
  expect(words.length).toBeGreaterThan(12);
  const found: string[] = [];
  for (const word of words) {
    await user.click(word);
    found.push(...unmarked().map((text) => `${word.textContent}: ${text}`));
    await user.keyboard("{Escape}");
  }
  expect(found).toEqual([]);
});
