import { lettersInUse } from "../byHand/lettersInUse";
import type { ReportInput } from "../reportInput";

interface BestSegment {
  readonly segment: "AX" | "A";
  readonly customers: readonly number[];
}

/** Who buys most and oftenest, by the letters that count; without dates nobody has a letter for rhythm. */
export function bestSegment(input: ReportInput): BestSegment {
  const { asOfDay, customers } = input.result.analysis;
  const segment = asOfDay > 0 ? "AX" : "A";
  const isBest = (customer: number): boolean => {
    const { abc, xyz } = lettersInUse(input, customer);
    return `${abc}${xyz}`.startsWith(segment);
  };
  return { segment, customers: Array.from(customers.order).filter(isBest) };
}
