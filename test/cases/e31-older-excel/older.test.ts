/**
 * E31: an older Excel. From ExcelApi 1.13 on, which the manifest promises, every run ends with the same letters and the same
 * numbers, whatever younger set is missing; below it the user is told so, and nothing is written.
 */
import { OUR_SHEETS } from "../../ourSheets";
import { classesOf } from "../classesOf";
import { openCase } from "../openCase";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";
import { userCells } from "../userCells";

const sheets = [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT }];

test.each(["1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19", "1.20"])(
  "ExcelApi %s: everything is there",
  async (apiSet) => {
    const book = await openCase({ sheets }, { apiSet });
    try {
      const end = await book.run({ watch: true });
      if (end.kind !== "written") throw new Error(JSON.stringify(end));
      expect(classesOf(end.result)).toEqual(CLASSES);
      expect(end.sheets).toEqual(OUR_SHEETS);
    } finally {
      book.close();
    }
  }
);

test.each([
  ["1.4", "en-US", "This version of Excel is too old for the add-in: it lacks"],
  ["1.8", "uk-UA", "Ця версія Excel застара"],
  ["1.9", "ru-RU", "Эта версия Excel слишком стара для надстройки"],
  ["1.12", "th-TH", "Excel รุ่นนี้เก่าเกินไปสำหรับโปรแกรมเสริม"],
])("ExcelApi %s, %s: a sentence that names what is missing", async (apiSet, language, sentence) => {
  // Blanks in the list make the reading ask for merged areas (1.13).
  const rows = [HEADER, ...ROWS, ["", "", ""], ...ROWS];
  const book = await openCase(
    { sheets: [{ name: "Sales", rows }], select: "Sales!A1:C54" },
    { apiSet }
  );
  try {
    const before = userCells(book);
    const end = await book.run({ language });
    expect(end).toMatchObject({ kind: "problem", problem: { code: "excelTooOld" } });
    if (end.kind === "problem") {
      expect(end.problem.sentence).toContain(sentence);
      expect(end.problem.next).not.toBe("");
    }
    expect(userCells(book)).toEqual(before);
  } finally {
    book.close();
  }
});
