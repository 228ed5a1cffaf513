/**
 * One family of four published models: while customers live they buy at random intervals at a rate of their own; after a purchase
 * they may leave for good, with a probability of their own. docs/method-models.md#beta-geometric.
 *
 * | k | mayLeaveAtOnce | model |
 * |---|---|---|
 * | 1 | false | BG/NBD (Fader, Hardie & Lee 2005) |
 * | 1 | true | MBG/NBD (Batislam et al. 2007; Hoppe & Wagner 2007) |
 * | 2.. | false, true | BG/CNBD-k, MBG/CNBD-k (Reutterer, Platzer & Schroeder 2020): steadier than random |
 */
export interface BetaGeometric {
  /** Shape of the gamma distribution of the rates. */
  readonly r: number;
  /** Its rate parameter, in the unit of time of the histories. */
  readonly alpha: number;
  /** First shape of the beta distribution of the dropout probabilities: their mean is a / (a + b). */
  readonly a: number;
  readonly b: number;
  /** Erlang shape of the intervals, a whole number >= 1: 1 = random, more = steadier. */
  readonly k: number;
  /** Whether a customer may leave right after the first purchase ("M" in the names of the models). */
  readonly mayLeaveAtOnce: boolean;
}
