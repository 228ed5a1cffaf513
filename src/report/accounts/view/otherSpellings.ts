import type { ReportInput } from "../../reportInput";

/** By customerIndex: what rows of People and Log call a customer otherwise than the sheets do, as typed. */
export function otherSpellings({
  earlier,
  result,
}: ReportInput): ReadonlyMap<number | undefined, readonly string[]> {
  const found = new Map<number, Set<string>>();
  for (const { customer, key } of [...(earlier.people ?? []), ...(earlier.log ?? [])]) {
    if (customer === undefined || key === "") continue;
    // Excel compares in any case of letters.
    if (key.toLowerCase() === result.customers[customer]!.toLowerCase()) continue;
    const spelt = found.get(customer) ?? new Set<string>();
    found.set(customer, spelt.add(key));
  }
  return new Map([...found].map(([customer, spelt]) => [customer, [...spelt]]));
}
