/** Shortest silence that an own rhythm may call lost: a weekly buyer on holiday is not lost. docs/method.md#lost. */
export const MIN_SILENCE = 30;
/** So many gaps make a rhythm of one's own. */
export const OWN_GAPS = 4;
/** Without one: longer than this quantile of all customers' gaps. */
export const FALLBACK_QUANTILE = 0.9;
/** At risk: longer than this quantile of the own gaps. */
export const RISK_QUANTILE = 0.75;
