/** Rows of Log of the account that is picked, the last one first. */
import type { Style, Value } from "../../blocks/report";
import type { AccountRows, Place } from "./accountPage";
import type { LogFilter } from "./rowFilter";
import { COLUMNS, type Half, type ListColumn } from "./viewPage";

interface ShownColumn {
  readonly id: string;
  readonly span?: number;
  readonly style?: Style;
  readonly isGraded?: boolean;
  /** Instead of what stands there. */
  readonly cell?: (place: Place) => Value;
}

/**
 * A heading, small headers and the last rows that meet a filter.
 * @param most rows; fewer where no account has as many
 * @returns the next free row
 */
export function logList(
  rows: AccountRows,
  top: number,
  half: Half,
  {
    title,
    filter,
    most,
    columns,
  }: {
    readonly title: string;
    readonly filter: LogFilter;
    readonly most: number;
    readonly columns: readonly ShownColumn[];
  }
): number {
  const { page } = rows.view;
  const standing = rows.standing(filter);
  const count = Math.min(most, Math.max(2, ...standing.map(({ length }) => length)));
  const row = page.heading(top, half, rows.heading(title, count, filter));
  const places = rows.last(filter, count);
  let column: number = half;
  const shown = columns.flatMap(
    ({ id, span = 1, style, isGraded, cell }): readonly ListColumn[] => {
      const header = rows.header(id);
      if (header === undefined) return [];
      const at = column;
      column += span;
      return [
        {
          ...{ header, column: at, span },
          ...(style && { style }),
          ...(isGraded && { isGraded }),
          cells: places.map((place) => cell?.(place) ?? rows.cell(id, place)),
          texts: standing.flat().map(({ text }) => text(id)),
        },
      ];
    }
  );
  return page.list(row, shown.slice(0, COLUMNS));
}
