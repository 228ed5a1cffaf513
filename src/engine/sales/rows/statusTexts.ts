/** A column of texts, as far as it matters here. */
export interface StatusTexts {
  readonly names: readonly string[];
  readonly index: Int32Array;
  readonly column: number;
  /** See StatusColumn. */
  readonly says: "words" | "yes";
}
