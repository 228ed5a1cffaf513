import type { Value } from "../case";
import { HEADER, ROWS, serial } from "../salesList";
import type { FunctionCase, Given } from "./functionCase";

/** The functions of a list of sales, on the four customers of test/cases/salesList.ts: classes, statuses, sums and days follow from its table by hand. */
type Row = readonly Value[];
const day = serial;
const LIST = "B1:B27,A1:A27,C1:C27";
/** With header, in A1:C27, and options from E1 on. */
const sales = (options: readonly Row[] = [], rows: readonly Row[] = ROWS): Row[] =>
  [HEADER, ...rows].map((row, i) => [...row, "", ...(options[i] ?? [])]);
const fault = (says: string): Given => ({ error: "#VALUE!", says });

const COLUMNS = [
  "Customer", "Segment", "ABC", "XYZ", "Status", "Revenue", "Share", "Cumulative share",
  "Purchases", "First purchase", "Last purchase", "Next order expected",
] as const; // prettier-ignore
/**
 * Shares of 15,200. Alfa's gaps are 28 to 31 days, seven of eleven 31: next after 31 days. Beta's are 59 to 62, the median 61: 15 November and 61 days. Delta is
 * lost: nobody waits. Gamma bought twice: four days are needed.
 */
const TABLE: readonly Row[] = [
  ["Alfa", "AX", "A", "X", "Regular", 12_000, 0.789474, 0.789474, 12, day("2025-01-10"), day("2025-12-10"), day("2026-01-10")],
  ["Beta", "AY", "A", "Y", "Regular", 1800, 0.118421, 0.907895, 6, day("2025-01-15"), day("2025-11-15"), day("2026-01-15")],
  ["Delta", "BY", "B", "Y", "Lost", 1200, 0.078947, 0.986842, 6, day("2025-01-05"), day("2025-06-05"), ""],
  ["Gamma", "CZ", "C", "Z", "Returned", 200, 0.013158, 1, 2, day("2025-02-20"), day("2025-12-31"), ""],
]; // prettier-ignore

/** The list with a row more, below the last one. */
const withRow = (...row: Row): Row[] => sales([], [...ROWS, row]);
const MORE = "B1:B28,A1:A28,C1:C28";
const column = (i: number) => (row: Row) => [row[i]!];
const iso = (serialDay: Value): string =>
  new Date((Number(serialDay) - 25_569) * 86_400_000).toISOString().slice(0, 10);
const written = (serialDay: Value, shift = 0): string => {
  const [year, month, date] = iso(serialDay).split("-");
  return `'${date}/${month}/${Number(year) + shift}`;
};

/** Two results of CUSTOMERSEGMENTS, with the columns that are looked at. */
const migrated = (before: readonly Row[], after: readonly Row[]): Row[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [
    ...wide(before[i]),
    ...wide(after[i]),
  ]);
/** Customer, segment and, four columns on, value. */
const wide = (row: Row | undefined): Row =>
  row === undefined ? ["", "", "", "", "", ""] : [row[0]!, row[1]!, "", "", "", row[2]!];

