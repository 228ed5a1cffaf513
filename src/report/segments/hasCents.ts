import type { Analysis } from "../../engine/analysis";

/** Whether values are shown to the cent: where the customer in the middle brings in little. */
export function hasCents({ customers: { order, value } }: Analysis): boolean {
  const middle = order.length > 0 ? Math.abs(value[order[Math.floor(order.length / 2)]!]!) : 0;
  return middle < 1000;
}
