import { STATUSES, type Status } from "../codes";

export type StatusCounts = { readonly [status in Exclude<Status, "">]: number };

/** Customers by status; those without one are not counted. */
export function countStatuses(status: Uint8Array): StatusCounts {
  const counts = new Int32Array(STATUSES.length);
  for (let c = 0; c < status.length; c += 1) counts[status[c]!]! += 1;
  return {
    new: counts[1]!,
    oneOff: counts[2]!,
    regular: counts[3]!,
    atRisk: counts[4]!,
    lost: counts[5]!,
    returned: counts[6]!,
  };
}
