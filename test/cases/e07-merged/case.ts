import type { Case } from "../case";
import { CLASSES, LINES, serial } from "../salesList";

const byCustomer = [...LINES].sort((p, q) =>
  p.customer < q.customer ? -1 : p.customer > q.customer ? 1 : p.day < q.day ? -1 : 1
);
const first = (i: number): boolean =>
  i === 0 || byCustomer[i - 1]?.customer !== byCustomer[i]?.customer;
const rows = byCustomer.map((line, i) => [
  first(i) ? line.customer : "",
  serial(line.day),
  line.amount,
]);
const merges = byCustomer.flatMap((line, i) =>
  first(i)
    ? [
        [
          i + 1,
          0,
          byCustomer.filter((other) => other.customer === line.customer).length,
          1,
        ] as const,
      ]
    : []
);

const cases: readonly Case[] = [
  {
    title: "customer names merged over their rows",
    sheets: [
      {
        name: "Sales",
        rows: [["Customer", "Date", "Amount"], ...rows],
        formats: { 1: "yyyy-mm-dd" },
        merges,
      },
    ],
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { mergedCells: 22 },
      rows: { read: 26, used: 4, repaired: 22, leftOut: 0 },
    },
  },
  {
    title: "the same blanks without a merge are not filled down",
    sheets: [
      {
        name: "Sales",
        rows: [["Customer", "Date", "Amount"], ...rows],
        formats: { 1: "yyyy-mm-dd" },
      },
    ],
    // Less than half of the list: asked first.
    answers: { partialUse: "accepted" },
    expect: {
      outcome: "done",
      issues: { blankCustomer: 22 },
      rows: { read: 26, used: 4, repaired: 0, leftOut: 22 },
    },
  },
];
export default cases;
