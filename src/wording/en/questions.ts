import { texts } from "../texts";

/** What the data leave open; where nobody can be asked, what was done. Otherwise as issues. */
export const questions = texts({
  rivalColumns: {
    what: "Which column is the {role}: “{header}” or “{rival}”? With “{rival}”, {differing} of {customers} {customers|customer|customers} would get another letter[, such as {name}: {otherLetter} instead of {letter}].",
    done: "“{header}” was used.",
    next: "If the other one is right, choose it in the pane.",
  },
  dayMonthOrder: {
    what: "Is “{text}” {dayFirst} or {monthFirst}? {count} {count|date|dates} can be read both ways.",
    done: "Read as {read}.",
    next: "If this is wrong, choose the other reading in the pane.",
  },
  swappedDays: {
    what: "{count} {count|date has|dates have} a day up to 12, while every date written as text, such as “{text}”, has a later one: day and month seem to be swapped. Is the first one {asWrittenDay} or {swappedDay}?",
    done: "Read as {readDay}.",
    next: "If this is wrong, choose the other reading in the pane.",
  },
  orderTotal: {
    what: "Every line of an order shows the same amount in “{header}”. Is it the total of the order or the amount of each line?",
    done: "Counted once for each order.",
    next: "If this is wrong, choose the other reading in the pane.",
  },
  unknownStatus: {
    what: "Is a row with the status “{text}” a sale? {count} {count|row|rows}[, {sum} in all].",
    done: "Counted as {count|a sale|sales}.",
    next: "If {count|it is not|they are not}, choose so in the pane.",
  },
  sumLevel: {
    what: "Rows stand above the rows that they add up: is the customer “{upper}”, or “{lower}” below it?",
    done: "The customer is “{read}”.",
    next: "If this is wrong, choose the other reading in the pane.",
  },
  decimalMark: {
    what: "Is “{text}” {asThousands} or {asDecimal}? {count} {count|amount|amounts} can be read both ways.",
    done: "Read as {read}.",
    next: "If this is wrong, choose the other reading in the pane.",
  },
  currencies: {
    what: "The amounts are in {count} {count|currency|currencies}: {list}.",
    done: "Nothing was added up: currencies are never mixed.",
    next: "Choose one currency.",
  },
});
