import type { Analysis } from "../engine/analysis";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";

/** Customers that are named; the others are counted. */
const MAX_NAMED = 3;

/**
 * The customers on whom the business depends, by name: "MegaMart alone brings in 40.4% of revenue." "" where nobody does.
 * @param names of the customers, by index
 */
export function dependence(
  { customers, keyAccounts, settings, valueBasis }: Analysis,
  names: readonly string[],
  messages: Messages,
  formats: Formats
): string {
  const { breadwinners } = keyAccounts;
  const [first] = breadwinners;
  if (first === undefined) return "";
  const words = messages.sentences.dependence;
  const basis = messages.classes.basis[valueBasis].of;
  const shareOf = (customer: number) => formats.share(customers.share[customer]!);
  if (breadwinners.length === 1)
    return fill(words.one, { name: names[first]!, share: shareOf(first), basis }, formats);
  const named = breadwinners
    .slice(0, MAX_NAMED)
    .map((customer) => `${names[customer]!} (${shareOf(customer)})`);
  const others = breadwinners.length - named.length;
  return fill(
    words.several,
    {
      // The last of several is counted, where not all are named.
      names: others > 0 ? named.join(", ") : formats.list(named),
      others: others > 0 ? others : undefined,
      limit: formats.percent(settings.keyAccounts.breadwinner),
      basis,
    },
    formats
  );
}
