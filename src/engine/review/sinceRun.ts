import type { Analysis } from "../analysis";
import { moves, type Moves } from "./moves";

/** How customers stood in the last run of an earlier as-of day, as its sheets keep it. Codes as in the analysis; columns by customerIndex. */
export interface PreviousRun {
  readonly asOfDay: number;
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
  readonly moves: Moves;
}

/** @param analysis of today */
export function sinceRun({ customers }: Pick<Analysis, "customers">, run: PreviousRun): SinceRun {
  const { gone } = run;
  const was = Array.from(run.there.keys()).filter((c) => run.there[c] === 1);
  const { order } = customers;
  const both = (column: "abc" | "xyz" | "status" | "value"): readonly number[] => [
    ...was.map((c) => run[column][c]!),
    ...gone.map((one) => one[column]),
  ];
  const now = (column: "abc" | "xyz" | "status" | "value"): readonly number[] =>
    Array.from(order, (c) => customers[column][c]!);
  return {
    ...run,
    // Only who is who matters: two that are gone may be called alike.
    moves: moves(
      {
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
    ),
  };
}
