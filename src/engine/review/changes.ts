import type { Analysis } from "../analysis";
import type { Customers } from "../customers";
import type { Prepared } from "../prepare";
import { ABC_LETTERS, STATUSES, XYZ_LETTERS } from "../codes";
import { migration, type Arrow } from "./migration";
import { driversOf } from "./why/driversOf";
import type { ChangeWindows } from "./why/changeWindows";

/** What moved between the end of the earlier window and now. docs/method-churn.md#change, docs/method-models.md#migration. */
export interface Changes {
  /** Net value of the two windows of equal length by customer. */
  readonly now: Float64Array;
  readonly earlier: Float64Array;
  /** The driver by customer: index of the dimension and of its value, -1 = none, and what that value changed by. */
  readonly dimension: Int32Array;
  readonly value: Int32Array;
  readonly difference: Float64Array;
  /** From class to class, empty arrows left out; index = code, 0 = not there yet or not classified. */
  readonly abc: readonly Move[];
  readonly xyz: readonly Move[];
  readonly status: readonly Move[];
}

export type Move = Omit<Arrow, "names">;

/** @param before as `asItWas` says */
export function changes(
  prepared: Prepared,
  { customers, valueBasis }: Analysis,
  before: Pick<Customers, "abc" | "xyz" | "status">,
  windows: ChangeWindows
): Changes {
  const { unitsPerOne, ...drivers } = driversOf(prepared, valueBasis, windows);
  const money = (units: Float64Array): Float64Array => units.map((all) => all / unitsPerOne);
  const [now, earlier] = [money(drivers.now), money(drivers.earlier)];
  const { order } = customers;
  const names = Array.from(order, (c) => prepared.sales.customers[c]!);
  const of = (column: ArrayLike<number>): number[] => Array.from(order, (c) => column[c]!);
  const moves = (column: "abc" | "xyz" | "status", labels: readonly string[]): readonly Move[] =>
    migration(
      { names, code: of(before[column]), value: of(earlier) },
      { names, code: of(customers[column]), value: of(now) },
      labels
    )
      .arrows.filter((arrow) => arrow.customers > 0)
      .map(({ from, to, customers: count, previousValue, currentValue, change }) => ({
        from,
        to,
        customers: count,
        previousValue,
        currentValue,
        change,
      }));
  return {
    now,
    earlier,
    dimension: drivers.dimension,
    value: drivers.value,
    difference: money(drivers.difference),
    abc: moves("abc", ABC_LETTERS),
    xyz: moves("xyz", XYZ_LETTERS),
    status: moves("status", STATUSES),
  };
}
