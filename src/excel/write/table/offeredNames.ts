import type { Offered } from "../../../report/blocks/report";

/** The names of a table, where that stands: what can be picked in other tables. */
export type OfferedNames = (table: Offered) => Excel.Range | undefined;
