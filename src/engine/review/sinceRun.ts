import type { Analysis } from "../analysis";
import type { Period } from "../calendar/period";
import { moves, type Moves } from "./moves";

/** How customers stood in the last run of an earlier as-of day, as its sheets keep it. Codes as in the analysis; columns by customerIndex. */
export interface PreviousRun {
  readonly asOfDay: number;
  /** Of its rhythm, where the run kept it. */
  readonly period?: Period;
  /** 1 = was there. */
  readonly there: Uint8Array;
  readonly abc: Uint8Array;
  readonly xyz: Uint8Array;
  readonly status: Uint8Array;
  readonly value: Float64Array;
  /** Serial day; 0 = none. */
  readonly nextOrder: Int32Array;
  /** Customers whom the list has no more. */
  readonly gone: readonly GoneCustomer[];
}

export interface GoneCustomer {
  readonly name: string;
  readonly abc: number;
  readonly xyz: number;
  readonly status: number;
  readonly value: number;
}

/** What moved since that run: every customer of either is in one arrow, so the arrows add up to the classes of both. */
export interface SinceRun extends PreviousRun {
  /** The period of the rhythm then, where it was another: letters by another period are others for that alone, and are not compared. */
  readonly otherPeriod: Period | null;
  readonly moves: Moves;
}

/** @param analysis of today */
export function sinceRun(
  { customers, period }: Pick<Analysis, "customers" | "period">,
  run: PreviousRun
): SinceRun {
  const { gone } = run;
  const otherPeriod = run.period === undefined || run.period === period ? null : run.period;
  const was = Array.from(run.there.keys()).filter((c) => run.there[c] === 1);
  const { order } = customers;
  const both = (column: "abc" | "xyz" | "status" | "value"): readonly number[] => [
    ...was.map((c) => run[column][c]!),
    ...gone.map((one) => one[column]),
  ];
  const now = (column: "abc" | "xyz" | "status" | "value"): readonly number[] =>
    Array.from(order, (c) => customers[column][c]!);
  const found = moves(
    {
      // Only who is who matters: two that are gone may be called alike.
      names: [...was.map(String), ...gone.map((_, i) => `gone ${i}`)],
      abc: both("abc"),
      xyz: both("xyz"),
      status: both("status"),
      value: both("value"),
    },
    {
      names: Array.from(order, String),
      abc: now("abc"),
      xyz: now("xyz"),
      status: now("status"),
      value: now("value"),
    }
  );
  return { ...run, otherPeriod, moves: otherPeriod === null ? found : { ...found, xyz: [] } };
}
