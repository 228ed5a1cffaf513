import { texts } from "../texts";

/** Why a formula shows #VALUE!: Excel shows the sentence next to the cell. */
export const formulas = texts({
  cell: "Row {row}, column {column} of the range",
  inAll: "{count} such cells in all.",
  blank: "{cell} is empty: every customer needs a number.",
  notNumber: "{cell} is not a number: “{text}”.",
  notOneLine:
    "Use one column or one row of numbers; this range has {rows} {rows|row|rows} and {columns} {columns|column|columns}.",
  limitShare: "{name} must be between 0 and 1, for example 0.8 or 80%.",
  limitRange: "{name} must be from {min} to {max}.",
  limitOrder: "{smaller} must be less than {greater}.",
  choice: "{name} must be one of these: {choices}.",
  openNumber: "{cell} can be read in two ways: “{text}”. Enter it as a number.",
  notInColumn: "The column does not contain the total {value}.",
  tiesApart:
    "This rule puts customers with the total {value} into different classes. Use one formula for the whole column.",
  fewPeriods:
    "X, Y and Z need at least {least} {least|period|periods} since the first purchase; this range has {periods}.",
  notPairs: "options must have two columns, names and values; this range has {columns}.",
  noName: "Row {row} of options does not begin with the name of a setting: “{text}”.",
  notOneColumn:
    "{name} must be one column or one row; this range has {rows} {rows|row|rows} and {columns} {columns|column|columns}.",
  sizes:
    "customers, dates and amounts must have the same number of cells; they have {customers}, {dates} and {amounts}.",
  noRows: "customers, dates and amounts hold no rows.",
  errorCells: "Row {row} of {name} is an error: {text}.",
  unreadableDate: "Row {row} of {name} is not a date: “{text}”.",
  unreadableNumber: "Row {row} of {name} is not a number: “{text}”.",
  open: "{question} Answer in the options: {name} = {choices}.",
  noneUsed: "None of the {rows} {rows|row|rows} can be used[: {reasons}].",
  fewUsed: "Only {used} of {rows} {rows|row|rows} with an amount can be used[: {reasons}].",
  outsideWindow:
    "There are no sales between the days of the options (from, asOf); the dates reach from {first} to {last}.",
  noCustomer: "The list has no customer “{text}”.",
  tooLarge:
    "The result of {rows} {rows|row|rows} is larger than the 5 MB that Excel on the web takes at a time. Use a list of fewer customers, or the button Segment customers.",
  noRhythm: "Purchases on at least four different days are needed.",
  notSegments:
    "Row {row} of {name} is not from CUSTOMERSEGMENTS: its customer, segment and value are needed.",
  twice: "Row {row} of {name} has the customer “{text}” a second time.",
  /** In the column of reasons, where all of them together are too long for one result. */
  whyElsewhere: "See WHYSEGMENT",
});
