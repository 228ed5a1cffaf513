/** Lists as people have them, by kind: what is decided when the rows are read. Each kind in other words, languages and orders of columns. */
import type { Cell } from "../../../src/engine/sales/sales";
import { linesOf, read, type Grid, type GridOptions } from "./readGrid";

const day = 45300;
function valuesOf(grid: Grid, options: GridOptions = {}): Record<string, number> {
  const { sales } = read(grid, options);
  const values: Record<string, number> = {};
  for (let i = 0; i < sales.lineCount; i++) {
    const name = sales.customers[sales.customer[i]!]!;
    values[name] = Math.round(((values[name] ?? 0) + sales.amount[i]!) * 100) / 100;
  }
  return values;
}
const codesOf = (grid: Grid, options: GridOptions = {}) =>
  Object.fromEntries(read(grid, options).issues.map(({ code, count }) => [code, count]));

describe("sums above their parts", () => {
  const parts = { Alfa: 100, Beta: 200, Gamma: 150, Delta: 250 };

  test("a total, managers, their customers", () => {
    const list = [
      ["Client", "Sum"],
      ["Olga", 300],
      ["Alfa", 100],
      ["Beta", 200],
      ["Sam", 400],
      ["Gamma", 150],
      ["Delta", 250],
      ["Total", 700],
    ];
    expect(valuesOf(list)).toEqual(parts);
    expect(codesOf(list)).toMatchObject({ sumLevel: 1 + 1, totalsRow: 3 });
    const upper = { encode: { choices: { sumLevel: "upper" } } } as const;
    expect(valuesOf(list, upper)).toEqual({ Olga: 300, Sam: 400 });
  });

  test("the header tells the levels: nothing is asked", () => {
    const list = [
      ["Итого", "Менеджер / Покупатель"],
      [300, "Ольга"],
      [100, "Альфа"],
      [200, "Бета"],
      [400, "Сэм"],
      [150, "Гамма"],
      [250, "Дельта"],
    ];
    expect(valuesOf(list)).toEqual({ Альфа: 100, Бета: 200, Гамма: 150, Дельта: 250 });
    expect(codesOf(list)).not.toHaveProperty("sumLevel");
  });

  test("products below customers repeat: the customer is the heading", () => {
    const list = [
      ["Customer", "Qty", "Amount"],
      ["Alfa", 3, 30.5],
      ["Paint", 1, 10.25],
      ["Primer", 2, 20.25],
      ["Beta", 5, 61],
      ["Paint", 2, 20.5],
      ["Primer", 3, 40.5],
      ["Gamma", 1, 11],
      ["Paint", 1, 11],
    ];
    expect(valuesOf(list)).toEqual({ Alfa: 30.5, Beta: 61, Gamma: 11 });
  });

  test("documents with their days below customers", () => {
    const list = [
      ["Покупець", "Сума"],
      ["ТОВ Вежа", 30.5],
      ["Видаткова накладна 12 від 15.07.2025", 10.25],
      ["Видаткова накладна 14 від 20.08.2025", 20.25],
      ["ФОП Мороз", 61],
      ["Видаткова накладна 13 від 16.07.2025", 61],
      ["Разом", 91.5],
    ];
    const { sales, issues } = read(list);
    expect(linesOf({ sales })).toEqual([
      ["ТОВ Вежа", 45853, 10.25],
      ["ТОВ Вежа", 45889, 20.25],
      ["ФОП Мороз", 45854, 61],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["groupHeading", "groupedRows", "totalsRow"])
    );
  });

  test("regions over customers over documents, months across", () => {
    const list = [
      ["Name", "Jan 2025", "Feb 2025", "Mar 2025"],
      ["North", 30, 10, 5],
      ["Alder Ltd", 10, 10, 0],
      ["Birch GmbH", 20, 0, 5],
      ["South", 7, 7, 11],
      ["Cobalt LLC", 7, 0, 1],
      ["Dune Inc", 0, 7, 10],
      ["Grand Total", 37, 17, 16],
    ];
    expect(valuesOf(list)).toEqual({
      "Alder Ltd": 20,
      "Birch GmbH": 25,
      "Cobalt LLC": 8,
      "Dune Inc": 17,
    });
    expect(codesOf(list)).not.toHaveProperty("sumLevel");
  });

  test("sales people over customers, months across, a total below whose word nobody knows", () => {
    const list = [
      ["Vertreter / Kunde", "01.2025", "02.2025", "03.2025"],
      ["Frau Klein", 30, 10, 5],
      ["Amber Cafe", 10, 10, 0],
      ["Birch Foods", 20, 0, 5],
      ["Herr Groß", 7, 7, 11],
      ["Cedar Clinic", 7, 0, 1],
      ["Delta Rentals", 0, 7, 10],
      ["Kokku", 37, 17, 16],
    ];
    const values = { "Amber Cafe": 20, "Birch Foods": 25, "Cedar Clinic": 8, "Delta Rentals": 17 };
    expect(valuesOf(list)).toEqual(values);
    expect(valuesOf([...list.slice(0, -1), ["Summe", 37, 17, 16]])).toEqual(values);
  });

  test("a sum of everything on top, without a word", () => {
    const list = [
      ["Company", "Revenue"],
      ["Our Shop", 703.5],
      ["Alfa", 100.5],
      ["Beta", 203],
      ["Gamma", 150],
      ["Delta", 250],
    ];
    expect(valuesOf(list)).toEqual({ Alfa: 100.5, Beta: 203, Gamma: 150, Delta: 250 });
  });

  test("customers of which one is by chance the sum of the next two stay customers", () => {
    const list: Cell[][] = [["Customer", "Amount"]];
    for (let i = 0; i < 20; i++) list.push([`Customer ${i}`, 500 - 17 * i]);
    list[8]![1] = Number(list[9]![1]) + Number(list[10]![1]);
    expect(Object.keys(valuesOf(list))).toHaveLength(20);
  });

  test("a total that no longer fits is no customer where it would be the largest", () => {
    const list = [
      ["Customer", "Date", "Amount"],
      ["Alfa", day, 100],
      ["Beta", day + 1, 200],
      ["Gamma", day + 2, 150],
      ["Total", "", 500],
    ];
    expect(valuesOf(list)).toEqual({ Alfa: 100, Beta: 200, Gamma: 150 });
  });
});

