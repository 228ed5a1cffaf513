/** The byte scanner against papaparse, which has the whole text at once: the same rows, wherever the bytes are cut. */
import * as fc from "fast-check";
import Papa from "papaparse";
import type { Cell } from "../../src/engine/sales/sales";
import { RowCount } from "../../src/files/csv/rowCount";
import { rowsOfBytes } from "../../src/files/csv/rowsOfBytes";
import { enteredCell } from "../../src/files/csv/enteredCell";
import { enter } from "../../standin/book/entry/enter";
import { runsOf } from "../sample";

const YEAR = 2026;

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."ab,;\"\n\r\t é€я'"), maxLength: 6 }),
  // Often nearly the text above.
  fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 3 }),
  fc.constantFrom("", "12.5", "-3", "2024-01-05", "Agro, Ltd.", 'say "hi"', "two\r\nlines")
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

test("random cells, cut anywhere, are the rows that papaparse has", async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n", "\r"),
      // A row that is not cut is also compared with the one above it.
      fc.constantFrom(1, 2, 3, 5, 7, 30, 1000),
      fc.boolean(),
      async (rows, delimiter, newline, piece, endsOpen) => {
        // The last row has something in it: blank ones at the end are not part of the list.
        const text =
          Papa.unparse([...rows, ["z", "z", "z", "z", "z"]], { delimiter, newline }) +
          (endsOpen ? "" : newline);
        const expected = Papa.parse<string[]>(text, { delimiter, newline }).data;
        if (!endsOpen) expected.pop();
        const count = new RowCount("list.csv", delimiter);
        for await (const bytes of piecesOf(text, piece)) count.add(bytes);
        count.finish();
        expect(count.rows).toBe(expected.length);
        const columns = Array.from({ length: count.columns }, (_, column) => column);
        const read = rowsOfBytes(piecesOf(text, piece), {
          ...{ separator: delimiter, columns, withFormats: false },
          ...{ rows: count.rows, thisYear: YEAR },
        });
        const found: Cell[][] = [];
        for await (const { values, rowCount } of read)
          for (let row = 0; row < rowCount; row++) found.push(values.map((column) => column[row]!));
        expect(found).toEqual(
          expected.map((row) => columns.map((c) => enteredCell(row[c] ?? "", YEAR).value))
        );
      }
    ),
    { numRuns: runsOf(300) }
  );
});

/** Texts that are nearly numbers, days, errors. */
const written = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,-/:()$€% eE+"), maxLength: 10 }),
  fc
    .tuple(
      fc.constantFrom("1", "31", "2024", "Feb", "May 5", "12/31/2024", "0", "1900"),
      fc.constantFrom("", "-", "/", " ", ", ", ":"),
      fc.constantFrom("", "2", "29", "2024", "99", "jan", "12:30", "1:05 PM"),
      fc.constantFrom("", " 7:45", "T23:59:59", "-24", "/1900")
    )
    .map((parts) => parts.join("")),
  fc.constantFrom("TRUE", "false", "#N/A", "#div/0!", "=1+1", "+a", "-b", "1 1/2", "(5)", "$(5)")
);

async function* piecesOf(text: string, piece: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
}

// Excel keeps 15 digits and makes the others zeros; a file keeps all of them.
test.each([
  ["123456789012345", 123_456_789_012_345],
  ["1234567890123456", "1234567890123456"],
  ["00123456789012345", 123_456_789_012_345],
  ["001234567890123456", "001234567890123456"],
  ["-1234567890123456", "-1234567890123456"],
  ["1,234,567,890,123,456", "1,234,567,890,123,456"],
  ["1234567890123456.0", "1234567890123456.0"],
  ["0.12345678901234567", Number("0.12345678901234567")],
  ["1.5e20", 1.5e20],
])("%s has more or fewer digits than Excel keeps", (text, value) => {
  expect(enteredCell(text, YEAR).value).toBe(value);
});

test("cells are what the stand-in's Excel makes of the same text", () => {
  fc.assert(
    fc.property(written, (text) => {
      const entry = enter(text, false, false, YEAR);
      // A file is not typed: an apostrophe and what would be a formula are text.
      const expected =
        entry.kind === "value"
          ? { value: entry.value, format: entry.numberFormat ?? "General" }
          : { value: text, format: "General" };
      // Control characters never come into a cell; that is tried below.
      if (/\p{Cc}|[\ufffe\uffff\p{Surrogate}]/u.test(text)) return;
      expect(enteredCell(text, YEAR)).toEqual(expected);
    }),
    { numRuns: runsOf(3000) }
  );
});
