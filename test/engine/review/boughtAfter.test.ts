/** What a customer bought after an event (R36, R59): counted by hand. */
import { valueLines } from "../../../src/engine/lines/valueLines";
import { prepare } from "../../../src/engine/prepare";
import { boughtAfter } from "../../../src/engine/review/accounts/boughtAfter";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { serial, type Line } from "../../cases/salesList";
import { salesOf } from "../../report/sample";

const LINES: readonly Line[] = [
  { customer: "Alfa", day: "2025-01-10", amount: 100 },
  { customer: "Beta", day: "2025-01-20", amount: 7 },
  { customer: "Alfa", day: "2025-02-10", amount: 40 },
  // A return: no purchase, but money.
  { customer: "Alfa", day: "2025-02-20", amount: -15 },
  { customer: "Alfa", day: "2025-03-10", amount: 5 },
];
const sales = salesOf(LINES);
const { purchases } = prepare(sales, readSettings({}));
const lines = valueLines(sales, purchases, "revenue");
const ALFA = 0;
const after = (day: string, asOf = "2025-03-31") =>
  boughtAfter(purchases, lines, [{ customer: ALFA, day: serial(day) }], serial(asOf));

test("the first purchase after the day, and all sales since", () => {
  expect(after("2025-01-01")).toEqual([{ day: serial("2025-01-10"), value: 130 }]);
  expect(after("2025-01-10")).toEqual([{ day: serial("2025-02-10"), value: 30 }]);
  expect(after("2025-02-15")).toEqual([{ day: serial("2025-03-10"), value: -10 }]);
});

test("nothing where nothing follows, or only after the as-of day", () => {
  expect(after("2025-03-10")).toEqual([{ day: 0, value: 0 }]);
  expect(after("2025-02-10", "2025-02-28")).toEqual([{ day: 0, value: 0 }]);
});

test("several events of one customer each have their own sum", () => {
  const days = ["2025-01-01", "2025-02-10"].map((day) => ({ customer: ALFA, day: serial(day) }));
  expect(boughtAfter(purchases, lines, days, serial("2025-03-31"))).toEqual([
    { day: serial("2025-01-10"), value: 130 },
    { day: serial("2025-03-10"), value: -10 },
  ]);
});
