import type { Analysis } from "../../../engine/analysis";

/** Somebody beside a customer in the ranking. */
export interface Neighbour {
  readonly customer: number;
  readonly rank: number;
  /** What they bring in beyond the customer; negative below. */
  readonly difference: number;
}

/** Who stands just above and just below, as on the sheet; nobody beside a customer who is not ranked. */
export function besideInRank({ customers }: Analysis, customer: number): readonly Neighbour[] {
  const { order, rank, value } = customers;
  if (rank[customer] === 0) return [];
  const place = order.indexOf(customer);
  return [order[place - 1], order[place + 1]].flatMap((other) =>
    other === undefined || rank[other] === 0
      ? []
      : [
          {
            customer: other,
            rank: rank[other]!,
            difference: value[other]! - value[customer]!,
          },
        ]
  );
}
