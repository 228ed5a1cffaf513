import type { Layout, NotAList } from "../../engine/sales/layout/layout";
import { recogniseLayout } from "../../engine/sales/layout/recogniseLayout";
import type { ColumnRole, Settings } from "../../engine/settings/settings";
import { ExcelProblem } from "../../excel/excelProblem";
import type { Source } from "../../excel/read/source";
import { hasSameColumns } from "./hasSameColumns";
import type { Recognised } from "../lists/joinLists";

export type Recognition =
  | { readonly kind: "lists"; readonly lists: readonly [Recognised, ...Recognised[]] }
  | { readonly kind: "notAList"; readonly fault: NotAList; readonly source: Source };

/**
 * The first list decides what the columns are; the others must have the same.
 * @param alone the list that is suggested where they have not
 * @throws ExcelProblem "otherColumns" where they have not
 */
export function recogniseLists(
  sources: readonly Source[],
  { columns, rows }: Pick<Settings, "columns" | "rows">,
  alone: Source = sources[0]!
): Recognition {
  const recognised: Recognised[] = [];
  for (const source of sources) {
    const [first] = recognised;
    const layout = recogniseLayout(source.head, {
      columns: first === undefined ? columns : chosenColumns(first.layout),
      header: rows.header,
    });
    if (first === undefined && layout.shape === "none")
      return { kind: "notAList", fault: layout, source };
    if (
      layout.shape === "none" ||
      (first !== undefined && !hasSameColumns(first, { source, layout }))
    ) {
      throw new ExcelProblem({
        code: "otherColumns",
        facts: { address: source.address, other: sources[0]!.address },
        suggestion: alone.address,
      });
    }
    recognised.push({ source, layout });
  }
  return { kind: "lists", lists: recognised as [Recognised, ...Recognised[]] };
}

/** The roles of a list by the names of its columns: a second list is read by them, whatever its cells would say. */
function chosenColumns({ columns, shape }: Layout): { [role in ColumnRole]?: string } {
  const chosen: { [role in ColumnRole]?: string } = {};
  for (const [role, { header }] of Object.entries(columns)) {
    const fits = shape !== "periods" || role === "customer" || role === "customerId";
    if (header !== "" && fits) chosen[role as ColumnRole] = header;
  }
  return chosen;
}
