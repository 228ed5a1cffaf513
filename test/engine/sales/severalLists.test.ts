/** Several lists with one header, read one after the other: sums by hand. A total belongs to its own list. */
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
