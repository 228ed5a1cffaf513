import { spellingLookup } from "../../engine/sales/spelling/spellingLookup";
import type { Wording } from "../../wording/wordingFor";
import { InputFault } from "../inputFault";
import type { AnalysedList } from "./analysedList";

/**
 * Why a customer has these letters and this status.
 * @param name as it stands in the list, or another spelling of it
 * @throws InputFault where the list has no such customer
 */
export function whySegment(list: AnalysedList, name: string, wording: Wording): string {
  const { names, analysis, units } = list;
  const customer = customerOf(names, name);
  if (customer === undefined || !analysis.customers.order.includes(customer))
    throw new InputFault({ code: "noCustomer", text: name });
  return wording.why(analysis, customer, units);
}

function customerOf(names: readonly string[], name: string): number | undefined {
  const steps = spellingLookup(names, (index) => index, [name]);
  for (let step = steps.next(); ; step = steps.next())
    if (step.done === true) return step.value(name);
}
