/** One row a silence: whoever is lost now, and every silence that a run before has listed. docs/method-churn.md#followed. */
import type { LossReview } from "../../engine/review/reviewLosses";
import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { silenceKey, silenceOfKey } from "../silenceKey";

export type LostRow = LossReview["winBack"]["lost"][number];

type WinBackState = "lost" | "notLost" | "wonBack" | "byItself";

export interface WinBackRow {
  readonly key: string;
  readonly customer: number;
  /** The last purchase before the silence; serial days, here and below. */
  readonly lastPurchase: number;
  readonly state: WinBackState;
  /** As of the first run that listed it. */
  readonly listedOn: number;
  /** When an offer was made, as far as runs can know; 0 = none. */
  readonly offeredOn: number;
  /** 0 = not yet. */
  readonly returnedOn: number;
  /** Bought since the return, by the value that customers are ranked by. */
  readonly boughtSince: number;
  /** What the list of today says of those who are lost; of the others what was said last stands in the sheet. */
  readonly lost?: LostRow;
  /** What stands in the sheet, if the row does. */
  readonly earlier?: EarlierRow;
}

/** The lost by value x chance first, then those that the criterion no longer calls lost, then returns, the latest first. */
export function winBackRows(input: ReportInput): readonly WinBackRow[] {
  const { review, result, earlier } = input;
  const { losses } = review;
  if (losses === null) return [];
  const { asOfDay } = result.analysis;
  const keyOf = (customer: number, lastPurchase: number): string =>
    silenceKey({ customer: result.customers[customer]!, lastPurchase });
  const standing = new Map<string, EarlierRow>();
  for (const row of earlier.winBack ?? []) {
    const lastPurchase = silenceOfKey(row.key)?.lastPurchase;
    if (row.customer === undefined || lastPurchase === undefined) continue;
    const key = keyOf(row.customer, lastPurchase);
    // Of two names that are one customer now the row further up counts.
    if (!standing.has(key)) standing.set(key, row);
  }
  const lost = losses.winBack.lost.map((row): WinBackRow => {
    const key = keyOf(row.customer, row.lastPurchase);
    const stands = standing.get(key);
    return {
      key,
      customer: row.customer,
      lastPurchase: row.lastPurchase,
      state: "lost",
      listedOn: listedOn(stands, asOfDay),
      offeredOn: offeredOn(stands, asOfDay),
      returnedOn: 0,
      boughtSince: 0,
      lost: row,
      ...(stands === undefined ? {} : { earlier: stands }),
    };
  });
  const known = new Set(lost.map(({ key }) => key));
  const others = losses.followed.flatMap((outcome): readonly WinBackRow[] => {
    const { customer, lastPurchase, returnedOn, valueSince: boughtSince } = outcome;
    const key = keyOf(customer, lastPurchase);
    const stands = standing.get(key);
    if (known.has(key) || stands === undefined) return [];
    known.add(key);
    const offered = offeredOn(stands, asOfDay);
    const returned = offered > 0 ? "wonBack" : "byItself";
    return [
      {
        key,
        customer,
        lastPurchase,
        state: returnedOn > 0 ? returned : "notLost",
        listedOn: listedOn(stands, asOfDay),
        offeredOn: offered,
        returnedOn,
        boughtSince,
        earlier: stands,
      },
    ];
  });
  others.sort(
    (a, b) =>
      Number(a.returnedOn > 0) - Number(b.returnedOn > 0) ||
      b.returnedOn - a.returnedOn ||
      (a.key < b.key ? -1 : 1)
  );
  return [...lost, ...others];
}

function listedOn(earlier: EarlierRow | undefined, asOfDay: number): number {
  return dayIn(earlier, "listedOn") || asOfDay;
}

/**
 * The day of the last contact, where one was typed, else the as-of day of the first run that sees an offer. An offer that was typed after a run had said
 * that the customer returned brought nobody back.
 */
function offeredOn(earlier: EarlierRow | undefined, asOfDay: number): number {
  if (earlier === undefined || earlier.text("offer").trim() === "") return 0;
  const known = dayIn(earlier, "offeredOn");
  if (known > 0 || dayIn(earlier, "returnedOn") > 0) return known;
  const contact = dayIn(earlier, "lastContact");
  return contact > 0 && contact <= asOfDay ? contact : asOfDay;
}

/** A day in a cell; 0 where there is none. */
function dayIn(earlier: EarlierRow | undefined, id: string): number {
  const day = Number(earlier?.text(id) ?? "");
  return Number.isFinite(day) && day > 0 ? Math.floor(day) : 0;
}
