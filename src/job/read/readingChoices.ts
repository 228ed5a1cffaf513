import type { ReadingChoices } from "../../engine/sales/readingChoices";
import type { Answers } from "../job";

/** What the user's answers mean to the reading. */
export function readingChoices(answers: Answers): ReadingChoices {
  const { dayMonthOrder, decimalMark, currencies, swappedDays, orderTotal, sumLevel } = answers;
  const { unknownStatus } = answers;
  return {
    ...(dayMonthOrder === "day" || dayMonthOrder === "month" ? { dayMonth: dayMonthOrder } : {}),
    ...(decimalMark === "." || decimalMark === "," ? { decimalMark } : {}),
    ...(swappedDays === "swap" || swappedDays === "keep" ? { realDays: swappedDays } : {}),
    ...(orderTotal === "once" || orderTotal === "each" ? { orderTotal } : {}),
    ...(sumLevel === "upper" || sumLevel === "lower" ? { sumLevel } : {}),
    ...(unknownStatus === "kept" || unknownStatus === "out" ? { unknownStatus } : {}),
    ...(currencies === undefined ? {} : { currency: currencies }),
  };
}
