/** Worked cases: headers as they stand in real exports; the expected column is the one that its words name. */
import type { ColumnRole } from "../../../src/engine/settings/settings";
import type { Cell } from "../../../src/engine/sales/sales";
import { recognise, type Grid, type GridOptions } from "./readGrid";

const rows = (cells: (i: number) => Cell[], count = 12) =>
  Array.from({ length: count }, (_, i) => cells(i));
const letter = (i: number) => "ABCD"[i % 4]!;

function found(grid: Grid, options: GridOptions = {}) {
  const layout = recognise(grid, options);
  if (layout.shape === "none") throw new Error(`not a list: ${layout.code}`);
  const roles = Object.entries(layout.columns).map(([role, { header }]) => [role, header]);
  return { layout, roles: Object.fromEntries(roles) as { [role in ColumnRole]?: string } };
}

test("a header that is an error is none: the column is called by its letter", () => {
  const { layout } = found(
    [
      ["Customer", "Date", "Amount", "#DIV/0!"],
      ...rows((i) => [`Name ${letter(i)}`, 42000 + i, 10.5, i % 2 === 0 ? "North" : "South"]),
    ],
    { letters: ["A", "B", "C", "D"] }
  );
  expect(layout.dimensions).toEqual([{ column: 3, name: "D", role: "other" }]);
});

describe("columns by words", () => {
  test("English, an order export", () => {
    const { layout, roles } = found([
      [
        "Row ID",
        "Order ID",
        "Order Date",
        "Ship Date",
        "Customer ID",
        "Customer Name",
        "Segment",
        "City",
        "Region",
        "Product ID",
        "Product Name",
        "Sales",
        "Quantity",
        "Discount",
        "Profit",
      ],
      ...rows((i) => [
        i + 1,
        `CA-${i}`,
        42000 + i,
        42005 + i,
        `C${i % 4}`,
        `Name ${letter(i)}`,
        "Consumer",
        "LA",
        "West",
        `P${i}`,
        `Chair ${i}`,
        10.5 + i,
        2,
        0.2,
        1.5,
      ]),
    ]);
    expect(layout.shape).toBe("lines");
    expect(roles).toEqual({
      date: "Order Date",
      customer: "Customer Name",
      customerId: "Customer ID",
      amount: "Sales",
      quantity: "Quantity",
      profit: "Profit",
      invoice: "Order ID",
    });
    expect(layout.columns.date?.alternatives).toEqual([
      { column: 3, header: "Ship Date", rival: true },
    ]);
    expect(layout.dimensions).toEqual(
      expect.arrayContaining([
        { column: 8, name: "Region", role: "region" },
        { column: 10, name: "Product Name", role: "product" },
        { column: 6, name: "Segment", role: "other" },
      ])
    );
    expect(layout.needed).not.toContain(0);
    expect(layout.needed).not.toContain(13);
  });

  test("Ukrainian", () => {
    const { layout, roles } = found([
      ["Період", "Контрагент", "Менеджер", "Обсяг продажу", "Собівартість", "Валовий прибуток"],
      ...rows((i) => [45000 + i, `ТОВ ${letter(i)}`, "К", 200.5, 100, 100.5]),
    ]);
    expect(roles).toEqual({
      date: "Період",
      customer: "Контрагент",
      amount: "Обсяг продажу",
      profit: "Валовий прибуток",
    });
    expect(layout.dimensions).toEqual([{ column: 2, name: "Менеджер", role: "manager" }]);
  });

  test("Russian", () => {
    const { roles } = found([
      [
        "№",
        "Дата документа",
        "Номер документа",
        "Контрагент",
        "Номенклатура",
        "Количество",
        "Цена",
        "Сумма",
        "Валюта",
      ],
      ...rows((i) => [
        i + 1,
        45000 + i,
        `D${i}`,
        `ООО ${letter(i)}`,
        "Гвозди",
        2,
        100,
        200,
        "руб.",
      ]),
    ]);
    expect(roles).toEqual({
      date: "Дата документа",
      invoice: "Номер документа",
      customer: "Контрагент",
      quantity: "Количество",
      amount: "Сумма",
      currency: "Валюта",
    });
  });

  test("Thai", () => {
    const { layout, roles } = found([
      [
        "ลำดับ",
        "วันที่",
        "เลขที่บิล",
        "ชื่อลูกค้า",
        "จังหวัด",
        "รายการสินค้า",
        "จำนวน",
        "ราคาต่อหน่วย",
        "จำนวนเงิน",
        "พนักงานขาย",
      ],
      ...rows((i) => [
        i + 1,
        "05/06/67",
        `B${i}`,
        `ร้าน ${letter(i)}`,
        "กทม",
        "ปูน",
        2,
        100,
        200,
        "ก",
      ]),
    ]);
    expect(roles).toEqual({
      date: "วันที่",
      invoice: "เลขที่บิล",
      customer: "ชื่อลูกค้า",
      quantity: "จำนวน",
      amount: "จำนวนเงิน",
    });
    expect(layout.thaiDates).toBe(true);
    expect(layout.dimensions.map(({ role }) => role)).toEqual(["region", "product", "manager"]);
  });
});

