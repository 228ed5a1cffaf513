/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987): random purchases at a rate of each customer's own, and a lifetime that may end at
 * any moment, not only after a purchase. docs/method-models.md#pareto.
 */
export interface Pareto {
  /** Gamma distribution of the purchase rates: shape and rate. */
  readonly r: number;
  readonly alpha: number;
  /** Gamma distribution of the dropout rates: shape and rate. alpha and beta in the unit of time of the histories. */
  readonly s: number;
  readonly beta: number;
}
