import { serialDay } from "../../engine/calendar/serialDay";
import type { Wording } from "../../wording/wordingFor";
import { DAY_FORMATS } from "../blocks/dayFormats";

/** A list of sales as a sheet of its own. */
export interface ExampleSales {
  /** Of the sheet. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** One for each column; widths in characters. */
  readonly formats: readonly string[];
  readonly widths: readonly number[];
}

/** How a customer buys: by days counted from the first of the list, with a pause of so many days, for about so much. */
type Habit = readonly [first: number, last: number, pause: number, amount: number];

const FIRST_DAY = serialDay(2024, 1, 1);
const LAST = 730;
/**
 * In the order of the names of the customers. Large and small ones, frequent and rare ones: somebody stands in each of the nine cells. Of the large ones one is
 * lost and one at risk; one small one came back, two are new.
 */
const HABITS: readonly (readonly Habit[])[] = [
  [[0, LAST, 14, 5200]],
  [[3, LAST, 17, 4300]],
  [[8, LAST, 45, 6800]],
  [[120, LAST, 260, 32000]],
  [[5, 430, 20, 3900]],
  [[9, 700, 27, 3400]],
  [[11, LAST, 24, 2400]],
  [[6, LAST, 21, 1000]],
  [[9, LAST, 26, 1100]],
  [[15, LAST, 44, 1700]],
  [[30, LAST, 52, 1900]],
  [[40, LAST, 250, 8000]],
  [[150, LAST, 230, 7000]],
  [[4, LAST, 25, 260]],
  [[13, LAST, 24, 190]],
  [[18, LAST, 47, 420]],
  [
    [60, 250, 40, 380],
    [712, LAST, 40, 380],
  ],
  [[33, LAST, 130, 900]],
  [[7, 400, 30, 400]],
  [[12, 300, 60, 500]],
  [[200, 200, 1, 1800]],
  [[505, 505, 1, 1200]],
  [[640, LAST, 20, 900]],
  [[690, LAST, 15, 300]],
];

/** Sales of an invented wholesaler over two years, some hundred lines, by day: the same on every day and every machine. */
export function exampleSales({ messages }: Wording): ExampleSales {
  const { sheet, columns, customers, products, managers } = messages.example;
  const random = createRandom();
  const lines = HABITS.flatMap((habits, customer) =>
    habits.flatMap((habit) =>
      daysOf(habit, random).map((day, i) => ({
        day: FIRST_DAY + day,
        customer: customers[customer]!,
        product: products[(customer + i) % products.length]!,
        manager: managers[customer % managers.length]!,
        amount: Math.round((habit[3] * (0.8 + 0.4 * random())) / 5) * 5,
      }))
    )
  );
  lines.sort((one, other) => one.day - other.day);
  return {
    name: sheet,
    header: [columns.date, columns.customer, columns.product, columns.manager, columns.amount],
    rows: lines.map(({ day, customer, product, manager, amount }) => [
      day,
      customer,
      product,
      manager,
      amount,
    ]),
    formats: [DAY_FORMATS.day, "General", "General", "General", "#,##0"],
    widths: [12, 26, 14, 18, 12],
  };
}

/** Pauses are longer and shorter by up to a fifth. */
function daysOf([first, last, pause]: Habit, random: () => number): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day += Math.round(pause * (0.8 + 0.4 * random())))
    days.push(day);
  return days;
}

/** Numbers of 0 to 1 without a pattern, always the same. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    // The upper bits of a linear congruential generator (Numerical Recipes, ranqd1) are even enough.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
