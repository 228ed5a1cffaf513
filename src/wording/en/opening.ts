import { texts } from "../texts";

/** What the pane says before anything else is loaded: in four languages at once, so it stays short. */
export const opening = texts({
  start: {
    title: "Who are your key customers?",
    lead: "Click any cell in your list of sales, then press the button. Customer, date and amount are enough; profit, quantity and invoice numbers are used if the list has them.",
    button: "Segment customers",
    files: "Add files",
    filesAre:
      "CSV and Parquet files are read on this computer, as one list, and may be longer than a sheet.",
    drop: "Drop the files here",
    example: "Try with example sales",
    exampleGoes: "Adds a sheet of invented sales; removing the results takes it away again.",
    unchanged: "The results go to new sheets. Your list stays as it is.",
    unfinished: "The last run on {address} did not finish, so there is no result. Run it again?",
  },
  again: "Run again",
  cancel: "Cancel",
  footer: "Works offline. Your data never leaves this workbook.",
  loading: "Loading…",
  notLoaded: {
    sentence: "Part of the add-in could not be loaded.",
    next: "Check the internet connection, then run again.",
  },
});
