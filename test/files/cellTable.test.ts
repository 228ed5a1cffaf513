/** The cells of a column by their bytes: what is remembered, and how much room that takes. */
import { CellTable } from "../../src/files/csv/cellTable";

const YEAR = 2026;
const cellIn = (table: CellTable, text: string): unknown => {
  const bytes = new TextEncoder().encode(text);
  return table.cell(bytes, 0, bytes.length);
};

test("columns that hold little take little: a thousand of them fit into 16 MB", () => {
  const before = process.memoryUsage().arrayBuffers;
  const tables = Array.from({ length: 1000 }, () => new CellTable(YEAR));
  for (const table of tables) for (let i = 0; i < 50; i++) cellIn(table, `cell ${i}`);
  // 16,384 bytes for each of them; room for all that a table may hold would be 2 MB.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1000 * 16_384);
  expect(tables).toHaveLength(1000);
});

test("a table that grows remembers what it holds", () => {
  const table = new CellTable(YEAR);
  const texts = Array.from({ length: 3000 }, (_, i) => `Café ${i}`);
  const first = texts.map((text) => cellIn(table, text));
  expect(first).toEqual(texts.map((value) => ({ value, format: "General" })));
  expect(texts.every((text, i) => cellIn(table, text) === first[i])).toBe(true);
});
