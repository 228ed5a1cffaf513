import { ABC_LETTERS, KEY_GROUPS, SIZE_GROUPS, TENURE_GROUPS } from "../../engine/codes";
import type { LossReview } from "../../engine/review/reviewLosses";
import type { ReportInput } from "../reportInput";

type DirectionsOf = LossReview["directions"][number];
type Direction = DirectionsOf["overall"];

/** A row of the table of directions: one value of one way to tell customers apart. */
export interface LossDirection extends Direction {
  readonly key: string;
  readonly by: string;
  readonly text: string;
}

/** Thousands of values say nothing about where customers are lost, nor do those with too few customers of whom none is lost. */
const MOST_VALUES = 40;

/** All customers first; then the columns of the list, and the groups that no column names, each by customers lost. */
export function lossDirections(input: ReportInput, losses: LossReview): readonly LossDirection[] {
  const { all, by } = input.wording.messages.losses;
  const { overall } = losses.directions[0]!;
  return [
    { ...overall, key: ":all", by: by.all, text: all },
    ...losses.directions.filter((one) => isTold(input, one)).flatMap((one) => rowsOf(input, one)),
  ];
}

/** Of a column whose meaning is not known, groups too small for a rate are likely no groups: numbers of orders, remarks. */
function isTold({ review }: ReportInput, { dimension, values }: DirectionsOf): boolean {
  const role = review.dimensions[dimension]?.role ?? "other";
  return role !== "other" || values.some(({ rate }) => rate >= 0);
}

function rowsOf(input: ReportInput, one: DirectionsOf): readonly LossDirection[] {
  const { by, values, dimension } = one;
  const { wording, review } = input;
  const words = wording.messages.losses;
  const { name = "" } = review.dimensions[dimension] ?? {};
  const shown = values.filter(({ lost, rate }) => lost > 0 || rate >= 0).slice(0, MOST_VALUES);
  // Groups have an order of their own.
  if (by !== "dimension") shown.sort((a, b) => a.value - b.value);
  return shown.map((direction) => {
    const code = codeOf(input, one, direction.value);
    return {
      ...direction,
      // The same in every language; a header of the list is followed by what stands in its cells.
      key: by === "dimension" ? `${name}|${code}` : `:${by}|${code}`,
      by: by === "dimension" ? name : words.by[by],
      text: textOf(input, one, code),
    };
  });
}

function codeOf({ review }: ReportInput, { by, dimension }: DirectionsOf, value: number): string {
  switch (by) {
    case "dimension":
      return review.dimensions[dimension]!.values[value]!;
    case "class":
      return ABC_LETTERS[value]!;
    case "keyType":
      return KEY_GROUPS[value]!;
    case "size":
      return SIZE_GROUPS[value]!;
    case "tenure":
      return TENURE_GROUPS[value]!;
  }
}

function textOf({ wording }: ReportInput, { by }: DirectionsOf, code: string): string {
  const words = wording.messages.losses;
  switch (by) {
    case "dimension":
      return code === "" ? words.blank : code;
    case "class":
      return code;
    case "keyType":
    case "size":
    case "tenure":
      return (words.groups[by] as { readonly [code: string]: string })[code]!;
  }
}
