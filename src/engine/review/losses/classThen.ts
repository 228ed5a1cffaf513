import { cutClasses } from "../../segments/abc/cutClasses";
import { rankCustomers } from "../../segments/abc/ranking";
import type { AbcSettings } from "../../settings/settings";
import type { WholeUnits } from "../../stats/wholeUnits";

/**
 * The ABC class of each customer in their last active year: all customers ranked by the value of the 365 days up to their own
 * last purchase. What a lost customer was, beside what they are; 0 = not classified. docs/method-churn.md#class-then.
 * @param year `yearUnits` up to the own last purchase. @param present customers to rank.
 */
export function classThen(
  year: WholeUnits,
  names: readonly string[],
  present: Int32Array,
  settings: AbcSettings
): Uint8Array {
  const sums = year.units.map((units) => units / year.unitsPerOne);
  const ranking = rankCustomers({ sums, ...year }, names, present);
  const { classes } = cutClasses(ranking, settings);
  const then = new Uint8Array(names.length);
  for (let p = 0; p < ranking.positive; p += 1) then[ranking.order[p]!] = classes[p]!;
  return then;
}
