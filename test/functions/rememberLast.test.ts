import { rememberLast } from "../../src/functions/rememberLast";

test("computes again only when a cell or a setting differs from the last time", () => {
  const compute = jest.fn(() => 0);
  const remembered = rememberLast<number>(compute);
  const ask = (cells: readonly unknown[], settings: readonly unknown[], more?: unknown): number => {
    remembered([cells.map((cell) => [cell]), ...(more === undefined ? [] : [[[more]]])], settings);
    return compute.mock.calls.length;
  };
  expect(ask([1, 2], [0.8])).toBe(1);
  expect(ask([1, 2], [0.8])).toBe(1);
  expect(ask([1, 3], [0.8])).toBe(2);
  expect(ask([1, 3], [0.7])).toBe(3);
  expect(ask([1, 3, 4], [0.7])).toBe(4);
  expect(ask([1, "3", 4], [0.7])).toBe(5);
  expect(ask([1, "3", 4], [0.7], 1)).toBe(6);
  expect(ask([{ type: "Double", basicValue: 1 }], [])).toBe(7);
  expect(ask([{ type: "Double", basicValue: 1 }], [])).toBe(7);
  expect(ask([{ type: "Double", basicValue: 2 }], [])).toBe(8);
});
