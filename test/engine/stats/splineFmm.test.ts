/** The spline where its answer is known without a computer: it reproduces cubics, passes through its points, and has a smooth slope. */
import fc from "fast-check";
import { splineFmm } from "../../../src/engine/stats/splineFmm";

const cubic = (x: number): number => 2 - 3 * x + x ** 2 - 0.5 * x ** 3;
const slope = (x: number): number => -3 + 2 * x - 1.5 * x ** 2;

test("a cubic is its own spline, with its own slopes: that is the end condition", () => {
  const x = [0, 0.7, 1, 2.5, 4, 5];
  const spline = splineFmm(x, x.map(cubic));
  for (const at of [0, 0.3, 0.7, 1.9, 3.3, 4.9, 5]) {
    expect(spline.value(at)).toBeCloseTo(cubic(at), 10);
    expect(spline.slope(at)).toBeCloseTo(slope(at), 10);
  }
});

test("three points make the parabola through them", () => {
  const spline = splineFmm([0, 1, 3], [0, 1, 9]);
  expect(spline.value(2)).toBeCloseTo(4, 12);
  expect(spline.slope(2)).toBeCloseTo(4, 12);
});

test("passes through its points; value and slope do not jump there", () => {
  const points = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 })),
    {
      minLength: 4,
      maxLength: 20,
    }
  );
  fc.assert(
    fc.property(points, (steps) => {
      let at = 0;
      const x = steps.map(([width]) => (at += width));
      const y = steps.map(([, height]) => height);
      const spline = splineFmm(x, y);
      x.forEach((knot, i) => {
        expect(spline.value(knot)).toBeCloseTo(y[i]!, 8);
        if (i === 0 || i === x.length - 1) return;
        expect(spline.value(knot - 1e-9)).toBeCloseTo(y[i]!, 5);
        expect(spline.slope(knot - 1e-9)).toBeCloseTo(spline.slope(knot), 4);
      });
    })
  );
});
