/**
 * Texts that Excel could take for formulas: every sign that begins one, plain, in full width (Excel for Japanese reads them), behind white space and control
 * characters, as customers, as a header and as the name of the sheet. In the result each is the text that it was, and the formulas are the add-in's own.
 * Authority of the list: OWASP, "CSV Injection", and the signs with which Excel begins a formula.
 */
import { HEADER, LINES, serial } from "../salesList";
import { openCase } from "../openCase";

const SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'=", '"=', "%", "|", "#"];
const BEFORE = ["", " ", "\t", "\n", "\r", "\u00A0", "\u200B", "\u202E"];
const TEXTS = BEFORE.flatMap((before) => SIGNS.map((sign) => `${before}${sign}1+1`));
const HEADER_TEXT = "=cmd|' /C calc'!A0";

test("customers, a header and a sheet: 0 of them become formulas", async () => {
  const rows = TEXTS.flatMap((text) =>
    LINES.slice(0, 2).map(({ day }, i) => [serial(day), `'${text}`, 100 + i, "'=note"])
  );
  const book = await openCase({
    sheets: [{ name: "=1+1", rows: [[...HEADER, `'${HEADER_TEXT}`], ...rows] }],
  });
  try {
    const end = await book.run();
    if (end.kind !== "written") throw new Error(JSON.stringify(end));
    const segments = book.book.sheets.find(({ name }) => name === "Segments");
    const area = segments!.usedArea(true)!;
    const names = { ...area, row: 4, rows: area.rows - 4, columns: 1 };
    const shown = segments!.values(names).flat();
    expect([...shown].sort()).toEqual([...end.result.customers].sort());
    expect(segments!.formulas(names).flat()).toEqual(shown);
    for (const sheet of book.book.sheets.slice(1)) {
      const used = sheet.usedArea(true)!;
      const values = sheet.values(used);
      for (const [r, line] of sheet.formulas(used).entries())
        for (const [c, formula] of line.entries())
          // What is a formula begins as those of the add-in do.
          if (formula !== values[r]![c])
            expect(formula).toMatch(
              /^=(IF|COUNTIFS|SUMIFS|SUM|\w+\[|[A-Z]+\d|\$?[A-Z]+|HYPERLINK\("#)/
            );
    }
  } finally {
    book.close();
  }
});
