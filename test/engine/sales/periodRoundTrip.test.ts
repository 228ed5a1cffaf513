/**
 * A known customer x period table, written in a random style (headers as dates, text in four languages, Buddhist years, two
 * header rows, totals), is read back to the same lines. Authority: the table itself.
 */
import fc from "fast-check";
import { serialDay } from "../../../src/engine/calendar/serialDay";
import type { Cell } from "../../../src/engine/sales/sales";
import { linesOf, read } from "./readGrid";
import { runsOf } from "../../sample";

const MONTHS = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  enFull:
    "January February March April May June July August September October November December".split(
      " "
    ),
  th: "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split(" "),
  thFull:
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split(
      " "
    ),
  uk: "січ лют бер кві тра чер лип сер вер жов лис гру".split(" "),
  ukFull:
    "Січень Лютий Березень Квітень Травень Червень Липень Серпень Вересень Жовтень Листопад Грудень".split(
      " "
    ),
  ru: "янв фев мар апр май июн июл авг сен окт ноя дек".split(" "),
  ruFull: "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(
    " "
  ),
} as const;
type MonthStyle = keyof typeof MONTHS;

const two = (n: number) => String(n).padStart(2, "0");
const roman = ["I", "II", "III", "IV"];

/** Header text of the n-th period (index from 1) of a year, by grain and style. */
const HEADERS: {
  readonly [grain: string]: { readonly [style: string]: (year: number, index: number) => Cell };
} = {
  month: {
    ...Object.fromEntries(
      (Object.keys(MONTHS) as MonthStyle[]).flatMap((style) => {
        const year = (y: number) => (style.startsWith("th") ? y + 543 : y);
        const name = (i: number) => MONTHS[style][i - 1]!;
        return [
          [`${style} 2024`, (y: number, i: number) => `${name(i)} ${year(y)}`],
          [`${style}-24`, (y: number, i: number) => `${name(i)}-${two(year(y) % 100)}`],
        ];
      })
    ),
    iso: (y, i) => `${y}-${two(i)}`,
    dots: (y, i) => `${two(i)}.${y}`,
    digits: (y, i) => y * 100 + i,
    serial: (y, i) => serialDay(y, i, 1),
    serialEnd: (y, i) => (i === 12 ? serialDay(y, 12, 31) : serialDay(y, i + 1, 1) - 1),
    dayText: (y, i) => `01.${two(i)}.${y}`,
  },
  quarter: {
    q: (y, i) => `Q${i} ${y}`,
    yq: (y, i) => `${y} Q${i}`,
    short: (y, i) => `${i}Q${two(y % 100)}`,
    uk: (y, i) => `${roman[i - 1]!} кв. ${y}`,
    ru: (y, i) => `${i} квартал ${y} г.`,
    th: (y, i) => `ไตรมาส ${i}/${y + 543}`,
  },
  "half-year": {
    en: (y, i) => `H${i} ${y}`,
    uk: (y, i) => `${roman[i - 1]!} півріччя ${y}`,
    ru: (y, i) => `${i} полугодие ${y}`,
    th: (y, i) => `${["ครึ่งปีแรก", "ครึ่งปีหลัง"][i - 1]!} ${y + 543}`,
  },
  year: {
    number: (y) => y,
    text: (y) => String(y),
    uk: (y) => `${y} рік`,
    ru: (y) => `${y} год`,
    th: (y) => `ปี ${y + 543}`,
    buddhist: (y) => y + 543,
  },
};
const PER_YEAR = { month: 12, quarter: 4, "half-year": 2, year: 1 } as const;
type TestGrain = keyof typeof PER_YEAR;

const table = fc.record({
  grain: fc.constantFrom<TestGrain>("month", "quarter", "half-year", "year"),
  style: fc.nat(),
  first: fc.integer({ min: 0, max: 11 }),
  periods: fc.integer({ min: 3, max: 26 }),
  twoRows: fc.boolean(),
  totalsColumn: fc.boolean(),
  totalsRow: fc.constantFrom("none", "Разом", "Total", "รวมทั้งหมด", ""),
  region: fc.boolean(),
  title: fc.boolean(),
  amounts: fc.array(
    fc.array(fc.integer({ min: -5000000, max: 90000000 }), { minLength: 30, maxLength: 30 }),
    { minLength: 3, maxLength: 12 }
  ),
  blanks: fc.array(fc.boolean(), { minLength: 30, maxLength: 360 }),
});

