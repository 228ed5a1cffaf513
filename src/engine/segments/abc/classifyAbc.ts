import type { AbcSettings } from "../../settings/settings";
import type { NoComputedLimits } from "./computedLimits";
import { cutClasses } from "./cutClasses";
import type { Ranking } from "./ranking";

export interface AbcClasses {
  /** One code a customer. */
  readonly abc: Uint8Array;
  /** The cumulative shares at which the classes of the whole list end; [] where it was not cut by shares, or by groups. */
  readonly limits: readonly number[];
  /** Computed limits were asked for, and some of the rankings have none: the shares a and b took their place. */
  readonly noLimits?: NoLimits;
}

export interface NoLimits {
  /** Of the first such ranking. */
  readonly reason: NoComputedLimits;
  /** So many rankings have none, out of `groups` that have customers to rank. */
  readonly count: number;
  readonly groups: number;
}

/** Cuts one ranking, or one of each group, into classes. docs/method.md#abc. */
export function classifyAbc(
  rankings: readonly Ranking[],
  settings: AbcSettings,
  customerCount: number
): AbcClasses {
  const abc = new Uint8Array(customerCount);
  const cuts = rankings
    .filter(({ positive }) => positive > 0)
    .map((ranking) => {
      const cut = cutClasses(ranking, settings);
      for (let p = 0; p < ranking.positive; p += 1) abc[ranking.order[p]!] = cut.classes[p]!;
      return cut;
    });
  const without = cuts.flatMap(({ noLimits }) => noLimits ?? []);
  const [reason] = without;
  return {
    abc,
    limits: rankings.length === 1 ? (cuts[0]?.limits ?? []) : [],
    ...(reason === undefined
      ? {}
      : { noLimits: { reason, count: without.length, groups: cuts.length } }),
  };
}
