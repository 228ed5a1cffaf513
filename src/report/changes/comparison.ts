import type { Period } from "../../engine/calendar/period";
import type { Moves } from "../../engine/review/moves";
import type { GoneCustomer } from "../../engine/review/sinceRun";
import type { ReportInput } from "../reportInput";

/** How all customers stood before and stand now; columns by customerIndex. */
export interface Comparison {
  /** Against the last run of an earlier day, or against an earlier window of equal length. */
  readonly against: "run" | "window";
  /** The last day of what is compared with. */
  readonly day: number;
  readonly moves: Moves;
  /** The period of the rhythm then, where it was another and letters are not compared. */
  readonly otherPeriod: Period | null;
  /** Codes then. */
  readonly abc: ArrayLike<number>;
  readonly xyz: ArrayLike<number>;
  readonly status: ArrayLike<number>;
  /** Money then and now. */
  readonly before: ArrayLike<number>;
  readonly now: ArrayLike<number>;
  wasThere(customer: number): boolean;
  /** Customers whom the list has no more. */
  readonly gone: readonly GoneCustomer[];
}

/** undefined where there is no earlier run and the history is too short for two windows. docs/method-churn.md#changes. */
export function comparison({
  review,
  result,
}: Pick<ReportInput, "review" | "result">): Comparison | undefined {
  const { previous, earlier } = review;
  const { customers } = result.analysis;
  if (previous !== null) {
    const { moves, abc, xyz, status, value, there, gone, asOfDay: day, otherPeriod } = previous;
    const wasThere = (c: number): boolean => there[c] === 1;
    const { value: now } = customers;
    const codes = { abc, xyz, status };
    return {
      against: "run",
      day,
      moves,
      otherPeriod,
      ...codes,
      before: value,
      now,
      wasThere,
      gone,
    };
  }
  if (earlier === null) return undefined;
  const { changes, analysis, otherPeriod } = earlier;
  const { toDay } = earlier.earlier;
  return {
    against: "window",
    day: toDay,
    moves: changes,
    otherPeriod,
    ...analysis.customers,
    before: changes.earlier,
    now: changes.now,
    // Who only returned goods has no first purchase, and so is not new.
    wasThere: (c) => customers.firstPurchase[c]! <= toDay,
    gone: [],
  };
}