describe("rows that say that nothing was sold", () => {
  test.each([
    ["Status", "completed", "Cancelled"],
    ["Order status", "Paid", "void"],
    ["Payment state", "Captured", "FAILED"],
    ["Stage", "Closed Won", "Closed Lost"],
    ["Stage", "Closed Won", "Negotiation"],
    ["Статус", "Виконано", "Скасовано"],
    ["Стан замовлення", "Доставлено", "Відмова клієнта"],
    ["Статус заказа", "Выполнен", "Отменён"],
    ["Состояние", "Проведен", "Помечен на удаление"],
    ["สถานะ", "สำเร็จ", "ยกเลิก"],
    ["Status", "Abgeschlossen", "Storniert"],
    ["État", "Payée", "Annulée"],
    ["Estado", "Entregado", "Pendiente"],
    ["Status", "Delivered", "Refused by customer"],
  ])("%s: %s, but not %s", (header, sold, unsold) => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      i === 4 ? unsold : sold,
      day + i,
      i === 4 ? "Ghost" : `Customer ${i % 3}`,
      10 + i,
    ]);
    const list = [[header, "Date", "Customer", "Amount"], ...rows];
    expect(Object.keys(valuesOf(list))).toHaveLength(3);
    const found = read(list).issues.find(({ code }) => code === "notSold");
    expect(found).toMatchObject({ kind: "leftOut", count: 1, facts: { sum: 14, text: unsold } });
    expect(valuesOf(list, { encode: { keepCancelled: true } })).toHaveProperty("Ghost", 14);
  });

  test.each([
    ["Cancelled", "Yes", "No"],
    ["Void", 1, 0],
    ["Is deleted", true, false],
  ])("a column %s that answers %s or %s", (header, yes, no) => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      day + i,
      `Customer ${i % 3}`,
      10 + i,
      i === 4 ? yes : no,
    ]);
    expect(codesOf([["Date", "Customer", "Amount", header], ...rows])).toMatchObject({
      notSold: 1,
    });
  });

  test.each([
    ["Status", "Not cancelled"],
    ["Status", "Refunded"],
    ["Статус", "Не отменён"],
    ["Product", "Draft"],
    ["Cancelled items", 3],
  ])("%s: %s is a sale", (header, text) => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      day + i,
      `Customer ${i % 3}`,
      10 + i,
      i % 2 === 0 ? text : "Done",
    ]);
    expect(codesOf([["Date", "Customer", "Amount", header], ...rows])).not.toHaveProperty(
      "notSold"
    );
  });

  test("a total that counts them or not is found all the same", () => {
    const rows = [
      [day, "Alfa", 10, "paid"],
      [day + 1, "Beta", 20, "paid"],
      [day + 2, "Gamma", 40, "cancelled"],
      [day + 3, "Alfa", 5, "paid"],
    ];
    for (const total of [75, 35]) {
      const list = [["Date", "Customer", "Amount", "Status"], ...rows, ["", "", total, ""]];
      expect(codesOf(list)).toMatchObject({ notSold: 1, totalsRow: 1 });
    }
  });
});

