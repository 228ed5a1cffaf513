import type { Analysis } from "../../engine/analysis";
import { STATUSES, type Cell, type Status } from "../../engine/codes";
import { segmentOf } from "../../report/letters";

/** The first so many customers of a cell, largest first; customer indices. */
export function segmentMembers(analysis: Analysis, segment: Cell, most: number): readonly number[] {
  const { customers } = analysis;
  return first(analysis, most, (customer) => segmentOf(customers, customer) === segment);
}

/** The first so many customers of a status, largest first; customer indices. */
export function statusMembers(analysis: Analysis, status: Status, most: number): readonly number[] {
  const code = STATUSES.indexOf(status);
  return first(analysis, most, (customer) => analysis.customers.status[customer] === code);
}

function first(
  analysis: Analysis,
  most: number,
  isIn: (customer: number) => boolean
): readonly number[] {
  const found: number[] = [];
  for (const customer of analysis.customers.order) {
    if (found.length === most) break;
    if (isIn(customer)) found.push(customer);
  }
  return found;
}
