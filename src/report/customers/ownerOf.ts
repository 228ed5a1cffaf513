import type { TableKind } from "../blocks/report";
import type { ReportInput } from "../reportInput";

/**
 * Whose a customer is in sales: what somebody typed on Segments, once for all sheets.
 * @param kind of the table that tells it
 * @returns undefined where nobody has typed any, and the table tells none from before
 */
export function ownerOf(
  { earlier }: ReportInput,
  kind: TableKind
): ((customer: number) => string) | undefined {
  const owners = new Map(
    (earlier.segments ?? []).flatMap(({ customer, text }) => {
      const owner = text("owner").trim();
      return customer === undefined || owner === "" ? [] : [[customer, owner] as const];
    })
  );
  const isTold = (earlier[kind] ?? []).some(({ text }) => text("owner") !== "");
  return owners.size > 0 || isTold ? (customer) => owners.get(customer) ?? "" : undefined;
}
