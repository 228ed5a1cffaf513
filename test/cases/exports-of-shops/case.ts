/** Exports of shops, payment services and accounting programs. Each holds the sales of salesList, so that the classes can be seen without a computer. */
import type { Case, Value } from "../case";
import { CLASSES, LINES, type Line } from "../salesList";

const exported = (
  title: string,
  header: readonly Value[],
  row: (line: Line, i: number) => Value[]
): Case => ({
  title,
  sheets: [{ name: "Export", rows: [header, ...LINES.map(row)] }],
  expect: { outcome: "done", classes: CLASSES },
});

const slashes = (day: string): string => day.split("-").reverse().join("/");
const cases: readonly Case[] = [
  exported(
    "Shopify: the order number is headed Name, the customer Billing Name",
    ["Name", "Email", "Paid at", "Currency", "Subtotal", "Total", "Billing Name"],
    ({ day, customer, amount }, i) => [
      `#${1000 + i}`,
      `${customer}@x.com`,
      `${day} 10:00:00 +0200`,
      "EUR",
      amount * 0.9,
      amount,
      customer,
    ]
  ),
  exported(
    "Stripe: refunds of nothing are no rival amount, times in UTC",
    ["id", "Created (UTC)", "Amount", "Amount Refunded", "Currency", "Customer Description"],
    ({ day, customer, amount }, i) => [`ch_${i}`, `${day} 09:30`, amount, 0, "usd", customer]
  ),
  exported(
    "Odoo: the partner of the invoice, untaxed before total",
    [
      "Number",
      "Invoice Partner Display Name",
      "Invoice/Bill Date",
      "Due Date",
      "Untaxed Amount Signed",
      "Total Signed",
    ],
    ({ day, customer, amount }, i) => [`INV/2025/${i}`, customer, day, day, amount, amount * 1.07]
  ),
  exported(
    "Amazon: dates with the name of a time zone",
    ["date/time", "type", "order id", "quantity", "buyer", "total"],
    ({ day, customer, amount }, i) => {
      const date = new Date(`${day}T00:00:00Z`).toLocaleDateString("en-US", {
        month: "short",
        day: "numeric",
        year: "numeric",
        timeZone: "UTC",
      });
      return [`${date} 12:01:02 AM PST`, "Order", `1-${i}`, 1, customer, amount];
    }
  ),
  exported(
    "SAP: numbers and names of the sold-to party, 1.000,00",
    [
      "Billing Date",
      "Sold-to party",
      "Name of sold-to party",
      "Billing Doc.",
      "Net value",
      "Tax amount",
      "Curr.",
    ],
    ({ day, customer, amount }, i) => [
      slashes(day).replaceAll("/", "."),
      `'00${customer.length}${customer.charCodeAt(0)}`,
      customer,
      `90${i}`,
      `${amount >= 1000 ? "1.000" : amount},00`,
      "200,00",
      "EUR",
    ]
  ),
];
export default cases;
