/** Authority: Excel itself, whose 1900 system counts a 29 February 1900 that never was as day 60. */
import { formatsOf } from "../../src/wording/formats";

test.each([
  [1, "Jan 1, 1900"],
  [59, "Feb 28, 1900"],
  [60, "Feb 29, 1900"],
  [61, "Mar 1, 1900"],
  [45351, "Feb 29, 2024"],
  [46350, "Nov 24, 2026"],
])("serial day %i is %s, as in a cell", (serial, text) => {
  expect(formatsOf("en-US").day(serial)).toBe(text);
});

test.each([
  ["th-TH", "24 พ.ย. 2026"],
  ["uk-UA", "24 лист. 2026"],
  ["ru-RU", "24 нояб. 2026"],
] as const)(
  "%s: by the Gregorian calendar, without a full stop that the sentence has too",
  (language, text) => {
    expect(formatsOf(language).day(46350)).toBe(text);
  }
);

// Authority: Unicode CLDR, whose names a month has where it stands alone.
test.each([
  ["en-US", "November 2026", "Nov 2026"],
  ["th-TH", "พฤศจิกายน 2026", "พ.ย. 2026"],
  ["uk-UA", "листопад 2026", "лист. 2026"],
  ["ru-RU", "ноябрь 2026", "нояб. 2026"],
] as const)(
  "%s: a month, and its short name where there is little room",
  (language, long, short) => {
    const { date, shortDate } = formatsOf(language);
    expect(date(46350, "month")).toBe(long);
    expect(shortDate(46350, "month")).toBe(short);
    expect(shortDate(46350, "quarter")).toBe(date(46350, "quarter"));
  }
);
