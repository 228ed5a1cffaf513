import type { Losses } from "./losses";
import type { ValueLines } from "../../lines/valueLines";
import { moneyLost } from "./moneyLost";
import { lossDay, type Silences } from "../../churn/silence";

/** Movements by period; one entry per period. active = the one before + new + returned - lost, always. docs/method-churn.md#dynamics. */
export interface Dynamics {
  /** First purchases ever. */
  readonly new: Int32Array;
  /** Purchases that ended a loss. */
  readonly returned: Int32Array;
  /** Silences that became a loss; a customer may be lost and return within one period. */
  readonly lost: Int32Array;
  /** Customers at the end of the period that are not lost. */
  readonly active: Int32Array;
  /** Customers at the end of the period that are lost. */
  readonly lostStock: Int32Array;
  /** lost / active of the period before; -1 where there was nobody to lose. */
  readonly churnRate: Float64Array;
  /** returned / lost stock of the period before; -1 where nobody could return. */
  readonly winBackRate: Float64Array;
  /** Net value of the 365 days up to the last purchase before each loss; 0 without lines. */
  readonly moneyLost: Float64Array;
}

interface DynamicsInput extends Silences {
  /** First day of each period and of the one after the last: periods + 1 ascending entries. `periodStarts`, or any others. */
  readonly starts: Int32Array;
  /** Events after this day have not happened yet. */
  readonly asOfDay: number;
  /** What money is counted by. */
  readonly lines?: ValueLines;
}

/** Events before the first period are in its opening figures. */
export function dynamics(input: DynamicsInput): Dynamics {
  const { purchases, starts, asOfDay } = input;
  const { customerCount, offsets, day } = purchases;
  const periods = starts.length - 1;
  // Slot 0 takes what happened before the first period.
  const counts = { new: slots(periods), returned: slots(periods), lost: slots(periods) };
  const slotOf = slotTable(starts);
  const losses: Losses = { purchase: [], slot: [], offsets: new Int32Array(customerCount + 1) };
  for (let c = 0; c < customerCount; c += 1) {
    const end = offsets[c + 1]!;
    const start = offsets[c]!;
    if (start < end) counts.new[slotOf(day[start]!)]! += 1;
    for (let i = start; i < end; i += 1) {
      const lost = lossDay(input, i, end, asOfDay);
      if (lost === 0) continue;
      const slot = slotOf(lost);
      counts.lost[slot]! += 1;
      losses.purchase.push(i);
      losses.slot.push(slot);
      if (i + 1 < end) counts.returned[slotOf(day[i + 1]!)]! += 1;
    }
    losses.offsets[c + 1] = losses.purchase.length;
  }
  return {
    ...runningFigures(counts, periods),
    moneyLost:
      input.lines === undefined
        ? new Float64Array(periods)
        : moneyLost(purchases, losses, input.lines, periods),
  };
}

type Counts = { readonly [event in "new" | "returned" | "lost"]: Int32Array };

const slots = (periods: number): Int32Array => new Int32Array(periods + 2);

/** 0 before the first period, p + 1 in period p, periods + 1 after the last. */
function slotTable(starts: Int32Array): (day: number) => number {
  const periods = starts.length - 1;
  const first = starts[0] ?? 0;
  const table = new Int32Array(Math.max(0, (starts[periods] ?? 0) - first));
  for (let p = 0; p < periods; p += 1)
    table.fill(p + 1, starts[p]! - first, starts[p + 1]! - first);
  return (day) => (day < first ? 0 : (table[day - first] ?? periods + 1));
}

function runningFigures(counts: Counts, periods: number): Omit<Dynamics, "moneyLost"> {
  const active = new Int32Array(periods);
  const lostStock = new Int32Array(periods);
  const churnRate = new Float64Array(periods).fill(-1);
  const winBackRate = new Float64Array(periods).fill(-1);
  let actives = counts.new[0]! + counts.returned[0]! - counts.lost[0]!;
  let stock = counts.lost[0]! - counts.returned[0]!;
  for (let p = 0; p < periods; p += 1) {
    const fresh = counts.new[p + 1]!;
    const returned = counts.returned[p + 1]!;
    const lost = counts.lost[p + 1]!;
    if (actives > 0) churnRate[p] = lost / actives;
    if (stock > 0) winBackRate[p] = returned / stock;
    actives += fresh + returned - lost;
    stock += lost - returned;
    active[p] = actives;
    lostStock[p] = stock;
  }
  const shown = (column: Int32Array): Int32Array => column.slice(1, periods + 1);
  return {
    new: shown(counts.new),
    returned: shown(counts.returned),
    lost: shown(counts.lost),
    active,
    lostStock,
    churnRate,
    winBackRate,
  };
}
