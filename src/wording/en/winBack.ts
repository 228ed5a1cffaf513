import { texts } from "../texts";

/** The sheet Win-back. Choices hold no commas. */
export const winBack = texts({
  title: {
    lost: "{lost} lost {lost|customer|customers} to win back[: {value} of {basis} in the year before they stopped].",
    nobody: "Nobody is lost at the moment.",
    wonBack: "{wonBack} {wonBack|customer|customers} won back[: {value} of {basis} since].",
  },
  order: {
    byValue:
      "In order of value: too few customers have been lost so far to say how likely one is to return.",
    /** classes: each as below. */
    byChance:
      "In order of value × chance to return. The chance is what earlier silences of that length came to: how many ended with a purchase within the next {days} days. {classes}.",
    class: "Longer than {times} × the limit: {ended} of {reached}",
  },
  columns: {
    customer: "Customer",
    state: "State",
    value: "Value, last active year",
    chance: "Chance to return",
    classThen: "Class then",
    lastPurchase: "Last purchase",
    lostSince: "Lost since",
    daysSilent: "Days without purchase",
    usualGap: "Usual gap, days",
    timesGap: "Times the usual gap",
    product: "Bought most",
    manager: "Looked after by",
    wantBack: "Want back",
    reason: "Reason",
    offer: "Offer",
    cost: "Cost",
    owner: "Owner",
    deadline: "Deadline",
    lastContact: "Last contact",
    askedOn: "Opinion asked on",
    answeredOn: "Opinion answered on",
    listedOn: "Listed on",
    offeredOn: "Offered on",
    returnedOn: "Returned on",
    boughtSince: "Bought since",
    daysAfterOffer: "Days after the offer",
    key: "Silence key",
    place: "Place",
  },
  /** Of a table by periods, where no days are known. */
  periodColumns: {
    daysSilent: "Periods without purchase",
    usualGap: "Usual gap, periods",
    daysAfterOffer: "Periods after the offer",
  },
  states: {
    lost: "Lost",
    notLost: "Not lost by today’s rule",
    wonBack: "Won back",
    byItself: "Came back unasked",
    gone: "Not in the list",
    repeated: "Repeated",
  },
  /** Below the table. alone: neither offer nor owner. */
  results: {
    title: "What came of it",
    none: "Returns by offer and by owner are counted here once the columns Offer and Owner are filled in.",
    byOffer: "Offer",
    byOwner: "Owner",
    alone: "Left alone",
    columns: {
      customers: "Customers",
      value: "Bought since",
      returned: "Came back",
      rate: "Rate",
      cost: "Cost",
    },
  },
  choices: {
    wantBack: { yes: "Yes", no: "No" },
    reasons: {
      service: "Service got worse",
      quality: "Quality got worse",
      promises: "Deadlines and promises",
      opinion: "Opinion not heard",
      price: "Price",
      closed: "Closed down",
      other: "Other",
    },
    offers: {
      special: "Special offer",
      gift: "Gift",
      discount: "Discount",
      other: "Other",
    },
  },
});
