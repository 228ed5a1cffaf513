/** Days from the last purchase of each customer to asOfDay; -1 without a purchase. */
export function recencyDays(lastPurchase: Int32Array, asOfDay: number): Int32Array {
  const days = new Int32Array(lastPurchase.length).fill(-1);
  for (let c = 0; c < days.length; c += 1)
    if (lastPurchase[c] !== 0) days[c] = asOfDay - lastPurchase[c]!;
  return days;
}
