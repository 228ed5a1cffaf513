/** E23: somebody else edits the list while it is read: nothing is written, and a sentence says what to do, in every language. */
import { onlySheets } from "../../onlySheets";
import { openCase, type OpenCase } from "../openCase";
import { DATE_FORMAT, HEADER, ROWS } from "../salesList";
import { classesOf } from "../classesOf";
import { userCells } from "../userCells";

/** Two blocks: the first has 16,384 rows. */
const rows = [HEADER, ...Array.from({ length: 650 }, () => ROWS).flat()];

let book: OpenCase;
beforeEach(async () => {
  book = await openCase({
    sheets: [{ name: "Sales", rows, formats: DATE_FORMAT }],
    settings: onlySheets(),
  });
});
afterEach(() => book.close());

/** Runs, and changes a cell between the first block and the second. */
const runWhile = (column: number, language: string) => {
  let blocks = 0;
  return book.run({
    language,
    watch: true,
    onEvent: ({ kind }) => {
      if (kind !== "read" || (blocks += 1) > 1) return;
      const cell = { row: 5, column, rows: 1, columns: 1 };
      book.book.sheetByName("Sales")!.write(cell, [[999]], [], []);
    },
  });
};

test.each([
  ["en-US", "The list changed while it was being read: C6.", "Run again to read it as it is now."],
  [
    "uk-UA",
    "Список змінився під час читання: C6.",
    "Повторіть розрахунок, щоб прочитати його знову.",
  ],
  [
    "ru-RU",
    "Список изменился во время чтения: C6.",
    "Повторите расчёт, чтобы прочитать его заново.",
  ],
  ["th-TH", "ข้อมูลเปลี่ยนไประหว่างที่อ่าน: C6", "วิเคราะห์อีกครั้งเพื่ออ่านข้อมูลล่าสุด"],
])("%s", async (language, sentence, next) => {
  const end = await runWhile(2, language);
  expect(end).toMatchObject({
    kind: "problem",
    problem: { code: "sourceChanged", sentence, next },
  });
  expect(userCells(book)).toHaveLength(1);
  // The next step is the way out: the list is read as it is now.
  expect(await book.run({ watch: true })).toMatchObject({ kind: "written" });
});

test("a change beside the list does not matter", async () => {
  const end = await runWhile(9, "en-US");
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  expect(Object.keys(classesOf(end.result))).toEqual(["Alfa", "Beta", "Delta", "Gamma"]);
});
