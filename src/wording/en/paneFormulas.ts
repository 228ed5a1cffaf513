/** Formulas of the add-in in cells: the view of the pane that inserts them; part of its labels. */
export const paneFormulas = {
  title: "Formulas in cells",
  lead: "A formula gives the result as a table in the cells and follows your list as it changes.",
  which: "What the formula gives",
  functions: {
    CUSTOMERSEGMENTS: "Every customer: classes, status, value, next order and why",
    SEGMENTMATRIX: "The nine segments: customers, value and share of each",
    LOSTCUSTOMERS: "Lost customers, those most worth winning back first",
    LOSSESBYPERIOD: "Customers won and lost in each period",
    KEYACCOUNTS: "Key accounts, and the criteria that make them so",
  },
  text: "This will be inserted",
  insert: "Insert into the selected cell",
  inserted: "Inserted into {cell}[; the result fills {area}].",
  severalLists: "A formula takes one list; this result combines {count} lists.",
  otherColumns:
    "A formula takes a list with customer, date and amount in three columns, filled in every row. This list is built differently.",
  differs: "A formula sees only three columns, so it may differ from the sheets: {reasons}.",
  gaps: {
    inPlace: "what you rank by takes the place of the amounts",
    revenue: "it ranks by revenue",
    hidden: "it counts rows hidden by a filter",
    cancelled: "it counts cancelled rows",
    names: "it does not know which names you joined",
    currency: "it adds up all currencies",
    orderTotal: "it adds up order totals that are repeated in several rows",
    within: "it forms classes over the whole list",
    date1904: "it counts days from 1900, and this workbook from 1904",
    invoices: "it counts days, not invoices, as purchases",
    customerIds: "it tells customers apart by name, not by number",
    letters: "it does not take over the classes you set by hand",
  },
  sizeUnknown: "How many cells it fills is known once the sheets are written with these settings.",
  freeze: {
    title: "Freeze formulas",
    lead: "Replaces this add-in’s formulas with their values, so that the workbook shows the same without it. The text of each formula is kept next to its first cell.",
    selection: "In the selection",
    sheet: "On the whole sheet",
    /** Kept beside the cell. */
    note: "Formula of {cells} before it was frozen:\n{formula}",
    notes: "{count} {count|formula|formulas} frozen: {cells}. The text of each is kept in a note.",
    comments:
      "{count} {count|formula|formulas} frozen: {cells}. The text of each is kept in a comment.",
    none: "There are no formulas of this add-in there.",
    undo: "Ctrl+Z brings the formulas back; their texts next to the cells may stay.",
    left: {
      noResult: "Not frozen, because there is no result yet or an error: {cells}.",
      rowsHidden: "Not frozen, because rows of the result are hidden: {cells}.",
      inUse:
        "Not frozen, because formulas that stay refer to the whole result (as A1#) and would show an error: {cells}[; see {by}].",
      notKept:
        "Not frozen, because Excel would not keep the text of the formula next to the cell: {cells}.",
    },
  },
} as const;
