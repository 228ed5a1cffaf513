/** What follows from each answer to a question about the reading: real runs through office.js and the stand-in. Expected numbers: by hand. */
import type { JobEnd, Question } from "../../src/job/job";
import { openWorkbook, type Workbook } from "../excel/office";

let workbook: Workbook | undefined;
const open = async (...args: Parameters<typeof openWorkbook>): Promise<Workbook> =>
  (workbook = await openWorkbook(...args));
afterEach(() => workbook?.close());

const questionOf = (end: JobEnd): Question => {
  if (end.kind !== "question") throw new Error(JSON.stringify(end));
  return end.question;
};

test("day or month first: the days that each gives the list", async () => {
  // Each date is one in either order: 5 June or 6 May, 7 August or 8 July.
  const days = ["'05/06/2025", "'07/08/2025", "'03/04/2025", "'02/05/2025"];
  const rows = days.map((day, i) => [day, i % 2 === 0 ? "Alfa" : "Beta", 100]);
  const book = await open([["Date", "Customer", "Amount"], ...rows]);
  const { id, choices } = questionOf(await book.run());
  expect(id).toBe("dayMonthOrder");
  expect(choices.map(({ answer, follows }) => [answer, follows])).toEqual([
    ["day", "2 customers, 400, Apr 3, 2025 – Aug 7, 2025"],
    ["month", "2 customers, 400, Feb 5, 2025 – Jul 8, 2025"],
  ]);
});

test("a status that nobody knows: customers and money with its rows and without", async () => {
  const statuses = ["Paid", "Paid", "Parked", "Paid", "Paid", "Paid"];
  const names = ["Alfa", "Beta", "Gamma", "Alfa", "Beta", "Alfa"];
  const rows = statuses.map((status, i) => [`2025-03-0${i + 1}`, names[i]!, status, 100]);
  const book = await open([["Date", "Customer", "Status", "Amount"], ...rows]);
  const { id, choices } = questionOf(await book.run());
  expect(id).toBe("unknownStatus");
  expect(choices.map(({ answer, follows }) => [answer, follows])).toEqual([
    ["kept", "3 customers, 600"],
    ["out", "2 customers, 500"],
  ]);
});