test("what is written by period is read back", () => {
  fc.assert(
    fc.property(table, (how) => {
      const perYear = PER_YEAR[how.grain];
      const count =
        how.grain === "year" ? Math.min(how.periods, 6) : Math.min(how.periods, perYear * 2 + 2);
      const periods = Array.from({ length: count }, (_, i) => {
        const at = (how.first % perYear) + i;
        return {
          year: (how.grain === "year" ? 2018 : 2023) + Math.floor(at / perYear),
          index: (at % perYear) + 1,
        };
      });
      const styles = Object.entries(HEADERS[how.grain]!);
      const [name, header] = styles[how.style % styles.length]!;
      const split = how.twoRows && how.grain === "month" && / 2024$/.test(name);
      const isSerial = name.startsWith("serial");
      const lastDay = ({ year, index }: { year: number; index: number }) => {
        const month = (index * 12) / perYear;
        return month === 12 ? serialDay(year, 12, 31) : serialDay(year, month + 1, 1) - 1;
      };
      const grid: Cell[][] = [];
      if (how.title) grid.push(["Продажі", ""], []);
      const lead: Cell[] = how.region ? ["Регіон", "Клієнт"] : ["Клієнт"];
      const blankLead = lead.map(() => "");
      const texts = periods.map(({ year, index }) => header(year, index));
      if (split) {
        const th = name.startsWith("th") ? 543 : 0;
        grid.push([
          ...blankLead,
          ...periods.map(({ year }, i) =>
            i === 0 || periods[i - 1]!.year !== year ? year + th : ""
          ),
        ]);
        grid.push([
          ...lead,
          ...texts.map((text) => String(text).split(" ")[0]!),
          ...(how.totalsColumn ? ["Всього"] : []),
        ]);
      } else grid.push([...lead, ...texts, ...(how.totalsColumn ? ["Всього"] : [])]);
      const headerRow = grid.length - 1;
      const formats: string[][] = [];
      if (isSerial)
        formats[headerRow] = [...blankLead.map(() => "General"), ...periods.map(() => "mmm yyyy")];
      const sums = periods.map(() => 0);
      const expected: [string, number, number][] = [];
      how.amounts.forEach((row, r) => {
        const customer = `Клієнт ${String.fromCharCode(0x410 + r)}`;
        const cents: number[] = periods.map((_, p) =>
          how.blanks[(r * 7 + p) % how.blanks.length] ? 0 : row[p % row.length]!
        );
        if (!cents.some((c) => c !== 0)) cents[0] = 100;
        cents.forEach((c, p) => {
          sums[p]! += c;
          if (c !== 0) expected.push([customer, lastDay(periods[p]!), c / 100]);
        });
        const total = cents.reduce((a, b) => a + b, 0) / 100;
        const cells = cents.map((c) => (c === 0 ? "" : c / 100));
        grid.push([
          ...(how.region ? ["Схід"] : []),
          customer,
          ...cells,
          ...(how.totalsColumn ? [total] : []),
        ]);
      });
      const grand = sums.reduce((a, b) => a + b, 0);
      const provable = sums.filter((sum) => sum !== 0).length > 1 && grand !== 0;
      if (how.totalsRow !== "none" && provable) {
        grid.push([
          ...(how.region ? [""] : []),
          how.totalsRow,
          ...sums.map((c) => c / 100),
          ...(how.totalsColumn ? [grand / 100] : []),
        ]);
      }
      const result = read(grid, { formats });
      expect(result.layout).toMatchObject({ shape: "periods", grain: how.grain });
      expect(result.sales.grain).toBe(how.grain);
      expected.sort(
        (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) || a[1] - b[1] || a[2] - b[2]
      );
      expect(linesOf(result)).toEqual(expected);
      expect(result.rows.used + result.rows.repaired).toBe(how.amounts.length);
    }),
    { numRuns: runsOf(400) }
  );
});
