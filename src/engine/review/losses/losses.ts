/** Losses of customer c stand at offsets[c] .. offsets[c + 1] - 1. */
export interface Losses {
  /** The purchase before the silence. */
  readonly purchase: number[];
  /** 0 = before the first period, p + 1 = period p. */
  readonly slot: number[];
  readonly offsets: Int32Array;
}
