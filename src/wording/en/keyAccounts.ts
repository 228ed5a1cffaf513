import { texts } from "../texts";

/** Sheet Key accounts. {…|…} plural forms, […] left out where a value is missing. */
export const keyAccounts = texts({
  columns: {
    isKey: "Key account",
    change: "Change",
    ifLeft: "Lost if they leave",
    classesChange: "Others who change class",
    years: "Years as a customer",
    because: "Because",
    hints: "Worth a look",
    wellKnown: "Well-known name",
    leader: "Leader of the industry",
    regionLeader: "Leader of the region",
    expert: "Expert",
    budget: "Budget",
    decision: "Your decision",
  },
  /** In cells that are typed, and of the column that says who is a key account. */
  yes: "yes",
  no: "no",
  types: {
    breadwinner: "Breadwinner",
    prospect: "Prospect",
    imageMaker: "Image-maker",
    expert: "Expert",
  },
  /** After its type and a colon. */
  because: {
    breadwinner: "brings in {limit} or more",
    prospect: "new, with a promising start",
    /** budget, least: of a year. */
    budget: "new, with a budget of {budget}",
    largest: "one of the largest",
    wellKnown: "well-known name",
    leader: "leader of the industry",
    regionLeader: "leader of the region",
    for: "your decision",
    against: "your decision: no key account",
  },
  hints: {
    lowBudget: "budget below {least}",
    oldBudget: "budget: counts for new customers only",
    largestOf: "largest of {dimension} {value}",
    products: "widest range: {count} {count|product|products}",
    returns: "most returns: {count}",
  },
  /** key, others: signed shares. */
  growth:
    "In the last {days} {days|day|days} against the {days} before: key accounts {key}, all others {others}.",
  how: "“yes” or “no” under “Your decision” is final. A “yes” for a name, a leader or an expert also makes a key account. To add a customer, type their name in a new row below the table.",
  /** least: of a year. */
  howBudget: "“Budget” is that of a year: from {least} on it makes a new customer a prospect.",
  blocks: {
    growth: "Key accounts against the rest",
    period: "Period",
    key: "Key accounts",
    others: "All others",
    keyShare: "Share of key accounts",
    managers: "By {dimension}",
    noManager: "(nobody)",
    /** Customers of a manager. */
    whose: "A customer counts for whoever sold them most.",
    firstOf: "The {shown} largest of {count}.",
    keyToday: "Today’s key accounts, in every period.",
    classes: "By class",
    classThen: "Kept in a year: by the class that customers had when they last bought.",
    class: "Class",
    customers: "Customers",
    lost: "Lost",
    returned: "Returned",
    kept: "Kept in a year",
    keptOf: "{kept} of {base}",
    oneManager: "{name} holds {share} of {basis}.",
    half: "Half the business or more depends on one person.",
    ifLeft:
      "If all customers of {name} left, {part} of {basis} would go, and {changed} other {changed|customer|customers} would be in another class.",
    profile: "What {segment} customers have in common",
    value: "Value",
    inSegment: "{segment} customers",
    ofSegment: "Share of {segment} customers",
    ofAll: "Share of all customers",
  },
});
