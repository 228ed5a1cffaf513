/** Whose row it is in a table with one row a silence: the customer, and the last purchase before it. */
export interface Silence {
  readonly customer: string;
  /** Serial day. */
  readonly lastPurchase: number;
}

/** The text of the key cell. */
export function silenceKey({ customer, lastPurchase }: Silence): string {
  return `${lastPurchase}|${customer}`;
}

/** @returns undefined for a text that is no such key */
export function silenceOfKey(key: string): Silence | undefined {
  const at = key.indexOf("|");
  const lastPurchase = Number(key.slice(0, Math.max(0, at)));
  return lastPurchase > 0 ? { customer: key.slice(at + 1), lastPurchase } : undefined;
}
