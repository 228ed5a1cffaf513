import type { Analysis } from "../engine/analysis";
import { STATUSES } from "../engine/codes";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import type { Units } from "./units";

/** New are those of so many periods: where the list itself has no more, nobody is known to be. */
const NEW_PERIODS = 3;
/** Places among the largest where a new customer is news. */
const MAX_RANK = 10;

/**
 * The largest new customer in class A, where one is among the largest: "One of the largest is new: Beta, number 3, since May 3,
 * 2026." "" where none is.
 * @param names of the customers, by index
 */
export function newcomer(
  { customers, periodCount }: Analysis,
  names: readonly string[],
  messages: Messages,
  formats: Formats,
  units?: Units
): string {
  if (periodCount <= NEW_PERIODS) return "";
  const found = customers.order
    .subarray(0, MAX_RANK)
    .find((c) => customers.abc[c] === 1 && STATUSES[customers.status[c]!] === "new");
  if (found === undefined) return "";
  return fill(
    messages.sentences.newcomer,
    {
      name: names[found]!,
      rank: customers.rank[found]!,
      since: formats.date(customers.firstPurchase[found]!, units?.grain ?? "day"),
    },
    formats
  );
}
