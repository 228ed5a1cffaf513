/** Worked cases, small enough to add up by hand: what is repaired, what is left out, what is asked, and how it is counted. */
import { createEncoder } from "../../../src/engine/sales/encoding/createEncoder";
import type { Cell } from "../../../src/engine/sales/sales";
import { serialDay } from "../../../src/engine/calendar/serialDay";
import { issue, linesOf, read, recognise, type Grid, type GridOptions } from "./readGrid";

const HEAD = ["Customer", "Date", "Amount"];
const list = (rows: Grid, options: GridOptions = {}) => read([HEAD, ...rows], options);
const days = (rows: readonly Cell[], options: GridOptions = {}) => [
  ...list(
    rows.map((date, i) => [`C${i}`, date, 1]),
    options
  ).sales.day,
];
const amounts = (rows: readonly Cell[], options: GridOptions = {}) => [
  ...list(
    rows.map((amount, i) => [`C${i}`, 45000 + i, amount]),
    options
  ).sales.amount,
];

describe("dates", () => {
  test("one value above 12 decides the order for the whole column", () => {
    expect(days(["05/06/2025", "25/06/2025"])).toEqual([
      serialDay(2025, 6, 5),
      serialDay(2025, 6, 25),
    ]);
    expect(days(["05/06/2025", "06/25/2025"])).toEqual([
      serialDay(2025, 5, 6),
      serialDay(2025, 6, 25),
    ]);
  });

  test("where nothing decides, day first is used and one question asked", () => {
    const result = list([
      ["A", "05.06.2025", 1],
      ["B", "07.08.2025", 2],
    ]);
    expect([...result.sales.day]).toEqual([serialDay(2025, 6, 5), serialDay(2025, 8, 7)]);
    expect(issue(result, "dayMonthOrder")).toEqual({
      code: "dayMonthOrder",
      kind: "question",
      count: 2,
      cells: [
        [1, 1],
        [2, 1],
      ],
      facts: {
        text: "05.06.2025",
        dayFirstDay: serialDay(2025, 6, 5),
        monthFirstDay: serialDay(2025, 5, 6),
        reading: "day",
      },
    });
    const answered = list([["A", "05.06.2025", 1]], { encode: { choices: { dayMonth: "month" } } });
    expect([...answered.sales.day]).toEqual([serialDay(2025, 5, 6)]);
    expect(issue(answered, "dayMonthOrder")).toBeUndefined();
  });

  test("an order that puts sales into the future is the wrong one", () => {
    const result = list([
      ["A", "05/12/2026", 1],
      ["B", "06/11/2026", 2],
    ]);
    expect([...result.sales.day]).toEqual([serialDay(2026, 5, 12), serialDay(2026, 6, 11)]);
    expect(issue(result, "dayMonthOrder")).toBeUndefined();
  });

  test("without a year: the one nearest to the row before", () => {
    expect(days([serialDay(2025, 11, 30), "December 31", "Jan 5"])).toEqual([
      serialDay(2025, 11, 30),
      serialDay(2025, 12, 31),
      serialDay(2026, 1, 5),
    ]);
  });

  test("Buddhist years, typed into an Excel that counts otherwise", () => {
    const result = list(
      [
        ["A", serialDay(2567, 6, 5), 1],
        ["B", serialDay(2568, 2, 28), 1],
      ],
      {
        formats: [[], ["", "dd/mm/yyyy"], ["", "dd/mm/yyyy"]],
      }
    );
    expect([...result.sales.day]).toEqual([serialDay(2024, 6, 5), serialDay(2025, 2, 28)]);
    expect(issue(result, "buddhistYears")).toMatchObject({ kind: "repaired", count: 2 });
    expect(result.rows).toEqual({ read: 2, used: 0, repaired: 2, leftOut: 0 });
  });

  test("the 1904 system is 1,462 days later; texts are not moved", () => {
    const formats = [[], ["", "yyyy-mm-dd"], ["", "yyyy-mm-dd"]];
    expect(days([43538, "2023-03-16"], { date1904: true, formats })).toEqual([45000, 45001]);
  });

  test("times are cut off, serial 60 stays, numbers that are no days are left out", () => {
    const formats = Array.from({ length: 8 }, () => ["", "dd.mm.yyyy"]);
    const result = list(
      [45000.99, 60, 20250605, 0.5, -3, 1e9].map((date, i) => [`C${i}`, date, 1]),
      { formats }
    );
    expect([...result.sales.day]).toEqual([45000, 60, serialDay(2025, 6, 5)]);
    expect(issue(result, "unreadableDate")).toMatchObject({
      count: 3,
      cells: [
        [4, 1],
        [5, 1],
        [6, 1],
      ],
    });
  });

  test("few days after today are left out; when most are, they are kept and it is said", () => {
    const few = list([
      ["A", 45000, 1],
      ["B", 47000, 2],
      ["B", 45001, 4],
    ]);
    expect(few.usedSum).toBe(5);
    expect(issue(few, "futureDates")).toMatchObject({
      kind: "leftOut",
      count: 1,
      cells: [[2, 1]],
      facts: { sum: 2 },
    });
    const most = list([
      ["A", 47000, 1],
      ["B", 47001, 2],
      ["B", 45001, 4],
    ]);
    expect(most.rows.leftOut).toBe(0);
    expect(issue(most, "futureDates")).toMatchObject({ kind: "note", count: 2 });
  });
});

