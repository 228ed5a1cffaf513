import { texts } from "../texts";

/**
 * what: the finding, with its count. done: what the add-in did. next: what the user can do.
 * {…|…} plural forms, […] left out where a fact is missing.
 */
export const issues = texts({
  textDates: {
    what: "{count} {count|date is|dates are} stored as text[, such as “{text}”].",
    done: "Read as dates; the cells are still text.",
    next: "Nothing, if they were read correctly. Data › Text to Columns turns them into real dates.",
  },
  textNumbers: {
    what: "{count} {count|row has|rows have} amounts stored as text[, such as “{text}” = {value}].",
    done: "Read as numbers; the cells are still text. Excel’s own sum leaves them out.",
    next: "Nothing, or turn them into numbers with Data › Text to Columns.",
  },
  buddhistYears: {
    what: "{count} {count|date has a year|dates have years} of the Buddhist Era.",
    done: "543 years were subtracted: 2568 is 2025.",
    next: "Nothing.",
  },
  twoDigitYears: {
    what: "{count} {count|date has a two-digit year|dates have two-digit years}.",
    done: "Read as the nearest sensible year.",
    next: "Check the first few cells.",
  },
  thaiDigits: {
    what: "{count} {count|row is|rows are} written in digits other than 0–9, such as Thai ones.",
    done: "Read as ordinary digits.",
    next: "Nothing.",
  },
  date1904: {
    what: "This workbook uses the 1904 date system.",
    done: "Dates were read and written accordingly.",
    next: "Nothing.",
  },
  joinedSpellings: {
    what: "{count} {count|row spells|rows spell} a customer’s name differently[, such as “{spelling}” for “{name}”].",
    done: "Counted as one customer: the names differ only in case, spaces, quotes or legal form.",
    next: "If two of them are different customers, make their names differ.",
  },
  mergedCells: {
    what: "{count} {count|row is|rows are} in merged cells.",
    done: "Each row took the value of its merged cell.",
    next: "Nothing.",
  },
  groupedRows: {
    what: "{count} {count|row is|rows are} listed under a customer’s name.",
    done: "Each row was counted for the customer at the head of its group.",
    next: "Nothing.",
  },
  groupHeading: {
    what: "{count} {count|row names|rows name} the customer of the rows below.",
    done: "Left out: {count|its amount is|their amounts are} in those rows.",
    next: "Nothing.",
  },
  totalsRow: {
    what: "{count} {count|row is a total|rows are totals}[, {sum} in all].",
    done: "Left out: {count|its amount is|their amounts are} the sum of other rows.",
    next: "If this is a sale after all, click “totals rows” in the assumptions line.",
  },
  notSold: {
    what: "{count} {count|row says|rows say} that nothing was sold[: “{text}”][, {sum} in all].",
    done: "Left out: there was no sale.",
    next: "If {count|it is a sale|they are sales} after all, click “cancelled rows” in the assumptions line.",
  },
  repeatedTotal: {
    what: "{count} {count|row repeats|rows repeat} the amount of the same order[, {sum} in all].",
    done: "Left out: the amount of an order counts once, not on every line.",
    next: "Nothing.",
  },
  totalsColumn: {
    what: "{count} {count|column is a total|columns are totals}[: {headers}].",
    done: "Left out: {count|it adds|they add} up the columns of the periods.",
    next: "Nothing.",
  },
  errorCells: {
    what: "{count} {count|row contains|rows contain} an error such as #N/A.",
    done: "Left out.",
    next: "Fix the formulas in these cells and run again.",
  },
  blankCustomer: {
    what: "{count} {count|row has|rows have} no customer[, {sum} in all].",
    done: "Left out: no customer, no class.",
    next: "Fill in the names and run again.",
  },
  blankAmount: {
    what: "{count} {count|row has|rows have} no amount.",
    done: "Left out.",
    next: "Fill in the amounts if they are missing.",
  },
  blankDate: {
    what: "{count} {count|row has|rows have} no date[, {sum} in all].",
    done: "Left out.",
    next: "Fill in the dates and run again.",
  },
  unreadableDate: {
    what: "{count} {count|date|dates} could not be read[, {sum} in all].",
    done: "Left out.",
    next: "Correct these cells and run again.",
  },
  unreadableNumber: {
    what: "{count} {count|amount|amounts} could not be read as a number.",
    done: "Left out.",
    next: "Correct these cells and run again.",
  },
  unreadableOther: {
    what: "{count} {count|cell|cells} in another number column could not be read.",
    done: "Counted as 0; the {count|row was|rows were} used.",
    next: "Correct the cells if that column matters.",
  },
  futureDates: {
    what: "{count} {count|row is|rows are} dated after today[, up to {lastDay}][, {sum} in all].",
    done: "Left out: with a sale in the future, every other customer would look inactive.",
    next: "Correct the year in these cells.",
  },
  futureDatesKept: {
    what: "{count} {count|row is|rows are} dated after today[, up to {lastDay}].",
    done: "Kept, because most rows are: today’s date does not seem right for this list.",
    next: "Check the years, or this computer’s clock.",
  },
  futureColumns: {
    what: "{count} {count|period is|periods are} after today[, from {firstDay}].",
    done: "Left out.",
    next: "Nothing, if they are planned sales.",
  },
  hiddenRows: {
    what: "{count} {count|row is|rows are} hidden by a filter[, {sum} in all].",
    done: "Left out, so that the sums match what you see.",
    next: "Choose “Use all rows” in the pane, or clear the filter.",
  },
  manualHiddenRows: {
    what: "{count} {count|row is|rows are} hidden.",
    done: "Used anyway.",
    next: "If they should not count, filter the list, or choose in the pane to use visible rows only.",
  },
  emptyRows: {
    what: "{count} {count|row is|rows are} empty.",
    done: "Left out.",
    next: "Nothing.",
  },
  afterAsOf: {
    what: "{count} {count|sale is|sales are} dated after the as-of date[, {sum} in all].",
    done: "Not used.",
    next: "Choose a later date if they should count.",
  },
  otherCurrency: {
    what: "{count} {count|row is|rows are} in another currency[, {sum} in all].",
    done: "Left out: currencies are never added together.",
    next: "Choose the other currency in the pane, or split the list.",
  },
  repeatedList: {
    what: "Every sale of {list} also stands in {other}: {count} {count|sale|sales}.",
    done: "Counted twice.",
    next: "If they are the same sales, leave one of the two lists out and run again.",
  },
  keptTotalWord: {
    what: "{count} {count|row is|rows are} named like a total[: “{name}”], but {count|its amount is|their amounts are} not the sum of other rows.",
    done: "Kept as a customer.",
    next: "If it is a total, leave the row out of the selection.",
  },
  positiveReturns: {
    what: "{count} {count|row says|rows say} “{text}”, but {count|its amount is|their amounts are} positive[: {sum}].",
    done: "Counted as sales: only the word suggests otherwise.",
    next: "If they are returns, make their amounts negative and run again.",
  },
  periodMeasures: {
    what: "Each period has several columns: “{header}” was used; not used: {others}.",
    done: "The others were not used.",
    next: "To use another, leave only its columns in the list.",
  },
  nearSpellings: {
    what: "{count} {count|pair of names looks|pairs of names look} alike.",
    done: "Not joined: please check whether they are the same customer.",
    next: "If they are, join them in the pane[, or enter them on the sheet “{sheet}”].",
  },
  joinedNames: {
    what: "{count} {count|spelling counts|spellings count} as another customer, as the sheet “{sheet}” says.",
    done: "Counted as one customer.",
    next: "To undo this, keep them apart in the pane, or delete the row on that sheet.",
  },
  incompleteNames: {
    what: "{count} {count|row|rows} on the sheet “{sheet}” {count|lacks|lack} a spelling or a customer.",
    done: "Not used.",
    next: "Fill in both cells, or delete the row.",
  },
  contradictoryNames: {
    what: "{count} {count|row|rows} on the sheet “{sheet}” {count|contradicts|contradict} a row above[: “{spelling}” cannot count as “{customer}” as well].",
    done: "Not used: the row above counts.",
    next: "Keep one row per spelling, and none that leads back to its start.",
  },
  anonymousCustomer: {
    what: "This looks like a catch-all name[: “{name}”].",
    done: "Used like any other customer.",
    next: "Leave it out if it only collects cash sales.",
  },
  unfinishedPeriod: {
    what: "The last period is not complete[: sales end on {asOfDay}].",
    done: "Counted for A, B, C; not for X, Y, Z.",
    next: "Nothing.",
  },
  emptyPeriods: {
    what: "{count} {count|period has|periods have} no sales at all.",
    done: "Not counted against any customer.",
    next: "Check whether sales are missing from the list.",
  },
  shortHistory: {
    what: "The history is too short for X, Y, Z: {count} {count|period|periods}.",
    done: "A, B, C and the status are given; X, Y, Z are not.",
    next: "Add older sales, or choose a shorter period.",
  },
  fewCustomers: {
    what: "Only {count} {count|customer|customers}: there is little to compare.",
    done: "Classes were assigned anyway.",
    next: "Nothing.",
  },
  allEqual: {
    what: "All customers have the same value.",
    done: "All are in one class, so A, B, C say nothing here.",
    next: "Rank by another value.",
  },
  nonPositiveTotals: {
    what: "{count} {count|customer|customers} with a total of zero or less, as after returns.",
    done: "Listed without a class.",
    next: "Check the returns.",
  },
  lossMakers: {
    what: "{count} {count|customer|customers} made a loss or no profit.",
    done: "Listed without a class.",
    next: "To give them a class too, rank by revenue: click “By profit” in the assumptions line.",
  },
  noPositiveTotal: {
    what: "No customer has a positive total, so shares cannot be calculated.",
    done: "No A, B, C; X, Y, Z and the status are given.",
    next: "Rank by another value, such as the number of purchases.",
  },
  boughtOnce: {
    what: "{count} {count|customer|customers}[ of {customers}] bought only once.",
    done: "They have a class by value and the status one-off, new or lost.",
    next: "If most customers buy only once, go by A, B, C and ignore losses.",
  },
  otherBlocks: {
    what: "There is more on the sheet beyond this list, up to cell {address}.",
    done: "Not used: separate blocks are never joined automatically.",
    next: "If there is another list there, click into it and run again.",
  },
  titleRows: {
    what: "{count} {count|row|rows} above the header {count|looks|look} like a title.",
    done: "Skipped.",
    next: "Nothing.",
  },
  noHeader: {
    what: "The list has no header row.",
    done: "The columns were recognized by their content.",
    next: "Add a header row to be sure.",
  },
  ambiguousColumns: {
    what: "More than one column could be the {role}: “{header}” was used; also possible: {others}[. With “{rival}”, {differing} of {customers} {customers|customer|customers} would get another letter].",
    done: "The better match was used.",
    next: "To use another column, click this one in the assumptions line.",
  },
  periodRows: {
    what: "“{header}” holds periods[ such as “{text}”], not days.",
    done: "“Often” counts periods with a purchase; days without a purchase are counted from the end of a period.",
    next: "Use the single sales for exact days.",
  },
  joinedColumns: {
    what: "The {role} stands in several columns: {headers}.",
    done: "Put together row by row.",
    next: "Nothing.",
  },
  firstFilledColumn: {
    what: "The {role} is named in one of several columns: {headers}.",
    done: "The first one that is filled was taken, row by row.",
    next: "Choose one of them in the pane if only that one is meant.",
  },
  unreadableDates: {
    what: "“{header}” cannot be read as dates: it holds texts such as “{text}”.",
    done: "The column was not used.",
    next: "Enter real dates there and run again.",
  },
  monthsMadeDays: {
    what: "Excel took months for days: {takenDay} was typed for the month that begins on {firstDay}.",
    done: "Read as months.",
    next: "If they are days after all, format them with their year.",
  },
  periodTableLimits: {
    what: "A table by period has no dates of single purchases.",
    done: "“Often” counts periods with a purchase; days without a purchase are counted from the end of a period.",
    next: "Use the single sales for exact days.",
  },
  totalsOnlyLimits: {
    what: "The list has no dates.",
    done: "A, B, C are given; X, Y, Z and the status need dates.",
    next: "Add a date column for the rest.",
  },
  sheetFull: {
    what: "The sheet is full: {count} {count|row|rows}.",
    done: "All of them were read.",
    next: "Check whether the list continues elsewhere.",
  },
  blankProfit: {
    what: "{count} {count|row has|rows have} no profit: “{header}” is blank there.",
    done: "Their profit counts as 0; the {count|row was|rows were} used.",
    next: "Fill in the cells, or rank by another value: click “By profit” in the assumptions line.",
  },
  blankCost: {
    what: "{count} {count|row has|rows have} no cost: “{header}” is blank there.",
    done: "The whole amount of {count|this row|these rows} counts as profit.",
    next: "Fill in the cells, or rank by another value: click “By profit” in the assumptions line.",
  },
  fewProfits: {
    what: "“{header}” is blank in {count} {count|row|rows}[ of {lines}], which {count|brings|bring} in more than half of the revenue.",
    done: "Ranked by revenue, not by profit.",
    next: "Fill in the column and run again, or choose profit in the assumptions line: click “By revenue”.",
  },
  missingBasis: {
    what: "Customers cannot be ranked by {wanted}: the list has no such column.",
    done: "Ranked by {taken}.",
    next: "Add a column for it, or choose another value in the pane.",
  },
  missingDimension: {
    what: "You asked for classes within “{dimension}”, but the list has no such group.",
    done: "One ranking for the whole list.",
    next: "Choose one of its groups[: {groups}].",
  },
  noComputedLimits: {
    what: "No limits could be calculated[ in {groupsWithout} of {groupCount} groups]: there are too few customers, or their values hardly differ.",
    done: "Limits {a}/{b} were used instead.",
    next: "Set limits of your own if these do not fit.",
  },
  noAliveModel: {
    what: "The probability of another purchase cannot be estimated: the purchases do not show that customers ever stop buying.",
    done: "Lost = no purchase for longer than[ {factor} ×] the longest pause.",
    next: "Nothing, or choose another rule for lost customers.",
  },
  fewRepeatCustomers: {
    what: "The probability of another purchase cannot be estimated: fewer than 50 customers bought more than once.",
    done: "Lost = no purchase for longer than[ {factor} ×] the longest pause.",
    next: "Add older sales, or choose another rule for lost customers.",
  },
});