describe("the amount of the order on every line", () => {
  const lines = (orders: readonly (readonly [string, number, number])[]) =>
    orders.flatMap(([customer, total, count], order) =>
      Array.from({ length: count }, (_, i) => [
        1000 + order,
        day + order,
        customer,
        `Item ${i}`,
        total,
      ])
    );
  const orders = [
    ["Alfa", 50.25, 3],
    ["Beta", 20.5, 1],
    ["Gamma", 70, 2],
    ["Alfa", 33.1, 2],
    ["Beta", 12, 4],
  ] as const;
  const once = { Alfa: 83.35, Beta: 32.5, Gamma: 70 };

  test.each([
    ["Order ID", "Date", "Customer", "Item", "Order Total"],
    ["Номер замовлення", "Дата", "Клієнт", "Товар", "Сума замовлення"],
    ["Rechnung Invoice no", "Date", "Client", "Product", "Amount"],
  ])("%s", (...header) => {
    const list = [header, ...lines(orders)];
    expect(valuesOf(list)).toEqual(once);
    expect(codesOf(list)).toMatchObject({ repeatedTotal: 7, orderTotal: 7 });
    const each = { encode: { choices: { orderTotal: "each" } } } as const;
    expect(valuesOf(list, each)).toMatchObject({ Gamma: 140 });
  });

  test("lines with their own amounts are left alone", () => {
    const list = [
      ["Order ID", "Date", "Customer", "Item", "Amount"],
      ...lines(orders).map((row, i) => [...row.slice(0, 4), 10 + i]),
    ];
    expect(codesOf(list)).not.toHaveProperty("repeatedTotal");
    const onePrice = lines(orders).map((row) => [...row.slice(0, 4), 9.9]);
    const same = [["Order ID", "Date", "Customer", "Item", "Amount"], ...onePrice];
    expect(codesOf(same)).not.toHaveProperty("repeatedTotal");
  });
});

describe("a status that nobody knows", () => {
  const statuses = ["Paid", "Paid", "Parked", "Paid", "Cancelled", "Paid"];
  const list = [
    ["Date", "Customer", "Status", "Amount"],
    ...statuses.map((status, i) => [
      `2025-03-0${i + 1}`,
      i % 2 === 0 ? "Alfa" : "Beta",
      status,
      10,
    ]),
  ];

  test("is a question, and its rows are used", () => {
    expect(codesOf(list)).toMatchObject({ notSold: 1, unknownStatus: 1 });
    expect(valuesOf(list)).toEqual({ Alfa: 20, Beta: 30 });
  });

  test.each([
    ["kept", { Alfa: 20, Beta: 30 }],
    ["out", { Alfa: 10, Beta: 30 }],
  ] as const)("answered with %s", (unknownStatus, expected) => {
    const answered = { encode: { choices: { unknownStatus } } } as const;
    expect(valuesOf(list, answered)).toEqual(expected);
    expect(codesOf(list, answered)).not.toHaveProperty("unknownStatus");
  });

  test("answered with out, says nothing of a column in which nobody knows any word", () => {
    const states = ["State", "Texas", "Ohio", "Utah", "Iowa", "Maine", "Idaho"];
    const withState = list.map((row, i) => [...row.slice(0, 3), states[i]!, row[3]!]);
    const answered = { encode: { choices: { unknownStatus: "out" } } } as const;
    expect(valuesOf(withState, answered)).toEqual({ Alfa: 10, Beta: 30 });
  });

  test("is none where most are unknown, or where it brings next to nothing", () => {
    const states = list.map((row, i) => (i < 2 ? row : [...row.slice(0, 2), "Texas", row[3]!]));
    expect(codesOf(states)).not.toHaveProperty("unknownStatus");
    const little = list.map((row) => (row[2] === "Parked" ? [...row.slice(0, 3), 0.1] : row));
    expect(codesOf(little)).not.toHaveProperty("unknownStatus");
  });
});

