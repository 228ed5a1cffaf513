/** Authority: JavaScript's own proleptic Gregorian calendar (Date.UTC), and Excel's documented quirk of 1900. */
import fc from "fast-check";
import { calendarDate, LAST_SERIAL, serialDay } from "../../../src/engine/calendar/serialDay";

describe("serialDay", () => {
  test.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 2, 29, 60],
    [1900, 3, 1, 61],
    [1904, 1, 1, 1462],
    [2024, 2, 29, 45351],
    [2026, 11, 24, 46350],
    [9999, 12, 31, 2958465],
  ])("%i-%i-%i is %i, as in Excel", (year, month, day, serial) => {
    expect(serialDay(year, month, day)).toBe(serial);
    expect(calendarDate(serial)).toEqual({ year, month, day });
  });

  test.each([
    [2025, 2, 29],
    [2024, 13, 1],
    [2024, 6, 31],
    [2024, 0, 1],
    [1899, 12, 31],
    [10000, 1, 1],
    [2100, 2, 29],
  ])("%i-%i-%i is no date", (year, month, day) => {
    expect(serialDay(year, month, day)).toBe(0);
  });

  test("agrees with Date.UTC from 1900-03-01 on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
        const date = new Date((serial - 25569) * 86400000);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(calendarDate(serial)).toEqual(expected);
        expect(serialDay(expected.year, expected.month, expected.day)).toBe(serial);
      })
    );
  });
});
