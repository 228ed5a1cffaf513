import { STATUS_CODES, STATUSES, type Status } from "../codes";

export type StatusCounts = { readonly [status in Exclude<Status, "">]: number };

/** Customers by status; those without one are not counted. */
export function countStatuses(status: Uint8Array): StatusCounts {
  const counts = new Int32Array(STATUSES.length);
  for (let c = 0; c < status.length; c += 1) counts[status[c]!]! += 1;
  return {
    new: counts[STATUS_CODES.new]!,
    oneOff: counts[STATUS_CODES.oneOff]!,
    regular: counts[STATUS_CODES.regular]!,
    atRisk: counts[STATUS_CODES.atRisk]!,
    lost: counts[STATUS_CODES.lost]!,
    returned: counts[STATUS_CODES.returned]!,
  };
}
