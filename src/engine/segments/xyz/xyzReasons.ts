import { XYZ_REASON_CODES } from "../../codes";
import { MIN_PERIODS } from "../../periods/minPeriods";
import type { PeriodFrame } from "../../periods/periodFrame";
import type { Rhythm } from "../../purchases/rhythm";

/**
 * Why a customer has no XYZ class, 0 where they have one; index = customer. docs/method.md#xyz.
 * @param possible periods possible (`countPeriods`); undefined without a frame.
 * @param inWindow 1 where the customer has a line in the window.
 */
export function xyzReasons(
  { purchases, firstPurchase }: Rhythm,
  frame: PeriodFrame | undefined,
  possible: Int32Array | undefined,
  inWindow: Uint8Array
): Uint8Array {
  if (frame === undefined || possible === undefined)
    return new Uint8Array(inWindow.length).fill(XYZ_REASON_CODES.noDates);
  const short = frame.liveBefore[frame.slotCount]! < MIN_PERIODS;
  const reasons = new Uint8Array(inWindow.length);
  for (let c = 0; c < reasons.length; c += 1)
    if (purchases[c] === 0) reasons[c] = XYZ_REASON_CODES.noPurchase;
    else if (inWindow[c] === 0) reasons[c] = XYZ_REASON_CODES.notInWindow;
    else if (short) reasons[c] = XYZ_REASON_CODES.shortHistory;
    else if (firstPurchase[c]! >= frame.newFromDay) reasons[c] = XYZ_REASON_CODES.new;
    else if (possible[c] === 0) reasons[c] = XYZ_REASON_CODES.shortHistory;
  return reasons;
}
