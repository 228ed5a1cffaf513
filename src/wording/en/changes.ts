import { texts } from "../texts";

/** Sheet Changes. {…|…} plural forms, […] left out where a value is missing. */
export const changes = texts({
  title: {
    some: "Since {since}: {parts}.",
    nobody: "Since {since} no customer has changed class, rhythm or status.",
    parts: {
      lost: "{count} {count|customer was|customers were} lost",
      returned: "{count} {count|has|have} come back",
      up: "{count} {count|has|have} moved up a class",
      down: "{count} {count|has|have} moved down a class",
      new: "{count} {count|is|are} new",
      gone: "{count} {count|is|are} no longer in the list",
      other: "{count} {count|has|have} another rhythm or status",
    },
  },
  against: {
    run: "Compared with the run as of {day}: classes, statuses and values as they stood on Segments then.",
    window:
      "No earlier run to compare with yet. Value: {from} – {to} against {earlierFrom} – {earlierTo}; classes and statuses then are what today’s settings would have given.",
    otherLimits:
      "That run had other limits or another criterion of lost: some of the moves come from that alone.",
  },
  matrix: {
    titles: {
      abc: "By size. “No class” includes customers who were not there, or are no longer.",
      xyz: "By rhythm. “No letter” includes new customers and those who were not there.",
      status: "By status",
    },
    otherPeriod:
      "Rhythm is not compared: the letters were counted by {before} then, and by {now} today.",
    corner: "Then ↓ · Now →",
    none: { abc: "No class", xyz: "No letter", status: "Not there" },
    totalThen: "Total then",
    totalNow: "Total now",
    money: "{basis}, change",
    who: "Who moved, and where to",
    /** others: those that are not named. */
    arrow: "→ {to}: {names}[ and {others} more]",
  },
  movers: {
    title: "Who moved: the most money at stake first",
    cut: "Who moved: the {shown} of {all} with the most money at stake",
  },
  columns: {
    customer: "Customer",
    move: "What changed",
    change: "Change in value",
    before: "Value then",
    now: "Value now",
    segmentBefore: "Segment then",
    segmentNow: "Segment now",
    statusBefore: "Status then",
    statusNow: "Status now",
    reason: "What drove it",
    manager: "Manager",
    note: "Note",
    key: "Customer key",
    place: "Place",
  },
  moves: {
    new: "New",
    lost: "Lost",
    returned: "Came back",
    atRisk: "At risk",
    up: "Up a class",
    down: "Down a class",
    steadier: "More regular",
    lessSteady: "Less regular",
    gone: "Not in the list",
  },
  /** In a row of an earlier run. */
  unmoved: "No change this time",
  /** part: what most of the change lies in. */
  reasons: {
    gone: "The list no longer has this customer.",
    new: "First purchase {day}.",
    lost: "Lost since {since}, silent for {silent}.",
    returned: "Buying again since {since}.",
    atRisk: "Silent for {silent}, longer than ever before.",
    money:
      "{basis} {difference} against the {span} before[, above all {dimension}: {part} ({partDifference})].",
    othersGrew: "Others grew more.",
    othersFell: "Others fell by more.",
  },
});
