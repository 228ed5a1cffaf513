/** A file that was written without Excel, opened in Excel: the add-in knows its sheets, its settings and what people typed. */
import { readSettings } from "../../src/engine/settings/readSettings";
import { blankSheet, bookOf } from "../../xlsx/model/blank";
import { HEADER, ROWS } from "../cases/salesList";
import { workbookOf } from "../excel/office";
import { openExcel } from "../openExcel";
import { bothWays } from "./bothWays";

const LIST = [HEADER, ...ROWS];

test("a second run brings the sheets up to date where they stand, and looks through the settings of the first", async () => {
  const list = { model: bookOf([{ ...blankSheet("Sales"), values: LIST }]) };
  const settings = readSettings({ abc: { a: 0.7 } });
  const { alone, sheets } = await bothWays(list, { settings }, "en-US");
  // A minute later, so that the runs can be told apart.
  const book = workbookOf(await openExcel({ bytes: alone }), 60);
  try {
    expect(await book.sheets()).toEqual(sheets);
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sales");
      sheet.getRangeByIndexes(0, 0, LIST.length, HEADER.length).values = LIST.map((row) => [
        ...row,
      ]);
      const note = context.workbook.tables.getItem("Segments").columns.getItem("Note");
      note.getDataBodyRange().getCell(1, 0).values = [["asked on Monday"]];
      await context.sync();
    });
    const end = await book.run({ address: `Sales!A1:C${LIST.length}` });
    expect(end).toMatchObject({ kind: "written", sheets, remarks: [] });
    if (end.kind !== "written") return;
    expect(end.result.analysis.settings.abc.a).toBe(0.7);
    expect(await book.sheets()).toEqual([...sheets, "Sales"]);
    expect(await book.runLog()).toHaveLength(2);
    const segments = await book.values("Segments");
    const typed = segments.flatMap((row) => (row.includes("asked on Monday") ? [row[0]] : []));
    // The second of the four customers (test/cases/salesList).
    expect(typed).toEqual(["Beta"]);
  } finally {
    book.close();
  }
});
