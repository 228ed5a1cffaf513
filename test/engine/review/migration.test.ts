/**
 * Agreement with migrations that a separate Python program computed from the same lines (test/data/abc_migration.json), where the
 * classes of both windows come from a slow oracle below; and what must hold for any two classifications.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { ABC_LETTERS, STATUSES, XYZ_LETTERS } from "../../../src/engine/codes";
import { migration, type Standing } from "../../../src/engine/review/migration";
import { SEGMENT_LABELS, segmentCodes } from "../../../src/engine/review/segmentCodes";
import { readRows } from "../fixtures";

interface Expected {
  readonly previous: readonly [string, string];
  readonly current: readonly [string, string];
  readonly counts: Readonly<Record<string, number>>;
  readonly value_change: Readonly<Record<string, number>>;
  readonly previous_total: number;
  readonly current_total: number;
}
const fixtures = JSON.parse(
  readFileSync(path.join(__dirname, "../../data/abc_migration.json"), "utf8")
) as Record<string, Expected>;

interface Line {
  readonly customer: string;
  readonly date: string;
  /** In 1/10000. */
  readonly units: number;
}

/** Rule R1 at 80 / 95 over one window, on objects: A while the share before is below 80 %; a total <= 0 is C. */
function slowClasses(lines: readonly Line[], [from, to]: readonly [string, string]): Standing {
  const totals = new Map<string, number>();
  for (const { customer, date, units } of lines)
    if (date >= from && date <= to) totals.set(customer, (totals.get(customer) ?? 0) + units);
  const ranked = [...totals].sort(
    ([one, a], [other, b]) => b - a || Number(one) - Number(other) || (one < other ? -1 : 1)
  );
  const base = ranked.reduce((sum, [, units]) => sum + Math.max(0, units), 0);
  let before = 0;
  const code = ranked.map(([, units]) => {
    const letter = units <= 0 ? 3 : before < 0.8 * base ? 1 : before < 0.95 * base ? 2 : 3;
    before += Math.max(0, units);
    return letter;
  });
  return {
    names: ranked.map(([name]) => name),
    code,
    value: ranked.map(([, units]) => units / 10_000),
  };
}

const inUnits = (amount: number): number => Math.round(amount * 10_000);
const DATA: Readonly<Record<string, () => Line[]>> = {
  cdnow_sample: () =>
    readRows("cdnow/sample_1in10.csv").map((row) => ({
      customer: row["customer_id"] ?? "",
      date: row["date"] ?? "",
      units: inUnits(Number(row["amount"])),
    })),
  online_retail: () =>
    readRows("online_retail/lines.csv.gz")
      .filter((row) => (row["CustomerID"] ?? "") !== "")
      .map((row) => ({
        customer: row["CustomerID"] ?? "",
        date: (row["InvoiceDate"] ?? "").slice(0, 10),
        units: Number(row["Quantity"]) * inUnits(Number(row["UnitPrice"])),
      })),
};

describe.each(Object.keys(DATA))("%s", (name) => {
  const expected = fixtures[name]!;
  const lines = DATA[name]!();
  const result = migration(
    slowClasses(lines, expected.previous),
    slowClasses(lines, expected.current),
    ABC_LETTERS
  );

  test("customers and money in each arrow", () => {
    const key = (from: number, to: number): string =>
      `${ABC_LETTERS[from as 0]}${ABC_LETTERS[to as 0]}`;
    const compared = result.arrows.filter(({ from, to }) => from <= 3 && to <= 3);
    expect(compared).toHaveLength(16);
    for (const { from, to, customers, change } of compared) {
      const arrow = key(from, to);
      expect({ arrow, customers }).toEqual({ arrow, customers: expected.counts[arrow] });
      expect({ arrow, change }).toEqual({ arrow, change: expected.value_change[arrow] });
    }
  });

  test("totals of both windows", () => {
    expect(result.previousTotal).toBe(expected.previous_total);
    expect(result.currentTotal).toBe(expected.current_total);
  });
});

const standing = (labels: number): fc.Arbitrary<Standing> =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(30), fc.nat(labels - 1), fc.integer({ min: -100_000, max: 100_000 })),
      {
        selector: ([name]) => name,
        maxLength: 25,
      }
    )
    .map((rows) => ({
      names: rows.map(([name]) => `customer ${name}`),
      code: rows.map(([, code]) => code),
      value: rows.map(([, , cents]) => cents / 100),
    }));

