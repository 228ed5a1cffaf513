import { texts } from "../texts";

/** What a word of the pane means, in a sentence; and what each sheet is. */
export const hints = texts({
  letters: {
    A: "The largest customers, who together bring in {share} of {basis}.",
    B: "The next largest: with A they bring in {share} of {basis}.",
    C: "All the others: many, and small one by one.",
    X: "Often: a purchase in at least {share} of periods since the first one (by {period}).",
    Y: "Regularly: a purchase in at least {share} of periods since the first one (by {period}).",
    Z: "Irregularly: in fewer periods than Y, so the next purchase is hard to foresee.",
  },
  sheets: {
    overview: "The result on one page, ready to print",
    segments: "Every customer: classes, status and why",
    matrix: "The nine cells, with advice for each",
    losses: "Who was lost and who came back, by period and where",
    winBack: "Whom to win back, with room for owner, reason and offer",
    keyAccounts: "Who the key accounts are, and who may become one",
    dueSoon: "Whose next order is due, and who is late",
    changes: "What has changed since the run before",
    dataCheck: "Every row of the list accounted for",
    runs: "Settings and results of all runs",
    accounts: "A card for each key account: its figures, and room for all you know",
    people: "Who decides at each customer, with role and attitude",
    log: "What happened with each customer, and whether they bought after it",
    prospects: "Possible customers, with what speaks for them, and who became one",
    managers: "Each manager’s customers and results, with room for skills and education",
    training: "Which products each manager was trained on, of those that the accounts buy",
    strategies: "How you work with each type of key account",
    card: "All that is known of one account, on a page to print",
    brief: "One page to prepare a meeting with an account",
    plans: "What comes next with all accounts, overdue first",
    effort: "Hours, visits and discount beside what each account brings in",
    sources: "Which sources gave prospects, and who of them became customers",
    manager: "One manager on a page: results, skills, what to study, strategies",
    names: "Spellings that count as one customer",
  },
});
