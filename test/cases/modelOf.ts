import type { Case, SheetSpec, Value } from "./case";
import { blankSheet, bookOf } from "../../xlsx/model/blank";
import type { BookModel, SheetModel, TableModel } from "../../xlsx/model/model";
import { NEW_TABLE_LOOK } from "../../xlsx/model/newTableLook";

/** A case's workbook as the stand-in opens it. */
export function modelOf(one: Pick<Case, "sheets" | "date1904" | "structureProtected">): BookModel {
  const formats = [
    ...new Set(
      one.sheets.flatMap(({ formats = {}, formatsBelow }) => [
        ...Object.values(formats),
        ...Object.values(formatsBelow?.formats ?? {}),
      ])
    ),
  ];
  const book = bookOf(one.sheets.map((spec) => sheetModel(spec, formats)));
  return {
    ...book,
    date1904: one.date1904 ?? false,
    structureProtected: one.structureProtected ?? false,
    styles: [
      ...book.styles,
      ...formats.map((numberFormat) => ({ ...book.styles[0]!, numberFormat })),
    ],
  };
}

function sheetModel(spec: SheetSpec, formats: readonly string[]): SheetModel {
  const { rows } = spec;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { formatsBelow } = spec;
  const styles = rows.map((row, r) => {
    const own = formatsBelow !== undefined && r >= formatsBelow.row ? formatsBelow.formats : {};
    return row.map((_, column) => {
      const format = own[column] ?? spec.formats?.[column];
      return format === undefined ? undefined : 1 + formats.indexOf(format);
    });
  });
  return {
    ...blankSheet(spec.name),
    values: rows.map((row) => row.map(stored)),
    styles,
    merges: (spec.merges ?? []).map(([row, column, height, width]) => ({
      row,
      column,
      rows: height,
      columns: width,
    })),
    formulas: spec.formulas ?? [],
    tables: spec.table === undefined ? [] : [tableModel(spec.table, rows, columns)],
    hiddenRows: [...(spec.hiddenRows ?? [])],
    protected: spec.protected ?? false,
    ...(spec.filter === true
      ? {
          autoFilter: {
            area: { row: 0, column: 0, rows: rows.length, columns },
            criteria: new Map([[1, { filterOn: "Values", values: ["shown"] }]]),
          },
        }
      : {}),
  };
}

function tableModel(name: string, rows: SheetSpec["rows"], columns: number): TableModel {
  return {
    name,
    area: { row: 0, column: 0, rows: rows.length, columns },
    columns: rows[0]!.map(String),
    ...NEW_TABLE_LOOK,
  };
}

/** A leading apostrophe says "text" and is not part of the value, as when a user types it. */
const stored = (value: Value): Value | null =>
  value === "" ? null : typeof value === "string" && value.startsWith("'") ? value.slice(1) : value;
