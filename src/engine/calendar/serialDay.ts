/** Days in Excel's 1900 system: 1 = 1900-01-01, 60 = the 29 February 1900 that never was, 61 = 1900-03-01. */

/** Last day that Excel knows: 9999-12-31. */
export const LAST_SERIAL = 2958465;
/** A 1904 workbook counts 1462 days less for the same day. */
export const SHIFT_1904 = 1462;

/** Whether a number is of the size of a day: 1954 to 2120. 2025 is a year, 202401 a month. */
export function isLikeDay(serial: number): boolean {
  return serial >= 20_000 && serial < 80_500;
}

/** A text of five digits, which may be the serial of a day; undefined for others. */
export function serialText(text: string): number | undefined {
  return /^\s*\d{5}(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

const EPOCH_1970 = 25569;

/**
 * Serial day of a calendar date, or 0 where there is no such date (31 June, month 13, before 1900).
 * Counting by eras of 400 years, so that no clock and no time zone takes part.
 */
export function serialDay(year: number, month: number, day: number): number {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return 0;
  if (day > daysInMonth(year, month)) return year === 1900 && month === 2 && day === 29 ? 60 : 0;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146097 + dayOfEra - 719468 + EPOCH_1970;
  return serial <= 60 ? serial - 1 : serial;
}

interface CalendarDate {
  readonly year: number;
  /** 1..12. */
  readonly month: number;
  readonly day: number;
}

/** The calendar date of a serial day in 1..LAST_SERIAL. */
export function calendarDate(serial: number): CalendarDate {
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const z = (serial < 60 ? serial + 1 : serial) - EPOCH_1970 + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Days of a month of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
