import type { Answer } from "./peer";

/** Names of numbers that both have and that differ by more than the last digits of a sum. */
export function disagreement(one: Answer, other: Answer): string[] {
  return Object.keys(one).filter((name) => {
    const a = one[name]!;
    const b = other[name];
    return b !== undefined && !(Math.abs(a - b) <= 1e-9 * Math.abs(a));
  });
}
