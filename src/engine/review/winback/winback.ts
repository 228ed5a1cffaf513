import { lossDay, type Silences } from "../../churn/silence";

/** A lost customer worth a call. docs/method-churn.md#win-back. */
interface WinBackRow {
  readonly customer: number;
  /** Serial days. lostOn: the first day of being lost. */
  readonly lastPurchase: number;
  readonly lostOn: number;
  readonly silentDays: number;
  /** Mean days between their purchases; -1 with fewer than two buying days. */
  readonly ownGapDays: number;
  /** silentDays / ownGapDays; -1 without a gap. */
  readonly timesOwnGap: number;
  /** Net value of the 365 days up to the last purchase. */
  readonly value: number;
  /** ABC class of the last active year (`classThen`); 0 = none, or nothing was given. */
  readonly abcThen: number;
  /** Probability that they buy again, 0..1; -1 where nothing was given. */
  readonly chance: number;
}

/** A customer who was lost and has bought again: what win-back came to. */
interface ReturnedRow {
  readonly customer: number;
  readonly lostOn: number;
  /** The purchase that ended the loss. */
  readonly returnedOn: number;
  /** Days between the purchase before the loss and the return. */
  readonly silentDays: number;
  /** Purchases from the return to asOfDay. */
  readonly purchasesSince: number;
}

export interface WinBack {
  /** By value (x chance, where chances were given) descending, ties by `names`. */
  readonly lost: readonly WinBackRow[];
  /** Latest return first, ties by `names`. A customer who was lost and returned more than once stands here once, with the last. */
  readonly returned: readonly ReturnedRow[];
}

interface WinBackInput extends Silences {
  readonly names: readonly string[];
  readonly asOfDay: number;
  /** By customer: net value of the year up to the last purchase. */
  readonly value: Float64Array;
  readonly chance?: Float64Array;
  readonly abcThen?: Uint8Array;
  /** Only customers who returned on or after this day; all unless told. */
  readonly returnedSince?: number;
}

export function winBack(input: WinBackInput): WinBack {
  const { purchases, names, asOfDay, chance } = input;
  const { customerCount, offsets } = purchases;
  const lost: WinBackRow[] = [];
  const returned: ReturnedRow[] = [];
  for (let c = 0; c < customerCount; c += 1) {
    const end = offsets[c + 1]!;
    if (end === offsets[c]!) continue;
    const lostOn = lossDay(input, end - 1, end, asOfDay);
    if (lostOn > 0) lost.push(lostRow(input, c, lostOn));
    else {
      const row = lastReturn(input, c);
      if (row !== null && row.returnedOn >= (input.returnedSince ?? 0)) returned.push(row);
    }
  }
  const byName = (a: { customer: number }, b: { customer: number }): number =>
    names[a.customer]! < names[b.customer]! ? -1 : 1;
  const worth = (row: WinBackRow): number =>
    chance === undefined ? row.value : row.value * row.chance;
  lost.sort((a, b) => worth(b) - worth(a) || byName(a, b));
  returned.sort((a, b) => b.returnedOn - a.returnedOn || byName(a, b));
  return { lost, returned };
}

function lostRow(input: WinBackInput, c: number, lostOn: number): WinBackRow {
  const { offsets, day } = input.purchases;
  const end = offsets[c + 1]!;
  const first = day[offsets[c]!]!;
  const last = day[end - 1]!;
  let gaps = 0;
  for (let i = offsets[c]! + 1; i < end; i += 1) if (day[i]! > day[i - 1]!) gaps += 1;
  const ownGapDays = gaps === 0 ? -1 : (last - first) / gaps;
  const silentDays = input.asOfDay - last;
  return {
    customer: c,
    lastPurchase: last,
    lostOn,
    silentDays,
    ownGapDays,
    timesOwnGap: gaps === 0 ? -1 : silentDays / ownGapDays,
    value: input.value[c]!,
    abcThen: input.abcThen?.[c] ?? 0,
    chance: input.chance?.[c] ?? -1,
  };
}

function lastReturn(input: WinBackInput, c: number): ReturnedRow | null {
  const { offsets, day } = input.purchases;
  const end = offsets[c + 1]!;
  for (let i = end - 2; i >= offsets[c]!; i -= 1) {
    const lostOn = lossDay(input, i, end, input.asOfDay);
    if (lostOn > 0)
      return {
        customer: c,
        lostOn,
        returnedOn: day[i + 1]!,
        silentDays: day[i + 1]! - day[i]!,
        purchasesSince: end - 1 - i,
      };
  }
  return null;
}
