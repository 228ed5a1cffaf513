/** Fewer complete periods than this say nothing about a habit. docs/method.md#xyz. */
export const MIN_PERIODS = 6;
