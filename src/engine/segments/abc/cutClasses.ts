import type { AbcSettings } from "../../settings/settings";
import { abcByShare } from "./abcByShare";
import { abcByAmount } from "./abcByAmount";
import { abcByCount } from "./abcByCount";
import { abcComputed } from "./abcComputed";
import type { Ranking } from "./ranking";

/** 20 / 30 / 50 % of the customers. */
const USUAL_COUNTS = [0.2, 0.5];

/**
 * Cuts a ranking into classes by what the settings say; one code a position of `ranking.order`, for the positive ones.
 * Where computed limits do not exist (too few, all equal), the shares a and b are used.
 */
export function cutClasses(ranking: Ranking, { by, limits, a, b, rule }: AbcSettings): Uint8Array {
  if (by === "amount") return abcByAmount(ranking, limits);
  if (by === "count") return abcByCount(ranking, limits.length > 0 ? limits : USUAL_COUNTS, rule);
  const computed = by === "computed" ? abcComputed(ranking) : undefined;
  return computed ?? abcByShare(ranking, limits.length > 0 ? limits : [a, b], rule);
}
