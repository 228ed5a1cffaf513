import type { Customers } from "../../customers";

/** The facts behind one customer's letters, for a sentence; numbers only. -1 = there is none. docs/method-churn.md#why. */
export interface WhyFacts {
  readonly customer: number;
  readonly class: ClassFacts;
  readonly letter: LetterFacts;
  readonly silence: SilenceFacts;
  /** null where the history is too short for two windows. */
  readonly change: ChangeFacts | null;
}

export interface ClassFacts {
  /** Codes as in the analysis. */
  readonly code: number;
  readonly reason: number;
  /** 1 = largest; 0 = not ranked. */
  readonly rank: number;
  /** Customers that are ranked. */
  readonly ranked: number;
  readonly value: number;
  readonly share: number;
  /** What the customers ahead (ahead of all equals) bring together: this is held against the limit. */
  readonly shareAhead: number;
  /** By shares of the whole list only: the limits that the code stands between: shareAhead lies from `limitAbove` to below `limitBelow`. */
  readonly limitAbove: number;
  readonly limitBelow: number;
  /** So much more (others unchanged) gives a better class: the least. */
  readonly betterBy: number;
  /** The same in purchases of their usual size, rounded up. */
  readonly betterByPurchases: number;
  /** So much less gives a worse class: the least. */
  readonly worseBy: number;
  /** 1 = close to the better class, 2 = to the worse, 3 = both. */
  readonly near: number;
}

export interface LetterFacts {
  readonly code: number;
  readonly reason: number;
  readonly periodsBought: number;
  readonly periodsPossible: number;
  readonly even: boolean;
  /** Frequency only: see XyzBorders. */
  readonly neededForBetter: number;
  readonly periodsToBetter: number;
  readonly periodsToWorse: number;
  readonly near: number;
}

type SilenceFacts = {
  readonly [
    fact in
      "status" | "statusSince" | "recencyDays" | "meanGapDays" | "lostAfterDays" | "atRiskAfterDays"
  ]: Customers[fact][number];
};

export interface ChangeFacts {
  readonly now: number;
  readonly earlier: number;
  readonly difference: number;
  /** difference / earlier; -1 is all of it. 0 where `earlier` is not positive: see `isNew`. */
  readonly part: number;
  /** Nothing positive in the earlier window: a part cannot be said. */
  readonly isNew: boolean;
  /** The driver: dimension, its value, and its own difference; -1, -1, 0 where there is none. */
  readonly dimension: number;
  readonly value: number;
  readonly valueDifference: number;
  /** Codes of the earlier window, where an earlier analysis was given; else -1. */
  readonly earlierClass: number;
  readonly earlierLetter: number;
}
