import { barScale } from "../../../src/taskpane/charts/barScale";

/** Worked by hand. */
test("bars begin at zero: half as much is half as high", () => {
  const { most, least, zero, bar } = barScale([50, 100, 0]);
  expect([most, least, zero]).toEqual([100, 0, 1]);
  expect(bar(100)).toEqual({ top: 0, height: 1 });
  expect(bar(50)).toEqual({ top: 0.5, height: 0.5 });
});

test("returns hang below zero, on the same scale", () => {
  const { most, least, zero, bar } = barScale([300, -100]);
  expect([most, least, zero]).toEqual([300, -100, 0.75]);
  expect(bar(300)).toEqual({ top: 0, height: 0.75 });
  expect(bar(-100)).toEqual({ top: 0.75, height: 0.25 });
});

test("only returns: zero is at the top", () => {
  const { zero, bar } = barScale([-10, -5]);
  expect(zero).toBe(0);
  expect(bar(-5)).toEqual({ top: 0, height: 0.5 });
});

test.each([[[]], [[0, 0]]])("of %j nothing can be drawn, and nothing divides by zero", (values) => {
  const { zero, bar } = barScale(values);
  expect(zero).toBe(1);
  expect(bar(0)).toEqual({ top: 1, height: 0 });
});
