import type { Purchases } from "../purchases/purchases";
import type { Window } from "../lines/window";
import { firstDayOf, periodOfDay, type Period } from "../calendar/period";

/**
 * The complete periods of the window, in which XYZ looks at the customers. Slots 0..slotCount - 1 are calendar periods in
 * a row; a slot in which nobody bought is not counted for anyone. docs/method.md#periods.
 */
export interface PeriodFrame {
  readonly period: Period;
  readonly slotCount: number;
  /** First day of each slot, and of the period after the last one: slotCount + 1 entries. */
  readonly starts: Int32Array;
  /** How many slots before slot s somebody bought in: slotCount + 1 entries. */
  readonly liveBefore: Int32Array;
  /** Slot of a day between the first and the last day of the slots. */
  slotOf(day: number): number;
  /** First day that nothing is counted of: it follows the slots, or asOfDay where that leaves out the last days of a finished period. */
  readonly endDay: number;
  /** Last day of the last complete period; 0 = none. */
  readonly lastCompleteDay: number;
  /** A period that asOfDay leaves unfinished follows the last slot. */
  readonly unfinished: boolean;
  /** First day of the third last complete period: a first purchase from then on makes a customer new. */
  readonly newFromDay: number;
}

/** A part of the period may be missing at its end at most. */
const MISSING_PART = 10;
/** Periods that make a customer new. */
const NEW_PERIODS = 3;

/** @param pause days that may be missing at the end of a period, `usualPause`, at most a tenth of it; only asked for where they decide. */
export function periodFrame(
  purchases: Purchases,
  window: Window,
  period: Period,
  pause: () => number
): PeriodFrame {
  const current = periodOfDay(window.asOfDay, period);
  const nextDay = firstDayOf(current + 1, period);
  const tenth = Math.floor((nextDay - firstDayOf(current, period)) / MISSING_PART);
  const missing = nextDay - 1 - window.asOfDay;
  const unfinished = missing > 0 && (missing > tenth || missing > pause());
  const last = unfinished ? current - 1 : current;
  const opening = periodOfDay(window.fromDay, period);
  const cut = window.fromGiven && firstDayOf(opening, period) < window.fromDay;
  const first = cut ? opening + 1 : opening;
  const slotCount = Math.max(0, last - first + 1);
  const starts = Int32Array.from({ length: slotCount + 1 }, (_, s) =>
    firstDayOf(first + s, period)
  );
  const base = starts[0]!;
  const slots = new Int32Array(starts[slotCount]! - base);
  for (let s = 0; s < slotCount; s += 1) slots.fill(s, starts[s]! - base, starts[s + 1]! - base);
  const slotOf = (day: number): number => slots[day - base]!;
  return {
    period,
    slotCount,
    starts,
    liveBefore: liveBefore(purchases, slots, base, slotCount),
    slotOf,
    endDay: Math.min(starts[slotCount]!, window.asOfDay + 1),
    lastCompleteDay: slotCount === 0 ? 0 : starts[slotCount]! - 1,
    unfinished,
    newFromDay: firstDayOf(last - NEW_PERIODS + 1, period),
  };
}

function liveBefore(
  { day }: Purchases,
  slots: Int32Array,
  base: number,
  slotCount: number
): Int32Array {
  const live = new Uint8Array(slotCount);
  let empty = slotCount;
  for (let i = 0; i < day.length && empty > 0; i += 1) {
    const at = day[i]! - base;
    if (at < 0 || at >= slots.length || live[slots[at]!] === 1) continue;
    live[slots[at]!] = 1;
    empty -= 1;
  }
  const before = new Int32Array(slotCount + 1);
  for (let s = 0; s < slotCount; s += 1) before[s + 1] = before[s]! + live[s]!;
  return before;
}
