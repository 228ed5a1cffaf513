/**
 * The functions of a list, on the four customers of test/cases/salesList.ts whose classes, statuses and sums can be seen without a computer.
 * Agreement with the button on real lists: test/agreement/functions.test.ts.
 */
import {
  customerSegments,
  customerStatus,
  keyAccounts,
  lossesByPeriod,
  lostCustomers,
  nextOrder,
  segmentMatrix,
  segmentMigration,
  whySegment,
} from "../../src/functions/functions";
import { CLASSES, ROWS, serial } from "../cases/salesList";
import { installOffice, invocation } from "./office";

type Cells = unknown[][];
const column = (i: number, rows: readonly (readonly unknown[])[] = ROWS): Cells =>
  rows.map((row) => [row[i]]);
const listOf = (rows: readonly (readonly unknown[])[] = ROWS, options: Cells | null = null) =>
  [column(1, rows), column(0, rows), column(2, rows), options as Cells, invocation()] as const;
const withRow = (row: readonly unknown[]) => listOf([...ROWS, row]);

beforeEach(() => installOffice("en-US"));

test("CUSTOMERSEGMENTS: a header, and every customer with what the sheet Segments says", async () => {
  const [header, ...rows] = await customerSegments(...listOf());
  expect(header).toEqual([
    "Customer",
    "Segment",
    "ABC",
    "XYZ",
    "Status",
    "Revenue",
    "Share",
    "Cumulative share",
    "Purchases",
    "First purchase",
    "Last purchase",
    "Next order expected",
    "Why",
  ]);
  expect(Object.fromEntries(rows.map(([customer, segment]) => [customer, segment]))).toEqual(
    CLASSES
  );
  // 10 December and 30 days more: the median of gaps of 28 to 31 days, of which 31 is the commonest, is 31.
  expect(rows[0]!.slice(0, 12)).toEqual([
    "Alfa", "AX", "A", "X", "Regular", 12_000, 0.789474, 0.789474, 12,
    serial("2025-01-10"), serial("2025-12-10"), serial("2026-01-10"),
  ]); // prettier-ignore
  expect(rows[0]![12]).toMatch(/^A: number 1 of 4, /);
  // Lost: nobody waits for the next order.
  expect(rows[2]!.slice(0, 12)).toEqual([
    "Delta", "BY", "B", "Y", "Lost", 1200, 0.078947, 0.986842, 6,
    serial("2025-01-05"), serial("2025-06-05"), "",
  ]); // prettier-ignore
});

describe("what a range may be", () => {
  test("with its header, as rows, and with empty cells at the end", async () => {
    const plain = await customerSegments(...listOf());
    const header = listOf([["Date", "Customer", "Amount"], ...ROWS, ["", "", ""], ["", "", ""]]);
    expect(await customerSegments(...header)).toEqual(plain);
    const across = (cells: Cells): Cells => [cells.map(([cell]) => cell)];
    const [customers, dates, amounts] = listOf();
    const rows = [across(customers), across(dates), across(amounts)] as const;
    expect(await customerSegments(...rows, null as never, invocation())).toEqual(plain);
  });

  test("dates and amounts as text, Buddhist years, and values inside data types", async () => {
    const texts = ROWS.map(([day, customer, amount], i) => {
      const iso = new Date((Number(day) - 25_569) * 86_400_000).toISOString().slice(0, 10);
      const [year, month, date] = iso.split("-");
      const written = [iso, `${date}/${month}/${Number(year) + 543}`, { type: "FormattedNumber", basicValue: day }][i % 3];
      return [written, { type: "String", basicValue: customer }, `${amount}.00`];
    });
    expect(await customerSegments(...listOf(texts))).toEqual(await customerSegments(...listOf()));
  }); // prettier-ignore

  test("rows without a customer are left out, as by the button", async () => {
    expect(await customerSegments(...listOf([...ROWS, [0, 0, 0], [0, 0, 0]]))).toEqual(
      await customerSegments(...listOf())
    );
    expect(await customerSegments(...withRow([serial("2025-12-30"), "", 5]))).toEqual(
      await customerSegments(...listOf())
    );
  });
});

test("options are the settings by their own names", async () => {
  const options = [["abc.a", 0.5], ["lost.rule", "days"], ["lost.days", 300], ["asOf", serial("2025-12-31")]]; // prettier-ignore
  const rows = await customerSegments(...listOf(ROWS, options));
  // Before Beta stand 78.9 %: not A below 50 %. Delta is silent for 209 days: not lost; Gamma was for 314, and is back.
  expect(rows.slice(1).map((row) => [row[1], row[4]])).toEqual([
    ["AX", "Regular"],
    ["BY", "Regular"],
    ["BY", "At risk"],
    ["CZ", "Returned"],
  ]);
});

test("SEGMENTMATRIX: the nine cells, with who is at risk or lost", async () => {
  const [header, ...rows] = await segmentMatrix(...listOf());
  expect(header).toEqual(["Segment", "Customers", "Revenue", "Share", "At risk", "Lost"]);
  expect(rows).toHaveLength(9);
  expect(rows.filter(([, customers]) => customers !== 0)).toEqual([
    ["AX", 1, 12_000, 0.789474, 0, 0],
    ["AY", 1, 1800, 0.118421, 0, 0],
    ["BY", 1, 1200, 0.078947, 0, 1],
    ["CZ", 1, 200, 0.013158, 0, 0],
  ]);
});

