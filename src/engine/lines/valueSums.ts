/** Lines to be added up by the value of a dimension. */
export interface ValuedLines {
  /** Of each line. */
  readonly index: Uint32Array;
  /** Number of values. */
  readonly width: number;
  readonly units: Float64Array;
  /** Whether a line counts. */
  readonly take: (line: number) => boolean;
}

/** What one customer brought under each value of a dimension: the first `count` entries of `values`, and their `sums`. */
export interface ValueSums {
  readonly count: number;
  readonly values: Int32Array;
  readonly sums: Float64Array;
}
