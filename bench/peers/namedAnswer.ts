import type { Answer } from "./peer";

/** What contenders outside TypeScript answer with: the common job, or our whole analysis. */
export type Found =
  | {
      /** In the order of `SUMS`. */
      readonly sums: readonly (number | bigint)[];
      readonly cells: readonly (readonly [abc: string, xyz: string, customers: number | bigint])[];
    }
  | {
      /** The numbers of bench/engine/digest.ts in their order. */
      readonly whole: readonly number[];
    };

const SUMS = ["customers", "total", "purchases", "first", "last", "recency", "gap", "squares"];

export function namedAnswer(found: Found): Answer {
  const answer: Record<string, number> = {};
  if ("whole" in found) {
    found.whole.forEach((number, i) => (answer[`whole ${i}`] = number));
    return answer;
  }
  SUMS.forEach((name, i) => (answer[name] = Number(found.sums[i])));
  for (const [abc, xyz, customers] of found.cells) {
    answer[abc + xyz] = Number(customers);
    answer[abc] = (answer[abc] ?? 0) + Number(customers);
  }
  return answer;
}