describe("columns that could have been another", () => {
  test("net before gross, buyer before payer, sale date before payment date; the others are named", () => {
    const { layout, roles } = found([
      ["Дата оплати", "Дата", "Платник", "Покупець", "Сума з ПДВ", "Сума без ПДВ"],
      ...rows((i) => [45010 + i, 45000 + i, "Б", `А ${letter(i)}`, 120, 100]),
    ]);
    expect(roles).toEqual({ date: "Дата", customer: "Покупець", amount: "Сума без ПДВ" });
    expect(layout.columns.amount).toMatchObject({
      reason: "header",
      alternatives: [{ column: 4, header: "Сума з ПДВ" }],
    });
    expect(
      layout.issues
        .filter(({ code }) => code === "ambiguousColumns")
        .map(({ facts }) => facts["role"])
    ).toEqual(["customer", "date", "amount"]);
  });

  test("the type of a customer is not the customer, a margin in percent is not the profit", () => {
    const { roles } = found([
      ["Customer type", "Customer", "Margin %", "Date", "Sales"],
      ...rows((i) => ["Retail", `Acme ${letter(i)}`, 0.25, 45000 + i, 100.5]),
    ]);
    expect(roles).toEqual({ customer: "Customer", date: "Date", amount: "Sales" });
  });

  test("the user's choice wins, with any case", () => {
    const grid = [
      ["Customer", "Payer", "Net", "Gross", "Date"],
      ...rows((i) => [`A${i}`, "P", 100, 120, 45000]),
    ];
    const { layout } = found(grid, {
      recognise: { columns: { customer: "payer", amount: "Gross" } },
    });
    expect(layout.columns.customer).toMatchObject({ column: 1, reason: "setting" });
    expect(layout.columns.amount).toMatchObject({ column: 3, reason: "setting" });
  });

  test("a choice that is not there is named", () => {
    const grid = [["Customer", "Sales"], ...rows((i) => [`A${i}`, 100])];
    expect(recognise(grid, { recognise: { columns: { profit: "Gewinn" } } })).toEqual({
      shape: "none",
      code: "columnNotFound",
      facts: { role: "profit", header: "Gewinn" },
      headers: ["Customer", "Sales"],
    });
  });
});

describe("amounts", () => {
  test("quantity x price, less the discount, where there is no amount", () => {
    const { layout } = found([
      ["Customer", "Date", "Qty", "Unit price", "Discount"],
      ...rows((i) => [`A${i % 3}`, 45000 + i, 2, 9.99, 0.1]),
    ]);
    expect(layout).toMatchObject({ amountFrom: "quantityTimesPrice", discountAs: "share" });
    expect(Object.keys(layout.columns).sort()).toEqual([
      "customer",
      "date",
      "discount",
      "price",
      "quantity",
    ]);
  });

  test("a discount of 10 is ten percent", () => {
    const { layout } = found([
      ["Customer", "Date", "Qty", "Price", "Discount"],
      ...rows((i) => [`A${i % 3}`, 45000 + i, 2, 9.99, 10]),
    ]);
    expect(layout.discountAs).toBe("percent");
  });

  test("currencies of the number formats are told by runs of rows", () => {
    const grid = [["Customer", "Date", "Amount"], ...rows((i) => [`A${i}`, 45000 + i, 5], 4)];
    const formats = [
      [],
      ...["#,##0 ₴", "#,##0 ₴", "[$€-407] #,##0", '0.00 "грн"'].map((money) => [
        "General",
        "dd.mm.yyyy",
        money,
      ]),
    ];
    expect(found(grid, { formats }).layout.formatCurrencies).toEqual([
      { firstRow: 1, lastRow: 2, currency: "UAH" },
      { firstRow: 3, lastRow: 3, currency: "EUR" },
      { firstRow: 4, lastRow: 4, currency: "UAH" },
    ]);
  });
});

