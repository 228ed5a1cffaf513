import { STATUS_CODES } from "../codes";

/**
 * What is gone with the lost customers, and what may go with those at risk. docs/method.md#lost-value.
 * @param lastYear value in the 365 days before the last purchase, by customer.
 */
export function valueGone(
  lastYear: Float64Array,
  status: Uint8Array
): { readonly lost: number; readonly atRisk: number } {
  let lost = 0;
  let atRisk = 0;
  for (let c = 0; c < status.length; c += 1) {
    if (status[c] === STATUS_CODES.lost) lost += lastYear[c]!;
    else if (status[c] === STATUS_CODES.atRisk) atRisk += lastYear[c]!;
  }
  return { lost, atRisk };
}