export const LIST_CASES: readonly FunctionCase[] = [
  {
    title: "CUSTOMERSEGMENTS: every customer, the largest first",
    cells: sales(),
    formula: `=CUSTOMERSEGMENTS(${LIST})`,
    gives: [COLUMNS, ...TABLE],
  },
  {
    title:
      "CUSTOMERSEGMENTS: without the header, with empty cells below and as rows it is the same",
    cells: sales(),
    formula: "=CUSTOMERSEGMENTS(B2:B40,A2:A40,C2:C40)",
    gives: [COLUMNS, ...TABLE],
  },
  {
    title: "CUSTOMERSEGMENTS: as rows",
    cells: [1, 0, 2].map((i) => ROWS.flatMap(column(i)).slice(0, 25)),
    formula: "=CUSTOMERSEGMENTS(A1:Y1,A2:Y2,A3:Y3)",
    // Without the last line, Gamma's 100 on 31 December: 15,100 in all, and the last day is 10 December.
    gives: [
      ["Customer", "Segment", "ABC", "XYZ", "Status", "Revenue"],
      ["Alfa", "AX", "A", "X", "Regular", 12_000],
      ["Beta", "AY", "A", "Y", "Regular", 1800],
      ["Delta", "BY", "B", "Y", "Lost", 1200],
      ["Gamma", "CZ", "C", "Z", "Lost", 100],
    ],
  },
  {
    title: "CUSTOMERSEGMENTS: dates and amounts as text",
    cells: sales(
      [],
      ROWS.map(([at, customer, amount]) => [written(at!), customer!, `'${amount}.00`])
    ),
    formula: `=CUSTOMERSEGMENTS(${LIST})`,
    gives: [COLUMNS, ...TABLE],
  },
  {
    title: "CUSTOMERSEGMENTS: years of the Buddhist era, as texts and as days",
    cells: sales(
      [],
      ROWS.map(([at, customer, amount], i) => [
        i % 2 === 0
          ? written(at!, 543)
          : day(`${Number(iso(at!).slice(0, 4)) + 543}${iso(at!).slice(4)}`),
        customer!,
        amount!,
      ])
    ),
    formula: `=CUSTOMERSEGMENTS(${LIST})`,
    gives: [COLUMNS, ...TABLE],
  },
  {
    title: "CUSTOMERSEGMENTS: a row without a customer is left out, as by the button",
    cells: withRow(day("2025-12-30"), "", 5),
    formula: `=CUSTOMERSEGMENTS(${MORE})`,
    gives: [COLUMNS, ...TABLE],
  },
  {
    // A below 50 %, and Delta was silent for 209 days of 300.
    title:
      "CUSTOMERSEGMENTS: options by the settings' own names, in cells; before Beta stand 78.9 %",
    cells: sales([
      ["abc.a", 0.5],
      ["lost.rule", "days"],
      ["lost.days", 300],
      ["asOf", day("2025-12-31")],
    ]),
    formula: `=CUSTOMERSEGMENTS(${LIST},E1:F4)`,
    gives: [
      ["Customer", "Segment", "ABC", "XYZ", "Status"],
      ["Alfa", "AX", "A", "X", "Regular"],
      ["Beta", "BY", "B", "Y", "Regular"],
      ["Delta", "BY", "B", "Y", "At risk"],
      ["Gamma", "CZ", "C", "Z", "Returned"],
    ],
  },
  {
    title: "CUSTOMERSEGMENTS: an unknown setting",
    cells: sales([["lost.day", 3]]),
    formula: `=CUSTOMERSEGMENTS(${LIST},E1:F1)`,
    gives: fault("There is no setting lost.day. Remove it, or correct its name."),
  },
  {
    title: "CUSTOMERSEGMENTS: a value that the setting cannot have",
    cells: sales([["abc.a", 3]]),
    formula: `=CUSTOMERSEGMENTS(${LIST},E1:F1)`,
    gives: fault("The setting abc.a cannot be 3. It must be from 0.0001 to 1."),
  },
  {
    title: "CUSTOMERSEGMENTS: options of three columns",
    cells: sales([["abc.a", 0.5, 1]]),
    formula: `=CUSTOMERSEGMENTS(${LIST},E1:G1)`,
    gives: fault("options must have two columns, names and values; this range has 3."),
  },
  {
    title: "CUSTOMERSEGMENTS: a text for a date",
    cells: withRow("n/a", "Alfa", 5),
    formula: `=CUSTOMERSEGMENTS(${MORE})`,
    gives: fault("Row 28 of dates is not a date: “n/a”."),
  },
  {
    title: "CUSTOMERSEGMENTS: a text for an amount",
    cells: withRow(day("2025-12-30"), "Alfa", "much"),
    formula: `=CUSTOMERSEGMENTS(${MORE})`,
    gives: fault("Row 28 of amounts is not a number: “much”."),
  },
  {
    title: "CUSTOMERSEGMENTS: an error among the amounts",
    cells: withRow(day("2025-12-30"), "Alfa", "=1/0"),
    formula: `=CUSTOMERSEGMENTS(${MORE})`,
    gives: fault("Row 28 of amounts is an error: #DIV/0!."),
  },
  {
    title: "CUSTOMERSEGMENTS: an error among the customers",
    cells: withRow(day("2025-12-30"), "=NA()", 5),
    formula: `=CUSTOMERSEGMENTS(${MORE})`,
    gives: fault("Row 28 of customers is an error: #N/A."),
  },
  {
    title: "CUSTOMERSEGMENTS: columns of other lengths",
    cells: sales(),
    formula: "=CUSTOMERSEGMENTS(B1:B27,A2:A27,C1:C27)",
    gives: fault(
      "customers, dates and amounts must have the same number of cells; they have 27, 26 and 27."
    ),
  },
  {
    title: "CUSTOMERSEGMENTS: a block",
    cells: sales(),
    formula: "=CUSTOMERSEGMENTS(A1:C27,A1:A27,C1:C27)",
    gives: fault("customers must be one column or one row; this range has 27 rows and 3 columns."),
  },
  {
    title: "CUSTOMERSEGMENTS: empty cells only",
    cells: [["elsewhere"]],
    formula: "=CUSTOMERSEGMENTS(B1:B9,C1:C9,D1:D9)",
    gives: fault("customers, dates and amounts hold no rows."),
  },
  {
    title: "CUSTOMERSEGMENTS: days without sales",
    cells: sales([["asOf", day("2024-01-01")]]),
    formula: `=CUSTOMERSEGMENTS(${LIST},E1:F1)`,
    gives: fault(
      "There are no sales between the days of the options (from, asOf); the dates reach from Jan 5, 2025 to Dec 31, 2025."
    ),
  },
  {
    title: "CUSTOMERSEGMENTS: dates that can be read in two ways are answered in the options",
    cells: sales(
      [["dayMonth", "day"]],
      ROWS.map(([, customer, amount], i) => [
        `'0${1 + (i % 9)}.0${1 + (i % 5)}.2025`,
        customer!,
        amount!,
      ])
    ),
    formula: `=ROWS(CUSTOMERSEGMENTS(${LIST},E1:F1))`,
    gives: [[5]],
  },

  {
    title:
      "SEGMENTMATRIX: nine cells; of 15,200 Alfa has 12,000, Beta 1,800, Delta (lost) 1,200, Gamma 200",
    cells: sales(),
    formula: `=SEGMENTMATRIX(${LIST})`,
    gives: [
      ["Segment", "Customers", "Revenue", "Share", "At risk", "Lost"],
      ["AX", 1, 12_000, 0.789474, 0, 0],
      ["AY", 1, 1800, 0.118421, 0, 0],
      ["AZ", 0, 0, 0, 0, 0],
      ["BX", 0, 0, 0, 0, 0],
      ["BY", 1, 1200, 0.078947, 0, 1],
      ["BZ", 0, 0, 0, 0, 0],
      ["CX", 0, 0, 0, 0, 0],
      ["CY", 0, 0, 0, 0, 0],
      ["CZ", 1, 200, 0.013158, 0, 0],
    ],
  },
  {
    title: "SEGMENTMATRIX: a text for a date",
    cells: withRow("n/a", "Alfa", 5),
    formula: `=SEGMENTMATRIX(${MORE})`,
    gives: fault("Row 28 of dates is not a date: “n/a”."),
  },

  {
    // Longest gap 31 days, x 1.5 = 46.5: lost on the 47th day after 5 June; 209 days to 31 December; the median of 31, 28, 31, 30, 31 is 31, of the rounded 30.
    title: "LOSTCUSTOMERS: Delta, since 22 July",
    cells: sales(),
    formula: `=LOSTCUSTOMERS(${LIST})`,
    gives: [
      [
        "Customer",
        "Value, last active year",
        "Chance to return",
        "Class then",
        "Last purchase",
        "Lost since",
        "Days without purchase",
      ],
      ["Delta", 1200, "", "B", day("2025-06-05"), day("2025-07-22"), 209],
    ],
  },
  {
    title: "LOSTCUSTOMERS: nobody is lost where nobody was silent for 300 days: the header alone",
    cells: sales([
      ["lost.rule", "days"],
      ["lost.days", 300],
    ]),
    formula: `=LOSTCUSTOMERS(${LIST},E1:F2)`,
    gives: [["Customer", "Value, last active year"]],
  },
  {
    title: "LOSTCUSTOMERS: an unknown setting",
    cells: sales([["lost.day", 3]]),
    formula: `=LOSTCUSTOMERS(${LIST},E1:F1)`,
    gives: fault("There is no setting lost.day. Remove it, or correct its name."),
  },

  {
    // Alfa, Beta and Delta begin in January, Gamma in February. Gamma bought once: lost 52 days later, after the third quartile of all 22 gaps (16 of at most 31 days, then
    // 59: 31 + 0.75 x 28), and comes back on 31 December, one of the two who were gone. Delta is lost on 22 July: 1,200.
    title: "LOSSESBYPERIOD: who came, left and returned in each month",
    cells: sales(),
    formula: `=LOSSESBYPERIOD(${LIST})`,
    gives: [
      [
        "Period",
        "New",
        "Returned",
        "Lost",
        "Active before",
        "Active at the end",
        "Loss rate",
        "Win-back rate",
        "Value lost",
      ],
      ["January 2025", 3, 0, 0, 0, 3, "", "", 0],
      ["February 2025", 1, 0, 0, 3, 4, 0, "", 0],
      ["March 2025", 0, 0, 0, 4, 4, 0, "", 0],
      ["April 2025", 0, 0, 1, 4, 3, 0.25, "", 100],
      ["May 2025", 0, 0, 0, 3, 3, 0, 0, 0],
      ["June 2025", 0, 0, 0, 3, 3, 0, 0, 0],
      ["July 2025", 0, 0, 1, 3, 2, 0.333333, 0, 1200],
      ["August 2025", 0, 0, 0, 2, 2, 0, 0, 0],
      ["September 2025", 0, 0, 0, 2, 2, 0, 0, 0],
      ["October 2025", 0, 0, 0, 2, 2, 0, 0, 0],
      ["November 2025", 0, 0, 0, 2, 2, 0, 0, 0],
      ["December 2025", 0, 1, 0, 2, 3, 0, 0.5, 0],
    ],
  },
  {
    title: "LOSSESBYPERIOD: columns of other lengths",
    cells: sales(),
    formula: "=LOSSESBYPERIOD(B1:B27,A1:A27,C1:C26)",
    gives: fault(
      "customers, dates and amounts must have the same number of cells; they have 27, 27 and 26."
    ),
  },

  {
    title: "KEYACCOUNTS: from 10 % on: Alfa with 78.9 and Beta with 11.8 %",
    cells: sales(),
    formula: `=KEYACCOUNTS(${LIST})`,
    gives: [
      ["Customer", "Key account", "Segment", "Status", "Revenue", "Share"],
      ["Alfa", "Breadwinner", "AX", "Regular", 12_000, 0.789474],
      ["Beta", "Breadwinner", "AY", "Regular", 1800, 0.118421],
    ],
  },
  {
    title: "KEYACCOUNTS: an error among the dates",
    cells: withRow("=NA()", "Alfa", 5),
    formula: `=KEYACCOUNTS(${MORE})`,
    gives: fault("Row 28 of dates is an error: #N/A."),
  },

  {
    // Second of four with 1,800 of 15,200; behind Alfa's 12,000; 15 November to 31 December are 46 days; the longest gap, 62 days, and half more are 93.
    title: "WHYSEGMENT: the reason, for another spelling too",
    cells: sales([["  BETA "]]),
    formula: `=WHYSEGMENT(E1,${LIST})`,
    gives: [
      [
        "A: number 2 of 4, 11.8% of revenue. The customers ahead bring in 78.9%; A ends at 80%. Y: bought in 6 of 12 months; X needs 9. No purchase for 46 days; at risk after 62; lost after 93 (1.5 × their longest pause).",
      ],
    ],
  },
  {
    title: "WHYSEGMENT: a customer whom the list does not have",
    cells: sales(),
    formula: `=WHYSEGMENT("Omega",${LIST})`,
    gives: { error: "#N/A", says: "The list has no customer “Omega”." },
  },

  {
    title: "CUSTOMERSTATUS: gaps of 30 days, silent for 30 days",
    cells: ["2025-01-05", "2025-02-04", "2025-03-06", "2025-04-05"].map((at) => [
      day(at),
      day("2025-05-05"),
    ]),
    formula: "=CUSTOMERSTATUS(A1:A4,B1)",
    gives: [["Regular"]],
  },
  {
    title: "CUSTOMERSTATUS: for 31: longer than ever",
    cells: ["2025-01-05", "2025-02-04", "2025-03-06", "2025-04-05"].map((at) => [
      day(at),
      day("2025-05-06"),
    ]),
    formula: "=CUSTOMERSTATUS(A1:A4,B1)",
    gives: [["At risk"]],
  },
  {
    title: "CUSTOMERSTATUS: for 46, more than 1.5 x 30; the day as a text",
    cells: ["2025-01-05", "2025-02-04", "2025-03-06", "2025-04-05"].map((at) => [
      `'${at}`,
      "'2025-05-21",
    ]),
    formula: "=CUSTOMERSTATUS(A1:A4,B1)",
    gives: [["Lost"]],
  },
  {
    title: "CUSTOMERSTATUS: a day before all purchases",
    cells: ["2025-01-05", "2025-02-04"].map((at) => [day(at), day("2024-12-31")]),
    formula: "=CUSTOMERSTATUS(A1:A2,B1)",
    gives: fault(
      "There are no sales between the days of the options (from, asOf); the dates reach from Jan 5, 2025 to Feb 4, 2025."
    ),
  },
  {
    title: "CUSTOMERSTATUS: a text for a date",
    cells: [[day("2025-01-05")], ["soon"]],
    formula: "=CUSTOMERSTATUS(A1:A2)",
    gives: fault("Row 2 of dates is not a date: “soon”."),
  },

  {
    title:
      "NEXTORDER: Alfa, on the 10th of every month for 1,000: from 30 to 31 days after 10 December",
    cells: ROWS.filter(([, customer]) => customer === "Alfa"),
    formula: "=NEXTORDER(A1:A12,C1:C12)",
    gives: [[day("2026-01-10"), day("2026-01-09"), day("2026-01-10"), 1000, 1000, 1000]],
  },
  {
    title: "NEXTORDER: three days are no rhythm",
    cells: ROWS.filter(([, customer]) => customer === "Alfa").slice(0, 3),
    formula: "=NEXTORDER(A1:A3,C1:C3)",
    gives: { error: "#N/A", says: "Purchases on at least four different days are needed." },
  },
  {
    title: "NEXTORDER: columns of other lengths",
    cells: ROWS.filter(([, customer]) => customer === "Alfa"),
    formula: "=NEXTORDER(A1:A12,C1:C11)",
    gives: fault(
      "customers, dates and amounts must have the same number of cells; they have 12, 12 and 11."
    ),
  },

  {
    title: "SEGMENTMIGRATION: one stayed, one fell, one left, one came",
    cells: migrated(
      [
        ["Customer", "Segment", "Revenue"],
        ["Alfa", "AX", 100],
        ["Beta", "AY", 50],
        ["Gamma", "CZ", 5],
      ],
      [
        ["Customer", "Segment", "Revenue"],
        ["Alfa", "AX", 120],
        ["Beta", "BY", 20],
        ["Delta", "AX", 70],
      ]
    ),
    formula: "=SEGMENTMIGRATION(A1:F4,G1:L4)",
    gives: [
      ["Segment then", "Segment now", "Customers", "Value then", "Value now", "Change in value"],
      ["-", "AX", 1, 0, 70, 70],
      ["AX", "AX", 1, 100, 120, 20],
      ["AY", "BY", 1, 50, 20, -30],
      ["CZ", "-", 1, 5, 0, -5],
    ],
  },
  {
    title: "SEGMENTMIGRATION: something else than a result of CUSTOMERSEGMENTS",
    cells: migrated(
      [
        ["Customer", "Segment", "Revenue"],
        ["Alfa", "AX", 100],
      ],
      [
        ["Customer", "Segment", "Revenue"],
        ["Alfa", "AX", "much"],
      ]
    ),
    formula: "=SEGMENTMIGRATION(A1:F2,G1:L2)",
    gives: fault(
      "Row 2 of after is not from CUSTOMERSEGMENTS: its customer, segment and value are needed."
    ),
  },
  {
    title: "SEGMENTMIGRATION: a customer twice",
    cells: migrated(
      [
        ["Customer", "Segment", "Revenue"],
        ["Alfa", "AX", 100],
        ["Alfa", "AX", 100],
      ],
      [
        ["Customer", "Segment", "Revenue"],
        ["Alfa", "AX", 100],
      ]
    ),
    formula: "=SEGMENTMIGRATION(A1:F3,G1:L3)",
    gives: fault("Row 3 of before has the customer “Alfa” a second time."),
  },
  {
    title: "SEGMENTMIGRATION: an error among the values",
    cells: migrated(
      [
        ["Customer", "Segment", "Revenue"],
        ["Alfa", "AX", "=1/0"],
      ],
      [
        ["Customer", "Segment", "Revenue"],
        ["Alfa", "AX", 100],
      ]
    ),
    formula: "=SEGMENTMIGRATION(A1:F2,G1:L2)",
    gives: fault(
      "Row 2 of before is not from CUSTOMERSEGMENTS: its customer, segment and value are needed."
    ),
  },

  {
    title: "results are ranges for Excel's own functions: those who are lost",
    cells: sales(),
    formula: `=FILTER(TAKE(CUSTOMERSEGMENTS(${LIST}),,5),CHOOSECOLS(CUSTOMERSEGMENTS(${LIST}),5)="Lost")`,
    gives: [["Delta", "BY", "B", "Y", "Lost"]],
  },
];
