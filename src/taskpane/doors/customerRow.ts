import { segmentOf, statusOf } from "../../report/letters";
import type { Result } from "../../report/result";
import { valueText } from "../look/valueText";
import type { Words } from "../look/words";
import type { CustomerRow } from "./CustomerRows";

/** Customers as a list shows them: value, letters, status and the last purchase. */
export function customerRow(result: Result, words: Words): (customer: number) => CustomerRow {
  const { analysis, customers: names, source } = result;
  const { customers } = analysis;
  const { fill, formats, pane } = words;
  const valueOf = valueText(result, words);
  const tell = (customer: number): ReturnType<CustomerRow["tell"]> => {
    const last = customers.lastPurchase[customer]!;
    const facts = [
      segmentOf(customers, customer),
      statusOf(customers, customer, words),
      last > 0 ? fill(pane.lists.last, { day: formats.date(last, source.grain) }) : "",
    ];
    return {
      figure: valueOf(customers.value[customer]!),
      fact: facts.filter((fact) => fact !== "").join(" · "),
    };
  };
  return (customer) => ({ customer, name: names[customer]!, tell: () => tell(customer) });
}
