/** Below this, comparing is faster than counting digits (bench/RESULTS.md). */
const FEW = 256;
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const PASSES = 3;

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
  const { order, bits } = bySingleBits(members, key);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && bits[end] === bits[start]) end += 1;
    if (end - start > 1)
      order.subarray(start, end).sort((one, other) => key[other]! - key[one]! || tie(one, other));
    start = end;
  }
  return order;
}

/** Radix sort, least digit first, by the keys as single floats: what these cannot tell apart stands together. */
function bySingleBits(
  members: Int32Array,
  key: Float64Array
): { readonly order: Int32Array; readonly bits: Uint32Array } {
  const count = members.length;
  let order = members.slice();
  let bits = descendingBits(members, key);
  let nextOrder = new Int32Array(count);
  let nextBits = new Uint32Array(count);
  const starts = new Uint32Array(DIGITS);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const shift = pass * DIGIT_BITS;
    starts.fill(0);
    for (let i = 0; i < count; i += 1) starts[(bits[i]! >>> shift) & (DIGITS - 1)]! += 1;
    let sum = 0;
    for (let d = 0; d < DIGITS; d += 1) {
      const here = starts[d]!;
      starts[d] = sum;
      sum += here;
    }
    for (let i = 0; i < count; i += 1) {
      const to = starts[(bits[i]! >>> shift) & (DIGITS - 1)]!++;
      nextOrder[to] = order[i]!;
      nextBits[to] = bits[i]!;
    }
    [order, nextOrder, bits, nextBits] = [nextOrder, order, nextBits, bits];
  }
  return { order, bits };
}

/** The bits of each key as a single float, turned so that a larger key has smaller bits. */
function descendingBits(members: Int32Array, key: Float64Array): Uint32Array<ArrayBuffer> {
  const singles = new Float32Array(members.length);
  // + 0 makes the negative zero equal to zero, as comparing does.
  for (let i = 0; i < members.length; i += 1) singles[i] = key[members[i]!]! + 0;
  const bits = new Uint32Array(singles.buffer);
  for (let i = 0; i < bits.length; i += 1)
    if (bits[i]! < 0x80000000) bits[i] = 0x7fffffff - bits[i]!;
  return bits;
}
