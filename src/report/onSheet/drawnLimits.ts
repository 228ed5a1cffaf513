/** Empty rows between a table and what is drawn below it. */
export const FOOT_GAP = 2;

/** Excel keeps a link as an object of its own: with more, opening the sheet becomes slow. */
export const MOST_LINKS = 500;
