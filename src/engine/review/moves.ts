import { ABC_LETTERS, STATUSES, XYZ_LETTERS } from "../codes";
import { migration, type Arrow } from "./migration";

/** Codes of customers, and their money, each by its place among `names`. */
export interface Standings {
  /** Each once. */
  readonly names: readonly string[];
  readonly abc: ArrayLike<number>;
  readonly xyz: ArrayLike<number>;
  readonly status: ArrayLike<number>;
  readonly value: ArrayLike<number>;
}

/** From class to class, empty arrows left out; index = code, 0 = not there or not classified. docs/method-models.md#migration. */
export interface Moves {
  readonly abc: readonly Move[];
  readonly xyz: readonly Move[];
  readonly status: readonly Move[];
}

export type Move = Omit<Arrow, "names">;

/** Who went from which class to which. */
export function moves(before: Standings, now: Standings): Moves {
  const of = (column: "abc" | "xyz" | "status", labels: readonly string[]): readonly Move[] =>
    migration({ ...before, code: before[column] }, { ...now, code: now[column] }, labels)
      .arrows.filter((arrow) => arrow.customers > 0)
      .map(({ from, to, customers, previousValue, currentValue, change }) => ({
        from,
        to,
        customers,
        previousValue,
        currentValue,
        change,
      }));
  return {
    abc: of("abc", ABC_LETTERS),
    xyz: of("xyz", XYZ_LETTERS),
    status: of("status", STATUSES),
  };
}
