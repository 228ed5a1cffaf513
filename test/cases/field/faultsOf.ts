import type { CustomerJson } from "../../../src/job/segmentResultJson";
import type { Expected, ExpectedCustomers } from "./expected";
import type { Outcome } from "./runList";

/** Where an outcome is not what is right, a line each. */
export function faultsOf({ json, said }: Outcome, expected: Expected): readonly string[] {
  const faults: string[] = [];
  if (json === undefined && expected.exit === 0) faults.push(`refused: ${said.join(" ")}`);
  if (json !== undefined) {
    const readings = [expected.customers, expected.orCustomers ?? expected.customers].map((right) =>
      customerFaults(json.customers, right)
    );
    faults.push(...readings.reduce((best, other) => (other.length < best.length ? other : best)));
    const names = new Set(json.customers.map(({ customer }) => customer));
    for (const name of expected.absent ?? [])
      if (names.has(name)) faults.push(`${name} is a customer`);
  }
  const text = said.join("\n");
  for (const options of expected.says ?? [])
    if (!options.split("|").some((option) => text.includes(option)))
      faults.push(`not said: ${options}`);
  for (const column of expected.unsaid ?? [])
    if (text.includes(column)) faults.push(`offered: ${column}`);
  return faults;
}

function customerFaults(found: readonly CustomerJson[], right: ExpectedCustomers): string[] {
  const byName = new Map(found.map((one) => [one.customer, one]));
  const faults = Object.entries(right).flatMap(([name, wanted]) => {
    const one = byName.get(name);
    if (one === undefined) return [`${name} is missing`];
    const pairs: readonly (readonly [
      fact: string,
      is: unknown,
      wanted: string | number | undefined,
    ])[] = [
      ["value", Math.round(one.value * 100) / 100, wanted.value],
      ["purchases", one.purchases, wanted.purchases],
      ["first", one.firstPurchase, wanted.first],
      ["last", one.lastPurchase, wanted.last],
      ["first month", one.firstPurchase?.slice(0, 7), wanted.firstMonth],
      ["last month", one.lastPurchase?.slice(0, 7), wanted.lastMonth],
    ];
    return pairs
      .filter(([, is, should]) => should !== undefined && is !== should)
      .map(([fact, is, should]) => `${name}: ${fact} ${String(is)}, not ${String(should)}`);
  });
  const more = found.filter(({ customer }) => !(customer in right));
  return [...faults, ...more.map(({ customer }) => `${customer} is no customer`)];
}
