import type { Analysis } from "../../engine/analysis";
import { STATUSES } from "../../engine/codes";
import { abcOf, segmentOf } from "../../report/letters";
import type { Members } from "./door";

/** Who they are, as they stand on the sheet, largest first; customer indices. */
export function membersOf({ customers }: Analysis, of: Members): readonly number[] {
  const { order, status } = customers;
  switch (of.by) {
    case "all":
      return Array.from(order);
    case "cell":
      return Array.from(order).filter((customer) => segmentOf(customers, customer) === of.cell);
    case "class":
      return Array.from(order).filter((customer) => abcOf(customers, customer) === of.letter);
    case "status": {
      const code = STATUSES.indexOf(of.status);
      return Array.from(order).filter((customer) => status[customer] === code);
    }
  }
}