test("LOSTCUSTOMERS and LOSSESBYPERIOD tell of the one who left", async () => {
  const [header, ...rows] = await lostCustomers(...listOf());
  expect(header!.slice(0, 2)).toEqual(["Customer", "Value, last active year"]);
  // Longest gap 31 days, x 1.5 = 46.5: lost on the 47th day after 5 June.
  expect(rows).toEqual([["Delta", 1200, "", "B", serial("2025-06-05"), serial("2025-07-22"), 209, 30]]);
  const periods = await lossesByPeriod(...listOf());
  expect(periods[0]!.slice(0, 4)).toEqual(["Period", "New", "Returned", "Lost"]);
  expect(periods).toHaveLength(13);
  // January: Alfa, Beta and Delta are new; February: Gamma.
  expect(periods[1]!.slice(1, 6)).toEqual([3, 0, 0, 0, 3]);
  expect(periods[2]!.slice(1, 6)).toEqual([1, 0, 0, 3, 4]);
  // July: Gamma, who bought once in February, is lost already; Delta is one of three.
  expect(periods[7]!.slice(1)).toEqual([0, 0, 1, 3, 2, 0.333333, 0, 1200]);
}); // prettier-ignore

test("KEYACCOUNTS: the largest, and by which criteria", async () => {
  const [header, ...rows] = await keyAccounts(...listOf());
  expect(header).toEqual(["Customer", "Key account", "Segment", "Status", "Revenue", "Share", "Because"]); // prettier-ignore
  // From 10 % on: Alfa and Beta (11.8 %).
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ["Alfa", "Breadwinner", "AX", "Regular", 12_000, 0.789474],
    ["Beta", "Breadwinner", "AY", "Regular", 1800, 0.118421],
  ]);
  expect(rows[0]![6]).toContain("10%");
});

test("WHYSEGMENT: the sentence of the table, also for another spelling; an unknown customer is #N/A", async () => {
  const rows = await customerSegments(...listOf());
  expect(await whySegment("Beta", ...listOf())).toBe(rows[2]![12]);
  expect(await whySegment([["  BETA "]], ...listOf())).toBe(rows[2]![12]);
  await expect(whySegment("Omega", ...listOf())).rejects.toMatchObject({
    code: "#N/A",
    message: "The list has no customer “Omega”.",
  });
});

test("CUSTOMERSTATUS looks at the own gaps and the 30 days", async () => {
  const dates = ["2025-01-05", "2025-02-04", "2025-03-06", "2025-04-05"].map((day) => [serial(day)]);
  const on = (day: string): Promise<unknown> => customerStatus(dates, serial(day), invocation());
  // Gaps of 30 days: at risk after 30, lost after 45.
  expect(await on("2025-05-05")).toBe("Regular");
  expect(await on("2025-05-06")).toBe("At risk");
  expect(await on("2025-05-20")).toBe("At risk");
  expect(await on("2025-05-21")).toBe("Lost");
  // Left out: today, years later.
  expect(await customerStatus(dates, null, invocation())).toBe("Lost");
}); // prettier-ignore

test("NEXTORDER: day and amount with their ranges; without a rhythm #N/A", async () => {
  const alfa = ROWS.filter(([, customer]) => customer === "Alfa");
  const [[day, from, until, ...amounts]] = (await nextOrder(column(0, alfa), column(2, alfa), invocation())) as [number[]];
  // Gaps of 28 to 31 days after 10 December; every order was 1,000.
  expect([day, from, until]).toEqual([serial("2026-01-10"), serial("2026-01-09"), serial("2026-01-10")]);
  expect(amounts).toEqual([1000, 1000, 1000]);
  const few = alfa.slice(0, 3);
  await expect(nextOrder(column(0, few), column(2, few), invocation())).rejects.toMatchObject({
    code: "#N/A",
    message: "Purchases on at least four different days are needed.",
  });
}); // prettier-ignore

test("SEGMENTMIGRATION: who went where, with the money of both tables", async () => {
  const first = (await customerSegments(...listOf(ROWS, [["asOf", "2025-06-30"]]))) as Cells;
  const last = (await customerSegments(...listOf())) as Cells;
  const [header, ...rows] = await segmentMigration(first, last);
  expect(header).toEqual(["Segment then", "Segment now", "Customers", "Value then", "Value now", "Change in value"]); // prettier-ignore
  expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(4);
  // By 30 June: Alfa 6,000, Beta 900, Delta 1,200, Gamma 100.
  expect(rows.find(([, now]) => now === "AX")).toEqual(["AX", "AX", 1, 6000, 12_000, 6000]);
  await expect(segmentMigration(last, [["Alfa", "AX"]])).rejects.toMatchObject({
    message: "Row 1 of after is not from CUSTOMERSEGMENTS: its customer, segment and value are needed.",
  });
  await expect(segmentMigration([...last, last[1]!], last)).rejects.toMatchObject({
    message: "Row 6 of before has the customer “Alfa” a second time.",
  });
}); // prettier-ignore

