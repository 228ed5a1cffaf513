/**
 * Rows and columns that are inserted elsewhere: Excel asks functions again all the same, "by design" (OfficeDev/office-js#3911, #3332), and so does the stand-in.
 * The functions know their last cells, and compute nothing.
 */
import * as ranking from "../../src/engine/segments/abc/ranking";
import * as reading from "../../src/functions/lists/readList";
import { openStandin, type Standin } from "../../standin/headless";
import { HEADER, ROWS } from "../cases/salesList";
import { FUNCTIONS_OF_CELLS } from "../excel/functionsOfCells";
import { installOffice } from "./office";

installOffice("en-US");

const LIST = "Sales!B2:B27,Sales!A2:A27,Sales!C2:C27";
let asked = 0;
const functions = Object.fromEntries(
  Object.entries(FUNCTIONS_OF_CELLS).map(([name, compute]) => [
    name,
    (...question: Parameters<typeof compute>) => {
      asked += 1;
      return compute(...question);
    },
  ])
);

let standin: Standin;
beforeAll(async () => {
  standin = await openStandin({ functions });
  await standin.Excel.run(async (context) => {
    const sales = context.workbook.worksheets.getFirst();
    sales.name = "Sales";
    sales.getRange("A1:C27").values = [HEADER, ...ROWS] as unknown[][];
    const mine = context.workbook.worksheets.add("Mine");
    mine.getRange("B2").formulas = [[`=CUSTOMERSEGMENTS(${LIST})`]];
    mine.getRange("R2").formulas = [[`=SEGMENTMATRIX(${LIST})`]];
    mine.getRange("Z2").formulas = [["=ABCCLASS(Sales!C2:C27)"]];
    await context.sync();
  });
  await standin.book.settle();
});
afterAll(() => standin.dispose());

/** How often the functions are asked, and how often they read a list or rank. */
async function after(work: (workbook: Excel.Workbook) => void) {
  const read = jest.spyOn(reading, "readList").mockClear();
  const ranked = jest.spyOn(ranking, "rankCustomers").mockClear();
  asked = 0;
  await standin.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
  await standin.book.settle();
  return { asked, computed: read.mock.calls.length + ranked.mock.calls.length };
}

const insert =
  (sheet: string, address: string, shift: "Down" | "Right") =>
  (workbook: Excel.Workbook): void =>
    void workbook.worksheets.getItem(sheet).getRange(address).insert(shift);

test.each([
  ["a row below the list", insert("Sales", "40:40", "Down")],
  ["a row above the list", insert("Sales", "1:1", "Down")],
  ["a column beside the list", insert("Sales", "H:H", "Right")],
  ["a row above the formulas", insert("Mine", "1:1", "Down")],
  ["a column beside the formulas", insert("Mine", "A:A", "Right")],
])("%s", async (_where, work) => {
  const { asked: times, computed } = await after(work);
  expect(times).toBeGreaterThan(0);
  expect(computed).toBe(0);
});

test("a list of which a cell changes is read once for both of its formulas", async () => {
  const { asked: times, computed } = await after((workbook) => {
    // One row further down since the row above the list.
    workbook.worksheets.getItem("Sales").getRange("C3").values = [[77]];
  });
  expect(times).toBe(3);
  // The list is read once; its customers are ranked, and so are the values of ABCCLASS.
  expect(computed).toBeGreaterThanOrEqual(3);
  expect(jest.mocked(reading.readList)).toHaveBeenCalledTimes(1);
});
