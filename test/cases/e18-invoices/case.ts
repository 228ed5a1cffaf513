import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const cases: readonly Case[] = [
  {
    title: "an invoice in three lines is one purchase",
    sheets: [
      {
        name: "Sales",
        rows: [
          [...HEADER, "Invoice"],
          ...ROWS.flatMap(([day, customer, amount], i) =>
            [0.5, 0.3, 0.2].map((part) => [
              day ?? "",
              customer ?? "",
              Number(amount) * part,
              `INV-${1000 + i}`,
            ])
          ),
        ],
        formats: DATE_FORMAT,
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      rows: { read: 78, used: 78, repaired: 0, leftOut: 0 },
    },
  },
];
export default cases;