describe("numbers", () => {
  test("1.234 alone: a thousands mark, and a question; any other text decides", () => {
    const open = list([
      ["A", 45000, "1.234"],
      ["B", 45001, "5.678"],
    ]);
    expect([...open.sales.amount]).toEqual([1234, 5678]);
    expect(issue(open, "decimalMark")).toMatchObject({
      kind: "question",
      count: 2,
      facts: { text: "1.234", asThousands: 1234, asDecimal: 1.234, reading: "," },
    });
    expect(amounts(["1.234", "5.5"])).toEqual([1.234, 5.5]);
    expect(amounts(["1.234", "5,5"])).toEqual([1234, 5.5]);
    expect(amounts(["1,234", "5,5"])).toEqual([1.234, 5.5]);
    expect(amounts(["1.234"], { encode: { choices: { decimalMark: "." } } })).toEqual([1.234]);
  });

  test("counted and addressed", () => {
    const result = list([
      ["A", 45000, 5],
      ["B", 45001, "1 234,50"],
      ["C", 45002, "(500)"],
    ]);
    expect(result.rows).toEqual({ read: 3, used: 1, repaired: 2, leftOut: 0 });
    expect(issue(result, "textNumbers")).toMatchObject({
      count: 2,
      cells: [
        [2, 2],
        [3, 2],
      ],
      facts: { text: "1 234,50", value: 1234.5 },
    });
  });

  test("a number beyond 15 digits is no amount", () => {
    const result = list([
      ["A", 45000, 1e308],
      ["B", 45000, -1e16],
      ["C", 45000, 5],
    ]);
    expect(result.usedSum).toBe(5);
    expect(issue(result, "unreadableNumber")).toMatchObject({ count: 2 });
  });

  test("quantity x price less discount; profit from cost", () => {
    const product = read([
      ["Customer", "Date", "Qty", "Price", "Discount"],
      ["A", 45000, 6, 2.55, 0],
      ["B", 45000, -2, "1,50", 0.1],
    ]);
    expect([...product.sales.amount]).toEqual([15.3, -2.7]);
    expect([...product.sales.quantity!]).toEqual([6, -2]);
    const cost = read([
      ["Customer", "Date", "Sales", "Cost"],
      ["A", 45000, 10.1, 4.2],
    ]);
    expect([...cost.sales.profit!]).toEqual([5.9]);
  });
});

describe("left out, each with its reason", () => {
  test("errors, blanks, unreadable cells, empty rows", () => {
    const result = list([
      ["A", 45000, 1],
      ["B", 45000, "#N/A"],
      ["#REF!", 45000, 2],
      ["C", "#VALUE!", 4],
      ["", 45000, 8],
      ["D", "", 16],
      ["E", 45000, ""],
      ["F", "soon", 32],
      ["G", 45000, "much"],
      ["H", 45000, true],
      ["", "", ""],
    ]);
    const count = (code: string) => issue(result, code)?.count;
    expect(result.rows).toEqual({ read: 11, used: 1, repaired: 0, leftOut: 10 });
    expect(issue(result, "errorCells")?.cells).toEqual([
      [2, 2],
      [3, 0],
      [4, 1],
    ]);
    expect(
      [
        "blankCustomer",
        "blankDate",
        "blankAmount",
        "unreadableDate",
        "unreadableNumber",
        "emptyRows",
      ].map(count)
    ).toEqual([1, 1, 1, 1, 2, 1]);
    expect(result.columnSum).toBe(63);
    expect(result.usedSum).toBe(1);
  });

  test("hidden rows, unless they are wanted", () => {
    const rows = [
      ["A", 45000, 1],
      ["B", 45000, 2],
      ["C", 45000, 4],
    ];
    const visible = list(rows, { encode: { hidden: [[2, 3]] } });
    expect(visible.usedSum).toBe(1);
    expect(issue(visible, "hiddenRows")).toMatchObject({
      kind: "leftOut",
      count: 2,
      facts: { sum: 6 },
    });
    const all = list(rows, { encode: { hidden: [[2, 3]], useHidden: true } });
    expect(all.usedSum).toBe(7);
    expect(issue(all, "manualHiddenRows")).toMatchObject({ kind: "note", count: 2 });
  });
});

