import type { Value } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { linkToRow } from "./linkToRow";

/** The name of a customer, as a link to the row on the sheet Segments; plain where the row cannot be looked up. */
export function linkToCustomer(input: ReportInput, customer: number): Value {
  const name = input.result.customers[customer]!;
  return linkToRow(input, "key", name, name) ?? name;
}
