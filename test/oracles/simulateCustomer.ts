import type { Random } from "./random";

export interface World {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly k: number;
  readonly mayLeaveAtOnce: boolean;
}

export interface Life {
  /** Times of the repeat purchases. */
  readonly purchases: readonly number[];
  /** When they left for good; Infinity = not up to the horizon. */
  readonly leftAt: number;
}

/** One customer up to `horizon`: the story of the (M)BG/CNBD-k told step by step. */
export function simulateCustomer(world: World, random: Random, horizon: number): Life {
  const rate = random.gamma(world.r) / world.alpha;
  const leaves = random.beta(world.a, world.b);
  const purchases: number[] = [];
  if (world.mayLeaveAtOnce && random.uniform() < leaves) return { purchases, leftAt: 0 };
  let now = 0;
  for (;;) {
    for (let step = 0; step < world.k; step += 1) now += random.exponential(rate);
    if (!(now <= horizon)) return { purchases, leftAt: Infinity };
    purchases.push(now);
    if (random.uniform() < leaves) return { purchases, leftAt: now };
  }
}