describe("totals", () => {
  const totals = (result: ReturnType<typeof read>) => issue(result, "totalsRow");

  test("group, region and grand totals, each since its own beginning", () => {
    const result = list([
      ["A", 45000, 1],
      ["A", 45001, 2],
      ["A total", "", 3],
      ["B", 45000, 4],
      ["B", 45001, 5],
      ["B total", "", 9],
      ["North", "", 12],
      ["C", 45000, 6],
      ["C", 45001, 7],
      ["C total", "", 13],
      ["South", "", 13],
      ["", "", 25],
    ]);
    expect(result.usedSum).toBe(25);
    expect(totals(result)).toMatchObject({ count: 6, facts: { sum: 75 } });
    expect(result.sales.customers).toEqual(["A", "B", "C"]);
  });

  test.each(["Разом", "Итого", "Total", "รวมทั้งหมด", "Summe", ""])(
    "the last row %p that equals the sum",
    (word) => {
      const result = read([
        ["Customer", "Amount"],
        ["A", 0.1],
        ["B", 0.2],
        ["C", 0.7],
        [word, 1],
      ]);
      expect(result.usedSum).toBeCloseTo(1, 12);
      expect(totals(result)).toMatchObject({ count: 1, cells: [[4, 0]] });
    }
  );

  test("above what it adds up", () => {
    const result = read([
      ["Customer", "Amount"],
      ["Total", 16],
      ["A", 5],
      ["B", 2],
      ["C", 9],
    ]);
    expect(result.usedSum).toBe(16);
    expect(totals(result)).toMatchObject({ cells: [[1, 0]] });
  });

  test("a word alone keeps the row, and it is said", () => {
    const result = list([
      ["Total Logistics Ltd", 45000, 5],
      ["A", 45000, 2],
      ["B", 45000, 2],
    ]);
    expect(result.usedSum).toBe(9);
    expect(issue(result, "keptTotalWord")).toMatchObject({
      count: 1,
      cells: [[1, 0]],
      facts: { name: "Total Logistics Ltd" },
    });
  });

  test("a sale that happens to equal the sum stays: its customer is known", () => {
    const result = list([
      ["A", 45000, 5],
      ["B", 45000, 2],
      ["C", 45000, 3],
      ["A", 45001, 10],
    ]);
    expect(result.rows.leftOut).toBe(0);
  });

  test("three customers where the last equals the two others are three customers", () => {
    expect(
      read([
        ["Customer", "Amount"],
        ["A", 5],
        ["B", 2],
        ["C", 7],
      ]).sales.lineCount
    ).toBe(3);
  });

  test("as SUBTOTAL adds up: visible rows; as SUM does: no texts", () => {
    const visible = list(
      [
        ["A", 45000, 1],
        ["B", 45000, 2],
        ["C", 45000, 3],
        ["Total", "", 4],
      ],
      { encode: { hidden: [[2, 2]] } }
    );
    expect(totals(visible)).toMatchObject({ count: 1 });
    const numbers = list([
      ["A", 45000, "1 234,50"],
      ["B", 45000, 1000],
      ["C", 45000, 500],
      ["Разом", "", 1500],
    ]);
    expect(totals(numbers)).toMatchObject({ count: 1 });
    expect(numbers.usedSum).toBe(2734.5);
  });

  test("in a period table every period must agree", () => {
    const table = [
      ["Customer", "Jan 2024", "Feb 2024"],
      ["A", 1, 2],
      ["B", 3, 4],
      ["C", 5, 6],
    ];
    expect(read([...table, ["", 9, 12]]).usedSum).toBe(21);
    expect(read([...table, ["D", 12, 9]]).usedSum).toBe(42);
  });
});

