/** The models' expressions as the papers print them, with 2F1; the engine computes the same by other means. */
import { hypergeometric } from "./hypergeometric";

export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Fader, Hardie & Lee (2005), equation (9). */
export function bgNbdPurchases({ r, alpha, a, b }: BgNbd, t: number): number {
  const f = hypergeometric(r, b, a + b - 1, t / (alpha + t));
  return ((a + b - 1) / (a - 1)) * (1 - (alpha / (alpha + t)) ** r * f);
}

/** Fader, Hardie & Lee (2005), equation (10). */
export function bgNbdLater(model: BgNbd, x: number, tx: number, T: number, t: number): number {
  const { r, alpha, a, b } = model;
  const f = hypergeometric(r + x, b + x, a + b + x - 1, t / (alpha + T + t));
  const bought = 1 - ((alpha + T) / (alpha + T + t)) ** (r + x) * f;
  const left = x > 0 ? (a / (b + x - 1)) * ((alpha + T) / (alpha + tx)) ** (r + x) : 0;
  return (((a + b + x - 1) / (a - 1)) * bought) / (1 + left);
}

export interface ParetoNbd {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/** P(alive) with A0 of Fader & Hardie (2005), note 009. */
export function paretoNbdAlive(model: ParetoNbd, x: number, tx: number, T: number): number {
  const { r, alpha, s, beta } = model;
  const n = r + s + x;
  const [larger, second, distance] =
    alpha >= beta ? [alpha, s + 1, alpha - beta] : [beta, r + x, beta - alpha];
  const at = (time: number): number =>
    hypergeometric(n, second, n + 1, distance / (larger + time)) / (larger + time) ** n;
  const a0 = at(tx) - at(T);
  return 1 / (1 + (s / n) * (alpha + T) ** (r + x) * (beta + T) ** s * a0);
}
