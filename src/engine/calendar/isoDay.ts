import { calendarDate, serialDay } from "./serialDay";

/** Serial day of an ISO day that `readDay` let through. */
export function dayOfIso(iso: string): number {
  return serialDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** YYYY-MM-DD of a serial day. */
export function isoOfDay(day: number): string {
  const { year, month, day: ofMonth } = calendarDate(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}
