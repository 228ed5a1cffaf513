/** The four types of a key customer, as bits: one customer may hold several. docs/method-churn.md#key-types. */
export const KEY_TYPES = { breadwinner: 1, prospect: 2, imageMaker: 4, expert: 8 } as const;
