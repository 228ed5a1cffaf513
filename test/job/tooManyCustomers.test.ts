/** More customers than a sheet has rows: a sentence in each language, before a sheet is made. */
import { readSettings } from "../../src/engine/settings/readSettings";
import { createJob } from "../../src/job/createJob";
import { filesReader } from "../../src/job/files/filesReader";
import type { JobEnd } from "../../src/job/job";
import type { Language } from "../../src/wording/language";
import { wordingFor } from "../../src/wording/wordingFor";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { fileOf } from "../files/fileOf";

// A sheet of seven rows, three of which are the title and one the header.
jest.mock("../../src/excel/limits", () => ({
  ...jest.requireActual<object>("../../src/excel/limits"),
  SHEET_ROWS: 7,
}));

const list = (customers: number): string =>
  [
    "Customer,Date,Amount",
    ...Array.from({ length: 24 }, (_, i) => {
      const day = `2025-${String(1 + (i % 12)).padStart(2, "0")}-1${i % 10}`;
      return `${["Alfa", "Beta", "Gamma", "Delta"][i % customers]},${day},${100 + i}`;
    }),
  ].join("\n");

const run = (customers: number, language: Language = "en-US"): Promise<JobEnd> =>
  createJob(
    {
      runner: createInlineRunner(),
      wording: () => wordingFor(language),
      now: () => new Date(2026, 0, 5),
      interactive: false,
      watch: false,
    },
    () => filesReader([fileOf("sales.csv", list(customers))])
  )({
    isAlone: true,
    settings: readSettings({}),
    answers: {},
    signal: new AbortController().signal,
    onEvent: () => undefined,
  });

test("as many as there are rows are written", async () => {
  expect((await run(3)).kind).toBe("written");
});

test.each([
  ["en-US", "The list has 4 customers; a sheet of Excel has room for 3."],
  ["uk-UA", "Клієнтів у списку: 4, а на аркуші Excel місця вистачить лише для 3."],
  ["ru-RU", "Клиентов в списке: 4, а на листе Excel хватит места только для 3."],
  ["th-TH", "รายการนี้มีลูกค้า 4 ราย แต่แผ่นงานของ Excel รองรับได้เพียง 3 ราย"],
] as const)("one more: %s", async (language, sentence) => {
  expect(await run(4, language)).toMatchObject({
    kind: "problem",
    problem: { code: "tooManyCustomers", sentence },
  });
});
