/** The gaps of one customer up to a purchase: what a criterion may know at that moment. */
export interface GapsSoFar {
  readonly count: number;
  /** Sum in days. */
  readonly sum: number;
  readonly longest: number;
  /** Ascending, the first `count` entries; filled only for a criterion that asks for it. */
  readonly sorted: Int32Array;
}

/** When a customer is lost. docs/method.md#lost. */
export interface LostCriterion {
  /** Days of silence; longer than that is lost, equal is not. -1 = this criterion never calls them lost. */
  after(gaps: GapsSoFar): number;
  /** What a limit of this criterion comes from: index in LIMIT_SOURCES. */
  source(gaps: GapsSoFar, limit: number): number;
  /** No silence of at most so many days is ever lost, whatever the gaps were. */
  readonly least: number;
  /** With so many gaps or more, only a silence longer than each of them is lost; infinite where that cannot be told. */
  readonly recordFrom: number;
  readonly needsSorted: boolean;
}
