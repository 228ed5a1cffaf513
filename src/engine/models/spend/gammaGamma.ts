/**
 * Gamma-Gamma model of the money in a purchase (Fader, Hardie & Lee 2005b; Fader & Hardie 2013): purchases of one customer are
 * gamma(p, v) around his own mean, v is gamma(q, gamma) over customers. docs/method-models.md#gamma-gamma.
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  /** In the unit of money of the means. */
  readonly gamma: number;
}
