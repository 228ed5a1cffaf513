import type { Offered } from "../blocks/report";

/** Which column of a table has the names that can be picked in others. */
export const OFFERED_COLUMN: { readonly [table in Offered]: string } = {
  accounts: "customer",
  people: "name",
};
