import { nearPairs } from "../../sales/spelling/nearSpellings";

/** A possible customer who may buy under another spelling. */
export interface NearProspect {
  readonly name: string;
  /** customerIndex */
  readonly customer: number;
}

/** Beyond so many customers the search is no longer that of a glance, as with near spellings. */
const MOST = 60_000;

/**
 * Customers whose names are near those of prospects, as near spellings are: proposed, never joined by themselves. docs/reading.md#near-spellings.
 * @param prospects names that mean no customer
 */
export function nearProspects(
  customers: readonly string[],
  prospects: readonly string[]
): readonly NearProspect[] {
  if (prospects.length === 0 || customers.length > MOST) return [];
  const steps = nearPairs([...customers, ...prospects]);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value
    .filter(([one, other]) => one < customers.length && other >= customers.length)
    .map(([customer, other]) => ({ name: prospects[other - customers.length]!, customer }))
    .sort(
      (p, q) => prospects.indexOf(p.name) - prospects.indexOf(q.name) || p.customer - q.customer
    );
}
