import type { CustomerHistory } from "../../../engine/review/customerHistory";
import type { PeriodHistory } from "../../../engine/review/customer/periodHistory";
import type { StatusEvent } from "../../../engine/review/customer/statusEvents";
import type { Grain } from "../../../engine/sales/sales";
import type { Mark } from "../../charts/chart";
import type { Words } from "../../look/words";

const EVENTS: { readonly [kind in StatusEvent["kind"]]: Mark["kind"] } = {
  first: "event",
  lost: "bad",
  returned: "good",
};

/** What there is to know about the periods of a customer: when they came, were lost and came back, periods without a purchase, and those that do not count. */
export function historyMarks(
  { starts, purchases, kinds }: PeriodHistory,
  events: CustomerHistory["events"],
  grain: Grain,
  { pane, fill, formats }: Words
): readonly Mark[] {
  const words = pane.customer.marks;
  const happened = events.flatMap(({ kind, day }): readonly Mark[] => {
    const period = kinds.findIndex((_, p) => day >= starts[p]! && day < starts[p + 1]!);
    // Before the window.
    if (period < 0) return [];
    const text = fill(words[kind], { day: formats.date(day, grain) });
    return [{ period, kind: EVENTS[kind], text }];
  });
  const others = kinds.flatMap((kind, period): readonly Mark[] => {
    switch (kind) {
      case "before":
        return [];
      case "counted":
        return purchases[period] === 0 ? [{ period, kind: "gap", text: words.gap }] : [];
      default:
        return [{ period, kind: "outside", text: words[kind] }];
    }
  });
  // Of two in one period the later one says how it ended.
  return [...happened.reverse(), ...others];
}
