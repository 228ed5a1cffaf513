import type { Customers } from "../../customers";
import type { KeyAccountSettings } from "../../settings/settings";
import { SAME_SHARE } from "../../stats/tolerances";
import type { Ranking } from "../abc/ranking";
import { criterionOf, holds } from "./criteria";
import { KEY_TYPES } from "../../codes";
import { largestTogether } from "./largestTogether";

/** Who is a key account, by the criteria and by hand. docs/method.md#key-accounts. */
export interface KeyAccountProposal {
  /** Key accounts in sheet order. */
  readonly customers: Int32Array;
  /** Bits of KEY_TYPES by customer: computed ones, and those ticked by hand. */
  readonly types: Uint8Array;
  /** 1 for the largest who together bring the share that the settings name. */
  readonly largest: Uint8Array;
  /** By customer, bit i: the criterion that stands i-th in the settings holds. */
  readonly met: Uint16Array;
  /** Bits by customer that only a person can confirm: image-maker, expert. Not those already ticked. */
  readonly hints: Uint8Array;
  /** Share of the base that the key accounts bring together, 0..1, and where it lies against 30-55 %. */
  readonly share: number;
  readonly band: "below" | "inside" | "above";
}

/** What a person ticked; it is never overruled. By customer. */
export interface Ticks {
  /** 1 = is a key account, -1 = is none, 0 = as computed. */
  readonly key: Int8Array;
  /** Bits of KEY_TYPES set by hand. */
  readonly types: Uint8Array;
  /** Budgets of a year that were typed; 0 = none. */
  readonly budgets: Float64Array;
}

export interface KeyAccountsInput {
  readonly ranking: Ranking;
  readonly customers: Pick<Customers, "abc" | "xyz" | "value" | "purchases" | "firstPurchase">;
  readonly asOfDay: number;
  readonly settings: KeyAccountSettings;
  /** 1 = prospect, image-maker, expert: as `prospects`, `imageMakers`, `experts` say; absent where nothing can be said. */
  readonly prospects?: Uint8Array;
  readonly imageMakers?: Uint8Array;
  readonly experts?: Uint8Array;
  readonly ticks?: Ticks;
}

/** The share of sales that key accounts usually bring. docs/method-churn.md#key-band. */
const BAND = { from: 0.3, to: 0.55 };

export function proposeKeyAccounts(input: KeyAccountsInput): KeyAccountProposal {
  const { ranking, customers, asOfDay, settings, ticks } = input;
  const { order, positive, before, base, units } = ranking;
  const count = units.length;
  const types = ticks === undefined ? new Uint8Array(count) : ticks.types.slice();
  const hints = new Uint8Array(count);
  for (let p = 0; p < positive; p += 1) {
    const c = order[p]!;
    if (before[p + 1]! - before[p]! >= (settings.breadwinner - SAME_SHARE) * before[positive]!)
      types[c]! |= KEY_TYPES.breadwinner;
  }
  for (let c = 0; c < count; c += 1) {
    if (input.prospects?.[c] === 1) types[c]! |= KEY_TYPES.prospect;
    if ((input.imageMakers?.[c] ?? 0) > 0) hints[c]! |= KEY_TYPES.imageMaker;
    if ((input.experts?.[c] ?? 0) > 0) hints[c]! |= KEY_TYPES.expert;
    hints[c]! &= ~types[c]!;
  }
  const largest = new Uint8Array(count);
  for (const c of order.subarray(0, largestTogether(ranking, settings.largest))) largest[c] = 1;
  const facts = { ...customers, types, largest, asOfDay };
  const criteria = settings.criteria.map((name) => criterionOf(name, settings));
  // What the settings leave without a meaning is no condition.
  const asked = criteria.reduce((bits, one, i) => (one === undefined ? bits : bits | (1 << i)), 0);
  const met = new Uint16Array(count);
  for (const c of order)
    criteria.forEach((one, i) => {
      if (one !== undefined && holds(one, facts, c)) met[c]! |= 1 << i;
    });
  const isMet = (c: number): boolean =>
    asked !== 0 && (settings.match === "any" ? met[c] !== 0 : met[c] === asked);
  const byHand = KEY_TYPES.imageMaker | KEY_TYPES.expert;
  const chosen = order.filter((c) => {
    const tick = ticks?.key[c] ?? 0;
    if (tick !== 0) return tick > 0;
    return (types[c]! & byHand) !== 0 || isMet(c);
  });
  let sum = 0;
  for (const c of chosen) sum += Math.max(0, units[c]!);
  const share = base > 0 ? sum / before[positive]! : 0;
  return { customers: chosen, types, largest, met, hints, share, band: bandOf(share) };
}

function bandOf(share: number): KeyAccountProposal["band"] {
  if (share < BAND.from - SAME_SHARE) return "below";
  return share > BAND.to + SAME_SHARE ? "above" : "inside";
}
