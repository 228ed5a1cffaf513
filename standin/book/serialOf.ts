/** Day 0 of the two date systems, as days since 1970. 1900 has a 29 February in Excel, so its day 0 is 30 December 1899 from March on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30) / 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / 86_400_000;

/**
 * Excel's serial day of a calendar day; undefined for a day that does not exist or that Excel cannot hold.
 * @param month 1 to 12
 */
export function serialOf(
  year: number,
  month: number,
  day: number,
  date1904: boolean
): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return undefined;
  const days = date.getTime() / 86_400_000;
  if (date1904) return days < EPOCH_1904 ? undefined : days - EPOCH_1904;
  const serial = days - EPOCH_1900;
  return serial < 61 ? serial - 1 : serial;
}
