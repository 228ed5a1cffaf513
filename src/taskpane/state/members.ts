import { type Analysis } from "../../engine/analysis";
import { ABC_LETTERS, STATUSES, XYZ_LETTERS, type Segment, type Status } from "../../engine/codes";

/** The first so many customers of a cell, largest first; customer indices. */
export function segmentMembers(
  analysis: Analysis,
  segment: Segment,
  most: number
): readonly number[] {
  const { abc, xyz } = analysis.customers;
  const [big, often] = [
    ABC_LETTERS.findIndex((one) => one === segment[0]),
    XYZ_LETTERS.findIndex((one) => one === segment[1]),
  ];
  return first(analysis, most, (customer) => abc[customer] === big && xyz[customer] === often);
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
