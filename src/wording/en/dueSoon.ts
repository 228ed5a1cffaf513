import { texts } from "../texts";

/** Sheet Due soon. {…|…} plural forms, […] left out where a value is missing. */
export const dueSoon = texts({
  columns: {
    state: "Order",
    expected: "Expected",
    from: "Earliest",
    until: "Latest",
    overdueDays: "Days overdue",
    size: "Expected amount",
    sizeFrom: "At least",
    sizeUntil: "At most",
    listedOn: "Listed on",
    leftOn: "Left the list on",
  },
  states: {
    overdue: "Overdue",
    now: "Due now",
    coming: "Coming up",
    ordered: "Ordered {day}",
    lost: "Lost meanwhile",
    other: "No longer due",
  },
  /** overdue: those whose range of days is over. */
  title: {
    some: "{count} {count|order|orders} worth about {amount} {count|is|are} due by {day}[, {overdue} of them overdue].",
    none: "No order is due by {day}.",
    hits: "Of {predicted} {predicted|order|orders} expected in the last 30 days, {hit} came in time[ and {open} may still come].",
  },
  how: "Expected: the last purchase plus the customer’s usual gap. In four cases out of five the order comes between the earliest and the latest day, and its amount lies between “at least” and “at most”.",
});
