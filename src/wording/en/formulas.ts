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
});
