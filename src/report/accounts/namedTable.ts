import { nameWidth } from "../blocks/nameWidth";
import { palette } from "../blocks/palette";
import type { KnownColumn, Style, Table, TableColumn, Value } from "../blocks/report";
import { TABLE_LOOK } from "../blocks/tableLook";
import { nameKey } from "../nameKey";
import type { ReportInput } from "../reportInput";
import { NAMED_IN, type NamedKind, TYPED_COLUMNS } from "../typedColumns";
import { BLANK_ROWS, TABLE_ROW } from "./workSheet";

export interface NamedColumn<Row> {
  readonly id: string;
  readonly width: number;
  readonly style: Style;
  /** Absent in a column in which people type. */
  readonly cell?: (row: Row) => Value;
  readonly choices?: readonly string[];
  /** In a row that the list tells nothing of any more; nothing without it, null leaves what stands there. */
  readonly gone?: Value | null;
}

/** A table whose rows belong to names that are no customers': found again by the hidden key that is made of them; those of whom the report tells nothing any more stay at the end. */
export function namedTable<Row>(
  input: ReportInput,
  kind: NamedKind,
  tell: {
    readonly rows: readonly Row[];
    readonly names: readonly KnownColumn[];
    readonly headers: ReadonlyMap<string, string>;
    /** The names that make the key. */
    readonly keyOf: (row: Row) => readonly string[];
    readonly nameOf: (row: Row) => string;
    /** Between the name and the hidden columns. */
    readonly columns: readonly NamedColumn<Row>[];
  }
): Table {
  const { rows, headers } = tell;
  const known = new Map(tell.names.map(({ id, names }) => [id, names]));
  const typed: readonly string[] = TYPED_COLUMNS[kind];
  const { repeated } = input.wording.messages.sheets;
  const column = (
    { id, width, style, cell, choices, gone = "" }: NamedColumn<Row>,
    role: TableColumn["role"] = typed.includes(id) ? "typed" : "computed"
  ): TableColumn => ({
    ...{ id, names: known.get(id)!, header: headers.get(id)!, role, width },
    isHidden: role === "key" || role === "place",
    style: { vertical: "Top", ...(role === "computed" && { color: palette.muted }), ...style },
    ...(choices && { choices }),
    cells: cell === undefined ? [] : rows.map(cell),
    gone,
    repeated: id === "state" ? repeated.status : "",
  });
  const isNew = input.earlier[kind] === undefined;
  const places = new Map(rows.map((row, at) => [row, at + 1]));
  return {
    name: input.names.tables[kind],
    row: TABLE_ROW,
    ...TABLE_LOOK,
    rowHeight: 32,
    rowCount: rows.length === 0 && isNew ? BLANK_ROWS : rows.length,
    columns: [
      column(
        {
          id: NAMED_IN[kind],
          width: nameWidth(rows.map(tell.nameOf)),
          style: { bold: true, color: palette.ink },
          cell: tell.nameOf,
        },
        "shown"
      ),
      ...tell.columns.map((one) => column(one)),
      column(
        { id: "key", width: 20, style: {}, cell: (row) => nameKey(...tell.keyOf(row)) },
        "key"
      ),
      column({ id: "place", width: 10, style: {}, cell: (row) => places.get(row)! }, "place"),
    ],
    rules: [],
    again: "update",
  };
}