describe("customers", () => {
  const names = (rows: readonly string[], options: GridOptions = {}) =>
    [
      ...list(
        rows.map((name, i) => [name, 45000 + i, 1]),
        options
      ).sales.customers,
    ].sort();

  test("joined: case, spaces, quotes, hyphen, legal form; not: another kind of company", () => {
    const result = list([
      ["ТОВ Агро-Світ", 45000, 1],
      ["Агро Світ ТОВ ", 45001, 2],
      ["ТОВ «Агро-Світ»", 45002, 4],
      ["ФОП Агро-Світ", 45002, 8],
      ["ТОВ Агро-Світ", 45003, 16],
    ]);
    expect(result.sales.customers).toEqual(["ТОВ Агро-Світ", "ФОП Агро-Світ"]);
    expect(issue(result, "joinedSpellings")).toMatchObject({
      kind: "repaired",
      count: 2,
      facts: { spellings: 2 },
    });
    expect(names(["Acme Ltd.", "ACME", "Acme  L.L.C."])).toHaveLength(1);
    expect(names(["บริษัท สยามเทรด จำกัด", "บจก. สยามเทรด", "สยามเทรด"])).toHaveLength(1);
    expect(names(["Shop 12", "Shop 1-2", "Shop 1 2"])).toHaveLength(3);
  });

  test("near names are proposed only, the largest sums first", () => {
    const result = list([
      ["Agro-Svit", 45000, 1],
      ["Агро-Світ", 45001, 2],
      ["Northwind Traders", 45002, 30],
      ["Northwind Trader", 45002, 4],
      ["Shop 12 main", 45003, 5],
      ["Shop 13 main", 45003, 5],
    ]);
    expect(result.sales.customers).toHaveLength(6);
    expect(issue(result, "nearSpellings")).toMatchObject({
      kind: "note",
      count: 2,
      facts: {
        a1: "Northwind Traders",
        b1: "Northwind Trader",
        sumA1: 30,
        sumB1: 4,
        a2: "Агро-Світ",
        b2: "Agro-Svit",
      },
    });
  });

  test("joined by the user", () => {
    expect(
      names(["Agro-Svit", "Агро-Світ", "X"], { encode: { joins: [["Agro-Svit", "Агро-Світ"]] } })
    ).toEqual(["X", "Агро-Світ"]);
  });

  test("a customer number is preferred to the name", () => {
    const head = ["Customer ID", "Customer", "Date", "Amount"];
    const result = read([
      head,
      [1, "Acme", 45000, 1],
      [1, "Acme Ltd", 45001, 2],
      [2, "Beta", 45001, 4],
      ["", "Beta", 45002, 8],
      ["", "Zed", 45002, 16],
      [3, "Gamma", 45000, 1],
      [4, "Gamma", 45000, 1],
    ]);
    expect(linesOf(result).map(([name]) => name)).toEqual([
      "Acme",
      "Acme",
      "Beta",
      "Beta",
      "Gamma (3)",
      "Gamma (4)",
      "Zed",
    ]);
  });

  test("merged over its rows: carried down; blank without a merge: not", () => {
    const rows = [
      ["A", 45000, 10],
      ["", 45001, 5],
      ["", 45002, 7],
    ];
    const merged = list(rows, { merges: [{ row: 1, column: 0, rows: 3, columns: 1 }] });
    expect(linesOf(merged)).toEqual([
      ["A", 45000, 10],
      ["A", 45001, 5],
      ["A", 45002, 7],
    ]);
    expect(merged.rows).toEqual({ read: 3, used: 1, repaired: 2, leftOut: 0 });
    expect(issue(list(rows), "blankCustomer")).toMatchObject({ count: 2 });
  });

  test("rowCustomer gives every source row its customer", () => {
    const result = list([
      ["A", 45000, 1],
      ["", 45000, 2],
      ["B", 47000, 3],
      ["A", 45001, 4],
      ["B", 45001, 5],
      ["Total", "", 15],
    ]);
    expect([...result.rowCustomer]).toEqual([-1, 0, -1, 1, 0, 1, -1]);
  });

  test("nobody in particular is said, not left out", () => {
    const result = list([
      ["Cash", 45000, 1],
      ["Інші", 45001, 2],
      ["X", 45002, 3],
    ]);
    expect(issue(result, "anonymousCustomer")).toMatchObject({
      kind: "note",
      count: 2,
      facts: { sum: 3 },
    });
    expect(result.usedSum).toBe(6);
  });

  test("also where white space makes the name longer than any of them", () => {
    const result = list([
      [`Cash${" ".repeat(22)}sale`, 45000, 1],
      ["X", 45002, 3],
    ]);
    expect(issue(result, "anonymousCustomer")).toMatchObject({
      count: 1,
      facts: { name: "Cash sale" },
    });
  });
});

