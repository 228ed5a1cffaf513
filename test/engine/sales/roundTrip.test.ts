/**
 * A known list of sales, written in a random style (language, order of columns, dates, numbers, totals, titles, blank rows,
 * merged names), is read back to the same sales lines. Authority: the list itself.
 */
import fc from "fast-check";
import type { SourceHead } from "../../../src/engine/sales/layout/layout";
import type { Cell } from "../../../src/engine/sales/sales";
import { linesOf, read } from "./readGrid";
import { runsOf } from "../../sample";

type Line = readonly [customer: string, day: number, cents: number];

const LANGUAGES = {
  en: {
    headers: {
      customer: ["Customer", "Client name", "Buyer", "CustomerName"],
      date: ["Date", "Order date", "InvoiceDate"],
      amount: ["Amount", "Sales", "Net amount", "Revenue"],
      manager: ["Sales manager"],
      region: ["Region"],
    },
    total: "Grand total",
    months: "Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec".split(" "),
  },
  th: {
    headers: {
      customer: ["ลูกค้า", "ชื่อลูกค้า"],
      date: ["วันที่", "วันที่ขาย"],
      amount: ["ยอดขาย", "จำนวนเงิน", "มูลค่า"],
      manager: ["พนักงานขาย"],
      region: ["ภาค"],
    },
    total: "รวมทั้งหมด",
    months: "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split(" "),
  },
  uk: {
    headers: {
      customer: ["Клієнт", "Покупець", "Контрагент"],
      date: ["Дата", "Дата продажу"],
      amount: ["Сума", "Сума без ПДВ", "Виручка"],
      manager: ["Менеджер"],
      region: ["Регіон"],
    },
    total: "Разом",
    months:
      "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(
        " "
      ),
  },
  ru: {
    headers: {
      customer: ["Клиент", "Покупатель", "Контрагент"],
      date: ["Дата", "Дата заказа"],
      amount: ["Сумма", "Выручка"],
      manager: ["Менеджер"],
      region: ["Регион"],
    },
    total: "Итого",
    months: "янв фев мар апр мая июн июл авг сен окт ноя дек".split(" "),
  },
} as const;

const CUSTOMERS = [
  "Acme Trading",
  "Borealis",
  "Агро-Світ",
  "Мрія",
  "Северный ветер",
  "สยามพาณิชย์",
  "ไทยรุ่งเรือง",
  "Müller & Söhne",
  "=cmd",
  "3M",
];
/** 2023-01-01 .. 2026-10-31. */
const FIRST_DAY = 44927;
const LAST_DAY = 46326;

function parts(day: number) {
  const date = new Date((day - 25569) * 86400000);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}
const two = (n: number) => String(n).padStart(2, "0");
const thaiDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

const DATES: { readonly [style: string]: (day: number, months: readonly string[]) => Cell } = {
  serial: (day) => day,
  serialWithTime: (day) => day + 0.75,
  iso: (day) => new Date((day - 25569) * 86400000).toISOString().slice(0, 10),
  dots: (day) => `${two(parts(day).d)}.${two(parts(day).m)}.${parts(day).y}`,
  slashes: (day) => `${parts(day).d}/${parts(day).m}/${parts(day).y}`,
  american: (day) => `${parts(day).m}/${parts(day).d}/${parts(day).y}`,
  words: (day, months) => `${parts(day).d} ${months[parts(day).m - 1]!} ${parts(day).y}`,
  buddhistText: (day) => `${two(parts(day).d)}/${two(parts(day).m)}/${parts(day).y + 543}`,
  thaiDigits: (day, months) =>
    thaiDigits(`${parts(day).d} ${months[parts(day).m - 1]!} ${parts(day).y + 543}`),
  dateTime: (day) => `${two(parts(day).d)}.${two(parts(day).m)}.${parts(day).y} 14:05:33`,
};

function grouped(cents: number, thousands: string, decimal: string): string {
  const [whole, fraction] = (Math.abs(cents) / 100).toFixed(2).split(".");
  return whole!.replace(/\B(?=(\d{3})+$)/g, thousands) + decimal + fraction!;
}
const minus = (cents: number, text: string) => (cents < 0 ? `-${text}` : text);

const NUMBERS: { readonly [style: string]: (cents: number) => Cell } = {
  number: (cents) => cents / 100,
  spaces: (cents) => minus(cents, grouped(cents, " ", ",")),
  noBreak: (cents) => minus(cents, grouped(cents, "\u00A0", ",")),
  german: (cents) => minus(cents, grouped(cents, ".", ",")),
  english: (cents) => minus(cents, grouped(cents, ",", ".")),
  swiss: (cents) => minus(cents, grouped(cents, "'", ".")),
  brackets: (cents) => (cents < 0 ? `(${grouped(cents, ",", ".")})` : grouped(cents, ",", ".")),
  behind: (cents) => (cents < 0 ? `${grouped(cents, " ", ",")}-` : grouped(cents, " ", ",")),
  hryvnia: (cents) => minus(cents, `${grouped(cents, " ", ",")} ₴`),
  baht: (cents) => minus(cents, `฿${grouped(cents, ",", ".")}`),
  thaiDigits: (cents) => minus(cents, thaiDigits(grouped(cents, ",", "."))),
};

