import { dayOfIso } from "../../engine/calendar/isoDay";
import type { Dialect } from "../dialect";
import { LINE, SUM, type Plan, type Step } from "../step";

/** The lines as they count, the window, and who bought on which days. */
export function purchaseSteps(plan: Plan): readonly Step[] {
  return [lines(plan), customerDays, window(plan), ...buyingSteps(plan)];
}

/** Who bought on which days, up to the day looked from. */
export function buyingSteps(plan: Plan): readonly Step[] {
  return [purchases(plan), days];
}

function lines({ dialect, columns, value, sales, by }: Plan): Step {
  const name = (column: string): string => dialect.name(column);
  const amount = `CAST(${name(columns.amount)} AS ${LINE})`;
  // Blank counts as 0.
  const numberOf = (column = ""): string => `COALESCE(CAST(${name(column)} AS ${LINE}), 0)`;
  const values = {
    revenue: amount,
    profit:
      columns.profit === undefined
        ? `${amount} - ${numberOf(columns.cost)}`
        : numberOf(columns.profit),
    quantity: numberOf(columns.quantity),
  };
  const day = dialect.dayOf(name(columns.date));
  const invoice = columns.invoice && `CAST(${name(columns.invoice)} AS ${dialect.text})`;
  const picked = [
    `CAST(${name(columns.customer)} AS ${dialect.text}) AS customer`,
    `${day} AS day`,
    `${amount} AS amount`,
    `CAST(${values[value]} AS ${LINE}) AS value`,
    // Rows without a number are one purchase a day.
    ...(invoice
      ? [
          `CASE WHEN TRIM(${invoice}) <> '' THEN ${invoice} ELSE CONCAT('day ', CAST(${day} AS ${dialect.text})) END AS invoice`,
        ]
      : []),
    ...(by === undefined ? [] : [`COALESCE(CAST(${name(by)} AS ${dialect.text}), '') AS by_value`]),
  ];
  return {
    name: "kc_lines",
    why: `The sales lines with days as Excel's serial numbers: plain arithmetic on days is the same on every engine. Lines without a customer, a day or an amount are left out.`,
    select: `SELECT
  ${picked.join(",\n  ")}
FROM ${sales}
WHERE ${isCounted(dialect, columns)}`,
  };
}

/** Which lines count, as a condition. */
export function isCounted(
  dialect: Pick<Dialect, "name" | "text">,
  { customer, date, amount }: Pick<Plan["columns"], "customer" | "date" | "amount">
): string {
  return `TRIM(CAST(${dialect.name(customer)} AS ${dialect.text})) <> ''
  AND ${dialect.name(date)} IS NOT NULL
  AND ${dialect.name(amount)} IS NOT NULL`;
}

const customerDays: Step = {
  name: "kc_customer_days",
  why: "What each customer brought on each day. Whatever follows looks at these instead of the lines, which are many times as many and would be sent round by customer again for every question.",
  select: `SELECT customer, day, COUNT(*) AS line_count,
  CAST(SUM(amount) AS ${SUM}) AS amount,
  CAST(SUM(value) AS ${SUM}) AS value,
  CAST(SUM(CASE WHEN amount > 0 THEN amount ELSE 0 END) AS ${SUM}) AS ordered,
  MAX(CASE WHEN amount > 0 THEN 1 ELSE 0 END) AS bought
FROM kc_lines
GROUP BY customer, day`,
};

function window({ settings: { asOf, from } }: Plan): Step {
  const asOfDay = asOf === undefined ? "last_day" : String(dayOfIso(asOf));
  const fromDay = from === undefined ? "first_day" : String(dayOfIso(from));
  return {
    name: "kc_window",
    why: `The day to look from (${asOf ?? "the last day with a line"}) and the first day of the window of ABC and XYZ (${from ?? "the first day with a line"}). Later lines are never used.`,
    select: `SELECT first_day, as_of, LEAST(from_day, as_of) AS from_day, ${from === undefined ? 0 : 1} AS from_given
FROM (
  SELECT first_day, ${asOfDay} AS as_of, ${fromDay} AS from_day
  FROM (SELECT MIN(day) AS first_day, MAX(day) AS last_day FROM kc_customer_days) AS span
) AS asked`,
  };
}

function purchases({ columns }: Plan): Step {
  const byInvoice = columns.invoice !== undefined;
  const invoices = `SELECT customer, day, COUNT(*) AS purchases
FROM (
  SELECT customer, MIN(day) AS day
  FROM kc_lines CROSS JOIN kc_window
  WHERE amount > 0 AND day <= as_of
  GROUP BY customer, invoice
) AS invoices
GROUP BY customer, day`;
  const buyingDays = `SELECT customer, day, 1 AS purchases
FROM kc_customer_days CROSS JOIN kc_window
WHERE bought = 1 AND day <= as_of`;
  return {
    name: "kc_purchases",
    why: `A purchase is ${byInvoice ? "an invoice of a customer, on its first day with" : "a day of a customer with"} an amount above 0: a return is none.`,
    select: byInvoice ? invoices : buyingDays,
  };
}

/** Each buying day knows the gap before it, and the gaps so far: whatever is judged later is judged without looking ahead. */
const days: Step = {
  name: "kc_days",
  why: "Buying days, each with the gap before it, the next one, and what the gaps so far were: a silence is judged by the gaps before it, never by later ones.",
  select: `SELECT customer, day, purchases, gap, next_day,
  COUNT(gap) OVER (PARTITION BY customer ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS gaps_so_far,
  COALESCE(MAX(gap) OVER (PARTITION BY customer ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), 0) AS longest_so_far
FROM (
  SELECT customer, day, purchases,
    day - LAG(day) OVER (PARTITION BY customer ORDER BY day) AS gap,
    LEAD(day) OVER (PARTITION BY customer ORDER BY day) AS next_day
  FROM kc_purchases
) AS spaced`,
};
