import { rememberLast } from "../../src/functions/rememberLast";

test("computes again only when a number or a limit differs from the last time", () => {
  const classify = jest.fn((numbers: Float64Array) => Uint8Array.from(numbers, () => 1));
  const remembered = rememberLast(classify);
  const ask = (numbers: number[], limits: number[]): number => {
    remembered(Float64Array.from(numbers), limits);
    return classify.mock.calls.length;
  };
  expect(ask([1, 2], [0.8])).toBe(1);
  expect(ask([1, 2], [0.8])).toBe(1);
  expect(ask([1, 3], [0.8])).toBe(2);
  expect(ask([1, 3], [0.7])).toBe(3);
  expect(ask([1, 3, 4], [0.7])).toBe(4);
  expect(ask([1, 2], [0.8])).toBe(5);
});
