/** What Office.js calls them, and the file (ECMA-376 part 1, 18.18.5 and 18.18.60). */
export const COMMENTS = {
  NoComments: "none",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
} as const;

export const ERRORS = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
} as const;
