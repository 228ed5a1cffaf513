import type { ReadingChoices } from "../../engine/sales/readingChoices";
import type { Answers } from "../job";

/** What the user's answers mean to the reading. */
export function readingChoices(answers: Answers): ReadingChoices {
  const { dayMonthOrder, decimalMark, currencies } = answers;
  return {
    ...(dayMonthOrder === "day" || dayMonthOrder === "month" ? { dayMonth: dayMonthOrder } : {}),
    ...(decimalMark === "." || decimalMark === "," ? { decimalMark } : {}),
    ...(currencies === undefined ? {} : { currency: currencies }),
  };
}
