import type { FollowedSilence } from "../../engine/review/winback/followSilences";
import type { EarlierRows } from "../../report/earlierRows";
import { silenceOfKey } from "../../report/silenceKey";

/** The silences of the win-back list, of customers whom the list still has. */
export function followedSilences({ winBack = [] }: EarlierRows): readonly FollowedSilence[] {
  return winBack.flatMap(({ key, customer }) => {
    const lastPurchase = silenceOfKey(key)?.lastPurchase;
    return customer === undefined || lastPurchase === undefined ? [] : [{ customer, lastPurchase }];
  });
}
