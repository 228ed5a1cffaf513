import type { AbcRule } from "../../settings/settings";
import { endOfTies } from "./abcByShare";
import { countSizes } from "../../stats/countSizes";
import type { Ranking } from "./ranking";

/**
 * Classes by share of the customers (`countSizes`). Equal values share the better class under R1T, the worse under DAX, else
 * they are parted by name. docs/method.md#abc-count.
 * @param limits ascending cumulative shares of the customers, 0..1.
 * @returns one code a position of `ranking.order`, for the positive ones.
 */
export function abcByCount(ranking: Ranking, limits: readonly number[], rule: AbcRule): Uint8Array {
  const { before, positive } = ranking;
  const classes = new Uint8Array(positive);
  let start = 0;
  countSizes(positive, limits).forEach((size, i) => {
    classes.fill(i + 1, start, start + size);
    start += size;
  });
  if (rule !== "R1T" && rule !== "DAX") return classes;
  for (let p = 0; p < positive;) {
    const end = endOfTies(before, p, positive);
    classes.fill(classes[rule === "R1T" ? p : end - 1]!, p, end);
    p = end;
  }
  return classes;
}
