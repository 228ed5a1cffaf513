/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { installHost } from "./host";
import { openPane, openResult } from "./openPane";
import { resultOf } from "./resultOf";

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
  /Alpha|Beta|Gamma|Delta|Bolts|Nuts|Screws|Buyer|Day|Net|Gross|Sales!\w+(:\w+)?|12 dates are text\.|Read as dates\.|EUR/g;
/** Letters of classes, days and numbers as the platform writes them. */
const CODES = /\b[ABC][XYZ]?\b|\b[XYZ]\b|\b\w{3} \d+(, \d{4})?|\d[\d.,]*[KM]?/g;

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
