/** Worked cases: each text and the day a reader of that language means by it. */
import fc from "fast-check";
import { readDateText } from "../../../../src/engine/sales/text/readDateText";
import { serialDay } from "../../../../src/engine/calendar/serialDay";
import { TODAY } from "../readGrid";

const read = (text: string, thai = false) => readDateText(text, thai, TODAY);
const FIFTH_OF_JUNE = serialDay(2025, 6, 5);

describe("readDateText", () => {
  test.each([
    "2025-06-05",
    "2025/06/05",
    "2025.6.5",
    "2025-06-05T14:30:00Z",
    "2025-06-05 14:30",
    "20250605",
    "5 Jun 2025",
    "5-Jun-2025",
    "5-Jun-25",
    "June 5, 2025",
    "Jun 5th, 2025",
    "Thu, 5 June 2025",
    "5 чер. 2025",
    "5 червня 2025 р.",
    "чт, 5 червня 2025",
    "5 июня 2025 г.",
    "5 июн 2025",
    "05 июн. 25",
    "5 มิ.ย. 2568",
    "5 มิถุนายน พ.ศ. 2568",
    "วันพฤหัสบดีที่ 5 มิถุนายน 2568",
    "๕ มิ.ย. ๒๕๖๘",
    "5 มิ.ย. 68",
    "2568-06-05",
    " 5 Jun 2025 ",
    "5\u00A0Jun\u00A02025",
  ])("%s is 5 June 2025", (text) => {
    expect(read(text)).toMatchObject({ day: FIFTH_OF_JUNE, monthFirst: 0 });
  });

  test.each([
    "05.06.2025",
    "5/6/2025",
    "05-06-25",
    "05/06/2568",
    "05.06.2025 14:30:10",
    "5.6.2025р.",
    "05 06 2025",
  ])("%s is 5 June or 6 May 2025: the column decides", (text) => {
    expect(read(text)).toMatchObject({
      day: FIFTH_OF_JUNE,
      monthFirst: serialDay(2025, 5, 6),
      order: "",
    });
  });

  test("a number above 12 proves the order", () => {
    expect(read("25.06.2025")).toMatchObject({ day: serialDay(2025, 6, 25), order: "day" });
    expect(read("06/25/2025")).toMatchObject({ day: serialDay(2025, 6, 25), order: "month" });
    expect(read("06.06.2025")).toMatchObject({
      day: serialDay(2025, 6, 6),
      order: "",
      monthFirst: 0,
    });
  });

  test.each(["June 5", "5 Jun", "5 червня", "5 июня", "5 มิ.ย."])("%s has no year", (text) => {
    expect(read(text)).toMatchObject({ day: 0, yearless: { month: 6, day: 5 } });
  });

  test.each([
    ["01.02.29", 2029],
    ["01.02.30", 1930],
    ["01.02.99", 1999],
    ["01.02.00", 2000],
  ])("two digits as in Excel: %s lies in %i", (text, year) => {
    expect(read(text)).toMatchObject({
      day: serialDay(year, 2, 1),
      twoDigits: true,
      buddhist: false,
    });
  });

  test("in a Thai column 67 is 2567, and 25 is still 2025", () => {
    expect(read("05/06/67", true)).toMatchObject({ day: serialDay(2024, 6, 5), buddhist: true });
    expect(read("05/06/25", true)).toMatchObject({ day: FIFTH_OF_JUNE, buddhist: false });
  });

  test("29 February exists in 2567 (2024), not in 2568", () => {
    expect(read("29/02/2567")).toMatchObject({ day: serialDay(2024, 2, 29), buddhist: true });
    expect(read("29/02/2568")).toBeUndefined();
  });

  test.each([
    "",
    "Total",
    "31.06.2025",
    "13/13/2025",
    "May",
    "Acme 5 2025",
    "1.234",
    "2025",
    "5 Foo 2025",
    "1/2/3/4",
    "12345",
    "00.00.0000",
    "5.6.123",
  ])("%p is no date", (text) => {
    expect(read(text)).toBeUndefined();
  });

  // Winter and summer time of Central and Eastern Europe, as exports write them.
  test.each(["CET", "CEST", "EET", "EEST", "MSK", "UTC", "EDT"])(
    "%s may stand behind a time",
    (zone) => {
      expect(read(`05.07.2024 10:00:00 ${zone}`)?.day).toBe(45478);
    }
  );

  test("reads back every day in every style", () => {
    const english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const date = fc.date({
      min: new Date("1930-01-01"),
      max: new Date("2029-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (value) => {
        const [y, m, d] = [value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()];
        const day = Math.floor(value.getTime() / 86400000) + 25569;
        expect(read(value.toISOString())?.day).toBe(day);
        expect(read(`${d}.${m}.${y}`)?.day).toBe(day);
        expect(read(`${d} ${english[m - 1]!} ${y}`)?.day).toBe(day);
        expect(read(`${d}/${m}/${y + 543}`)?.day).toBe(day);
        const american = read(`${m}/${d}/${y}`);
        expect(american?.monthFirst || american?.day).toBe(day);
      })
    );
  });
});
