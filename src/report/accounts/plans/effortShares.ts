/** What is typed of hours, visits and discount beside what the accounts bring in. docs/accounts.md#effort */

export const RESOURCES = ["hours", "visits", "discount"] as const;
export type Resource = (typeof RESOURCES)[number];

export interface Effort {
  /** What customers are ranked by. */
  readonly value: number;
  /** A month; undefined where none is typed. */
  readonly of: { readonly [resource in Resource]: number | undefined };
}

/** Of an account, or of several together. */
export interface EffortShare {
  /** Of what is spent on all for whom it is typed. */
  readonly spent: number;
  /** Of what these bring in. */
  readonly value: number;
  readonly mismatch: "more" | "less" | undefined;
}

/** At least so many times as much, or so little. */
const TIMES = 2;
/** Points below which nothing is said: one visit to a small customer is no matter. */
const NOTABLE = 0.05;

/**
 * Which share of a resource goes where, beside the share of the value; undefined where it is not typed, or nothing is to be compared.
 * @param groups accounts that are looked at together
 */
export function effortShares(
  groups: readonly (readonly Effort[])[],
  resource: Resource
): readonly (EffortShare | undefined)[] {
  const told = groups.map((group) => group.filter(({ of }) => of[resource] !== undefined));
  const spent = told.map((group) => sum(group, ({ of }) => of[resource]!));
  // What is lost on one account is nobody's share of the whole.
  const value = told.map((group) =>
    Math.max(
      0,
      sum(group, (one) => one.value)
    )
  );
  const [allSpent, allValue] = [total(spent), total(value)];
  if (allSpent <= 0 || allValue <= 0 || told.filter((group) => group.length > 0).length < 2)
    return groups.map(() => undefined);
  return told.map((group, i) => {
    if (group.length === 0) return undefined;
    const one = { spent: spent[i]! / allSpent, value: value[i]! / allValue };
    return { ...one, mismatch: mismatch(one) };
  });
}

function mismatch({ spent, value }: Pick<EffortShare, "spent" | "value">): EffortShare["mismatch"] {
  // Shares of whole numbers, whose difference may be a hair too small.
  if (Math.abs(spent - value) < NOTABLE - 1e-9) return undefined;
  if (spent >= TIMES * value - 1e-9) return "more";
  return value >= TIMES * spent - 1e-9 ? "less" : undefined;
}

function sum(group: readonly Effort[], of: (one: Effort) => number): number {
  return total(group.map(of));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
