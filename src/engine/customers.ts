/** What an analysis says of each customer: one entry per customer (by customerIndex) in every column. */
export interface Customers {
  /** Length of every column below. */
  readonly count: number;
  /**
   * Customer indices in sheet order: value descending, ties by name in code-unit order. Customers whose every line lies
   * after asOf are not in it (and have no class, no letter and no status).
   */
  readonly order: Int32Array;
  /** What ABC ranks by, summed in the window. */
  readonly value: Float64Array;
  /** Sum of amounts in the window. */
  readonly revenue: Float64Array;
  /** Share of the base (sum of positive values), 0..1; 0 for a customer without class. */
  readonly share: Float64Array;
  /** Running share in sheet order including this customer, 0..1; 0 without class. */
  readonly cumulativeShare: Float64Array;
  /** 1 = largest value; 0 = not ranked. */
  readonly rank: Int32Array;
  readonly abc: Uint8Array;
  /** Share of the base that the customers ahead bring, 0..1: under R1T those ahead of all equals. 0 without class. */
  readonly shareAhead: Float64Array;
  /** On which side of a limit that puts the customer: index in ABC_BORDERS. */
  readonly abcBorder: Uint8Array;
  readonly abcReason: Uint8Array;
  readonly xyz: Uint8Array;
  readonly xyzReason: Uint8Array;
  /** What XYZ looked at: periods with a purchase, out of `periodsPossible`. */
  readonly periodsBought: Int32Array;
  readonly periodsPossible: Int32Array;
  /** XYZ method "frequency": periods with a purchase that the next better class needs, of those possible; else -1. */
  readonly periodsForBetter: Int32Array;
  /** Coefficient of variation of the XYZ method "cv"; -1 where undefined. */
  readonly variation: Float64Array;
  /** 1 where even gaps lifted the letter from Z to Y. */
  readonly even: Uint8Array;
  readonly status: Uint8Array;
  /** Serial day on which the status began; 0 without status. */
  readonly statusSince: Int32Array;
  /** Purchases in the whole history up to asOf. */
  readonly purchases: Int32Array;
  /** Serial days; 0 = none. Whole history up to asOf. */
  readonly firstPurchase: Int32Array;
  readonly lastPurchase: Int32Array;
  /** asOf - lastPurchase; -1 = none. */
  readonly recencyDays: Int32Array;
  /** Mean days between purchases; -1 with fewer than two purchases. */
  readonly meanGapDays: Float64Array;
  /** Days of silence after which the criterion calls this customer lost; -1 where it does not apply. */
  readonly lostAfterDays: Float64Array;
  /** Days of silence after which the customer is at risk; -1 where it does not apply. */
  readonly atRiskAfterDays: Float64Array;
  /** What these limits come from: index in LIMIT_SOURCES. */
  readonly lostAfterFrom: Uint8Array;
  readonly atRiskAfterFrom: Uint8Array;
}
