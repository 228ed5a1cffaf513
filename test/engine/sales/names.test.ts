/** The name table against the obvious one, a Map: exact for any texts, in any blocks. */
import fc from "fast-check";
import { NameTable } from "../../../src/engine/sales/columns/names";
import type { Cell } from "../../../src/engine/sales/sales";

function indicesByMap(cells: readonly Cell[]): { indices: number[]; names: string[] } {
  const known = new Map<string, number>();
  const indices = cells.map((cell) => {
    const text = String(cell);
    if (!known.has(text)) known.set(text, known.size);
    return known.get(text) ?? -1;
  });
  return { indices, names: [...known.keys()] };
}

function encode(
  cells: readonly Cell[],
  block: number
): { indices: number[]; names: readonly string[] } {
  const table = new NameTable();
  const rows = cells.map((cell) => [0, cell]);
  const out = new Int32Array(cells.length);
  for (let from = 0; from < rows.length; from += block)
    table.encodeColumn(rows, 1, from, Math.min(rows.length, from + block), out, from);
  return { indices: [...out], names: table.names };
}

/** The same from whole columns. */
function encodeCells(cells: readonly Cell[], block: number): ReturnType<typeof encode> {
  const table = new NameTable();
  const out = new Int32Array(cells.length);
  for (let from = 0; from < cells.length; from += block) {
    const some = cells.slice(from, from + block);
    table.encodeCells(some, some.length, out, from);
  }
  return { indices: [...out], names: table.names };
}

const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "Customer 0000001",
    "Customer 0000002",
    "__proto__",
    "constructor",
    "17850"
  ),
  // Same length, same sampled characters, one other character in between.
  fc
    .integer({ min: 0, max: 300 })
    .map((n) => `Northern ${String.fromCharCode(97 + (n % 26))}${n} Trading Company Ltd.`),
  fc.integer({ min: -5, max: 20_000 }),
  fc.constantFrom(17850, -0, 1.5, true, false)
);

test("as a Map would number them", () => {
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 600 }),
      fc.integer({ min: 1, max: 300 }),
      (cells, block) => {
        expect(encode(cells, block)).toEqual(indicesByMap(cells));
        // Twice each: equal cells stand together.
        const twice = cells.flatMap((one) => [one, one]);
        expect(encodeCells(twice, block)).toEqual(indicesByMap(twice));
      }
    )
  );
});

test.each([
  ["codes", (n: number) => `Customer ${String(n).padStart(7, "0")}`],
  [
    "one character in the middle",
    (n: number) => `${"a".repeat(7)}${String.fromCharCode(0x400 + n)}${"b".repeat(20)}`,
  ],
  ["shared prefix", (n: number) => `International Trading Company of the North ${n}`],
  ["short", (n: number) => `C${n}`],
])("20,000 names, each three times: %s", (_shape, name) => {
  const cells = Array.from({ length: 60_000 }, (_, i) => name((i * 7919) % 20_000));
  expect(encode(cells, 2_048)).toEqual(indicesByMap(cells));
});

test("index and encodeColumn number the same texts alike; a number is its text", () => {
  const table = new NameTable();
  expect(table.index("a longer name than ten")).toBe(0);
  expect(table.index("17850")).toBe(1);
  const out = new Int32Array(5);
  table.encodeColumn([["17850"], [17850], ["a longer name than ten"], ["new"]], 0, 0, 4, out, 1);
  expect([...out]).toEqual([0, 1, 1, 0, 2]);
  expect(table.names).toEqual(["a longer name than ten", "17850", "new"]);
});

test("long names after blocks of nothing but short ones, and back", () => {
  const cells = Array.from({ length: 6_000 }, (_, row) =>
    Math.floor(row / 1_000) % 2 === 0 ? `C${row % 300}` : `Customer of the south ${row % 300}`
  );
  expect(encode(cells, 2_048)).toEqual(indicesByMap(cells));
});

test("long names after more short ones than the table has room for", () => {
  const cells = Array.from({ length: 9_000 }, (_, row) =>
    row < 3_000 ? `C${row}` : `Customer of the south ${row % 2_000}`
  );
  expect(encode(cells, 500)).toEqual(indicesByMap(cells));
});
