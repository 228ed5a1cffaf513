import { nameKey } from "../nameKey";
import type { ReportInput } from "../reportInput";

type Managers = ReportInput["review"]["keyAccounts"]["managers"][number];
type Share = Managers["managers"][number];

export interface ManagerRow {
  readonly manager: string;
  readonly share: Share;
}

interface ManagersOfList {
  /** Index of the column among those of the review. */
  readonly dimension: number;
  /** Name of the manager of each customer; "" = nobody. */
  readonly of: (customer: number) => string;
  /** Whoever sold most first; those of two spellings once. */
  readonly rows: readonly ManagerRow[];
}

/** The managers of the list, by its first column of such; undefined where it has none. */
export function managersOfList({
  review,
}: Pick<ReportInput, "review">): ManagersOfList | undefined {
  const dimension = review.dimensions.findIndex(({ role }) => role === "manager");
  const found = review.keyAccounts.managers.find((one) => one.dimension === dimension);
  if (found === undefined) return undefined;
  const { values, dominant } = review.dimensions[dimension]!;
  const rows = new Map<string, ManagerRow>();
  for (const share of found.managers) {
    const manager = values[share.value]!;
    const key = nameKey(manager);
    if (key !== "" && !rows.has(key)) rows.set(key, { manager, share });
  }
  return {
    dimension,
    of: (customer) => values[dominant[customer]!] ?? "",
    rows: [...rows.values()],
  };
}
