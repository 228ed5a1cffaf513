/** Closing columns up to the lines that are used: the oracle is Array.filter. */
import fc from "fast-check";
import { keptLines } from "../../../src/engine/sales/encoding/keptLines";

/** Runs of used and unused rows, short ones (moved one by one) and long ones (moved together). */
const used = fc
  .array(
    fc.tuple(
      fc.boolean(),
      fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 30, max: 90 }))
    ),
    {
      maxLength: 12,
    }
  )
  .map((runs) => runs.flatMap(([use, rows]) => Array.from({ length: rows }, () => use)));

const leftOutOf = (rows: readonly boolean[]): Int32Array =>
  Int32Array.from([...rows.keys()].filter((row) => !rows[row]));

test("a row is a line", () => {
  fc.assert(
    fc.property(used, (rows) => {
      const amounts = Float64Array.from(rows, (_, row) => row + 0.5);
      const customer = Int32Array.from(rows, (_, row) => 7 * row);
      const lines = keptLines(leftOutOf(rows), rows.length, undefined);
      const kept = [...rows.keys()].filter((row) => rows[row]);
      expect(lines.count).toBe(kept.length);
      expect([...lines.pick(amounts)]).toEqual(kept.map((row) => row + 0.5));
      expect([...lines.ofRows(customer)]).toEqual(kept.map((row) => 7 * row));
    })
  );
});

test("a row has several lines or none", () => {
  fc.assert(
    fc.property(
      used.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.array(fc.nat({ max: 3 }), { minLength: rows.length, maxLength: rows.length })
        )
      ),
      ([rows, linesOfRow]) => {
        const rowOf = Int32Array.from(
          linesOfRow.flatMap((count, row) => Array.from({ length: count }, () => row))
        );
        const lines = keptLines(leftOutOf(rows), rowOf.length, rowOf);
        const kept = [...rowOf.keys()].filter((line) => rows[rowOf[line]!]);
        expect(lines.count).toBe(kept.length);
        expect([...lines.pick(Int32Array.from(rowOf.keys()))]).toEqual(kept);
        const customer = Int32Array.from(rows, (_, row) => 7 * row);
        expect([...lines.ofRows(customer)]).toEqual(kept.map((line) => 7 * rowOf[line]!));
      }
    )
  );
});
