import type { Analysis } from "../engine/analysis";
import { coversYear } from "./coversYear";
import { dependence } from "./dependence";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import { mostLose } from "./mostLose";
import { newcomer } from "./newcomer";
import type { Units } from "./units";
import { valueCurrency } from "./valueCurrency";

/**
 * What would mislead comes first, then: "212 customers. MegaMart alone brings in 40.4% of profit. 31 of them bring in 80% of profit. 23 are lost (1.9M of profit per
 * year), 17 are at risk."
 * @param names of the customers, by index
 * @param units of the list; absent: without the sign of its money
 */
export function headline(
  analysis: Analysis,
  names: readonly string[],
  messages: Messages,
  formats: Formats,
  units?: Units
): string {
  const { headline: words } = messages.sentences;
  const { statusCounts, lostValue, keyAccounts } = analysis;
  const basis = messages.classes.basis[analysis.valueBasis].of;
  const customers = analysis.customers.order.length;
  const losing = mostLose(analysis);
  const parts = [losing === undefined ? "" : fill(words.mostLose, losing, formats)];
  parts.push(fill(customers === 1 ? words.one : words.customers, { customers }, formats));
  if (analysis.base <= 0) parts.push(fill(words.noBase, { basis }, formats));
  else if (customers > 1) {
    parts.push(dependence(analysis, names, messages, formats));
    const top = keyAccounts.customersFor[80];
    // The one who brings in so much is named already.
    if (top > 1)
      parts.push(fill(words.top, { top, percent: formats.percent(0.8), basis }, formats));
    parts.push(newcomer(analysis, names, messages, formats, units));
  }
  parts.push(analysis.asOfDay > 0 ? losses() : words.noDates);
  return parts.filter((part) => part !== "").join(messages.sentences.join);

  function losses(): string {
    const { lost, atRisk } = statusCounts;
    const currency = valueCurrency(analysis.valueBasis, units?.currency ?? "");
    const value = lostValue > 0 ? formats.money(formats.compact(lostValue), currency) : "";
    const some = coversYear(analysis) ? words.lostAYear : words.lost;
    return (
      fill(lost > 0 ? some : words.nobodyLost, { lost, lostValue: value, basis }, formats) +
      fill(atRisk > 0 ? words.atRisk : words.nobodyAtRisk, { atRisk }, formats)
    );
  }
}
