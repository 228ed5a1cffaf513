import { texts } from "../texts";

/** Sheets Card and Meeting brief: one account on a page. {…|…} plural forms, […] left out where a value is missing. */
export const accountViews = texts({
  prepared: "Prepared on {day}",
  /** Title of the sheet Cards. */
  cards: "Cards of {count} {count|account|accounts}",
  /** Shown beside the cell in which a customer is picked. */
  choose: "Choose a customer here. The page follows, also where the add-in is not installed.",
  rows: {
    accounts: "Row on Accounts",
    segments: "Row on Segments",
    own: "Row of the list beside",
    spelling: "Also typed as",
  },
  data: "What this page looks up",
  figures: "Figures",
  dossier: "Dossier",
  needs: "Needs, and what we offer",
  plan: "Plan",
  risks: "Risks: 0 none, 1 small, 2 serious, 3 acute",
  /** Who is who at the customer, as a tree. */
  map: "Decision map",
  /** Said on its own line where nobody on the sheet People has the role. */
  nobody: {
    decides: "Nobody who decides is known.",
    uses: "Nobody who uses what we sell is known.",
    pays: "Nobody who pays is known.",
    supports: "No supporter is known.",
  },
  tenders: "Tenders",
  won: "Won",
  lost: "Lost",
  competitors: "Competitors",
  offers: "Offers and stimuli",
  conflicts: "Open complaints and late deliveries",
  open: "{count} open",
  meet: "People to meet",
  points: "Open points",
  asked: "Questions and proposals from the log",
  opinions: "Opinions: asked, and answered",
  openTenders: "Open tenders",
  sales: "{basis} by {period}",
  hints: "Hints from the sales",
  call: "Now",
  orders: {
    label: "Order size",
    rising: "The last 3 orders average {latest}: {change} more than the {count} before.",
    falling: "The last 3 orders average {latest}: {change} less than the {count} before.",
    steady: "The last 3 orders average {latest}, about as much as the {count} before.",
  },
  season: {
    label: "Season ahead",
    months: "In earlier years they bought markedly more at this time: {months}.",
  },
  notes: "Notes",
});
