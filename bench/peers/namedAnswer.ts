import type { Answer } from "./peer";

/** What contenders outside TypeScript answer with. */
export interface Found {
  /** In the order of `SUMS`. */
  readonly sums: readonly (number | bigint)[];
  readonly cells: readonly (readonly [abc: string, xyz: string, customers: number | bigint])[];
}

const SUMS = ["customers", "total", "purchases", "first", "last", "recency", "gap", "squares"];

export function namedAnswer({ sums, cells }: Found): Answer {
  const answer: Record<string, number> = {};
  SUMS.forEach((name, i) => (answer[name] = Number(sums[i])));
  for (const [abc, xyz, customers] of cells) {
    answer[abc + xyz] = Number(customers);
    answer[abc] = (answer[abc] ?? 0) + Number(customers);
  }
  return answer;
}
