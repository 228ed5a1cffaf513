/** Dynamics day by day: asks on every single day of every customer whether they are lost. Slow and obvious. */
import type { Purchases } from "../../src/engine/purchases/purchases";
import type { Line } from "../engine/fixtures";

type State = "none" | "active" | "lost";

export function slowDynamics(
  lines: readonly Line[],
  names: readonly string[],
  { offsets, day }: Purchases,
  limits: Float64Array,
  starts: Int32Array,
  asOfDay: number
) {
  const periods = starts.length - 1;
  const zero = (): number[] => new Array<number>(periods).fill(0);
  const result = {
    new: zero(),
    returned: zero(),
    lost: zero(),
    active: zero(),
    lostStock: zero(),
    moneyLost: zero(),
  };
  names.forEach((name, c) => {
    const own = Array.from(day.slice(offsets[c], offsets[c + 1]));
    const limitOf = Array.from(limits.slice(offsets[c], offsets[c + 1]));
    let state: State = "none";
    let last = -1;
    for (let today = 0; today <= asOfDay; today += 1) {
      const period = Array.from(starts).findIndex(
        (start, p) => p < periods && today >= start && today < (starts[p + 1] ?? 0)
      );
      const count = (column: number[]): void => {
        if (period >= 0) column[period] = (column[period] ?? 0) + 1;
      };
      const limit = last < 0 ? -1 : (limitOf[last] ?? -1);
      const silence = last < 0 ? 0 : today - (own[last] ?? 0);
      if (state === "active" && limit >= 0 && silence > limit) {
        state = "lost";
        count(result.lost);
        const until = own[last] ?? 0;
        const cents = lines
          .filter((l) => l.customer === name && l.day > until - 365 && l.day <= until)
          .reduce((sum, l) => sum + Math.round(l.amount * 100), 0);
        if (period >= 0)
          result.moneyLost[period] =
            Math.round((result.moneyLost[period] ?? 0) * 100 + cents) / 100;
      }
      while (own[last + 1] === today) {
        last += 1;
        if (state === "none") count(result.new);
        if (state === "lost") count(result.returned);
        state = "active";
      }
      if (period >= 0 && (today === (starts[period + 1] ?? 0) - 1 || today === asOfDay)) {
        if (state === "active") count(result.active);
        if (state === "lost") count(result.lostStock);
      }
    }
  });
  const whole = (column: number[]): Int32Array => Int32Array.from(column);
  return {
    new: whole(result.new),
    returned: whole(result.returned),
    lost: whole(result.lost),
    active: whole(result.active),
    lostStock: whole(result.lostStock),
    moneyLost: Float64Array.from(result.moneyLost),
  };
}
