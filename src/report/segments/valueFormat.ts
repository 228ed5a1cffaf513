import type { Customers } from "../../engine/customers";

/** Money without cents where the amounts are large. */
export function valueFormat({ order, value }: Customers): string {
  const middle = order.length > 0 ? Math.abs(value[order[Math.floor(order.length / 2)]!]!) : 0;
  return middle >= 1000 ? "#,##0" : "#,##0.00";
}
