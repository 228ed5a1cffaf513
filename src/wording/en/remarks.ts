import { texts } from "../texts";

/** What is said of a run beside its result: about the sheets that it updated. */
export const remarks = texts({
  repeated:
    "{count} {count|row|rows} of sheet {sheet} {count|repeats another one|repeat other ones}, such as {name}: the first row counts.",
  gone: "{count} {count|customer|customers} of sheet {sheet} {count|is|are} no longer in the list.",
  aside:
    "{count} {count|letter|letters} set by hand {count|belongs|belong} to customers who are no longer in the list: {count|it comes|they come} back when they do.",
  notSorted: "Sheet {sheet} was updated but could not be sorted: new customers are at the end.",
  usedLeft:
    "Sheet {sheet} was updated but not sorted: what stands left of its table would no longer be beside its customer. Move it to a column right of the table.",
  hiddenRows: "Hidden rows of sheet {sheet} stayed where they were.",
  filterLost: "The filter of sheet {sheet} could not be set again.",
  movedMeanwhile:
    "Sheet {sheet} was changed by somebody else at the same time. Run again to bring every row up to date.",
  byHand:
    "{count} {count|class|classes} set by hand {count|was|were} kept, and {count|counts|count}.",
  notALetter:
    "{count} {count|cell holds|cells hold} something other than a class, such as “{text}”: kept, but ignored.",
  notRead:
    "{count} {count|cell|cells} of sheet {sheet} {count|holds|hold} neither a number nor a date where one is expected, such as “{text}”: kept, but counted as empty.",
  noCard: "No account card was made for {names}: the list has no such customer.",
  tableGone:
    "Sheet {sheet} no longer has its table. It was left as it is, and a new sheet was added.",
  headChanged:
    "Rows were put into the text above the table on sheet {sheet}, or taken out of it: that text was left as it is.",
  sheetChanged:
    "Rows were put into sheet {sheet}, or taken out of it: it was left as it is. Undo that, or delete the sheet, and run again to have it up to date.",
  notAdded: "The workbook does not allow new sheets, so these were not added: {sheets}.",
  copy: "Sheet {sheet} is a copy of sheet {original}: it was left as it is, and {original} was updated.",
  unmarked:
    "The add-in’s marks are missing from this workbook, as after saving it in another program. Sheets that were recognised by their tables were updated ({sheets}); the others were added anew.",
  pastRows: "Past rows are not what they were in the run of {run}. {months}.",
  againSame:
    "Calculated again as of {day}: the same letters, statuses and values as in the run of {run}.",
  againOther:
    "Calculated again as of {day}, but not with the result of the run of {run}: {reasons}.",
  againOld:
    "The run of {run} is of version 0.1, which kept neither its settings nor what the rows were: as of {day} nothing can be compared with it.",
});
