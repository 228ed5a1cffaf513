import { texts } from "../texts";

/** what: what happened, and where. next: the way out. […] left out where a fact is missing. */
export const problems = texts({
  empty: {
    what: "There is nothing in {address}.",
    next: "Click a cell in your list of sales and run again.",
  },
  emptySelection: {
    what: "The selected cell is not part of a list.",
    next: "Click a cell in your list of sales and run again.",
  },
  singleColumn: {
    what: "{address} is a single column.",
    next: "Select the whole list: customers, dates and amounts.",
  },
  severalAreas: {
    what: "Several areas are selected.",
    next: "Select one list, or click a single cell in it.",
  },
  notCells: {
    what: "A chart or a picture is selected, not cells.",
    next: "Click a cell in your list of sales and run again.",
  },
  ownResult: {
    what: "This sheet was written by the add-in.",
    next: "Run again on the list that it came from.",
  },
  noCustomerColumn: {
    what: "No customer column was found in {address}[ (columns: {headers})].",
    next: "Give that column the header “Customer”, or choose it in the pane.",
  },
  noAmountColumn: {
    what: "No amount column was found in {address}[ (columns: {headers})].",
    next: "Give that column the header “Amount”, or choose it in the pane.",
  },
  columnDoesNotFit: {
    what: "“{header}” in {address} should hold the {role}, but it holds texts such as “{text}”.",
    next: "Correct these cells, or choose another column in the pane.",
  },
  noDataRows: {
    what: "{address} has a header but no rows below it.",
    next: "Select the list together with its rows.",
  },
  columnNotFound: {
    what: "There is no column “{header}” in {address}; it was chosen as the {role}.",
    next: "Choose another column in the pane.",
  },
  noLines: {
    what: "None of the {rows} {rows|row|rows} in {address} could be used[: {reasons}].",
    next: "Check whether customer, date and amount are filled in, and whether those rows are sales. Correct them and run again.",
  },
  emptyWindow: {
    what: "There are no sales[ from {from}][ up to {to}] in {address}: the list covers {first} to {last}.",
    next: "Use all dates, or change the dates.",
  },
  partialUse: {
    what: "[{reason} ]Only {used} of {rows} {rows|row|rows} with an amount can be used[, {share} of the money].",
    next: "Correct the cells or choose another column; otherwise the result covers only the smaller part of the list.",
  },
  sourceNotFound: {
    what: "There is no range {address} in this workbook.",
    next: "Check the name of the sheet and the cells.",
  },
  sourceChanged: {
    what: "The list changed while it was being read[: {changed}].",
    next: "Run again to read it as it is now.",
  },
  goneMeanwhile: {
    what: "A sheet, table or column that the run needs was deleted in the meantime.",
    next: "Run again.",
  },
  otherColumns: {
    what: "{address} does not have the same columns as {other}.",
    next: "Choose lists with the same headers, or use just one.",
  },
  fileEmpty: {
    what: "There is nothing in {file}.",
    next: "Add a file with a list of sales: customers, dates and amounts in columns, below a row of headers.",
  },
  fileSingleColumn: {
    what: "{file} is a single column.",
    next: "Add a file with a list of sales: customers, dates and amounts in columns, below a row of headers.",
  },
  fileNotText: {
    what: "{file} is not a text file.",
    next: "Save the list as CSV and run again.",
  },
  fileDamaged: {
    what: "{file} is damaged or incomplete.",
    next: "Copy or download it again.",
  },
  fileChanged: {
    what: "{file} can no longer be read: it was changed, moved or locked after it was added.",
    next: "Change the files: take it out and add it again.",
  },
  fileCodec: {
    what: "{file} is compressed with {codec}, which cannot be read here.",
    next: "Write the file with Snappy or without compression.",
  },
  fileUnreadable: {
    what: "{file} cannot be read[: {reason}].",
    next: "Check that the file is there, that you may read it and that no other program has locked it.",
  },
  fileColumnMissing: {
    what: "{file} has no column “{header}”, which {other} has.",
    next: "Give the column the same header in both, or leave this file out.",
  },
  fileCurrency: {
    what: "{file} has a currency column, “{header}”, and {other} has none: amounts in different currencies could be added together.",
    next: "Give {other} a column “{header}” too. If all amounts are in one currency, remove the column from {file}.",
  },
  filesNotLoaded: {
    what: "Files cannot be read: the part of the add-in that reads them could not be loaded.",
    next: "Check the internet connection, then run again.",
  },
  filesNotKept: {
    what: "This sheet was written by the add-in from {files}[ and the {count|list|lists} at {sheets}].",
    next: "The workbook does not hold these files: add them to run again.",
  },
  listWithoutFiles: {
    what: "The last run read this list together with {files}, which the workbook does not hold.",
    next: "Add the files to read all of it again, or go on without them.",
  },
  openQuote: {
    what: "A quotation mark on line {line} of {file} is never closed.",
    next: "Close it or remove it, and run again.",
  },
  longLine: {
    what: "Line {line} of {file} is longer than {limit} MB: a line end or a quotation mark is missing.",
    next: "Export the file again as CSV with one sale per line.",
  },
  tooManyColumns: {
    what: "{file} has more than {limit} columns.",
    next: "Check what separates the columns: a comma, a semicolon or a tab is expected.",
  },
  tooManyCustomers: {
    what: "The list has {count} customers; a sheet of Excel has room for {limit}.",
    next: "Split the list, for example by region, and run on each part.",
  },
  tableColumn: {
    what: "{address} has no column {column}, so that it is not all of {table}.",
    next: "Load {table} with all its columns and run again.",
  },
  tableEmpty: {
    what: "{address} has no rows.",
    next: "Load {table} again and run again.",
  },
  tableCell: {
    what: "{address}: “{text}” cannot be used as {column}.",
    next: "Load {table} again, or correct the cell, and run again.",
  },
  tableCustomer: {
    what: "{address}: “{text}” is there a second time, and {table} has one row per customer.",
    next: "Remove one of the rows, or load {table} again, and run again.",
  },
  overlappingLists: {
    what: "{address} and {other} overlap: the rows that they share would be counted twice.",
    next: "Name lists that do not overlap.",
  },
  setting: {
    what: "The setting {setting} cannot be {value}.",
    next: "{must}",
  },
  unknownSetting: {
    what: "There is no setting {setting}.",
    next: "Remove it, or correct its name.",
  },
  structureProtected: {
    what: "The workbook does not allow new sheets: its structure is protected.",
    next: "Copy the result from the pane, or unlock the workbook with Review › Protect Workbook and run again.",
  },
  noExample: {
    what: "The workbook does not allow new sheets: its structure is protected.",
    next: "Open an empty workbook to try the example, or unlock this one with Review › Protect Workbook and try again.",
  },
  resultsProtected: {
    what: "The sheets of the result cannot be deleted: the structure of the workbook is protected.",
    next: "Unlock it with Review › Protect Workbook and remove the results again.",
  },
  sheetProtected: {
    what: "The sheet {sheet} is protected.",
    next: "Unprotect it with Review › Unprotect Sheet and try again.",
  },
  keyColumnGone: {
    what: "The hidden column that says whose row is whose on sheet {sheet} is gone.",
    next: "Undo its deletion. If that is not possible, copy what you typed to another sheet, remove the results and run again.",
  },
  resultGone: {
    what: "The table of customers is no longer in this workbook.",
    next: "Run again to write it.",
  },
  columnGone: {
    what: "The column that this needs was deleted from sheet {sheet}.",
    next: "Undo its deletion. If that is not possible, remove the results and run again.",
  },
  fieldGone: {
    what: "The column “{column}” was deleted from sheet {sheet}.",
    next: "Undo its deletion and try again, or leave this field empty.",
  },
  cardsGone: {
    what: "The table of sheet {sheet} is no longer in this workbook.",
    next: "Undo its deletion, or make the account cards again (Key accounts).",
  },
  tableFiltered: {
    what: "A filter hides rows of the table on sheet {sheet}.",
    next: "Clear it with Data › Clear and try again.",
  },
  changedMeanwhile: {
    what: "Somebody changed {cell} in the meantime[: it now holds “{text}”].",
    next: "Compare that with what you typed, then save again.",
  },
  customerGone: {
    what: "Sheet {sheet} has no row for {customer}.",
    next: "Undo the deletion of the row, or run again.",
  },
  nobodyThere: {
    what: "None of these customers is on sheet {sheet} as it stands now.",
    next: "Run again to bring it up to date.",
  },
  notOneCell: {
    what: "No single cell is selected[: {cells}].",
    next: "Select one empty cell that is not merged, then insert again.",
  },
  onOwnSheet: {
    what: "The sheet {sheet} belongs to the result: the next run may write over the formula.",
    next: "Select a cell on another sheet, then insert again.",
  },
  noRoom: {
    what: "The formula fills {cells}, and something is in the way: {taken}.",
    next: "Select an empty cell with more room, or clear those cells (merged ones have to be unmerged), then insert again.",
  },
  edgeOfSheet: {
    what: "Below and to the right of {cell} there is no room for {rows} {rows|row|rows} and {columns} {columns|column|columns}.",
    next: "Select a cell further up or to the left, then insert again.",
  },
  inTable: {
    what: "The formula fills {cells}, which touches the table {table}: no formula can spill inside a table.",
    next: "Select a cell away from the table, then insert again.",
  },
  besideList: {
    what: "The formula fills {cells}, right next to the list {list}: the next run would read it as part of the list.",
    next: "Select a cell with at least one empty row or column between it and the list, then insert again.",
  },
  rowsHidden: {
    what: "Some of the rows of {cells}, which the formula fills, are hidden.",
    next: "Select a cell on a sheet without a filter or hidden rows, then insert again.",
  },
  sheetHidden: {
    what: "The sheet {sheet} is hidden.",
    next: "Right-click any sheet tab, choose Unhide and try again.",
  },
  readOnly: {
    what: "This workbook is read-only.",
    next: "Save a copy, or choose Edit Workbook, and try again.",
  },
  cellEditMode: {
    what: "A cell is being edited.",
    next: "Press Enter or Esc and try again.",
  },
  dialogOpen: {
    what: "A dialog box is open in Excel.",
    next: "Close it and try again.",
  },
  requestTooLarge: {
    what: "Excel rejected part of the result because it was too large.",
    next: "Run again; if it happens again, segment only part of the list.",
  },
  responseTooLarge: {
    what: "Excel could not read part of {address}: some cells hold too much text.",
    next: "Select only the columns that you need.",
  },
  tooBusy: {
    what: "Excel is busy at the moment.",
    next: "Wait a moment and try again.",
  },
  sessionTimedOut: {
    what: "The session with Excel has ended.",
    next: "Reload the workbook and run again.",
  },
  noPermission: {
    what: "You do not have permission to change this workbook.",
    next: "Save a copy of your own and try again.",
  },
  excelTooOld: {
    what: "This version of Excel is too old for the add-in: it lacks {missing}.",
    next: "Use Excel on the web, Microsoft 365, or Excel 2021 or newer.",
  },
  excelError: {
    what: "Excel reported an error: {message} ({code}).",
    next: "Run again. If it happens again, report this message.",
  },
  failed: {
    what: "The add-in failed: {message}.",
    next: "Run again. If it happens again, report this message.",
  },
  otherCustomers:
    "{gone} of {customers} customers on sheet {sheet} are not in this list. Is this another list?",
  updateSheet: "No, update the sheet",
  partialTitle: "Use only part of the list?",
  acceptPartial: "Continue with the rows that can be used",
  suggestion: "Found in this workbook: {address}. Use it?",
  must: {
    type: "It must be {type}.",
    choice: "It can be {choices}.",
    range: "It must be from {min} to {max}.",
    atLeast: "It must be {min} or more.",
    atMost: "It must be {max} or less.",
    order: "It conflicts with the setting {other}.",
  },
  types: {
    number: "a number",
    "whole number": "a whole number",
    text: "text",
    "yes or no": "yes or no",
    day: "a day such as 2026-05-31",
    object: "a group of settings",
    "list of numbers": "a list of numbers",
  },
});
