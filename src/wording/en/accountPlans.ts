import { texts } from "../texts";

/** Sheets Plans, Effort and Sources: what stands in tables of account work, seen together. {…|…} plural forms. */
export const accountPlans = texts({
  filledOn: "Filled in by the run of {day}. Nothing is to be typed here.",
  plans: {
    title: {
      some: "{count} next {count|step|steps}, {overdue} of them overdue.",
      none: "No next step is planned yet.",
    },
    how: "Next steps of Accounts and Prospects, and what in Log has a due date and no answer yet (tasks, questions, proposals, contents), by date and by whom.",
    columns: {
      state: "State",
      day: "Date",
      who: "By whom",
      customer: "Customer",
      kind: "Kind",
      what: "What",
      sales: "Owner in sales",
      marketing: "Owner in marketing",
      where: "Typed in",
    },
    states: { overdue: "overdue", today: "today", ahead: "ahead", undated: "no date" },
    kinds: { step: "Next step", prospect: "Prospect" },
  },
  effort: {
    title: {
      some: "{apart} of {count} accounts {apart|gets|get} far more or far less effort than {apart|it brings|they bring} in.",
      even: "Effort matches what the accounts bring in. Figures are typed for {told} of {count}.",
      few: "Figures are typed for {told} of {count} accounts: too few to be compared.",
      none: "No hours, visits or discounts are typed on Accounts yet.",
    },
    how: "Hours, visits and discount a month from Accounts, beside the share of {basis}. Named is who gets at least twice or at most half of what they bring in, and at least 5 percentage points more or less, among those for whom the figure is typed.",
    byClass: "By class",
    class: "Class",
    byAccount: "By account",
    share: "Share",
    apart: "Where they do not match",
    more: "{spent} of {resource} for only {value} of {basis}.",
    less: "Only {spent} of {resource} for {value} of {basis}.",
    resources: { hours: "the hours", visits: "the visits", discount: "the discounts" },
  },
  sources: {
    title: {
      some: "{customers} of {prospects} {prospects|prospect|prospects} became {customers|a customer|customers}.",
      none: "No prospect is listed yet.",
    },
    how: "Prospects by their source. Who buys under the same name has become a customer, and counts with all they bought.",
    bySource: "By source",
    columns: {
      source: "Source",
      prospects: "Prospects",
      customers: "Became customers",
      share: "Share",
    },
    all: "All",
    none: "No source",
  },
});