describe.each([
  ["ABC", ABC_LETTERS],
  ["XYZ", XYZ_LETTERS],
  ["segments", SEGMENT_LABELS],
  ["status", STATUSES],
] as const)("by %s, any two classifications", (_, labels) => {
  const size = labels.length;

  test("everybody is in one arrow, and the sums are those of both runs", () => {
    fc.assert(
      fc.property(standing(size), standing(size), (previous, current) => {
        const { arrows, previousTotal, currentTotal } = migration(previous, current, labels);
        const everybody = new Set([...previous.names, ...current.names]);
        const named = arrows.flatMap(({ names }) => names);
        expect(named.slice().sort()).toEqual([...everybody].sort());
        const cents = (values: readonly number[]): number =>
          values.reduce((sum, v) => sum + Math.round(v * 100), 0);
        for (const run of [previous, current]) {
          const earlier = run === previous;
          for (let code = 0; code < size; code += 1) {
            const members = Array.from(run.code).flatMap((own, c) => (own === code ? [c] : []));
            const side = arrows.filter(({ from, to }) => (earlier ? from : to) === code);
            const absent = code === 0 ? everybody.size - run.names.length : 0;
            expect(side.reduce((sum, { customers }) => sum + customers, 0)).toBe(
              members.length + absent
            );
            const money = side.map(({ previousValue, currentValue }) =>
              earlier ? previousValue : currentValue
            );
            expect(cents(money)).toBe(cents(members.map((c) => run.value[c]!)));
          }
        }
        expect(cents([previousTotal])).toBe(cents(Array.from(previous.value)));
        expect(cents([currentTotal])).toBe(cents(Array.from(current.value)));
      })
    );
  });

  test("the order of the customers changes nothing", () => {
    fc.assert(
      fc.property(standing(size), standing(size), (previous, current) => {
        const backwards = ({ names, code, value }: Standing): Standing => ({
          names: names.slice().reverse(),
          code: Array.from(code).reverse(),
          value: Array.from(value).reverse(),
        });
        expect(migration(backwards(previous), backwards(current), labels)).toEqual(
          migration(previous, current, labels)
        );
      })
    );
  });

  test("from a run to itself nobody moves", () => {
    fc.assert(
      fc.property(standing(size), (run) => {
        for (const { from, to, customers, change } of migration(run, run, labels).arrows)
          expect([from === to || customers === 0, change]).toEqual([true, 0]);
      })
    );
  });
});

test("names in an arrow: the largest change first, equal ones by name", () => {
  const previous = { names: ["b", "a", "c"], code: [1, 1, 1], value: [10, 10, 5] };
  const current = { names: ["a", "b", "c"], code: [2, 2, 2], value: [8, 12, 50] };
  const { arrows } = migration(previous, current, ["-", "A", "B"]);
  expect(arrows[5]).toEqual({
    from: 1, to: 2, customers: 3, previousValue: 25, currentValue: 70, change: 45, names: ["c", "a", "b"],
  }); // prettier-ignore
});

test("0.1 + 0.2 of money is 0.3", () => {
  const run = (...value: number[]): Standing => ({
    names: value.map(String),
    code: value.map(() => 1),
    value,
  });
  const { arrows, previousTotal } = migration(run(0.1, 0.2), run(), ["-", "A"]);
  expect([previousTotal, arrows[2]?.previousValue, arrows[2]?.change]).toEqual([0.3, 0.3, -0.3]);
});

test("a code without a label, or a name twice, is the caller's mistake", () => {
  const one = { names: ["a"], code: [4], value: [1] };
  const none = { names: [], code: [], value: [] };
  expect(() => migration(one, none, ["-", "A"])).toThrow(RangeError);
  const twice = { names: ["a", "a"], code: [1, 1], value: [1, 1] };
  expect(() => migration(none, twice, ["-", "A"])).toThrow('customer "a" stands twice');
});

test("segment codes: class and letter together, or nothing", () => {
  const codes = segmentCodes([1, 1, 3, 0, 2, 4, 2], [1, 3, 3, 2, 0, 1, 2]);
  expect([...codes].map((code) => SEGMENT_LABELS[code])).toEqual([
    "AX",
    "AZ",
    "CZ",
    "-",
    "-",
    "-",
    "BY",
  ]);
});
