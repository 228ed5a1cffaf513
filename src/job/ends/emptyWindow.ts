import type { Sales } from "../../engine/sales/sales";
import type { Settings } from "../../engine/settings/settings";
import type { Problem } from "../../wording/problem";
import type { Wording } from "../../wording/wordingFor";
import { dayOfIso } from "../../engine/calendar/isoDay";

/** The user's days leave no sale over: nothing could be ranked, and a report of nothing says nothing. Undefined where some are left. */
export function emptyWindow(
  { day }: Sales,
  { from, asOf }: Settings,
  address: string,
  { formats }: Wording
): Problem | undefined {
  if (day.length === 0 || (from === undefined && asOf === undefined)) return undefined;
  const fromDay = from === undefined ? -Infinity : dayOfIso(from);
  const asOfDay = asOf === undefined ? Infinity : dayOfIso(asOf);
  if (day.some((d) => d >= fromDay && d <= asOfDay)) return undefined;
  let [first, last] = [Infinity, -Infinity];
  for (const d of day) [first, last] = [Math.min(first, d), Math.max(last, d)];
  return {
    code: "emptyWindow",
    facts: {
      address,
      ...(from === undefined ? {} : { from: formats.day(fromDay) }),
      ...(asOf === undefined ? {} : { to: formats.day(asOfDay) }),
      first: formats.day(first),
      last: formats.day(last),
    },
  };
}
