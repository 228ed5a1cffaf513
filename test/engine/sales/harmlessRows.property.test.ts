/** A cancelled row, a total, a blank row, a footer or a title is nobody's sale: with them the same customers have the same purchases and letters. */
import fc from "fast-check";
import { analyse } from "../../../src/engine/analyse";
import { isoOfDay } from "../../../src/engine/calendar/isoDay";
import { ABC_LETTERS, STATUSES, XYZ_LETTERS } from "../../../src/engine/codes";
import type { Cell } from "../../../src/engine/sales/sales";
import { readSettings } from "../../../src/engine/settings/readSettings";
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

/** Sums of whole cents, as a report prints them. */
const sumOf = (sales: readonly { readonly cents: number }[]): number =>
  sales.reduce((sum, { cents }) => sum + cents, 0) / 100;

/** Rows in groups of one customer or one month, with a total below each group, and one of all at the end. */
function withTotals(sales: readonly Sale[], groupOf: (sale: Sale) => string, word: string): Grid {
  const groups = new Map<string, Sale[]>();
  for (const one of sales) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  return [
    ...[...groups].flatMap(([group, own]) => [
      ...own.map(rowOf),
      ["", `${word} ${group}`, sumOf(own), ""],
    ]),
    ["", word, sumOf(sales), ""],
  ];
}

type Sale = { readonly customer: string; readonly day: number; readonly cents: number };
const rowOf = ({ customer, day, cents }: Sale): readonly Cell[] => [
  day,
  customer,
  cents / 100,
  "Paid",
];

test("a cancelled row or a total of any level changes no letter", () => {
  fc.assert(
    fc.property(
      fc.array(sale, { minLength: 16, maxLength: 40 }),
      sale,
      fc.nat(100),
      fc.constantFrom("Total", "Итого", "Summe"),
      (sales, cancelled, place, word) => {
        const header = ["Date", "Customer", "Amount", "Status"];
        const byDay = [...sales].sort((one, other) => one.day - other.day);
        const byName = [...byDay].sort((one, other) => (one.customer < other.customer ? -1 : 1));
        const plain = lettersOf([header, ...byDay.map(rowOf)]);
        const rows = byDay.map(rowOf);
        // Within the days of the list, so that the day looked from is the same.
        const { day } = byDay[place % byDay.length]!;
        rows.splice(place % rows.length, 0, [
          ...rowOf({ ...cancelled, day }).slice(0, 3),
          "Cancelled",
        ]);
        expect(lettersOf([header, ...rows])).toEqual(plain);
        const month = (one: Sale) => isoOfDay(one.day).slice(0, 7);
        expect(
          lettersOf([header, ...withTotals(byName, ({ customer }) => customer, word)])
        ).toEqual(plain);
        expect(lettersOf([header, ...withTotals(byDay, month, word)])).toEqual(plain);
      }
    ),
    { numRuns: 100 }
  );
});

/** Segment and status by name. */
function lettersOf(grid: Grid): Record<string, string> {
  const formats = grid.map((row) =>
    row.map((cell, c) => (c === 0 && typeof cell === "number" ? "yyyy-mm-dd" : "General"))
  );
  const { sales } = read(grid, { formats });
  const { customers } = analyse(sales, readSettings({}));
  return Object.fromEntries(
    Array.from(customers.order, (c) => [
      sales.customers[c]!,
      `${ABC_LETTERS[customers.abc[c]!]}${XYZ_LETTERS[customers.xyz[c]!]} ${STATUSES[customers.status[c]!]}`,
    ])
  );
}

function purchases(grid: Grid, header: readonly string[]): ReturnType<typeof linesOf> {
  const column = header.findIndex((text) => /Dat|Дат/.test(text));
  const formats = grid.map((row) =>
    row.map((cell, c) => (c === column && typeof cell === "number" ? "yyyy-mm-dd" : "General"))
  );
  return linesOf(read(grid, { formats }));
}
