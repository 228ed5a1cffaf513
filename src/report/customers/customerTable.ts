import { palette } from "../blocks/palette";
import { nameWidth } from "../blocks/nameWidth";
import type { Style, Table, TableColumn, TableRule, Value } from "../blocks/report";
import { TABLE_LOOK } from "../blocks/tableLook";
import { segmentOfLetters, statusOf } from "../letters";
import { lettersInUse } from "../byHand/lettersInUse";
import type { ReportInput } from "../reportInput";
import { statusRules } from "../statusRules";
import { customerColumnNames } from "./customerColumnNames";
import { ownerOf } from "./ownerOf";
import { customerHeaders, type CustomerTableKind } from "./customerHeaders";

interface CustomerTable {
  readonly kind: CustomerTableKind;
  /** Of its header. */
  readonly row: number;
  /** customerIndex of each row, in their order. */
  readonly customers: readonly number[];
  /** Between the customer and the hidden columns. */
  readonly columns: readonly CustomerColumn[];
  readonly rules?: readonly TableRule[];
}

export interface CustomerColumn {
  readonly id: string;
  readonly width: number;
  readonly style: Style;
  /** Absent in a column in which people type. null leaves what stands there. */
  readonly cell?: (customer: number, row: number) => Value | null;
  readonly isHidden?: boolean;
  readonly choices?: readonly string[];
  /** What it holds is of an earlier run. */
  readonly isEarlier?: boolean;
  /** In the row of a customer whom the list no longer has; nothing without it. */
  readonly gone?: Value | null;
}

/** A table with one row a customer: their name, what is told of them, and the hidden columns by which rows are found and ordered. */
export function customerTable(
  input: ReportInput,
  { kind, row, customers, columns, rules = [] }: CustomerTable
): Table {
  const { result, names, wording } = input;
  const known = new Map(customerColumnNames(kind).map(({ id, names: all }) => [id, all]));
  const headers = customerHeaders(kind, wording);
  const { name: value } = wording.messages.classes.basis[result.analysis.valueBasis];
  const nameOf = (c: number): string => result.customers[c]!;
  const column = (
    {
      id,
      width,
      style,
      cell,
      isHidden = false,
      choices,
      isEarlier = false,
      gone = "",
    }: CustomerColumn,
    role: TableColumn["role"] = cell === undefined ? "typed" : isEarlier ? "earlier" : "computed"
  ): TableColumn => ({
    id,
    names: known.get(id)!,
    header: id === "value" ? value : headers.get(id)!,
    role,
    isHidden,
    style: { vertical: "Top", ...style },
    width,
    ...(choices === undefined ? {} : { choices }),
    cells: cell === undefined ? [] : customers.map(cell),
    gone,
    repeated: id === "status" ? wording.messages.sheets.repeated.status : "",
  });
  const shown = { bold: true, color: palette.ink };
  return {
    name: names.tables[kind],
    row,
    ...TABLE_LOOK,
    rowCount: customers.length,
    columns: [
      column(
        { id: "customer", width: nameWidth(result.customers), style: shown, cell: nameOf },
        "shown"
      ),
      ...columns.map((one) => column(one)),
      column({ id: "key", width: 20, style: {}, cell: nameOf, isHidden: true }, "key"),
      column(
        { id: "place", width: 10, style: {}, cell: (_, at) => at + 1, isHidden: true },
        "place"
      ),
    ],
    rules: [...rules, ...colours(input)],
    again: "update",
  };
}

/** The letters and words in the cells give the colours. */
function colours({ wording }: ReportInput): readonly TableRule[] {
  return [
    ...statusRules(wording),
    ...(["A", "B", "C"] as const).map((letter) => {
      // Two characters: rules reach to the end of the sheet, and words may stand below the table.
      const formula = `=AND(LEFT({segment},1)="${letter}",LEN({segment})=2)`;
      return {
        columns: ["segment"],
        formula,
        formulas: [formula],
        style: palette.classes[letter],
      };
    }),
  ];
}

/** The letters that count. */
export function segmentColumn(input: ReportInput): CustomerColumn {
  return {
    id: "segment",
    width: 10,
    style: { align: "Center", bold: true },
    cell(c) {
      const { abc, xyz } = lettersInUse(input, c);
      return segmentOfLetters(abc, xyz);
    },
  };
}

export function statusColumn({ result, wording }: ReportInput): CustomerColumn {
  return {
    id: "status",
    width: 12,
    style: { align: "Left", indent: 1 },
    cell: (c) => statusOf(result.analysis.customers, c, wording),
  };
}

/** Who looks after them by the list, and by what was typed on Segments; none where nothing says it. */
export function peopleColumns(
  input: ReportInput,
  kind: CustomerTableKind
): readonly CustomerColumn[] {
  const managers = input.review.dimensions.find(({ role }) => role === "manager");
  const owner = ownerOf(input, kind);
  const column = (id: string, cell: (c: number) => string): CustomerColumn => ({
    id,
    width: 17,
    style: { align: "Left", indent: 1 },
    cell,
  });
  return [
    ...(managers === undefined
      ? []
      : [column("manager", (c) => managers.values[managers.dominant[c]!] ?? "")]),
    ...(owner === undefined ? [] : [column("owner", owner)]),
  ];
}
