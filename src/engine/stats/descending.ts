/** Below this, comparing is faster than counting digits (bench/RESULTS.md). */
const FEW = 256;
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const PASSES = 6;

/**
 * The members, ordered by key descending; equal keys in the order of `tie`. Nothing given is changed.
 * @param key one finite number an index.
 */
export function descending(
  members: Int32Array,
  key: Float64Array,
  tie: (one: number, other: number) => number
): Int32Array {
  if (members.length <= FEW)
    return members.slice().sort((one, other) => key[other]! - key[one]! || tie(one, other));
  const order = byDigits(members, key);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && key[order[end]!] === key[order[start]!]) end += 1;
    if (end - start > 1) order.subarray(start, end).sort(tie);
    start = end;
  }
  return order;
}

/** Radix sort, least digit first, of the bits of a double made to ascend as the numbers descend. */
function byDigits(members: Int32Array, key: Float64Array): Int32Array {
  const count = members.length;
  const bits = descendingBits(members, key);
  let from = new Uint32Array(count);
  let to = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) from[i] = i;
  const starts = new Uint32Array(DIGITS);
  for (let pass = 0; pass < PASSES; pass += 1) {
    starts.fill(0);
    for (let i = 0; i < count; i += 1) starts[digit(bits, i, pass)]! += 1;
    let sum = 0;
    for (let d = 0; d < DIGITS; d += 1) {
      const here = starts[d]!;
      starts[d] = sum;
      sum += here;
    }
    for (let i = 0; i < count; i += 1) to[starts[digit(bits, from[i]!, pass)]!++] = from[i]!;
    [from, to] = [to, from];
  }
  const order = new Int32Array(count);
  for (let i = 0; i < count; i += 1) order[i] = members[from[i]!]!;
  return order;
}

/** Low and high word of each key, turned so that a larger key has smaller bits. */
function descendingBits(members: Int32Array, key: Float64Array): Uint32Array {
  const values = new Float64Array(members.length);
  // + 0 makes the negative zero equal to zero, as comparing does.
  for (let i = 0; i < members.length; i += 1) values[i] = key[members[i]!]! + 0;
  const bits = new Uint32Array(values.buffer);
  const high = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
  for (let i = 0; i < bits.length; i += 2)
    if (bits[i + high]! < 0x80000000) {
      bits[i + high] = ~bits[i + high]! & 0x7fffffff;
      bits[i + 1 - high] = ~bits[i + 1 - high]!;
    }
  return high === 1 ? bits : bits.map((_, i) => bits[i ^ 1]!);
}

/** Eleven bits of a 64-bit key; the last digit holds the remaining nine. */
function digit(bits: Uint32Array, i: number, pass: number): number {
  const low = bits[2 * i]!;
  const high = bits[2 * i + 1]!;
  const shift = pass * DIGIT_BITS;
  if (shift + DIGIT_BITS <= 32) return (low >>> shift) & (DIGITS - 1);
  if (shift >= 32) return (high >>> (shift - 32)) & (DIGITS - 1);
  return ((low >>> shift) | (high << (32 - shift))) & (DIGITS - 1);
}
