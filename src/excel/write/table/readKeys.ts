import type { Table } from "../../../report/blocks/report";
import type { Budget } from "../budget";
import type { RowKeys } from "./planRows";
import { readColumns } from "./readColumns";
import type { StandingTable } from "./standingTable";

/** Reads whose the rows are, in one go with their places. */
export async function readKeys(
  budget: Budget,
  standing: StandingTable,
  { columns }: Pick<Table, "columns">
): Promise<RowKeys> {
  const idOf = (role: Table["columns"][number]["role"]): string =>
    columns.find((column) => column.role === role)?.id ?? "";
  const ids = { key: idOf("key"), shown: idOf("shown"), place: idOf("place") };
  const texts = await readColumns(budget, standing, Object.values(ids));
  const [keys, shown, places] = [texts.get(ids.key), texts.get(ids.shown), texts.get(ids.place)];
  return {
    ...(keys === undefined ? {} : { keys }),
    shown: shown ?? keys ?? [],
    ...(places === undefined ? {} : { places }),
  };
}
