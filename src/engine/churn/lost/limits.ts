/** Shortest silence that an own rhythm may call lost or at risk: a weekly buyer on holiday is neither. docs/method.md#lost. */
export const MIN_SILENCE = 30;
/** So many gaps make a rhythm of one's own. */
export const OWN_GAPS = 4;
/** Without one: longer than these quantiles of all customers' gaps too. */
export const LOST_QUANTILE = 0.9;
export const RISK_QUANTILE = 0.75;
