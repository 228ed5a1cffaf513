/** E33: two people, two languages, one file: the words differ, the letters and the numbers do not, and the sheets stay the same sheets. */
import { LANGUAGES } from "../../../src/wording/language";
import { classesOf } from "../classesOf";
import { OUR_SHEETS } from "../../ourSheets";
import { openCase } from "../openCase";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const LIST = "Sales!A1:C27";

test("each in turn on the same workbook", async () => {
  const book = await openCase({
    sheets: [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT }],
  });
  const segments = () => book.book.sheets.find(({ name }) => name === "Segments")!;
  const numbers = (place: number): unknown[][] => {
    const sheet = book.book.sheets[place]!;
    const cells = sheet.values(sheet.usedArea(true)!);
    return cells.map((row) => row.map((cell) => (typeof cell === "number" ? cell : "")));
  };
  const letters = (): unknown[][] => {
    const sheet = segments();
    // Below the title and the header.
    return sheet
      .values(sheet.usedArea(true)!)
      .slice(4)
      .map((row) => row.slice(0, 4));
  };
  try {
    const seen: { language: string; texts: string; numbers: unknown; letters: unknown }[] = [];
    for (const language of [...LANGUAGES, "en-US"]) {
      const end = await book.run({ language, address: LIST });
      if (end.kind !== "written") throw new Error(JSON.stringify(end));
      expect(book.book.sheets).toHaveLength(OUR_SHEETS.length + 1);
      expect(classesOf(end.result)).toEqual(CLASSES);
      const texts = end.result.issues.map(({ what }) => what).join("\n");
      seen.push({ language, texts, numbers: [1, 2, 3].map(numbers), letters: letters() });
    }
    for (const one of seen) {
      expect(one.numbers).toEqual(seen[0]!.numbers);
      expect(one.letters).toEqual(seen[0]!.letters);
    }
    expect(new Set(seen.map(({ texts }) => texts)).size).toBe(LANGUAGES.length);
  } finally {
    book.close();
  }
});
