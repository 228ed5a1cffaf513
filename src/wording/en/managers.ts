import { texts } from "../texts";

/** Account work of managers: tables Managers, Training and Strategies, and the page Manager. {…|…} plural forms, […] left out where a value is missing. Choices hold no commas and begin with their number. */
export const managers = texts({
  list: {
    columns: {
      state: "In the list",
      customers: "Customers",
      keyAccounts: "Key accounts",
      lost: "Lost",
      returned: "Won back",
      kept: "Kept in a year",
      years: "Mean years as a customer",
      knowsProducts: "Knows the products and answers specific questions",
      sellsIdeas: "Sells ideas and not only goods",
      knowsBusiness: "Knows the customer’s business",
      communication: "Communication",
      criticalThinking: "Critical thinking",
      intellect: "Intellect",
      speaksLanguages: "Speaks foreign languages",
      acumen: "Acumen",
      education: "Education",
      psychology: "Psychology and marketing",
      languages: "Foreign languages",
      tasks: "Tasks",
      key: "Manager key",
    },
    skills: {
      none: "1 not yet",
      helped: "2 with help",
      alone: "3 unaided",
      teaches: "4 teaches others",
    },
    title: {
      some: "{count} {count|manager|managers}; {name} holds {share} of {basis}.",
      /** Where nobody's share is known. */
      named: "{count} {count|manager|managers}.",
      none: "No manager is listed yet.",
    },
    how: "Grey columns are filled in by every run; the others are yours. Skills: 1 not yet, 2 with help, 3 unaided, 4 teaches others. To add a manager, type the name in a new row.",
  },
  training: {
    columns: {
      product: "Product",
      boughtBy: "Bought by",
      brought: "Brought in",
      trainedOn: "Trained on",
      trainedBy: "Trained by",
      key: "Training key",
    },
    gone: "no customer any more",
    title: {
      some: "{trained} of {count} {count|product|products} trained, for {managers} {managers|manager|managers}.",
      none: "No product to be trained on is listed yet.",
    },
    how: "What the customers of each manager buy most: ten products each, and what accounts buy most. Grey columns are filled in by every run; type when and by whom the manager was trained, and add products in new rows.",
  },
  strategies: {
    columns: { type: "Type of key account", strategy: "Strategy of the type", key: "Type key" },
    title: {
      some: "{told} of {types} types of key accounts have a strategy.",
      none: "No type of key account has a strategy yet.",
    },
    how: "How you work with each type of key account: it stands on the cards of these accounts and on the page of each manager. What to do in each of the nine cells stands on Matrix, and can be written over there.",
  },
  view: {
    /** Shown beside the cell in which a manager is picked. */
    choose: "Choose a manager here. The page follows, also where the add-in is not installed.",
    row: "Row on Managers",
    skills: "Skills",
    profile: "Profile",
    study: "Study list: what their customers buy most",
    trained: "Trained",
    functions: "Functions",
    template:
      "Know the figures of each account before you talk to it. Keep a next step with a date on every card. Ask for needs, weak points and opportunities, and write them down. Look at the five risks once a month.",
    note: "Unless you type tasks on Managers, a neutral template stands here: the source’s own list of tasks is missing.",
    types: "Strategies by type of key account",
    cells: "What to do in the cells of their accounts",
    noAccounts: "None of their customers has an account card.",
  },
});
