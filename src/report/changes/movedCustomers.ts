import { STATUS_CODES } from "../../engine/codes";
import type { ReportInput } from "../reportInput";
import type { Comparison } from "./comparison";

/**
 * Customers by index who moved in one way, in sheet order. One customer may have moved in several: a lost one may be a class lower too, so that these
 * are the sums of the cells of the sheet Changes.
 */
export function movedCustomers(
  { result }: Pick<ReportInput, "result">,
  then: Comparison,
  move: "up" | "down" | "lost" | "returned" | "new"
): number[] {
  const { customers } = result.analysis;
  const isClassed = (c: number): boolean => customers.abc[c]! > 0 && then.abc[c]! > 0;
  const isMeant = (c: number): boolean => {
    const isNow = customers.status[c];
    const isOther = isNow !== then.status[c];
    switch (move) {
      case "up":
        return isClassed(c) && customers.abc[c]! < then.abc[c]!;
      case "down":
        return isClassed(c) && customers.abc[c]! > then.abc[c]!;
      case "lost":
        return isOther && isNow === STATUS_CODES.lost;
      case "returned":
        return isOther && isNow === STATUS_CODES.returned;
      case "new":
        return !then.wasThere(c);
    }
  };
  return Array.from(customers.order).filter(isMeant);
}
