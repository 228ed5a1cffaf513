import { rivalColumns, type RivalColumn } from "../../engine/sales/layout/rivalColumns";
import type { Settings } from "../../engine/settings/settings";
import type { Source } from "../../excel/read/source";
import type { Recognised } from "../lists/joinLists";
import { recogniseLists } from "./recogniseLists";

/** Lists as they would be read with another column in one role. */
export interface RivalLists extends RivalColumn {
  readonly lists: readonly Recognised[];
}

/** The other ways to read lists whose columns leave a choice: net or gross, buyer or payer, day of the sale or of the payment. */
export function rivalLists(
  sources: readonly Source[],
  { layout }: Recognised,
  settings: Pick<Settings, "columns" | "rows">,
  rivals: readonly RivalColumn[] = rivalColumns(layout)
): readonly RivalLists[] {
  return rivals.flatMap((rival) => {
    const { role, column, header } = rival;
    const columns = { ...settings.columns, [role]: header };
    const recognised = recogniseLists(sources, { ...settings, columns });
    if (recognised.kind === "notAList") return [];
    const { lists } = recognised;
    const read = lists[0].layout;
    const isRead = read.shape === layout.shape && read.columns[role]?.column === column;
    return isRead ? [{ ...rival, lists }] : [];
  });
}
