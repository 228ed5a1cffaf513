/** Worked cases by style; oracle: what Intl.NumberFormat writes is read back to the same number. */
import fc from "fast-check";
import { readNumberText } from "../../../../src/engine/sales/text/readNumberText";

describe("readNumberText", () => {
  test.each([
    ["1 234,50", 1234.5],
    ["1\u00A0234,50", 1234.5],
    ["1\u202F234,50", 1234.5],
    ["1\u2009234 567,5", 1234567.5],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["1'234.50", 1234.5],
    ["1’234’567", 1234567],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["12,34,567.50", 1234567.5],
    ["(500)", -500],
    ["(1 234,50)", -1234.5],
    ["-500", -500],
    ["−500", -500],
    ["–500,5", -500.5],
    ["500-", -500],
    ["+500", 500],
    ["- 500", -500],
    ["$1,200.00", 1200],
    ["-$5.00", -5],
    ["$-5.00", -5],
    ["($5.00)", -5],
    ["฿1,200.00", 1200],
    ["1 200 грн", 1200],
    ["1200,00 грн.", 1200],
    ["1 200,00 ₴", 1200],
    ["1 200 руб.", 1200],
    ["€ 12,5", 12.5],
    ["USD 12.5", 12.5],
    ["1,200.00 บาท", 1200],
    ["12 %", 0.12],
    ["12,5%", 0.125],
    ["๑,๒๓๔.๕๐", 1234.5],
    ["0.123", 0.123],
    ["1234.567", 1234.567],
    ["1 234.567", 1234.567],
    [".5", 0.5],
    ["5.", 5],
    ["1E+05", 100000],
    ["1,5E3", 1500],
    ["007", 7],
    ["  42  ", 42],
    ["0", 0],
    ["-0", 0],
  ])("%s is %d", (text, value) => {
    const reading = readNumberText(text);
    expect(reading?.value).toBe(value);
    expect(reading?.asDecimal).toBeUndefined();
  });

  test.each([
    ["1.234", ".", 1234, 1.234],
    ["1,234", ",", 1234, 1.234],
    ["-12.345", ".", -12345, -12.345],
    ["(999,999)", ",", -999999, -999.999],
    ["฿1,200", ",", 1200, 1.2],
  ])("%s can be read in two ways", (text, mark, thousands, decimal) => {
    expect(readNumberText(text)).toMatchObject({ mark, value: thousands, asDecimal: decimal });
  });

  test.each([
    ["1 234,50", ","],
    ["1.234.567", ","],
    ["12.5", "."],
    ["1234", ""],
  ] as const)("%s proves the decimal mark %p", (text, mark) => {
    expect(readNumberText(text)?.mark).toBe(mark);
  });

  test.each([
    ["฿1,200.5", "THB"],
    ["1200 грн.", "UAH"],
    ["₴5", "UAH"],
    ["5 €", "EUR"],
    ["5", ""],
  ])("%s is in %p", (text, currency) => {
    expect(readNumberText(text)?.currency).toBe(currency);
  });

  test.each([
    "",
    "-",
    "n/a",
    "abc",
    "12 34",
    "1 2345",
    "1,23,45",
    "12.34.56",
    "1.2.3,4",
    "5 apples",
    "--5",
    "(-5)",
    "5%5",
    "$5€",
    "1e999",
    "12:30",
    "05.06.2025",
    "#N/A",
    "=1+1",
    "NaN",
    "Infinity",
    "0x10",
  ])("%p is no number", (text) => {
    expect(readNumberText(text)).toBeUndefined();
  });

  test("reads back what Intl.NumberFormat writes in ten locales", () => {
    const locales = [
      "en-US",
      "de-DE",
      "uk-UA",
      "ru-RU",
      "fr-FR",
      "de-CH",
      "th-TH",
      "en-IN",
      "pl-PL",
      "pt-BR",
    ];
    const cents = fc.integer({ min: -99999999999, max: 99999999999 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...locales), (amount, locale) => {
        const value = amount / 100;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
        expect(readNumberText(text)?.value).toBe(value === 0 ? 0 : value);
      })
    );
  });

  test("never gives NaN or infinity, whatever the text", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,-() '%eE+$€₴ ๑") })
    );
    fc.assert(
      fc.property(text, (t) => {
        const reading = readNumberText(t);
        if (reading === undefined) return;
        expect(Number.isFinite(reading.value)).toBe(true);
        expect(Number.isFinite(reading.asDecimal ?? 0)).toBe(true);
      }),
      { numRuns: 1000 }
    );
  });
});
