/** Seeded random numbers for simulations (mulberry32) and what the models draw from them. */
export interface Random {
  /** 0 <= u < 1. */
  uniform(): number;
  exponential(rate: number): number;
  /** Marsaglia & Tsang (2000). */
  gamma(shape: number): number;
  beta(a: number, b: number): number;
}

export function seeded(seed: number): Random {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const z = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
      const v = (1 + z / (3 * Math.sqrt(d))) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < (z * z) / 2 + d - d * v + d * Math.log(v))
        return d * v;
    }
  };
  return {
    uniform,
    gamma,
    exponential: (rate) => -Math.log(1 - uniform()) / rate,
    beta: (a, b) => {
      const one = gamma(a);
      return one / (one + gamma(b));
    },
  };
}
