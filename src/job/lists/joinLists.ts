import type { EncoderOptions } from "../../engine/sales/encoding/encoderOptions";
import type { Layout, SourceHead } from "../../engine/sales/layout/layout";
import type { Source } from "../../excel/read/source";

/** A list, recognised. */
export interface Recognised {
  readonly source: Source;
  readonly layout: Layout;
}

/** A list and its rows among those of all lists, which are counted as if they stood in one: the header of the first, then the rows of all. */
export interface JoinedList extends Recognised {
  /** Its first row among all, and that row inside the list. */
  readonly firstRow: number;
  readonly from: number;
}

export interface JoinedLists {
  readonly lists: readonly JoinedList[];
  /** Of all: that of the first. */
  readonly layout: Layout;
  readonly encoding: Pick<
    EncoderOptions,
    "rowCount" | "partStarts" | "hidden" | "useHidden" | "merges"
  >;
  /** Rows hidden by hand that are used, where a filter on another list leaves rows out. */
  readonly usedHidden: number;
}

/** @param all lists with the same columns, in the order in which they are read; at least one */
export function joinLists(all: readonly Recognised[], useAllRows: boolean): JoinedLists {
  const lists: JoinedList[] = [];
  let next = 0;
  for (const [i, { source, layout }] of all.entries()) {
    const from = i === 0 ? 0 : layout.dataRow;
    lists.push({ source, layout, firstRow: next, from });
    next += source.rowCount - from;
  }
  const { layout } = lists[0]!;
  const filtered = !useAllRows && lists.some(({ source }) => source.filtered);
  const hiding = lists.filter(({ source }) => !filtered || source.filtered);
  return {
    lists,
    layout,
    encoding: {
      rowCount: next,
      partStarts: lists.slice(1).map(({ firstRow }) => firstRow),
      hidden: hiding.flatMap(hiddenOf),
      useHidden: !filtered,
      merges: lists.flatMap(mergesOf),
    },
    usedHidden: lists
      .filter((list) => !hiding.includes(list))
      .flatMap(hiddenOf)
      .reduce((sum, [first, last]) => sum + last - first + 1, 0),
  };
}

export function rowAmongAll({ firstRow, from }: JoinedList, row: number): number {
  return row - from + firstRow;
}

function hiddenOf(list: JoinedList): (readonly [first: number, last: number])[] {
  return list.source.hidden
    .filter(([, last]) => last >= list.from)
    .map(([first, last]) => [
      rowAmongAll(list, Math.max(first, list.from)),
      rowAmongAll(list, last),
    ]);
}

function mergesOf(list: JoinedList): SourceHead["merges"][number][] {
  return list.source.head.merges
    .filter(({ row }) => row >= list.from)
    .map((merge) => ({ ...merge, row: rowAmongAll(list, merge.row) }));
}