describe("currencies are never added together", () => {
  const head = [...HEAD, "Currency"];
  const rows = [
    ["A", 45000, 1, "UAH"],
    ["B", 45000, 2, "грн"],
    ["C", 45000, 4, "EUR"],
    ["D", 45000, 8, ""],
  ];

  test("the commonest is used, the others left out, and one question asked", () => {
    const result = read([head, ...rows]);
    expect(result.usedSum).toBe(11);
    expect(issue(result, "otherCurrency")).toMatchObject({
      kind: "leftOut",
      count: 1,
      facts: { sum: 4 },
    });
    expect(issue(result, "currencies")).toMatchObject({
      kind: "question",
      facts: { main: "UAH", code1: "UAH", rows1: 2, sum1: 3, code2: "EUR", rows2: 1, sum2: 4 },
    });
  });

  test("answered: another one, or rates", () => {
    const euro = read([head, ...rows], { encode: { choices: { currency: "EUR" } } });
    expect(linesOf(euro).map(([name]) => name)).toEqual(["C", "D"]);
    expect(issue(euro, "currencies")).toBeUndefined();
    const rated = read([head, ...rows], { encode: { choices: { rates: { UAH: 1, EUR: 50 } } } });
    expect(rated.usedSum).toBe(211);
  });

  test("signs in texts and number formats show them too", () => {
    expect(
      list([
        ["A", 45000, "$1.50"],
        ["B", 45000, "€2.50"],
        ["C", 45000, "$3.10"],
      ]).usedSum
    ).toBeCloseTo(4.6, 12);
    const formats = [
      [],
      ...["#,##0 ₴", "[$€-407] #,##0", "#,##0 ₴"].map((money) => ["", "dd.mm.yyyy", money]),
    ];
    expect(
      list(
        [
          ["A", 45000, 1],
          ["B", 45000, 2],
          ["C", 45000, 3],
        ],
        { formats }
      ).usedSum
    ).toBe(4);
    expect(
      issue(
        list([
          ["A", 45000, "$1.50"],
          ["B", 45000, 2],
        ]),
        "currencies"
      )
    ).toBeUndefined();
  });
});

describe("period tables", () => {
  test("a dash is nothing, an error leaves the row out, negative cells count", () => {
    const result = read([
      ["Customer", "Jan 2024", "Feb 2024"],
      ["A", "#N/A", 5],
      ["B", "-", 6],
      ["C", "", 0],
      ["", "", ""],
      ["E", "1 234,5", -3],
    ]);
    const [january, february] = [serialDay(2024, 1, 31), serialDay(2024, 2, 29)];
    expect(linesOf(result)).toEqual([
      ["B", february, 6],
      ["E", january, 1234.5],
      ["E", february, -3],
    ]);
    expect(result.rows).toEqual({ read: 5, used: 1, repaired: 1, leftOut: 3 });
    expect(result.sales.grain).toBe("month");
  });
});

test("a line without an invoice number is one purchase a day", () => {
  const head = ["Customer", "Date", "Invoice", "Amount"];
  const { sales } = read([
    head,
    ["A", 45000, "I1", 1],
    ["A", 45000, "", 2],
    ["A", 45001, "", 3],
    ["A", 45000, "", 4],
    ["A", 45001, "I1", 5],
  ]);
  const [numbered, blank, blankNextDay, blankSameDay, sameNumber] = sales.invoice!;
  expect(sameNumber).toBe(numbered);
  expect(blankSameDay).toBe(blank);
  expect(new Set([numbered, blank, blankNextDay]).size).toBe(3);
});

describe("the caller's mistakes throw", () => {
  const grid = [HEAD, ["A", 45000, 1], ["B", 45001, 2]];
  const start = () => {
    const layout = recognise(grid);
    if (layout.shape === "none") throw new Error("a list was expected");
    return createEncoder(layout, { rowCount: 3, todayDay: 46350 });
  };

  test("a gap between blocks, too many rows, too few columns, a second finish", () => {
    expect(() => start().add({ firstRow: 2, values: [["B", 45001, 2]] })).toThrow("row 1");
    expect(() =>
      start().add({
        firstRow: 1,
        values: [
          ["A", 1, 1],
          ["A", 1, 1],
          ["A", 1, 1],
        ],
      })
    ).toThrow("More rows");
    expect(() => start().add({ firstRow: 1, values: [["A", 1]] })).toThrow("3 columns");
    const encoder = start();
    encoder.finish();
    expect(() => encoder.finish()).toThrow("finished");
    expect(() => encoder.finishInSteps()).toThrow("finished");
  });

  test("rows of the header in the first block are passed over", () => {
    const encoder = start();
    encoder.add({ firstRow: 0, values: grid });
    expect(encoder.finish().sales.lineCount).toBe(2);
  });
});
