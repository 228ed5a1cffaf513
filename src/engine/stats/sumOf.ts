const BLOCK = 256;

/** Sum in blocks, so that rounding does not grow with the number of rows. */
export function sumOf(values: Float64Array, from: number, to: number): number {
  let total = 0;
  let lost = 0;
  for (let start = from; start < to; start += BLOCK) {
    const end = Math.min(to, start + BLOCK);
    let block = 0;
    for (let i = start; i < end; i++) block += values[i]!;
    const sum = total + block;
    lost += Math.abs(total) >= Math.abs(block) ? total - sum + block : block - sum + total;
    total = sum;
  }
  return total + lost;
}
