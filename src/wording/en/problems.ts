import { texts } from "../texts";

/** what: what happened, and where. next: the way out. […] left out where a fact is missing. */
export const problems = texts({
  empty: {
    what: "There is nothing in {address}.",
    next: "Click a cell inside your list of sales and run again.",
  },
  emptySelection: {
    what: "The selected cell is not in a list.",
    next: "Click a cell inside your list of sales and run again.",
  },
  singleColumn: {
    what: "{address} is a single column.",
    next: "Select the whole list: customers, dates and amounts.",
  },
  severalAreas: {
    what: "Several areas are selected.",
    next: "Select one list, or click a single cell inside it.",
  },
  notCells: {
    what: "A chart or a picture is selected, not cells.",
    next: "Click a cell inside your list of sales and run again.",
  },
  ownResult: {
    what: "This sheet is a result of the add-in.",
    next: "Run again on the list that it came from.",
  },
  noCustomerColumn: {
    what: "No column with customers was found in {address}[ (columns: {headers})].",
    next: "Name the header of that column “Customer”, or choose it in the pane.",
  },
  noAmountColumn: {
    what: "No column with amounts was found in {address}[ (columns: {headers})].",
    next: "Name the header of that column “Amount”, or choose it in the pane.",
  },
  noDataRows: {
    what: "{address} has a header but no rows below it.",
    next: "Select the list with its rows.",
  },
  columnNotFound: {
    what: "There is no column “{header}” in {address}; it was chosen as {role}.",
    next: "Choose another column in the pane.",
  },
  noLines: {
    what: "None of the {rows} {rows|row|rows} in {address} could be used.",
    next: "Look at its first rows: customer, date and amount must be filled. Correct them and run again.",
  },
  emptyWindow: {
    what: "There are no sales[ from {from}][ up to {to}] in {address}: they go from {first} to {last}.",
    next: "Use all days, or change the days.",
  },
  sourceNotFound: {
    what: "There is no range {address} in this workbook.",
    next: "Check the name of the sheet and the cells.",
  },
  sourceChanged: {
    what: "The list changed while it was read[: {changed}].",
    next: "Run again to read it as it is now.",
  },
  otherColumns: {
    what: "{address} does not have the same columns as {other}.",
    next: "Name lists with the same header, or use one alone.",
  },
  setting: {
    what: "The setting {setting} cannot be {value}.",
    next: "{must}",
  },
  unknownSetting: {
    what: "There is no setting {setting}.",
    next: "Take it out, or correct its name.",
  },
  structureProtected: {
    what: "The workbook does not allow new sheets: its structure is protected.",
    next: "Copy the result from the pane, or unlock the workbook with Review › Protect Workbook and run again.",
  },
  sheetProtected: {
    what: "The sheet {sheet} is protected.",
    next: "Unprotect it with Review › Unprotect Sheet and run again.",
  },
  readOnly: {
    what: "This workbook is read-only.",
    next: "Save a copy, or choose Edit workbook, and run again.",
  },
  cellEditMode: {
    what: "A cell is being edited.",
    next: "Press Enter or Esc and run again.",
  },
  dialogOpen: {
    what: "Excel has a dialog open.",
    next: "Close it and run again.",
  },
  requestTooLarge: {
    what: "Excel refused a part of the result as too large.",
    next: "Run again; if it happens once more, segment a part of the list.",
  },
  responseTooLarge: {
    what: "Excel could not hand over a part of {address}: its cells are too long.",
    next: "Select only the columns that matter.",
  },
  tooBusy: {
    what: "Excel is busy at the moment.",
    next: "Wait a little and run again.",
  },
  sessionTimedOut: {
    what: "The session with Excel has ended.",
    next: "Reload the workbook and run again.",
  },
  noPermission: {
    what: "You may not change this workbook.",
    next: "Save a copy of your own and run again.",
  },
  excelTooOld: {
    what: "This Excel is too old for the add-in: it lacks {missing}.",
    next: "Use Excel on the web, Microsoft 365, or Excel 2021 or newer.",
  },
  excelError: {
    what: "Excel reported an error: {message} ({code}).",
    next: "Run again. If it stays, report the text of this message.",
  },
  failed: {
    what: "The add-in failed: {message}.",
    next: "Run again. If it stays, report the text of this message.",
  },
  suggestion: "Found in this workbook: {address}. Use it?",
  must: {
    type: "It must be {type}.",
    choice: "It can be {choices}.",
    range: "It must be from {min} to {max}.",
    atLeast: "It must be {min} or more.",
    atMost: "It must be {max} or less.",
    order: "It does not fit the setting {other}.",
  },
  types: {
    number: "a number",
    "whole number": "a whole number",
    text: "a text",
    "yes or no": "yes or no",
    day: "a day such as 2026-05-31",
    object: "a group of settings",
    "list of numbers": "a list of numbers",
  },
});
