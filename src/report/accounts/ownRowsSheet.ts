/** Sheets with a table whose rows are the user's: header, drop-downs and a few blank rows at first; runs fill in grey cells beside what is typed. */
import { palette } from "../blocks/palette";
import type { ReportSheet, Style, Table, TableColumn, Value } from "../blocks/report";
import { TABLE_LOOK } from "../blocks/tableLook";
import type { EarlierRow } from "../earlierRows";
import { statusOf } from "../letters";
import type { ReportInput } from "../reportInput";
import { statusRules } from "../statusRules";
import { CUSTOMER_IN, type OwnRowsKind } from "../typedColumns";
import { ownRowsColumnNames } from "./ownRowsColumnNames";
import { BLANK_ROWS, TABLE_ROW, workSheet } from "./workSheet";

export interface OwnColumn extends Pick<
  TableColumn,
  "id" | "width" | "style" | "choices" | "offers"
> {
  /** Of a column that runs fill in. */
  readonly cell?: (row: EarlierRow) => Value;
}

export interface OwnRows {
  readonly title: string;
  readonly columns: readonly OwnColumn[];
  /** What the filled-in cells follow from, beside the customer: columns by id. */
  readonly filledBy: readonly string[];
}

/** undefined where nobody asks for it and none stands */
export function ownRowsSheet(
  input: ReportInput,
  kind: OwnRowsKind,
  tell: (rows: readonly EarlierRow[]) => OwnRows
): ReportSheet | undefined {
  const rows = input.earlier[kind];
  if (rows === undefined && input.accounts?.isAsked !== true) return undefined;
  const { title, columns, filledBy } = tell(rows ?? []);
  const { how } = input.wording.messages.accountWork[kind];
  const table = tableOf(input, kind, rows ?? [], columns, [CUSTOMER_IN[kind], ...filledBy]);
  return workSheet(input, kind, { title, how }, table);
}

function tableOf(
  input: ReportInput,
  kind: OwnRowsKind,
  rows: readonly EarlierRow[],
  columns: readonly OwnColumn[],
  filledBy: readonly string[]
): Table {
  const known = new Map(ownRowsColumnNames(kind).map(({ id, names }) => [id, names]));
  const headers: { readonly [id: string]: string } =
    input.wording.messages.accountWork[kind].columns;
  return {
    name: input.names.tables[kind],
    row: TABLE_ROW,
    ...TABLE_LOOK,
    rowCount: rows.length || BLANK_ROWS,
    columns: columns.map(({ id, width, style, choices, offers, cell }) => ({
      ...{ id, width, names: known.get(id)!, header: headers[id]! },
      role: cell === undefined ? "typed" : "computed",
      isHidden: false,
      style: { vertical: "Top", ...style, ...(cell && { color: palette.muted }) },
      ...(choices && { choices }),
      ...(offers && { offers }),
      cells: cell === undefined ? [] : cellsOf(rows, cell),
      gone: "",
      repeated: "",
    })),
    rules: statusRules(input.wording),
    again: "update",
    filledBy: {
      columns: filledBy,
      texts: rows.map(({ text }) => filledBy.map(text)),
    },
  };
}

/** Beside a row that names nobody there is nothing to say. */
function cellsOf(
  rows: readonly EarlierRow[],
  cell: NonNullable<OwnColumn["cell"]>
): readonly Value[] {
  if (rows.length === 0) return Array<Value>(BLANK_ROWS).fill("");
  return rows.map((row) => (row.key.trim() === "" ? "" : cell(row)));
}

export const TEXT: Style = { align: "Left", indent: 1, wrap: true };
export const DAY: Style = { numberFormat: "yyyy-mm-dd", align: "Center" };

/** How the customer of a row stands; a name that the list does not have is marked. */
export function customerStatus({ result, wording }: ReportInput): OwnColumn {
  const { status } = wording.messages.sheets.gone;
  return {
    id: "status",
    width: 15,
    style: { align: "Left", indent: 1 },
    cell: ({ customer }) =>
      customer === undefined ? status : statusOf(result.analysis.customers, customer, wording),
  };
}

/** The first column. */
export function nameColumn(): OwnColumn {
  return { id: "name", width: 26, style: { align: "Left", bold: true, color: palette.ink } };
}

/** The first column where rows are of customers. */
export function customerColumn(): OwnColumn {
  return { ...nameColumn(), id: "customer", offers: "accounts" };
}
