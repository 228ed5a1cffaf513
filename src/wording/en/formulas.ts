import { texts } from "../texts";

/** Why a formula shows #VALUE!: Excel shows the sentence next to the cell. */
export const formulas = texts({
  cell: "Row {row}, column {column} of the range",
  inAll: "{count} such cells in all.",
  blank: "{cell} is empty: every customer needs a number.",
  notNumber: "{cell} is not a number: “{text}”.",
  notOneLine:
    "Use one column or one row of numbers; this range has {rows} {rows|row|rows} and {columns} {columns|column|columns}.",
  limitRange: "{limit} must be between 0 and 1, for example 0.8 or 80%.",
  limitOrder: "{smaller} must be less than {greater}.",
});
