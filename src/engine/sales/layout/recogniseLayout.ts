/**
 * What a range of cells is: sales lines, a customer x period table, a list of totals, or no list. Pure: looks at the head
 * of the source only and decides everything that can be decided. docs/reading.md.
 */
import type { Settings } from "../../settings/settings";
import { isBlank } from "../text/isBlank";
import { candidates } from "./candidates";
import { chooseColumns } from "./chooseColumns";
import { columnProfile } from "./columnProfile";
import { headerRows } from "./headerRows";
import type { Layout, NotAList, SourceHead } from "./layout";
import { linesLayout } from "./linesLayout";
import { headersOf, notAList } from "./notAList";
import { outlineLayout } from "./outlineLayout";
import { periodsLayout } from "./periodsLayout";

export interface RecogniseOptions {
  /** Header names chosen by the user; a name that is not there gives NotAList "columnNotFound". */
  readonly columns?: Settings["columns"];
  /** Row of the header as the user says: counted from 1, -1 for none, 0 (or absent) to recognise it. Not for Excel tables. */
  readonly header?: number;
}

/**
 * Recognises a source by its head.
 * @returns the layout with the reason of every choice, or why the range cannot be used. Never throws at data.
 */
export function recogniseLayout(
  head: SourceHead,
  options: RecogniseOptions = {}
): Layout | NotAList {
  const used = usedColumns(head);
  if (used.length === 0) return notAList({ code: "empty", facts: {} });
  const header = headerRows(head, options.header);
  if (used.length === 1) return notAList({ code: "singleColumn", facts: {} });
  if (header.dataRow >= head.rowCount) return notAList({ code: "noDataRows", facts: {} });
  const profiles = Array.from({ length: head.columnCount }, (_, column) =>
    columnProfile(head, column, header.dataRow, head.values.length)
  );
  const all = candidates(header.names, profiles, head.letters);
  const periods = periodsLayout(head, header, all, options.columns ?? {});
  if (periods) return periods;
  const outline = outlineLayout(head, header, all, options.columns ?? {});
  if (outline) return outline;
  const chosen = chooseColumns(all, options.columns ?? {});
  return chosen.kind === "chosen"
    ? linesLayout(head, header, all, chosen.choices)
    : notAList(
        { code: "columnNotFound", facts: { role: chosen.role, header: chosen.header } },
        headersOf(all)
      );
}

function usedColumns(head: SourceHead): number[] {
  const used: number[] = [];
  for (let column = 0; column < head.columnCount; column++) {
    const filled = head.values.some((row) => {
      const cell = row[column] ?? "";
      return typeof cell !== "string" || !isBlank(cell);
    });
    if (filled) used.push(column);
  }
  return used;
}
