/**
 * BG/BB (Fader, Hardie & Shang 2010): the model for lists by period (a customer x month table). At each of n opportunities a living
 * customer buys with a probability of his own, and before each he may leave for good with a probability of his own.
 * docs/method-models.md#bg-bb.
 */
export interface BetaBinomial {
  /** Beta distribution of the purchase probabilities. */
  readonly alpha: number;
  readonly beta: number;
  /** Beta distribution of the dropout probabilities. */
  readonly gamma: number;
  readonly delta: number;
}
