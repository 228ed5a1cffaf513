import { STATUS_CODES } from "../../engine/codes";
import type { ReportInput } from "../reportInput";
import { yearsAsCustomer } from "./yearsAsCustomer";

/** How the relations with some customers stand (R78). */
export interface Relations {
  readonly customers: number;
  readonly lost: number;
  readonly returned: number;
  /** Customers a year ago, and how many of them are not lost now. */
  readonly base: number;
  readonly kept: number;
  /** Mean length of the relationship; -1 without a purchase. */
  readonly years: number;
}

interface Groups {
  /** The value by customer; those below 0 are in no group. */
  readonly valueOf: ArrayLike<number>;
  /** Where losses are counted by the same values: a column of the list, or -1 for the classes. */
  readonly dimension: number;
}

/** By the value of their customers. undefined without dates. */
export function relations(
  { review, result: { analysis } }: Pick<ReportInput, "review" | "result">,
  { valueOf, dimension }: Groups
): ((value: number) => Relations) | undefined {
  if (review.losses === null) return undefined;
  const by = dimension < 0 ? "class" : "dimension";
  const directions = review.losses.directions.find(
    (one) => one.by === by && one.dimension === dimension
  );
  const { customers } = analysis;
  const members = new Map<number, number[]>();
  for (const c of customers.order) {
    const own = members.get(valueOf[c]!);
    if (own === undefined) members.set(valueOf[c]!, [c]);
    else own.push(c);
  }
  return (value) => {
    const own = members.get(value) ?? [];
    const yearAgo = directions?.values.find((one) => one.value === value);
    const base = yearAgo?.base ?? 0;
    const lengths = own.map((c) => yearsAsCustomer(analysis, c)).filter((years) => years >= 0);
    return {
      customers: own.length,
      lost: own.filter((c) => customers.status[c] === STATUS_CODES.lost).length,
      returned: own.filter((c) => customers.status[c] === STATUS_CODES.returned).length,
      base,
      kept: base - (yearAgo?.lost ?? 0),
      years:
        lengths.length === 0 ? -1 : lengths.reduce((sum, one) => sum + one, 0) / lengths.length,
    };
  };
}
