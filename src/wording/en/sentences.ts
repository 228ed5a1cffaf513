import { texts } from "../texts";

/** Sentences about the result. {…|…} plural forms, […] left out where a value is missing. */
export const sentences = texts({
  /** Between two sentences. */
  join: " ",
  why: {
    rank: "{letter}: number {rank} of {total}, {share} of {basis}.",
    beforeNext: "The customers ahead already bring in {before}; {next} ends at {limit}.",
    withNext: "Together with those ahead {cumulative}; {next} ends at {limit}.",
    top: "The customers ahead bring in {before}; {letter} ends at {limit}.",
    largest: "The largest customer.",
    noClass: {
      loss: "Not classified: sold {revenue}, lost {loss}.",
      noProfit: "Not classified: sold {revenue}, made no profit.",
      returned:
        "Not classified: returned as much as they bought, or more; {basis} comes to {value}.",
      noPurchase: "Not classified: bought nothing in the date range.",
      nothing: "Not classified: {basis} comes to {value}.",
      noBase: "Not classified: the sum of {basis} is not above zero.",
      notInWindow: "Not classified: no purchase since {fromDay}.",
    },
    byHand: "Computed {computed}, set to {letter} by hand.",
    notALetter: "“{text}” is not a class: {computed} counts.",
    frequency: {
      week: "{letter}: bought in {bought} of {possible} {possible|week|weeks}",
      month: "{letter}: bought in {bought} of {possible} {possible|month|months}",
      quarter: "{letter}: bought in {bought} of {possible} {possible|quarter|quarters}",
      "half-year": "{letter}: bought in {bought} of {possible} {possible|half-year|half-years}",
      year: "{letter}: bought in {bought} of {possible} {possible|year|years}",
    },
    /** The end of a sentence that was put together. */
    stop: ".",
    even: ", but evenly spaced",
    needs: "; {next} needs {needed}",
    variation: "{letter}: variation {variation}",
    atMost: "; {next} up to {limit}",
    noLetter: {
      new: "No X, Y or Z yet: first purchase {first}.",
      shortHistory: "No X, Y or Z: too little history.",
      noPurchase: "No X, Y or Z: no purchase.",
      noDates: "",
      notInWindow: "",
    },
    status: {
      new: "New since {since}.",
      oneOff: "Bought once, {last}[; lost after {lostSpan} without a purchase][ ({lostFrom})].",
      regular:
        "No purchase for {silent}[; at risk after {riskAfter}][; lost after {lostAfter}][ ({lostFrom})].",
      atRisk:
        "At risk: no purchase for {silent}, the limit is {riskAfter}[ ({riskFrom})][; lost after {lostAfter}][ ({lostFrom})].",
      lost: "Lost: no purchase for {silent}, the limit is {lostAfter}[ ({lostFrom})].",
      returned: "Returned after being lost, {since}; no purchase for {silent}.",
    },
    /** What a limit of silence comes from. own: at risk. times: lost. */
    limit: {
      own: "their longest pause",
      times: "{factor} × their longest pause",
      threeOfFour: "three of four pauses of all customers are shorter",
      nineOfTen: "nine of ten pauses of all customers are shorter",
    },
  },
  /** A length of time in the units of a list. */
  spans: {
    day: "{count} {count|day|days}",
    week: "{count} {count|week|weeks}",
    month: "{count} {count|month|months}",
    quarter: "{count} {count|quarter|quarters}",
    "half-year": "{count} {count|half-year|half-years}",
    year: "{count} {count|year|years}",
  },
  headline: {
    customers: "{customers} {customers|customer|customers}.",
    one: "Only one customer: there is nothing to compare.",
    top: "{top} of them {top|brings|bring} in {percent} of {basis}.",
    lostAYear: "{lost} {lost|is|are} lost[ ({lostValue} of {basis} per year)]",
    lost: "{lost} {lost|is|are} lost[ ({lostValue} of {basis})]",
    nobodyLost: "No customer is lost",
    atRisk: ", {atRisk} {atRisk|is|are} at risk.",
    nobodyAtRisk: ".",
    noBase: "Shares cannot be calculated: the sum of {basis} is not above zero.",
    mostLose: "By profit, {count} of {customers} {customers|customer|customers} made a loss.",
    noDates: "The list has no dates, so there is no X, Y or Z and no status.",
  },
  /** Customers of 10% or more. others: those that are not named. */
  dependence: {
    one: "{name} alone brings in {share} of {basis}.",
    several:
      "{names}[ and {others} {others|other|others}] each bring in {limit} of {basis} or more.",
  },
  /** share: what they bring in together. any, all: who they are. limit, largest: shares. */
  keyAccounts: {
    share:
      "{count} key {count|account brings|accounts together bring} in {share} of {basis}. Key accounts usually bring in 30–55%: {band}.",
    none: "No customer is a key account.",
    below: "this is less",
    inside: "this is within that range",
    above: "this is more; the business depends on these customers",
    any: "Key accounts are [the largest customers, who together bring in {largest}, ]those who bring in {limit} or more, and new customers with a promising start.",
    all: "Key accounts are new customers with a promising start who bring in {limit} or more[ and are among the largest, who together bring in {largest}].",
    /** Where the settings ask for others. criteria: as below. */
    anyOf: "Key accounts meet at least one of these criteria: {criteria}.",
    allOf: "Key accounts meet all of these criteria: {criteria}.",
    onlyTicked: "Key accounts are those that you decided on yourself.",
    criteria: {
      breadwinner: "{limit} of {basis} or more",
      prospect: "new, with a promising start or a good budget",
      largest: "one of the largest, who together bring in {largest}",
      class: "class {letters}",
      rhythm: "rhythm {letters}",
      value: "{value} of {basis} or more",
      purchases: "{count} {count|purchase|purchases} or more",
      age: "a customer for {count} {count|day|days} or longer",
    },
  },
  newcomer: "One of the largest is new: {name}, number {rank}, since {since}.",
  /** Of issues about pairs of names. silent: the name that seems lost and may only be spelled otherwise since. */
  pairs: {
    near: "“{name}” ({sum}[, last purchase {last}]) and “{other}” ({otherSum}[, last purchase {otherLast}])[. “{silent}” may seem lost only because of the spelling.]",
    joined: "“{spelling}” counts as “{customer}”",
  },
  /** What follows from one of two readings. */
  follows: "{customers} {customers|customer|customers}, {total}",
  followsDays: "{customers} {customers|customer|customers}, {total}, {first} – {last}",
  orderTotal: { once: "the total of the order", each: "the amount of each line" },
  unknownStatus: { kept: "a sale: use these rows", out: "not a sale: leave these rows out" },
  assumptions: {
    value: "By {basis}",
    window: "{from} – {to}",
    period: "by {period}[, last complete one ends {lastDay}]",
    /** The list has too few periods of the rhythm. */
    periodShortened:
      "by {period}: by {tooLong} there would be {count} {count|period|periods}, X, Y, Z need {needed}[; last complete one ends {lastDay}]",
    customer: "customer = {header}",
    amount: "amount = {header}",
    amountProduct: "amount = {quantity} × {price}",
    date: "date = {header}",
    profit: "profit = {header}",
    quantity: "quantity = {header}",
    header: "header in row {row}",
    noHeader: "no header",
    hiddenOut: "{count} hidden {count|row|rows} left out",
    hiddenUsed: "{count} hidden {count|row|rows} used",
    totalsOut: "{count} totals {count|row|rows} left out",
    totalsKept: "totals rows used as sales",
    cancelledOut: "{count} cancelled {count|row|rows} left out",
    cancelledKept: "cancelled rows used as sales",
    answer: "you chose {text}",
    limits: "ABC limits {a}/{b}",
    limitsOwn: "your own ABC limits",
    limitsComputed: "calculated ABC limits",
    xyz: {
      frequency: "X from {x}, Y from {y} of periods",
      cv: "X, Y, Z by how much the sums of the periods vary, not by how often somebody buys: up to {x} = X, up to {y} = Y",
      adi: "ADI {x}, CV² {y}",
      gaps: "variation of the gaps up to {x} = X, up to {y} = Y",
      forecast: "forecast error: lowest {x} = X, up to {y} = Y",
    },
    lost: {
      rhythm: "lost = no purchase for longer than {factor} × the longest pause",
      days: "lost = no purchase for more than {days} days",
      meanGap: "lost = no purchase for {k} × the usual gap",
      shrunk: "lost = no purchase for {k} × the usual gap, shrunk towards the average",
      quantile: "lost = no purchase for longer than {quantile} of their own gaps",
      alive: "lost = less than {alive} likely to buy again",
    },
  },
  /** What became of the classes that were to stand next to the list. */
  beside: {
    written: "The classes are next to the list.",
    occupied: "The cells next to the list are not empty, so the classes were not written there.",
    protected:
      "The sheet with the list is protected, so the classes were not written there. Unprotect it with Review › Unprotect Sheet and run again.",
    listChanged:
      "The list changed in the meantime, so the classes were not written next to it. Run again.",
  },
  progress: {
    locating: "Looking for the list…",
    opening: "Looking at {file}… {percent}",
    reading: "Reading… {rows} of {total} {total|row|rows}",
    secondsLeft: "about {seconds} s left",
    minutesLeft: "about {minutes} min left",
    analysing: "Calculating…",
    writing: "Writing…",
    cancelled: "Canceled. Nothing was written.",
    done: "Done. Press Ctrl+Z to undo.",
  },
});
