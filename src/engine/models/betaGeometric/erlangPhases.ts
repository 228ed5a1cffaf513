/**
 * What the silence since the last purchase says about a living customer with Erlang-k intervals: how far into the next
 * interval he is. The weights c_0..c_(k-1) are c_j = n (n + 1) ... (n + j - 1) / j! u^j; their sum is S2 of the CNBD-k
 * papers. No logarithms are needed: with k <= 12 and n below 1e6 the largest is below 1e60. docs/method-models.md#erlang.
 * @param n r + k x. @param u (T - tx) / (alpha + T), 0..1.
 */
export function erlangPhases(n: number, u: number, k: number): Float64Array {
  const phases = new Float64Array(k);
  let weight = 1;
  for (let j = 0; j < k; j += 1) {
    phases[j] = weight;
    weight *= ((n + j) / (j + 1)) * u;
  }
  return phases;
}
