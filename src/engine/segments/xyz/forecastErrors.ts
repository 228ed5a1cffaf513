import type { Prepared } from "../../prepare";
import { forecastError } from "./forecastError";
import type { PeriodFrame } from "../../periods/periodFrame";
import { periodTotals } from "../../periods/periodTotals";
import { PER_YEAR } from "../../periods/season";

/** Relative error of the better naive forecast of each customer with a letter; -1 = undefined. docs/method-models.md#forecast-error. */
export function forecastErrors(
  { sales, rhythm }: Prepared,
  frame: PeriodFrame,
  reasons: Uint8Array
): Float64Array {
  const totals = periodTotals(sales, rhythm, frame);
  const errors = new Float64Array(reasons.length).fill(-1);
  for (let c = 0; c < reasons.length; c += 1)
    if (reasons[c] === 0) errors[c] = forecastError(totals.of(c), PER_YEAR[frame.period]).error;
  return errors;
}
