import type { ColumnRole } from "../../settings/settings";
import type { Layout } from "./layout";

/** A column that could as well have a role. */
export interface RivalColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly header: string;
}

/** Each rival is read along, so their number is bounded: the likeliest ones of a role. */
const MAX_PER_ROLE = 2;

/** The next best customer columns, where what was taken contradicts itself: only those that are no rivals anyhow. */
export function otherCustomerColumns({ columns: { customer } }: Layout): readonly RivalColumn[] {
  if (customer === undefined || customer.reason === "setting") return [];
  return customer.alternatives
    .filter(({ header, rival }) => header !== "" && rival !== true)
    .slice(0, MAX_PER_ROLE)
    .map(({ column, header }) => ({ role: "customer", column, header }));
}

/** The columns against which neither words nor cells decide, for the roles that can change a letter. docs/reading.md#columns. */
export function rivalColumns({ columns }: Layout): readonly RivalColumn[] {
  return (["amount", "customer", "date"] as const).flatMap((role) =>
    (columns[role]?.alternatives ?? [])
      .filter(({ rival }) => rival)
      .slice(0, MAX_PER_ROLE)
      .map(({ column, header }) => ({ role, column, header }))
  );
}
