import type { Analysis } from "../analysis";
import { countStatuses } from "../churn/countStatuses";
import { moves, type Standings } from "../review/moves";
import type { Earlier } from "../review/review";
import { changeWindows } from "../review/why/changeWindows";
import { rankCustomers } from "../segments/abc/ranking";
import { wholeUnits } from "../stats/wholeUnits";
import type { Aggregates } from "./aggregates";

/** How the customers stood at the end of the window before; null where that was not asked for, and where the list is too short. What drove a change is not known: it wants the lines. */
export function aggregatedEarlier(
  { before, segments, count }: Aggregates,
  { fromDay, asOfDay, period, customers }: Analysis
): Earlier | null {
  const windows = changeWindows(fromDay, asOfDay);
  if (before === undefined || windows === null) return null;
  const otherPeriod = before.period === period ? null : before.period;
  const { abc, status } = before.codes;
  const xyz = otherPeriod === null ? before.codes.xyz : new Uint8Array(count);
  const value = before.before_value;
  const present = Int32Array.from({ length: count }, (_, c) => c);
  const { base, total } = rankCustomers(
    { sums: value, ...wholeUnits(value) },
    segments.customer,
    present
  );
  const [now, earlier] = [before.window_value, before.window_before];
  const standing = (
    codes: Pick<Analysis["customers"], "abc" | "xyz" | "status">,
    money: Float64Array
  ): Standings => ({ names: segments.customer, ...codes, value: money });
  const moved = moves(standing({ abc, xyz, status }, earlier), standing(customers, now));
  const nothing = new Int32Array(count).fill(-1);
  return {
    ...windows,
    otherPeriod,
    changes: {
      now,
      earlier,
      dimension: nothing,
      value: nothing,
      difference: new Float64Array(count),
      ...moved,
      ...(otherPeriod !== null && { xyz: [] }),
    },
    analysis: {
      asOfDay: windows.earlier.toDay,
      base,
      total,
      statusCounts: countStatuses(status),
      customers: {
        abc,
        xyz,
        status,
        value,
        share: before.before_share,
        rank: Int32Array.from(before.before_place),
      },
    },
  };
}
