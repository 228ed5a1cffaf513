import type { Analysis } from "../analysis";
import type { Customers } from "../customers";
import type { Prepared } from "../prepare";
import { moves, type Moves, type Standings } from "./moves";
import { driversOf } from "./why/driversOf";
import type { ChangeWindows } from "./why/changeWindows";

/** What moved between the end of the earlier window and now. docs/method-churn.md#change. */
export interface Changes extends Moves {
  /** Net value of the two windows of equal length by customer. */
  readonly now: Float64Array;
  readonly earlier: Float64Array;
  /** The driver by customer: index of the dimension and of its value, -1 = none, and what that value changed by. */
  readonly dimension: Int32Array;
  readonly value: Int32Array;
  readonly difference: Float64Array;
}

type Codes = Pick<Customers, "abc" | "xyz" | "status">;

/** @param before as `asItWas` says */
export function changes(
  prepared: Prepared,
  { customers, valueBasis }: Analysis,
  before: Codes,
  windows: ChangeWindows
): Changes {
  const { unitsPerOne, ...drivers } = driversOf(prepared, valueBasis, windows);
  const money = (units: Float64Array): Float64Array => units.map((all) => all / unitsPerOne);
  const [now, earlier] = [money(drivers.now), money(drivers.earlier)];
  const { order } = customers;
  const names = Array.from(order, (c) => prepared.sales.customers[c]!);
  const of = (column: ArrayLike<number>): number[] => Array.from(order, (c) => column[c]!);
  const standings = ({ abc, xyz, status }: Codes, value: Float64Array): Standings => ({
    names,
    abc: of(abc),
    xyz: of(xyz),
    status: of(status),
    value: of(value),
  });
  return {
    now,
    earlier,
    dimension: drivers.dimension,
    value: drivers.value,
    difference: money(drivers.difference),
    ...moves(standings(before, earlier), standings(customers, now)),
  };
}
