import type { LossReview } from "../../engine/review/reviewLosses";
import type { ReviewedDimension } from "../../engine/review/review";
import type { ReportInput } from "../reportInput";

const HALF = 0.5;
/** Shares are sums of binary numbers. */
const NOISE = 1e-9;
/** Named together at most. */
const MOST_NAMES = 3;
const MOST_PLACES = 2;
/** In the order in which people ask. */
const ROLES: readonly ReviewedDimension["role"][] = [
  "region",
  "manager",
  "product",
  "industry",
  "other",
];

export interface LossPlace {
  readonly dimension: ReviewedDimension;
  /** The fewest that bring at least half of what was lost, the largest first. */
  readonly values: readonly string[];
  readonly share: number;
}

/** Where at least half of the money went that the lost of the last year used to bring: few values out of many, or nothing is said. */
export function halfOfLoss(
  { review }: ReportInput,
  { directions }: LossReview
): readonly LossPlace[] {
  const places = directions.flatMap((one): readonly LossPlace[] => {
    const dimension = review.dimensions[one.dimension];
    const total = one.overall.lostValue;
    if (dimension === undefined || one.overall.lost < 2 || total <= 0) return [];
    const values = [...one.values].sort((a, b) => b.lostValue - a.lostValue || a.value - b.value);
    let sum = 0;
    let count = 0;
    while (count < values.length && sum < HALF * total * (1 - NOISE))
      sum += values[count++]!.lostValue;
    // Two of three values hold half of anything.
    if (count > MOST_NAMES || values.length < 2 * count) return [];
    const texts = values.slice(0, count).map(({ value }) => dimension.values[value]!);
    return texts.includes("") ? [] : [{ dimension, values: texts, share: sum / total }];
  });
  const place = ({ dimension }: LossPlace): number => ROLES.indexOf(dimension.role);
  return places
    .sort((a, b) => a.values.length - b.values.length || place(a) - place(b))
    .slice(0, MOST_PLACES)
    .sort((a, b) => place(a) - place(b));
}
