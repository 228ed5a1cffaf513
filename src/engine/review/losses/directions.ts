import { wilson, type Interval } from "../../stats/wilson";
import { standing, type Silences } from "../../churn/silence";

/** Where customers are lost: one value of a dimension. docs/method-churn.md#directions. */
interface Direction {
  /** Index into the values of the dimension; -1 = all customers. */
  readonly value: number;
  /** Customers that were active a year before asOfDay, and how many of them are lost now. */
  readonly base: number;
  readonly lost: number;
  /** lost / base. -1, as `index` and `interval`, where the base is too small to compare: then only the counts are said. */
  readonly rate: number;
  /** rate / rate of all customers; -1 where nobody is lost at all. */
  readonly index: number;
  /** 95 % interval of the rate. */
  readonly interval: Interval | null;
  /** Net value of the base, and of the lost among it, in the 365 days up to the base day. */
  readonly baseValue: number;
  readonly lostValue: number;
}

interface DirectionsInput extends Silences {
  /** The value of the dimension by customer, -1 = none: `dominantValue`, or the ABC class, or any other code. */
  readonly valueOf: ArrayLike<number>;
  readonly asOfDay: number;
  /** Days between the base and now; 365 unless told. */
  readonly days?: number;
  /** Net value of the 365 days up to the base day in whole units by customer: `yearUnits`. */
  readonly units: Float64Array;
  readonly unitsPerOne: number;
}

/** Bases below this are not compared. */
export const MIN_BASE = 5;
const YEAR = 365;

export interface Directions {
  readonly overall: Direction;
  /** Values with a base, by customers lost, then by base, then by value index. */
  readonly values: readonly Direction[];
}

export function directions(input: DirectionsInput): Directions {
  const { purchases, valueOf, asOfDay, units, unitsPerOne } = input;
  const baseDay = asOfDay - (input.days ?? YEAR);
  const sums = new Map<number, Sums>();
  const all = emptySums();
  for (let c = 0; c < purchases.customerCount; c += 1) {
    if (standing(input, c, baseDay) !== 1) continue;
    const lost = standing(input, c, asOfDay) === 2;
    add(all, units[c]!, lost);
    const value = valueOf[c]!;
    if (value < 0) continue;
    let own = sums.get(value);
    if (own === undefined) sums.set(value, (own = emptySums()));
    add(own, units[c]!, lost);
  }
  const overall = directionOf(-1, all, all, unitsPerOne);
  const values = [...sums].map(([value, own]) => directionOf(value, own, all, unitsPerOne));
  values.sort((a, b) => b.lost - a.lost || b.base - a.base || a.value - b.value);
  return { overall, values };
}

interface Sums {
  base: number;
  lost: number;
  baseUnits: number;
  lostUnits: number;
}

const emptySums = (): Sums => ({ base: 0, lost: 0, baseUnits: 0, lostUnits: 0 });

function add(sums: Sums, units: number, lost: boolean): void {
  sums.base += 1;
  sums.baseUnits += units;
  if (!lost) return;
  sums.lost += 1;
  sums.lostUnits += units;
}

function directionOf(value: number, own: Sums, all: Sums, unitsPerOne: number): Direction {
  const compared = own.base >= MIN_BASE;
  const rate = own.lost / own.base;
  return {
    value,
    base: own.base,
    lost: own.lost,
    rate: compared ? rate : -1,
    index: compared && all.lost > 0 ? rate / (all.lost / all.base) : -1,
    interval: compared ? wilson(own.lost, own.base) : null,
    baseValue: own.baseUnits / unitsPerOne,
    lostValue: own.lostUnits / unitsPerOne,
  };
}
