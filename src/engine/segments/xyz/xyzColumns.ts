import type { Customers } from "../../customers";

/** What a method says of each customer; one entry per customer. docs/method.md#xyz. */
export type XyzColumns = Pick<
  Customers,
  "xyz" | "xyzReason" | "even" | "variation" | "periodsForBetter"
>;

/** Where a method neither looks at gaps nor counts periods. */
export function xyzColumns(
  xyz: Uint8Array,
  xyzReason: Uint8Array,
  variation: Float64Array
): XyzColumns {
  return {
    xyz,
    xyzReason,
    even: new Uint8Array(xyz.length),
    variation,
    periodsForBetter: new Int32Array(xyz.length).fill(-1),
  };
}
