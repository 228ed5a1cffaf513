import type { BackTestInput } from "./backTestInput";
import { checkDays, type CheckDays } from "./checkDays";
import type { FactorPoint } from "./factorCurve";
import { replaySilences } from "./replaySilences";
import { ENOUGH, replayOf, type Replay } from "./tally";
import type { Purchases } from "../../purchases/purchases";

/** The lost criterion on the user's own past. docs/method-churn.md#back-test. */
export interface BackTest {
  readonly checks: CheckDays;
  /** Customers whose silences are counted. */
  readonly customers: number;
  /** False: fewer than 10 customers, or no month that lies the horizon back. Say "not enough history", show no rates. */
  readonly enough: boolean;
  readonly chosen: Replay;
  /** The own rhythm by other factors, and two fixed-day rules, beside it. */
  readonly factors: readonly FactorReplay[];
  readonly fixed: readonly FixedReplay[];
  /** The own rhythm by many factors, ascending: what each would have named. docs/method-churn.md#factor-curve. */
  readonly curve: readonly FactorPoint[];
  /** What would have scored clearly better than the criterion; null where nothing would. Never applied by itself. */
  readonly proposal: FactorReplay | FixedReplay | null;
}

interface FactorReplay extends Replay {
  readonly rule: "rhythm";
  readonly factor: number;
}

interface FixedReplay extends Replay {
  readonly rule: "days";
  readonly days: number;
}

const FACTORS = [1, 1.5, 2];
const BESIDE = [90, 180];
/** Days tried for the proposal. */
const TRIED = [30, 45, 60, 90, 120, 150, 180, 270, 365];
/** Differences of the score below this mean nothing. docs/method-churn.md#proposal. */
const CLEARLY = 0.02;

/**
 * Looks from the end of each past month at what was known then, and compares with what came. One pass over each
 * customer's gaps; only silences that run over a month's end cost anything.
 */
export function backTest(input: BackTestInput): BackTest {
  const { purchases, asOfDay } = input;
  const firstDay = firstPurchase(purchases);
  const checks = checkDays(firstDay, asOfDay, input.months ?? 24);
  const beside = input.days ?? BESIDE;
  const tried = [...new Set([...beside, ...TRIED])].sort((a, b) => a - b);
  const tallies = replaySilences(input, checks, firstDay, FACTORS, tried);
  const chosen = replayOf(tallies.chosen, checks.judged);
  const factors = tallies.factors.map((tally, f) => ({
    rule: "rhythm" as const,
    factor: FACTORS[f]!,
    ...replayOf(tally, checks.judged),
  }));
  const fixed = tallies.fixed.map((tally, f) => ({
    rule: "days" as const,
    days: tried[f]!,
    ...replayOf(tally, checks.judged),
  }));
  const enough = checks.judged > 0 && tallies.customers >= ENOUGH;
  return {
    checks,
    customers: tallies.customers,
    enough,
    chosen,
    factors,
    fixed: fixed.filter(({ days }) => beside.includes(days)),
    curve: tallies.curve,
    proposal: enough ? clearlyBetter(chosen, [...factors, ...fixed]) : null,
  };
}

/** The best of them, the first of equal ones; null where none is clearly better. */
function clearlyBetter(
  chosen: Replay,
  others: readonly (FactorReplay | FixedReplay)[]
): FactorReplay | FixedReplay | null {
  let best: FactorReplay | FixedReplay | null = null;
  for (const one of others)
    if (one.enough && one.score > (best?.score ?? chosen.score + CLEARLY)) best = one;
  return best;
}

function firstPurchase({ day }: Purchases): number {
  let first = Infinity;
  for (const today of day) if (today < first) first = today;
  return first;
}