describe("half-converted dates", () => {
  const serial = (text: string) => Math.round(Date.parse(`${text}T00:00:00Z`) / 864e5) + 25569;
  // Right days, in the order of the list.
  const days = [
    "2024-01-04",
    "2024-01-15",
    "2024-02-07",
    "2024-02-20",
    "2024-03-05",
    "2024-03-28",
    "2024-05-06",
    "2024-06-17",
    "2024-07-08",
  ];
  const half = (text: string, monthFirst: boolean): Cell => {
    const [year, month, dayOf] = text.split("-").map(Number) as [number, number, number];
    if (dayOf <= 12)
      return serial(`${year}-${String(dayOf).padStart(2, "0")}-${String(month).padStart(2, "0")}`);
    return monthFirst ? `${month}/${dayOf}/${year}` : `${dayOf}.${month}.${year}`;
  };

  test.each([true, false])(
    "day and month are exchanged back, and it is asked; month first: %s",
    (first) => {
      const rows = days.map((text, i) => [half(text, first), `Customer ${i % 3}`, 10 + i]);
      const list = [["Date", "Customer", "Amount"], ...rows];
      const formats = list.map((row) =>
        row.map((cell) => (typeof cell === "number" && cell > 40000 ? "yyyy-mm-dd" : "General"))
      );
      expect([...read(list, { formats }).sales.day]).toEqual(days.map(serial));
      expect(codesOf(list, { formats })).toMatchObject({ swappedDays: 5 });
      const keep = { formats, encode: { choices: { realDays: "keep" } } } as const;
      expect(read(list, keep).sales.day[0]).toBe(serial("2024-04-01"));
      expect(codesOf(list, keep)).not.toHaveProperty("swappedDays");
    }
  );

  test("a real day after the 12th shows that nothing was exchanged", () => {
    const rows = days.map((text, i) => [
      i % 2 === 0 ? serial(text) : half(text, true),
      `Customer ${i % 3}`,
      10 + i,
    ]);
    rows.push([serial("2024-07-25"), "Customer 1", 3]);
    expect(codesOf([["Date", "Customer", "Amount"], ...rows])).not.toHaveProperty("swappedDays");
  });
});

describe("keys that are not repeated", () => {
  test("a Result row that adds up proves the group", () => {
    const list = [
      ["Customer", "Date", "Amount"],
      ["Alfa", day, 10.5],
      ["", day + 30, 20.5],
      ["", "Result", 31],
      ["Beta", day, 5],
      ["", day + 30, 6],
      ["", day + 60, 7],
      ["", "Result", 18],
      ["Overall Result", "", 49],
    ];
    expect(valuesOf(list)).toEqual({ Alfa: 31, Beta: 18 });
    expect(codesOf(list)).toMatchObject({ groupedRows: 3, totalsRow: 3 });
  });

  test("the invoice number proves it", () => {
    const list = [
      ["Дата", "Накладна", "Сума", "Клієнт"],
      [day, "A-1", 10, "Альфа"],
      ["", "A-1", 20, ""],
      [day + 1, "A-2", 5, "Бета"],
      [day + 1, "A-2", 7, ""],
    ];
    expect(valuesOf(list)).toEqual({ Альфа: 30, Бета: 12 });
  });

  test("an Itog row under names in another order of columns", () => {
    const list = [
      ["Сумма", "Дата", "Клиент"],
      [10, day, "Альфа"],
      [20, day + 1, ""],
      [30, "", "Итог"],
      [5, day, "Бета"],
      [6, day + 1, ""],
      [11, "", "Итог"],
    ];
    expect(valuesOf(list)).toEqual({ Альфа: 30, Бета: 11 });
  });
});

describe("what looks alike, and what changes nothing", () => {
  test("a pair of which one name ends before the other begins comes first", () => {
    const list = [
      ["Date", "Customer", "Amount"],
      [day, "Gamma Logistics", 900],
      [day + 190, "Gama Logistics", 800],
      [day + 195, "Gamma Logistics", 900],
      [day, "Alderwood", 10],
      [day + 200, "Alderwod", 20],
    ];
    const facts = read(list).issues.find(({ code }) => code === "nearSpellings")?.facts;
    expect(facts).toMatchObject({
      name: "Alderwod",
      other: "Alderwood",
      ...{ a1: "Alderwod", sumA1: 20, lastA1Day: day + 200, lastB1Day: day },
      ...{ a2: "Gamma Logistics", sumB2: 800, lastB2Day: day + 190 },
    });
  });

  test("a cancelled row, a total of any level and a blank row change no sale", () => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      day + i,
      `Customer ${i % 4}`,
      "paid",
      100 + 7 * i,
    ]);
    const header = ["Date", "Customer", "Status", "Amount"];
    const before = linesOf(read([header, ...rows]));
    const sum = (part: readonly (string | number)[][]) =>
      part.reduce((all, row) => all + Number(row[3]), 0);
    const more = [
      ...rows.slice(0, 10),
      ["", "Subtotal", "", sum(rows.slice(0, 10))],
      [day + 3, "Ghost", "Cancelled", 99999],
      ["", "", "", ""],
      ...rows.slice(10),
      ["", "Subtotal", "", sum(rows.slice(10))],
      ["", "Grand total", "", sum(rows)],
    ];
    expect(linesOf(read([header, ...more]))).toEqual(before);
  });
});
