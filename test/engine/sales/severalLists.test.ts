/** Several lists with one header, read one after the other: sums by hand. A total belongs to its own list. */
import { repeatedLists } from "../../../src/engine/sales/encoding/repeatedLists";
import { issue, linesOf, read, type Grid } from "./readGrid";

const HEAD = ["Customer", "Date", "Amount"];
const JAN: Grid = [
  ["Alfa", 45292, 10],
  ["Beta", 45293, 20],
  ["Gamma", 45294, 30],
  ["", "", 60],
];
const FEB: Grid = [
  ["Alfa", 45323, 1],
  ["Beta", 45324, 2],
  ["Total", "", 3],
  ["Delta", 45325, 7],
];
const encode = { partStarts: [1 + JAN.length] };

test("each list has totals of its own; without the border the second one's fits nothing", () => {
  const both = read([HEAD, ...JAN, ...FEB], { encode });
  expect(issue(both, "totalsRow")).toMatchObject({
    count: 2,
    cells: [
      [4, 0],
      [7, 0],
    ],
  });
  expect(linesOf(both).map(([customer, , amount]) => `${customer} ${amount}`)).toEqual([
    "Alfa 10",
    "Alfa 1",
    "Beta 20",
    "Beta 2",
    "Delta 7",
    "Gamma 30",
  ]);
  expect(both.sales.customers).toHaveLength(4);
  expect(both.rows).toEqual({ read: 8, used: 6, repaired: 0, leftOut: 2 });
  expect(both.columnSum).toBe(133);
  expect(both.usedSum).toBe(70);
});

test("a row that equals the sum of all rows of both lists is no total of its own list", () => {
  // 60 + 1 + 2 = 63: the total of both together, were they one list.
  const feb: Grid = [...FEB.slice(0, 2), ["Epsilon", 45326, 63]];
  const rows = [HEAD, ...JAN.slice(0, 3), ...feb];
  const part = { encode: { partStarts: [4] } };
  expect(issue(read(rows, part), "totalsRow")).toBeUndefined();
  expect(issue(read(rows), "totalsRow")).toMatchObject({ count: 1, cells: [[6, 0]] });
});

test("the last row of the first list is tested as the last row of any list", () => {
  const jan: Grid = [...JAN.slice(0, 3), ["Summe", 45295, 60]];
  expect(issue(read([HEAD, ...jan, ...FEB], { encode }), "totalsRow")).toMatchObject({ count: 2 });
});

test("a period table: the total of each list agrees in every period", () => {
  const head = ["Customer", "Jan 2024", "Feb 2024"];
  const north: Grid = [
    ["Alfa", 1, 2],
    ["Beta", 3, 4],
    ["Total", 4, 6],
  ];
  const south: Grid = [
    ["Alfa", 10, 20],
    ["Gamma", 30, 40],
    ["Total", 40, 60],
  ];
  const both = read([head, ...north, ...south], { encode: { partStarts: [4] } });
  expect(issue(both, "totalsRow")).toMatchObject({ count: 2 });
  expect(both.usedSum).toBe(110);
});

describe("a list whose every line stands in another one", () => {
  const repeats = (lists: readonly Grid[], head = HEAD) => {
    const partStarts = lists
      .slice(0, -1)
      .map((_, i) => 1 + lists.slice(0, i + 1).reduce((sum, rows) => sum + rows.length, 0));
    return read([head, ...lists.flat()], { encode: { partStarts } })
      .issues.filter(({ code }) => code === "repeatedList")
      .map(({ count, cells, facts }) => [facts["list"], facts["other"], count, cells[0]?.[0]]);
  };
  const [jan, feb] = [JAN.slice(0, 3), FEB.filter(([name]) => name !== "Total")];

  test("the same again, whatever the order of the rows: the later one is told, by its first row", () => {
    expect(repeats([jan, feb])).toEqual([]);
    expect(repeats([jan, feb, [...jan].reverse()])).toEqual([[2, 0, 3, 7]]);
    expect(repeats([jan, jan, jan])).toEqual([
      [1, 0, 3, 4],
      [2, 0, 3, 7],
    ]);
  });

  test("a part of a longer list, before and behind it; rows that are no sales do not matter", () => {
    const both = [...jan, ...feb];
    expect(repeats([feb, both])).toEqual([[0, 1, 3, 1]]);
    expect(repeats([both, FEB])).toEqual([[1, 0, 3, 7]]);
  });

  test("so many different lines as there may be: none has an entry of its own in a Map, which ends at 16,777,216", () => {
    const lineCount = 20_000;
    const day = Int32Array.from({ length: 2 * lineCount }, (_, line) => line % lineCount);
    const sales = {
      customers: ["Alfa"],
      customer: new Int32Array(day.length),
      day,
      amount: Float64Array.from(day, (one) => one / 4),
    };
    const listOf = Int32Array.from(day, (_, line) => Math.floor(line / lineCount));
    const set = jest.spyOn(Map.prototype, "set");
    const repeating = repeatedLists(sales, listOf, 2);
    let step = repeating.next();
    while (step.done !== true) step = repeating.next();
    const entries = set.mock.calls.length;
    set.mockRestore();
    expect(step.value).toEqual([{ list: 1, other: 0, lines: lineCount }]);
    expect(entries).toBeLessThan(10);
  });

  test("one sale of its own, or one more than the other has, and the list is another", () => {
    expect(repeats([jan, [...jan, ["Alfa", 45292, 11]]])).toEqual([[0, 1, 3, 1]]);
    expect(
      repeats([
        [...jan, ["Alfa", 45292, 11]],
        [...jan, ["Alfa", 45293, 10]],
      ])
    ).toEqual([]);
    expect(
      repeats([
        [...jan, ...feb],
        [...jan, jan[0]!],
      ])
    ).toEqual([]);
    expect(
      repeats([
        [...jan, jan[0]!],
        [...jan, jan[0]!],
      ])
    ).toEqual([[1, 0, 4, 5]]);
  });

  test("other invoices are other sales", () => {
    // Lines of one amount on one invoice would be the amount of the order: docs/reading.md#order-totals.
    const numbered = (number: number): Grid =>
      [...jan, ["Alfa", 45292, 11], ["Beta", 45293, 21]].map(([name, ...row]) => [
        ...[name!, ...row, `${name}-${number}`],
      ]);
    const head = [...HEAD, "Invoice"];
    expect(repeats([numbered(1), numbered(1)], head)).toEqual([[1, 0, 5, 6]]);
    expect(repeats([numbered(1), numbered(5)], head)).toEqual([]);
  });
});