const line = fc.tuple(
  fc.constantFrom(...CUSTOMERS),
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
  fc.integer({ min: -50000000, max: 300000000 }).filter((cents) => cents !== 0)
);

const style = fc.record({
  language: fc.constantFrom("en", "th", "uk", "ru"),
  order: fc.shuffledSubarray(["customer", "date", "amount", "manager", "region"] as const, {
    minLength: 5,
  }),
  words: fc.nat(),
  date: fc.constantFrom(...Object.keys(DATES)),
  number: fc.constantFrom(...Object.keys(NUMBERS)),
  title: fc.boolean(),
  total: fc.constantFrom("none", "grand", "subtotals", "wordless", "headings"),
  blankRows: fc.boolean(),
  merged: fc.boolean(),
  date1904: fc.boolean(),
  table: fc.boolean(),
  blockRows: fc.integer({ min: 1, max: 50 }),
});

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function write(lines: readonly Line[], how: Style) {
  const language = LANGUAGES[how.language as keyof typeof LANGUAGES];
  const grid: Cell[][] = [];
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  const place = (role: string) => how.order.indexOf(role as (typeof how.order)[number]);
  const rowOf = (cells: { readonly [role: string]: Cell }) =>
    how.order.map((role) => cells[role] ?? "");
  if (how.title && !how.table)
    grid.push([language.total === "Разом" ? "Звіт про продажі" : "Sales report"], []);
  grid.push(
    how.order.map((role) => language.headers[role][how.words % language.headers[role].length]!)
  );
  const number = NUMBERS[how.number]!;
  const shift = how.date1904 && how.date.startsWith("serial") ? 1462 : 0;
  const total = (customer: Cell, cents: number) =>
    grid.push(rowOf({ customer, amount: number(cents) }));
  const isGrouped = how.total === "headings" && hasGroups(lines);
  let group = 0;
  lines.forEach(([customer, day, cents], i) => {
    const same = i > 0 && lines[i - 1]![0] === customer;
    const hidden = how.merged && same && how.total !== "subtotals" && !how.blankRows && !isGrouped;
    if (isGrouped && !same) {
      const own = lines.filter(([name]) => name === customer);
      total(
        customer,
        own.reduce((cents, [, , c]) => cents + c, 0)
      );
    }
    if (hidden) {
      const last = merges[merges.length - 1];
      if (last && last.row + last.rows === grid.length) last.rows++;
      else merges.push({ row: grid.length - 1, column: place("customer"), rows: 2, columns: 1 });
    }
    const written = DATES[how.date]!(day, language.months);
    grid.push(
      rowOf({
        customer: isGrouped
          ? `${language.total === "Разом" ? "Накладна" : "Doc"} ${i}`
          : hidden
            ? ""
            : customer,
        date: typeof written === "number" ? written - shift : written,
        amount: number(cents),
        manager: i % 2 ? "Ann" : "Bob",
        region: "North",
      })
    );
    group += cents;
    if (how.total === "subtotals" && lines[i + 1]?.[0] !== customer) {
      total(`${customer} ${language.total}`, group);
      group = 0;
    }
    if (how.blankRows && i % 4 === 3) grid.push(rowOf({}));
  });
  const sum = lines.reduce((cents, [, , c]) => cents + c, 0);
  if (how.total === "grand" || how.total === "subtotals") total(language.total, sum);
  if (how.total === "wordless") total("", sum);
  return { grid, merges: merges as SourceHead["merges"] };
}

/** Reports by customer have two groups at least, and a heading without a sum proves nothing. */
function hasGroups(lines: readonly Line[]): boolean {
  const sums = new Map<string, number>();
  for (const [customer, , cents] of lines) sums.set(customer, (sums.get(customer) ?? 0) + cents);
  return sums.size > 1 && ![...sums.values()].includes(0);
}

test("what is written in any style is read back", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 3, maxLength: 40 }), style, (random, how) => {
      // 25 April decides the order of day and month; two lines at least make a column.
      const lines: Line[] = [...random, [CUSTOMERS[0]!, 45772, 12345]];
      if (how.merged || how.total === "subtotals" || how.total === "headings")
        lines.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
      const { grid, merges } = write(lines, how);
      const result = read(grid, {
        merges,
        date1904: how.date1904,
        isTable: how.table && !how.title,
        blockRows: how.blockRows,
      });
      const expected = lines
        .map(([customer, day, cents]) => [customer, day, cents / 100] as const)
        .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) || a[1] - b[1] || a[2] - b[2]);
      expect(result.layout.shape).toBe("lines");
      expect(linesOf(result)).toEqual(expected);
      const { rows } = result;
      expect(rows.used + rows.repaired).toBe(lines.length);
      expect(rows.read).toBe(rows.used + rows.repaired + rows.leftOut);
      expect(result.issues.filter(({ kind }) => kind === "question")).toEqual([]);
    }),
    { numRuns: runsOf(400) }
  );
});
