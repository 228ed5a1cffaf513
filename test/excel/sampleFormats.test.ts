/** Number formats of long and of wide lists are looked at in one request that stays far below Excel's 5 MB. */
import { sampleFormats } from "../../src/excel/read/sampleFormats";
import type { Source } from "../../src/excel/read/source";
import { openWorkbook, type Workbook } from "./office";

let workbook: Workbook;
beforeAll(async () => {
  workbook = await openWorkbook();
});
afterAll(() => workbook.close());

async function sampled(rowCount: number, columns: readonly number[]) {
  const before = { ...workbook.traffic };
  const formats = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sales");
    sheet.load("id");
    await context.sync();
    const source = { sheetId: sheet.id, row: 0, column: 0, rowCount } as Source;
    return sampleFormats(context, source, columns, 200);
  });
  const { requestBytes, responseBytes } = workbook.traffic;
  return {
    formats,
    sent: requestBytes - before.requestBytes,
    received: responseBytes - before.responseBytes,
  };
}

const MB = 1_000_000;

test.each([
  ["a full sheet", 1_048_576, [2]],
  ["months of ten years", 20_000, Array.from({ length: 120 }, (_, i) => i + 1)],
  ["every column that Excel has", 5_000, Array.from({ length: 16_383 }, (_, i) => i + 1)],
])("%s", async (_, rowCount, columns) => {
  const { sent, received, formats } = await sampled(rowCount, columns);
  expect(sent).toBeLessThan(0.3 * MB);
  expect(received).toBeLessThan(2 * MB);
  expect(formats).toEqual(["General"]);
});

test("a currency in the last rows is seen", async () => {
  await workbook.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sales").getRange("C9000");
    cell.numberFormat = [["#,##0.00 [$€-407]"]];
    await context.sync();
  });
  expect((await sampled(9_000, [2])).formats).toContain("#,##0.00 [$€-407]");
});
