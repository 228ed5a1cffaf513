/** Further text columns that the analysis can group by: region, manager, product, industry, and others with few values. */
import type { Dimension } from "../sales";
import type { Candidate } from "./candidates";

const ROLES = ["region", "manager", "product", "industry"] as const;
const OTHERS: ReadonlySet<string> = new Set([...ROLES, "otherDimension"]);
const MAX_OTHERS = 3;
const MAX_VALUES = 40;

/** The dimension columns, by column: the best one of each role, and up to three others with few distinct values. */
export function dimensionColumns(
  all: readonly Candidate[],
  taken: ReadonlySet<number>
): { column: number; name: string; role: Dimension["role"] }[] {
  const free = all.filter(({ column, profile, name }) => {
    return !taken.has(column) && profile.filled > 0 && name !== "";
  });
  const chosen = new Map<number, Dimension["role"]>();
  for (const role of ROLES) {
    const [best] = free
      .filter(({ match }) => match?.role === role)
      .sort(
        (a, b) =>
          b.match!.tier - a.match!.tier ||
          b.match!.strength - a.match!.strength ||
          a.column - b.column
      );
    if (best) chosen.set(best.column, role);
  }
  let others = 0;
  for (const { column, profile, match } of free) {
    if (chosen.has(column) || others === MAX_OTHERS) continue;
    const named = match !== undefined && OTHERS.has(match.role);
    const open = match === undefined && profile.words >= 0.5;
    const few = profile.distinct <= MAX_VALUES && profile.distinct * 2 <= profile.filled;
    if (!few || !(named || open)) continue;
    chosen.set(column, "other");
    others++;
  }
  return all
    .filter(({ column }) => chosen.has(column))
    .map(({ column, header }) => ({ column, name: header, role: chosen.get(column)! }));
}
