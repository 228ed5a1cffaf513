/** A blank row, a footer or a title is nobody's sale: with them the same customers have the same purchases. */
import fc from "fast-check";
import type { Cell } from "../../../src/engine/sales/sales";
import { linesOf, read, type Grid } from "./readGrid";

const sale = fc.record({
  customer: fc.constantFrom("Amber Cafe", "Birch Foods", "Cedar Clinic", "Delta Rentals"),
  day: fc.integer({ min: 45_300, max: 46_000 }),
  cents: fc.integer({ min: 101, max: 999_999 }),
});

/** Headers in several languages, and which of day, customer and amount stands in each column. */
const shapes = [
  { header: ["Date", "Customer", "Amount"], order: [0, 1, 2] },
  { header: ["Kunde", "Betrag", "Datum"], order: [1, 2, 0] },
  { header: ["Сума", "Дата", "Клієнт"], order: [2, 0, 1] },
] as const;

const harmless = fc.record({
  title: fc.option(fc.constantFrom("Report", "Звіт за рік", "รายงาน", "Umsatz je Kunde")),
  blank: fc.option(fc.nat(100)),
  footer: fc.option(fc.constantFrom("Printed by Ann", "Виконав: Петренко", "Stand heute")),
});

test("a blank row, a footer or a title changes no purchase", () => {
  fc.assert(
    fc.property(
      fc.array(sale, { minLength: 12, maxLength: 40 }),
      fc.constantFrom(...shapes),
      harmless,
      (sales, { header, order }, { title, blank, footer }) => {
        const rows = sales.map(({ customer, day, cents }): readonly Cell[] => {
          const cells = [day, customer, cents / 100];
          return order.map((place) => cells[place]!);
        });
        const plain: Grid = [header, ...rows];
        const at = blank === null ? -1 : 1 + (blank % (rows.length + 1));
        const body = at < 0 ? plain : [...plain.slice(0, at), ["", "", ""], ...plain.slice(at)];
        const grid: Grid = [
          ...(title === null ? [] : [[title, "", ""]]),
          ...body,
          ...(footer === null ? [] : [[footer, "", ""]]),
        ];
        expect(purchases(grid, header)).toEqual(purchases(plain, header));
      }
    ),
    { numRuns: 200 }
  );
});

function purchases(grid: Grid, header: readonly string[]): ReturnType<typeof linesOf> {
  const column = header.findIndex((text) => /Dat|Дат/.test(text));
  const formats = grid.map((row) =>
    row.map((cell, c) => (c === column && typeof cell === "number" ? "yyyy-mm-dd" : "General"))
  );
  return linesOf(read(grid, { formats }));
}
