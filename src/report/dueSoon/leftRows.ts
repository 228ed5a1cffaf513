import { STATUS_CODES } from "../../engine/codes";
import type { ReportInput } from "../reportInput";

/** A row of the last run whose order is not expected any more. */
export interface LeftRow {
  readonly customer: number;
  /** In words. */
  readonly state: string;
}

/**
 * What became of the orders that the list of an earlier as-of day expected: they stay with what was expected, until the next as-of day.
 * @param due customers whose orders are expected now
 */
export function leftRows(
  { earlier, result: { analysis, source }, wording }: ReportInput,
  due: ReadonlySet<number>
): readonly LeftRow[] {
  const { asOfDay, customers } = analysis;
  const { states } = wording.messages.dueSoon;
  const seen = new Set(due);
  return (earlier.dueSoon ?? []).flatMap(({ customer, text }): readonly LeftRow[] => {
    const [listedOn, leftOn] = [Number(text("listedOn")), Number(text("leftOn"))];
    if (customer === undefined || seen.has(customer)) return [];
    if (listedOn === 0 || listedOn >= asOfDay || (leftOn > 0 && leftOn !== asOfDay)) return [];
    seen.add(customer);
    const last = customers.lastPurchase[customer]!;
    const hasOrdered = last > Number(text("lastPurchase"));
    const isLost = customers.status[customer] === STATUS_CODES.lost;
    const day = wording.formats.date(last, source.grain);
    return [
      {
        customer,
        state: hasOrdered
          ? wording.fill(states.ordered, { day })
          : isLost
            ? states.lost
            : states.other,
      },
    ];
  });
}
