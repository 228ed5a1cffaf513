/** Authority: a map of all pairs, line by line. Few customers with many lines are added up in a table, many customers one after the other. */
import fc from "fast-check";
import { sumByValue } from "../../../src/engine/lines/sumByValue";

const line = (customers: number, values: number) =>
  fc.record({
    customer: fc.nat(customers - 1),
    value: fc.nat(values - 1),
    units: fc.integer({ min: -50, max: 50 }),
    counts: fc.boolean(),
  });

test.each([
  ["no more customers and values than lines", 3, 4],
  ["more of them than lines", 9, 40],
])("%s: every customer's sums by value, of the lines that count", (_, customers, values) => {
  const lists = fc.array(line(customers, values), { minLength: 12, maxLength: 60 });
  fc.assert(
    fc.property(lists, (lines) => {
      const expected = new Map<string, number>();
      for (const { customer, value, units, counts } of lines)
        if (counts) {
          const key = `${customer}/${value}`;
          expected.set(key, (expected.get(key) ?? 0) + units);
        }
      const found = new Map<string, number>();
      sumByValue(
        Int32Array.from(lines, ({ customer }) => customer),
        customers,
        {
          index: Uint32Array.from(lines, ({ value }) => value),
          width: values,
          units: Float64Array.from(lines, ({ units }) => units),
          take: (at) => lines[at]!.counts,
        },
        (customer, { count, values: own, sums }) => {
          expect(count).toBeGreaterThan(0);
          for (let v = 0; v < count; v += 1) found.set(`${customer}/${own[v]}`, sums[v]!);
        }
      );
      expect(found).toEqual(expected);
    })
  );
});
