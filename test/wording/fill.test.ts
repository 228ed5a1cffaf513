/** Worked cases: templates, plural forms (CLDR rules), numbers and dates of each language. */
import { fill } from "../../src/wording/fill";
import { formatsOf } from "../../src/wording/formats";
import { languageOf } from "../../src/wording/language";

const en = formatsOf("en-US");
const uk = formatsOf("uk-UA");
const ru = formatsOf("ru-RU");
const th = formatsOf("th-TH");
/** Intl parts with no-break spaces of several kinds. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test.each([
  [1, "1 клієнт"],
  [2, "2 клієнти"],
  [5, "5 клієнтів"],
  [11, "11 клієнтів"],
  [21, "21 клієнт"],
  [112, "112 клієнтів"],
  [1_000_001, "1 000 001 клієнт"],
])("Ukrainian plural of %d (CLDR: one, few, many)", (count, expected) => {
  expect(plain(fill("{count} {count|клієнт|клієнти|клієнтів}", { count }, uk))).toBe(expected);
});

test.each([
  [1, "1 row"],
  [0, "0 rows"],
  [2, "2 rows"],
])("English plural of %d", (count, expected) => {
  expect(fill("{count} {count|row|rows}", { count }, en)).toBe(expected);
});

test("an optional part goes with its value", () => {
  const template = "Dates are text[, such as “{text}”][; {sum}].";
  expect(fill(template, { text: "5.6.25", sum: undefined }, en)).toBe(
    "Dates are text, such as “5.6.25”."
  );
  expect(fill(template, { text: "", sum: 3 }, en)).toBe("Dates are text; 3.");
  expect(fill(template, {}, en)).toBe("Dates are text.");
});

test("values are put in as they are, whatever they contain", () => {
  expect(fill("“{name}”", { name: "{x} [y] $& =1" }, en)).toBe("“{x} [y] $& =1”");
});

test("a missing value is a fault of the caller", () => {
  // @ts-expect-error The compiler sees it first.
  expect(() => fill("{count} rows", {}, en)).toThrow('{count} in "{count} rows"');
});

test("numbers, shares and days as each language writes them", () => {
  expect(en.number(48_317_220.5)).toBe("48,317,221");
  expect(plain(uk.number(1234.5))).toBe("1 235");
  expect(plain(ru.number(12.345))).toBe("12,35");
  expect(en.number(-0.0000000001)).toBe("0");
  expect(plain(ru.percent(0.8123))).toBe("81,2 %");
  // 46173 is 31 May 2026 (Excel's serial day).
  expect(en.day(46_173)).toBe("May 31, 2026");
  expect(th.day(46_173)).toBe("31 พ.ค. 2026");
  expect(plain(ru.day(46_173))).toBe("31 мая 2026");
  expect(th.compact(1_934_567)).toBe("1.93 ล้าน");
});

test.each([
  [0, "0%"],
  [0.000_02, "0.002%"],
  [0.0004, "0.04%"],
  [0.061, "6.1%"],
  [0.9996, "99.9%"],
  [1, "100%"],
])("a share of %d is never all or nothing when it is neither", (share, expected) => {
  expect(en.share(share)).toBe(expected);
});

test.each([
  ["uk", "uk-UA"],
  ["uk-UA", "uk-UA"],
  ["TH_th", "th-TH"],
  ["ru-KZ", "ru-RU"],
  ["de-DE", "en-US"],
  ["", "en-US"],
])("the tag %p speaks %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