describe("the header", () => {
  const body = rows((i) => [45000 + i, `Acme ${letter(i)}`, 100.5 + i]);
  const formats = (above: number) => [
    ...Array.from({ length: above }, () => []),
    ...body.map(() => ["dd.mm.yyyy", "General", "0.00"]),
  ];

  test("under a title", () => {
    const { layout } = found([
      ["Sales report 2024"],
      ["printed 1.1.2025"],
      [],
      ["Date", "Customer", "Amount"],
      ...body,
    ]);
    expect(layout).toMatchObject({ headerRows: [3], dataRow: 4 });
    expect(layout.issues.find(({ code }) => code === "titleRows")).toMatchObject({ count: 2 });
  });

  test("none at all: columns by what they hold", () => {
    const { layout } = found(body, { formats: formats(0) });
    expect(layout).toMatchObject({ shape: "lines", headerRows: [], dataRow: 0 });
    expect(layout.columns).toMatchObject({
      date: { column: 0, reason: "content" },
      customer: { column: 1 },
      amount: { column: 2 },
    });
    expect(layout.issues.map(({ code }) => code)).toContain("noHeader");
  });

  test("in a language that is not known", () => {
    const { layout } = found([["Pvm", "Ostaja", "Myynti"], ...body], { formats: formats(1) });
    expect(layout.columns).toMatchObject({
      date: { column: 0, reason: "content" },
      customer: { column: 1 },
      amount: { column: 2 },
    });
    expect(layout.dataRow).toBe(1);
  });

  test("two dates in every row are no header of periods", () => {
    const dated = rows((i) => [45000 + i, 45003 + i, `Acme ${letter(i)}`, 100.5 + i]);
    const dates = dated.map(() => ["dd.mm.yyyy", "dd.mm.yyyy", "General", "0.00"]);
    const named = [["Bestelldatum", "Lieferdatum", "Kunde", "Umsatz"], ...dated];
    expect(found(named, { formats: [[], ...dates] }).layout).toMatchObject({
      shape: "lines",
      headerRows: [0],
      columns: { date: { column: 0, alternatives: [{ column: 1, header: "Lieferdatum" }] } },
    });
    expect(found(dated, { formats: dates }).layout).toMatchObject({
      shape: "lines",
      headerRows: [],
      dataRow: 0,
    });
  });

  test("in two rows under a merged group", () => {
    const grid = [
      ["Date", "Customer", "Money", ""],
      ["", "", "Sales", "Profit"],
      ...rows((i) => [45000 + i, letter(i), 10.5, 1]),
    ];
    const merges = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 2 },
    ];
    const { layout, roles } = found(grid, { merges });
    expect(layout).toMatchObject({ headerRows: [0, 1], dataRow: 2 });
    expect(roles).toEqual({
      date: "Date",
      customer: "Customer",
      amount: "Sales",
      profit: "Profit",
    });
  });

  test("of a table is its first row, whatever stands there", () => {
    const grid = [
      ["Column1", "Column2"],
      ["Customer", "Amount"],
      ["A", 5],
      ["B", 6],
    ];
    expect(recognise(grid, { isTable: true })).toMatchObject({ headerRows: [0], dataRow: 1 });
    expect(recognise(grid)).toMatchObject({ headerRows: [1], dataRow: 2 });
  });
});

