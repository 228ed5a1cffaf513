import type { AbcSettings } from "../../settings/settings";
import { abcByShare } from "./abcByShare";
import { abcByAmount } from "./abcByAmount";
import { abcByCount } from "./abcByCount";
import { abcComputed } from "./abcComputed";
import type { NoComputedLimits } from "./computedLimits";
import type { Ranking } from "./ranking";

/** 20 / 30 / 50 % of the customers. */
const USUAL_COUNTS = [0.2, 0.5];

interface CutClasses {
  /** One code a position of `ranking.order`, for the positive ones. */
  readonly classes: Uint8Array;
  /** Cumulative shares of the base at which the classes end; [] where they are not cut by shares. */
  readonly limits: readonly number[];
  /** Why there are no computed limits, where they were asked for: the shares a and b took their place. */
  readonly noLimits?: NoComputedLimits;
}

/** Cuts a ranking into classes by what the settings say. docs/method.md#abc-by. */
export function cutClasses(ranking: Ranking, settings: AbcSettings): CutClasses {
  const { by, limits, a, b, rule } = settings;
  switch (by) {
    case "amount":
      return { classes: abcByAmount(ranking, limits), limits: [] };
    case "count":
      return {
        classes: abcByCount(ranking, limits.length > 0 ? limits : USUAL_COUNTS, rule),
        limits: [],
      };
    case "share": {
      const shares = limits.length > 0 ? limits : [a, b];
      return { classes: abcByShare(ranking, shares, rule), limits: shares };
    }
    case "computed": {
      const computed = abcComputed(ranking);
      if (computed.found) return { classes: computed.classes, limits: [] };
      const shares = [a, b];
      return {
        classes: abcByShare(ranking, shares, rule),
        limits: shares,
        noLimits: computed.reason,
      };
    }
  }
}
