/** The page of one customer in the pane; part of its labels. {…|…} plural forms, […] left out where a value is missing. */
export const paneCustomer = {
  /** Of the bars. */
  bars: "{basis} by {period}",
  marks: {
    gap: "no purchase",
    incomplete: "not complete, not counted",
    quiet: "nobody bought, not counted",
    first: "first purchase {day}",
    lost: "lost {day}",
    returned: "back {day}",
  },
  /** How they stood at the end of the earlier window. */
  before: "As of {day}: {segment}.",
  borders: {
    title: "What would change it",
    better:
      "{letter} with {more} more[ (about {purchases} {purchases|purchase|purchases} of their usual size)]",
    worse: "{letter} with {less} less",
    often: "{letter} after {span} with a purchase{count|| in each}",
    seldom: "{letter} after {span} without a purchase",
  },
  facts: {
    purchases: "{count} since {day}",
    last: "{day}[, no purchase for {span}]",
    pause: "Longest pause",
    between: "{span} ({from} – {until})",
    expected: "{day}[ ({from} – {until})][; {overdue} overdue]",
    size: "Order size",
    sizeExpected: "Expected order size",
    about: "about {size}[ ({least} – {most})]",
    usual: "{median} as a rule ({smallest} – {largest}), the latest {latest}",
    same: "always {median}",
    ifLeft: "If they leave",
    gone: "{lost} of {basis} goes, {part} of the total",
  },
  products: {
    bought: "Products bought",
    worth: "{basis}[, {from} – {until}]",
    stopped: "No longer bought",
    stoppedIn: "Bought {from} – {until}, but not since.",
    last: "last {day}",
    all: "Show all {count}",
  },
  neighbours: {
    title: "Just above and just below",
    above: "Number {rank}: {difference} more",
    below: "Number {rank}: {difference} less",
    equal: "Number {rank}: the same",
  },
  /** What somebody typed on Segments, to be changed here. */
  typed: {
    title: "Typed on {sheet}",
    computed: "As computed: {segment}",
    counts: "{matrix} and {overview} count it at once, everything else from the next run on.",
    save: "Save",
    saved: "Saved on {sheet}.",
  },
  /** Sales of the shown result are not in hand. */
  notInHand: "Run again to see sales by period and products.",
} as const;
