/** The longest time between two buying days of a customer. */
export interface LongestGap {
  readonly days: number;
  /** The buying days before and after it. */
  readonly fromDay: number;
  readonly untilDay: number;
}

/** Of equal ones the latest; null where they bought on one day, or never. @param day of their purchases, ascending */
export function longestGap(day: Int32Array): LongestGap | null {
  let longest: LongestGap | null = null;
  for (let i = 1; i < day.length; i += 1) {
    const days = day[i]! - day[i - 1]!;
    if (days > 0 && days >= (longest?.days ?? 0))
      longest = { days, fromDay: day[i - 1]!, untilDay: day[i]! };
  }
  return longest;
}