describe("customer x period tables", () => {
  const table = (headers: Cell[][], width: number) => [
    ...headers,
    ...[1, 2, 3].map((k) => [`К${k}`, ...Array.from({ length: width }, (_, i) => k * (i + 1))]),
  ];
  const day = (y: number, m: number, d: number) =>
    Math.round(Date.UTC(y, m - 1, d) / 86400000) + 25569;

  test("quarter sums between the months, and a total: only the months are used", () => {
    const { layout } = found([
      [
        "Customer",
        "Jan 2024",
        "Feb 2024",
        "Mar 2024",
        "Q1 2024",
        "Apr 2024",
        "May 2024",
        "Jun 2024",
        "Q2 2024",
        "Total",
      ],
      ["A", 1, 2, 3, 6, 4, 5, 6, 15, 21],
      ["B", 1, 1, 1, 3, 1, 1, 1, 3, 6],
    ]);
    expect(layout).toMatchObject({ shape: "periods", grain: "month", totalsColumns: [4, 8, 9] });
    expect(layout.issues.find(({ code }) => code === "totalsColumn")).toMatchObject({
      count: 3,
      facts: { proven: 3 },
    });
  });

  test("years over months, written once or merged", () => {
    const { layout } = found(
      table(
        [
          ["", 2567, "", 2568, ""],
          ["ลูกค้า", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ."],
        ],
        4
      )
    );
    expect(layout).toMatchObject({ shape: "periods", headerRows: [0, 1] });
    expect("periods" in layout && layout.periods.map(({ lastDay }) => lastDay)).toEqual([
      day(2024, 11, 30),
      day(2024, 12, 31),
      day(2025, 1, 31),
      day(2025, 2, 28),
    ]);
  });

  test("months without a year: the year of the title, else the last one that is over", () => {
    const titled = found(table([["Продажі 2022"], ["Клієнт", "Січень", "Лютий"]], 2)).layout;
    expect("periods" in titled && titled.periods[0]?.firstDay).toBe(day(2022, 1, 1));
    const bare = found(table([["Клієнт", "Листопад", "Грудень", "Січень"]], 3)).layout;
    expect("periods" in bare && bare.periods[0]?.firstDay).toBe(day(2025, 11, 1));
  });

  test("weeks by number and by date", () => {
    const numbered = found(table([["Customer", "W01 2024", "W02 2024", "W03 2024"]], 3)).layout;
    expect("periods" in numbered && numbered.periods[1]).toEqual({
      column: 2,
      firstDay: day(2024, 1, 8),
      lastDay: day(2024, 1, 14),
    });
    const formats = [["General", "dd.mm.yy", "dd.mm.yy"]];
    const dated = found(table([["Customer", day(2024, 1, 1), day(2024, 1, 8)]], 2), {
      formats,
    }).layout;
    expect(dated).toMatchObject({
      grain: "week",
      periods: [{ lastDay: day(2024, 1, 7) }, { lastDay: day(2024, 1, 14) }],
    });
  });

  test("months that have not begun are not periods", () => {
    const { layout } = found([
      ["Customer", "Oct 2026", "Nov 2026", "Dec 2026"],
      ["A", 2, 3, ""],
      ["B", 1, 1, ""],
    ]);
    expect("periods" in layout && layout.periods).toHaveLength(2);
    expect(layout.issues.map(({ code }) => code)).toContain("futureDates");
  });
});

describe("what is no list of sales", () => {
  test.each<[string, Grid]>([
    [
      "empty",
      [
        ["", " "],
        ["", ""],
      ],
    ],
    ["empty", []],
    ["singleColumn", [["Amount"], [1], [2]]],
    [
      "singleColumn",
      [
        ["", "Amount"],
        ["", 1],
        ["", 2],
      ],
    ],
    ["noDataRows", [["Customer", "Date", "Amount"]]],
    [
      "noCustomerColumn",
      [
        ["Date", "Amount"],
        [45000, 5.5],
        [45001, 6.5],
      ],
    ],
    [
      "noAmountColumn",
      [
        ["Date", "Customer"],
        [45000, "A"],
        [45001, "B"],
      ],
    ],
  ])("%s", (code, grid) => {
    expect(recognise(grid)).toMatchObject({ shape: "none", code });
  });

  test("one row per customer with a total: a list of totals, and what it cannot give is said", () => {
    const { layout } = found([
      ["Клієнт", "Разом"],
      ["А", 5],
      ["Б", 6],
    ]);
    expect(layout.shape).toBe("totals");
    expect(layout.issues.map(({ code }) => code)).toEqual(["totalsOnlyLimits"]);
  });
});
