/** E22: the last row of the sheet is in use, so the list may go on elsewhere: it is said. Here the list begins below a title. */
import { wordingFor } from "../../../src/wording/wordingFor";
import { classesOf } from "../classesOf";
import { openCase } from "../openCase";
import { CLASSES, DATE_FORMAT, HEADER, ROWS, serial } from "../salesList";

const LAST_ROW = 1_048_576;

test("a sale in the last row of the sheet", async () => {
  const rows = [["Sales of 2025"], [], HEADER, ...ROWS];
  const book = await openCase({ sheets: [{ name: "Sales", rows, formats: DATE_FORMAT }] });
  try {
    const last = { row: LAST_ROW - 1, column: 0, rows: 1, columns: 3 };
    book.book.sheetByName("Sales")!.write(last, [[serial("2025-12-31"), "Gamma", 5]], [], []);
    const end = await book.run({ address: `Sales!A3:C${LAST_ROW}` });
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
    expect(end.result.issues).toContainEqual(
      expect.objectContaining({ code: "sheetFull", what: "The sheet is full: 1,048,574 rows." })
    );
    expect(classesOf(end.result)).toEqual(CLASSES);
    const used = ROWS.length + 1;
    const read = LAST_ROW - 3;
    expect(end.result.rows).toEqual({ read, used, repaired: 0, leftOut: read - used });
  } finally {
    book.close();
  }
});

test.each([
  ["uk-UA", "Аркуш заповнено"],
  ["ru-RU", "Лист заполнен"],
  ["th-TH", "แผ่นงานเต็ม"],
])("%s", (language, sentence) => {
  const issue = { code: "sheetFull", kind: "note", count: LAST_ROW, cells: [], facts: {} } as const;
  expect(wordingFor(language).issue(issue).what).toContain(sentence);
});
