import { STATUS_CODES } from "../codes";
import { limitSource } from "./lost/limitSource";
import { asCounted } from "../purchases/asCounted";
import type { LostCriterion } from "./lost/lostCriterion";
import type { Purchases } from "../purchases/purchases";
import type { Rhythm } from "../purchases/rhythm";

/** One entry per customer; the codes are indices of STATUSES. docs/method.md#status. */
export interface StatusColumns {
  readonly status: Uint8Array;
  readonly statusSince: Int32Array;
  readonly lostAfterDays: Float64Array;
  readonly atRiskAfterDays: Float64Array;
  readonly lostAfterFrom: Uint8Array;
  readonly atRiskAfterFrom: Uint8Array;
}

interface StatusFacts {
  readonly purchases: Purchases;
  readonly rhythm: Rhythm;
  readonly criterion: LostCriterion;
  /** Days of silence by customer, as `riskAfter` gives them. */
  readonly riskAfter: Float64Array;
  readonly asOfDay: number;
  /** A first purchase on or after this day makes a customer new. */
  readonly newFromDay: number;
}

/**
 * The first that holds: lost; new; one-off (one buying day ever); at risk; returned (the silence before the last buying
 * day was a lost one); regular.
 */
export function assignStatus(facts: StatusFacts): StatusColumns {
  const { purchases, rhythm, criterion, asOfDay, newFromDay } = facts;
  const { customerCount } = purchases;
  const status = new Uint8Array(customerCount);
  const statusSince = new Int32Array(customerCount);
  const lostAfterDays = new Float64Array(customerCount).fill(-1);
  const atRiskAfterDays = new Float64Array(customerCount).fill(-1);
  const lostAfterFrom = new Uint8Array(customerCount);
  const atRiskAfterFrom = new Uint8Array(customerCount);
  const replay = spellReplay(purchases, rhythm, criterion);
  for (let c = 0; c < customerCount; c += 1) {
    if (rhythm.purchases[c] === 0) continue;
    const spell = replay(c);
    const last = rhythm.lastPurchase[c]!;
    const silence = asOfDay - last;
    const lostAfter = spell.lostAfter;
    const risk = facts.riskAfter[c]!;
    const canRisk = risk >= 0 && (lostAfter < 0 || risk < lostAfter);
    lostAfterDays[c] = lostAfter;
    lostAfterFrom[c] = spell.lostAfterFrom;
    if (canRisk) {
      atRiskAfterDays[c] = risk;
      atRiskAfterFrom[c] = limitSource(risk, asCounted(rhythm.longestGap[c]!, purchases.grain));
    }
    if (isLost(silence, lostAfter)) {
      status[c] = STATUS_CODES.lost;
      statusSince[c] = last + Math.floor(lostAfter) + 1;
    } else if (rhythm.firstPurchase[c]! >= newFromDay) {
      status[c] = STATUS_CODES.new;
      statusSince[c] = rhythm.firstPurchase[c]!;
    } else if (rhythm.gapCount[c] === 0) {
      status[c] = STATUS_CODES.oneOff;
      statusSince[c] = last;
    } else if (canRisk && silence > risk) {
      status[c] = STATUS_CODES.atRisk;
      statusSince[c] = last + Math.floor(risk) + 1;
    } else if (spell.secondDay === 0) {
      status[c] = STATUS_CODES.returned;
      statusSince[c] = last;
    } else {
      status[c] = STATUS_CODES.regular;
      statusSince[c] = spell.secondDay;
    }
  }
  return { status, statusSince, lostAfterDays, atRiskAfterDays, lostAfterFrom, atRiskAfterFrom };
}

interface Spell {
  /** Second buying day since the customer came (or came back); 0 where there is none yet. */
  readonly secondDay: number;
  /** Days of silence that are lost now, all gaps known. */
  readonly lostAfter: number;
  readonly lostAfterFrom: number;
}

/** Replays the silences of one customer in their order; each is judged only by the gaps before it. */
function spellReplay(
  { offsets, day }: Purchases,
  rhythm: Rhythm,
  criterion: LostCriterion
): (c: number) => Spell {
  const most = criterion.needsSorted ? rhythm.gapCount.reduce((n, m) => Math.max(n, m), 0) : 0;
  const gaps = { count: 0, sum: 0, longest: 0, sorted: new Int32Array(most) };
  const spell = { secondDay: 0, lostAfter: -1, lostAfterFrom: 0 };
  return (c) => {
    if (rhythm.longestGap[c]! <= criterion.least && !criterion.needsSorted) {
      // No silence can have been a lost one: the facts of the whole history are enough.
      gaps.count = rhythm.gapCount[c]!;
      gaps.sum = rhythm.lastPurchase[c]! - rhythm.firstPurchase[c]!;
      gaps.longest = rhythm.longestGap[c]!;
      spell.secondDay = secondDay(day, offsets[c]!, offsets[c + 1]!);
    } else spell.secondDay = replayGaps(day, offsets[c]!, offsets[c + 1]!, criterion, gaps);
    spell.lostAfter = criterion.after(gaps);
    spell.lostAfterFrom = spell.lostAfter < 0 ? 0 : criterion.source(gaps, spell.lostAfter);
    return spell;
  };
}

/** @returns the second buying day of the last spell, 0 where there is none yet. @param gaps afterwards those of the whole history. */
function replayGaps(
  day: Int32Array,
  start: number,
  end: number,
  { after, least, recordFrom, needsSorted }: LostCriterion,
  gaps: { count: number; sum: number; longest: number; sorted: Int32Array }
): number {
  let second = 0;
  let count = 0;
  let longest = 0;
  const first = day[start]!;
  for (let i = start + 1; i < end; i += 1) {
    const today = day[i]!;
    const before = day[i - 1]!;
    const gap = today - before;
    if (gap === 0) continue;
    if (gap > least && (gap > longest || count < recordFrom)) {
      gaps.count = count;
      gaps.sum = before - first;
      gaps.longest = longest;
      if (isLost(gap, after(gaps))) second = 0;
      else if (second === 0) second = today;
    } else if (second === 0) second = today;
    if (needsSorted) insert(gaps.sorted, count, gap);
    count += 1;
    if (gap > longest) longest = gap;
  }
  gaps.count = count;
  gaps.sum = day[end - 1]! - first;
  gaps.longest = longest;
  return second;
}

function isLost(silence: number, lostAfter: number): boolean {
  return lostAfter >= 0 && silence > lostAfter;
}

function secondDay(day: Int32Array, start: number, end: number): number {
  for (let i = start + 1; i < end; i += 1) if (day[i] !== day[start]) return day[i]!;
  return 0;
}

function insert(sorted: Int32Array, count: number, gap: number): void {
  let place = count;
  for (; place > 0 && sorted[place - 1]! > gap; place -= 1) sorted[place] = sorted[place - 1]!;
  sorted[place] = gap;
}
