import { SAME_MONEY } from "../stats/tolerances";

export function isSum(sum: number, amount: number): boolean {
  return Math.abs(sum - amount) <= SAME_MONEY;
}
