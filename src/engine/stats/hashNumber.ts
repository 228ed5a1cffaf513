const SCALE = 10_000;
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/**
 * 32 bits that tell a number apart after others: `before` is what those came to. Numbers that are the same to four decimals are the same, as on our sheets.
 * Finished as in MurmurHash3, so that sums of hashes tell sets apart whatever their order.
 */
export function hashNumber(before: number, value: number): number {
  // Adding 0 makes one zero of two.
  double[0] = Math.round(value * SCALE) + 0;
  let hash = before;
  hash = Math.imul(hash ^ halves[0]!, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ halves[1]!, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