describe("faults name the first bad place", () => {
  const cases: [string, () => Promise<unknown>, string][] = [
    ["a text for a date", () => customerSegments(...withRow(["n/a", "Alfa", 5])), "Row 27 of dates is not a date: “n/a”."],
    ["a text for an amount", () => customerSegments(...listOf([["Date", "Customer", "Amount"], [45_000, "Alfa", "much"], ...ROWS])), "Row 2 of amounts is not a number: “much”."],
    ["an error", () => customerSegments(...withRow([45_000, "Alfa", { type: "Error", basicValue: "#DIV/0!" }])), "Row 27 of amounts is an error: #DIV/0!."],
    ["an error, as office.js itself hands it over", () => customerSegments(...withRow([45_000, { code: "#N/A" }, 1])), "Row 27 of customers is an error: #N/A."],
    ["columns of other lengths", () => customerSegments(column(1), column(0).slice(1), column(2), null as never, invocation()), "customers, dates and amounts must have the same number of cells; they have 26, 25 and 26."],
    ["a block", () => customerSegments(ROWS as Cells, column(0), column(2), null as never, invocation()), "customers must be one column or one row; this range has 26 rows and 3 columns."],
    ["nothing", () => customerSegments([[""]], [[""]], [[""]], null as never, invocation()), "customers, dates and amounts hold no rows."],
    ["days without sales", () => customerSegments(...listOf(ROWS, [["asOf", "2024-01-01"]])), "There are no sales between the days of the options (from, asOf); the dates reach from"],
    ["dates with two readings", () => customerSegments(...listOf(ROWS.map(([, customer, amount], i) => [`0${1 + (i % 9)}.0${1 + (i % 5)}.2025`, customer, amount]))), "Answer in the options: dayMonth = day, month."],
    ["an unknown setting", () => customerSegments(...listOf(ROWS, [["lost.day", 3]])), "There is no setting lost.day. Remove it, or correct its name."],
  ]; // prettier-ignore
  test.each(cases)("%s", async (_, call, sentence) => {
    const error = await call().then(
      () => undefined,
      (reason: { code: string; message: string }) => reason
    );
    expect(error?.code).toBe("#VALUE!");
    expect(error?.message).toContain(sentence);
  });

  test("an answer in the options settles what the cells leave open", async () => {
    const open = ROWS.map(([, customer, amount], i) => [`0${1 + (i % 9)}.0${1 + (i % 5)}.2025`, customer, amount]); // prettier-ignore
    expect(await customerSegments(...listOf(open, [["dayMonth", "day"]]))).toHaveLength(5);
  });
});

describe("cheap", () => {
  test("formulas of one list read it once; a changed cell, and another option, are read anew", async () => {
    const rows = Array.from({ length: 300 }, (_, i) => [
      45_000 + i,
      `Customer ${i % 20}`,
      (i % 17) + 1,
    ]);
    let read = 0;
    // Every cell that is looked at counts, as far as the comparison does not stop before.
    const counted = rows.map(([day, customer, amount]) => [
      {
        get basicValue() {
          read += 1;
          return day;
        },
      },
      customer,
      amount,
    ]);
    await customerSegments(...listOf(counted));
    const first = read;
    await segmentMatrix(...listOf(counted));
    expect(read).toBe(first);
    await customerSegments(...listOf(counted, [["abc.a", 0.7]]));
    expect(read).toBe(2 * first);
  });

  test("a call that is answered keeps nothing: office.js keeps all calls that could be cancelled", async () => {
    const call = invocation();
    const [customers, dates, amounts, options] = listOf();
    await customerSegments(customers, dates, amounts, options, call);
    expect(call.onCanceled).toBeUndefined();
  });

  test("a call that nobody waits for any more stops", async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => [45_000 + (i % 700), `C${i % 3000}`, 1]);
    const call = invocation();
    const result = customerSegments(...(listOf(rows).slice(0, 4) as [Cells, Cells, Cells, Cells]), call);
    await new Promise((resolve) => setTimeout(resolve));
    call.onCanceled!();
    await expect(result).rejects.toMatchObject({ name: "Cancelled" });
    // The next one begins anew.
    expect(await customerSegments(...listOf(rows))).toHaveLength(3001);
  }); // prettier-ignore
});

test.each([
  ["uk-UA", "Клієнт", "Рядок 27 у dates: не дата («n/a»)."],
  ["ru-RU", "Клиент", "Строка 27 в dates: не дата («n/a»)."],
  ["th-TH", "ลูกค้า", "แถวที่ 27 ของ dates ไม่ใช่วันที่: “n/a”"],
])("in the language of Excel: %s", async (language, header, sentence) => {
  installOffice(language);
  expect((await customerSegments(...listOf()))[0]![0]).toBe(header);
  await expect(customerSegments(...withRow(["n/a", "Alfa", 5]))).rejects.toMatchObject({
    message: sentence,
  });
});
