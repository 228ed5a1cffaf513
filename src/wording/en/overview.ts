import { texts } from "../texts";

/** Sheet Overview: one page for Monday. */
export const overview = texts({
  changed: {
    /** days: from there to today's as-of day. */
    run: "What changed since the last run, as of {day} ({days} {days|day|days} earlier)",
    window: "What changed: {from} – {to} against {earlierFrom} – {earlierTo}",
  },
  columns: { customers: "Customers", change: "Change", names: "Who" },
  moves: {
    up: "Moved up a class",
    down: "Moved down a class",
    lost: "Newly lost",
    returned: "Came back",
    new: "New among the largest",
  },
  /** others: those that are not named. */
  who: "{names}[ and {others} more]",
  cells: "Customers by size and rhythm",
  call: "Ten to call first",
  callColumns: { customer: "Customer", reason: "Why now", stake: "At stake" },
  reasons: {
    due: "order expected around {day}",
    overdue: "order was expected by {day}",
    atRisk: "silent for {silent}, longer than ever before",
    lost: "lost since {since}, silent for {silent}",
  },
  nobodyToCall: "Nobody is due, at risk or lost.",
  curve: "{customers} of the customers bring in {share} of {basis}",
  curveAxis: "Share of customers",
  moved: "Won {won}, lost {lost} in the last {span}",
  period: "Period",
  won: "New and returned",
  lost: "Lost",
  chartData: "Numbers of the charts",
});
