import { texts } from "../texts";

/**
 * what: the finding, with its count. done: what the add-in did. next: what the user can do.
 * {…|…} plural forms, […] left out where a fact is missing.
 */
export const issues = texts({
  textDates: {
    what: "{count} {count|date is|dates are} text[, such as “{text}”].",
    done: "Read as dates; the cells stay text.",
    next: "Nothing, if they were read correctly. Data › Text to Columns makes real dates of them.",
  },
  textNumbers: {
    what: "{count} {count|row has|rows have} amounts written as text[, such as “{text}” = {value}].",
    done: "Read as numbers; the cells stay text. Excel’s own sum leaves them out.",
    next: "Nothing, or turn them into numbers with Data › Text to Columns.",
  },
  buddhistYears: {
    what: "{count} {count|date carries|dates carry} a year of the Buddhist era.",
    done: "543 years were taken off: 2568 is 2025.",
    next: "Nothing.",
  },
  twoDigitYears: {
    what: "{count} {count|date has|dates have} a year of two digits.",
    done: "Read as the nearest sensible year.",
    next: "Check the first cells.",
  },
  thaiDigits: {
    what: "{count} {count|row is|rows are} written in Thai digits.",
    done: "Read as ordinary digits.",
    next: "Nothing.",
  },
  date1904: {
    what: "This workbook counts its days from 1904.",
    done: "The dates were read accordingly.",
    next: "Nothing.",
  },
  joinedSpellings: {
    what: "{count} {count|row names|rows name} a customer in another spelling[, such as “{spelling}” for “{name}”].",
    done: "Counted as one customer: the names differ only in case, spaces, quotes or legal form.",
    next: "If two of them are different customers, make the names differ.",
  },
  mergedCells: {
    what: "{count} {count|row lies|rows lie} in merged cells.",
    done: "Each row took the value of its merged cell.",
    next: "Nothing.",
  },
  groupedRows: {
    what: "{count} {count|row stands|rows stand} under the name of a customer.",
    done: "Each row was counted for the customer that heads its group.",
    next: "Nothing.",
  },
  groupHeading: {
    what: "{count} {count|row names|rows name} the customer of the rows below.",
    done: "Left out: {count|its amount is|their amounts are} in those rows.",
    next: "Nothing.",
  },
  totalsRow: {
    what: "{count} {count|row is a total|rows are totals}[, together {sum}].",
    done: "Left out: its amount is the sum of other rows.",
    next: "If it is a sale after all, click the word about totals rows in the assumptions line.",
  },
  totalsColumn: {
    what: "{count} {count|column is a total|columns are totals}[: {headers}].",
    done: "Left out: it adds up the period columns.",
    next: "Nothing.",
  },
  errorCells: {
    what: "{count} {count|row holds|rows hold} an error such as #N/A.",
    done: "Left out.",
    next: "Mend the formulas in these cells and run again.",
  },
  blankCustomer: {
    what: "{count} {count|row has|rows have} no customer[, together {sum}].",
    done: "Left out: no customer, no class.",
    next: "Fill in the names and run again.",
  },
  blankAmount: {
    what: "{count} {count|row has|rows have} no amount.",
    done: "Left out.",
    next: "Fill in the amounts if they are missing.",
  },
  blankDate: {
    what: "{count} {count|row has|rows have} no date[, together {sum}].",
    done: "Left out.",
    next: "Fill in the dates and run again.",
  },
  unreadableDate: {
    what: "{count} {count|date|dates} cannot be read[; together {sum}].",
    done: "Left out.",
    next: "Correct the first cells and run again.",
  },
  unreadableNumber: {
    what: "{count} {count|amount|amounts} cannot be read as a number.",
    done: "Left out.",
    next: "Correct the first cells and run again.",
  },
  unreadableOther: {
    what: "{count} {count|cell|cells} in another number column cannot be read.",
    done: "Counted as 0 there; the row is used.",
    next: "Correct the cells if that column matters.",
  },
  futureDates: {
    what: "{count} {count|row is|rows are} dated after today[, up to {lastDay}][, together {sum}].",
    done: "Left out: a sale of tomorrow would make everybody silent.",
    next: "Correct the year in these cells.",
  },
  futureDatesKept: {
    what: "{count} {count|row is|rows are} dated after today[, up to {lastDay}].",
    done: "Kept, because most rows are: today’s date does not seem to fit this list.",
    next: "Check the years, or the clock of this computer.",
  },
  futureColumns: {
    what: "{count} {count|period lies|periods lie} after today[, from {firstDay}].",
    done: "Left out.",
    next: "Nothing, if they are a plan.",
  },
  hiddenRows: {
    what: "{count} {count|row is|rows are} hidden by a filter[, together {sum}].",
    done: "Left out, so that the sums match what you see.",
    next: "Choose “Use all rows” in the pane, or clear the filter.",
  },
  manualHiddenRows: {
    what: "{count} {count|row is|rows are} hidden.",
    done: "Used all the same.",
    next: "If they should not count, filter the list, or choose in the pane to use visible rows only.",
  },
  emptyRows: {
    what: "{count} {count|row is|rows are} empty.",
    done: "Left out.",
    next: "Nothing.",
  },
  afterAsOf: {
    what: "{count} {count|line is|lines are} later than the day looked from.",
    done: "Not used.",
    next: "Choose a later day if they should count.",
  },
  otherCurrency: {
    what: "{count} {count|row is|rows are} in another currency[, together {sum}].",
    done: "Left out: currencies are never added together.",
    next: "Choose the other currency in the pane, or split the list.",
  },
  keptTotalWord: {
    what: "{count} {count|row looks|rows look} like a total by {count|its|their} name[: “{name}”], but {count|its amount is|their amounts are} not a sum.",
    done: "Kept as a customer.",
    next: "If it is a total, delete the row from the selection.",
  },
  positiveReturns: {
    what: "{count} {count|row says|rows say} “{text}”, but {count|its amount is|their amounts are} positive[: {sum}].",
    done: "Counted as sales, since only the word says otherwise.",
    next: "If they are returns, make their amounts negative and run again.",
  },
  periodMeasures: {
    what: "Each period has several columns: “{header}” was taken; other: {others}.",
    done: "The others were not used.",
    next: "To use another, leave only its columns in the list.",
  },
  nearSpellings: {
    what: "{count} {count|pair of names looks|pairs of names look} alike[: “{name}” and “{other}”].",
    done: "Not joined: only you can know.",
    next: "If they are one customer, make the names equal and run again.",
  },
  anonymousCustomer: {
    what: "A customer stands for many buyers[: “{name}”].",
    done: "Used like any other customer.",
    next: "Leave it out if it only stands for cash sales.",
  },
  unfinishedPeriod: {
    what: "The last period is not finished[: sales end on {asOfDay}].",
    done: "Counted for A, B, C; not for X, Y, Z.",
    next: "Nothing.",
  },
  emptyPeriods: {
    what: "{count} {count|period has|periods have} no sales at all.",
    done: "Not counted against anybody.",
    next: "Check whether sales are missing from the list.",
  },
  shortHistory: {
    what: "The history is too short for X, Y, Z: {count} {count|period|periods}.",
    done: "A, B, C and status are given; the letters for rhythm are not.",
    next: "Add older sales, or choose a shorter period.",
  },
  fewCustomers: {
    what: "Only {count} {count|customer|customers}: there is little to compare.",
    done: "Classes are given all the same.",
    next: "Nothing.",
  },
  allEqual: {
    what: "All customers have the same value.",
    done: "All are in one class: the letters say nothing here.",
    next: "Rank by another value.",
  },
  nonPositiveTotals: {
    what: "{count} {count|customer|customers} returned as much as {count|it|they} bought, or more.",
    done: "Listed without a class.",
    next: "Check the returns.",
  },
  noPositiveTotal: {
    what: "There is no positive total: shares cannot be formed.",
    done: "No class A, B, C; rhythm and status are given.",
    next: "Rank by another value, such as purchases.",
  },
  boughtOnce: {
    what: "{count} {count|customer|customers}[ of {customers}] bought only once.",
    done: "They have a class by value and the status one-off, new or lost.",
    next: "If most customers buy only once, look at A, B, C and leave loss aside.",
  },
  otherBlocks: {
    what: "The sheet goes on beyond this list, up to cell {address}.",
    done: "Not used: separate blocks are never joined by themselves.",
    next: "If another list stands there, click into it and run again.",
  },
  titleRows: {
    what: "{count} {count|row|rows} above the header {count|looks|look} like a title.",
    done: "Passed over.",
    next: "Nothing.",
  },
  noHeader: {
    what: "The list has no header row.",
    done: "The columns were recognised by what they hold.",
    next: "Add a header row to be certain.",
  },
  ambiguousColumns: {
    what: "More than one column could be the {role}: “{header}” was taken; other: {others}[. With “{rival}” {differing} of {customers} {customers|customer|customers} would have another letter].",
    done: "The better match was taken.",
    next: "Click the word in the assumptions line to choose the other.",
  },
  periodTableLimits: {
    what: "A table by period has no dates of single purchases.",
    done: "“Often” counts periods with a purchase; silence is counted to the end of a period.",
    next: "Use the sales lines for exact days.",
  },
  totalsOnlyLimits: {
    what: "The list has no dates.",
    done: "A, B, C are given; X, Y, Z and status need dates.",
    next: "Add a date column for the rest.",
  },
  sheetFull: {
    what: "The sheet is full: {count} {count|row|rows}.",
    done: "All of them were read.",
    next: "Check whether the list goes on elsewhere.",
  },
  missingBasis: {
    what: "Customers cannot be ranked by {wanted}: the list does not have it.",
    done: "Ranked by {taken}.",
    next: "Add a column for it, or choose another value in the pane.",
  },
  missingDimension: {
    what: "Classes inside “{dimension}” were asked for: the list has no such group.",
    done: "One ranking over the whole list.",
    next: "Choose one of its groups[: {groups}].",
  },
  noComputedLimits: {
    what: "No limits could be computed[ in {groupsWithout} of {groupCount} groups]: there are too few customers, or their values hardly differ.",
    done: "Limits {a}/{b} were used instead.",
    next: "Set limits of your own if these do not fit.",
  },
  noAliveModel: {
    what: "The chance to return cannot be estimated: the purchases do not show that customers stop buying.",
    done: "Lost = silent longer than ever before.",
    next: "Nothing, or choose another rule for lost customers.",
  },
  fewRepeatCustomers: {
    what: "The chance to return cannot be estimated: fewer than 50 customers have bought more than once.",
    done: "Lost = silent longer than ever before.",
    next: "Add older sales, or choose another rule for lost customers.",
  },
});
