import { columnName } from "../../../xlsx/model/address";
import type { CellValue } from "../../../xlsx/model/cellValue";
import type { Members } from "../../class/members";
import { assertReadable, sheetOf } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { RangeTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { visibleIndices } from "./visibleAreas";

/** The visible cells of a range, read only. */
export const RANGE_VIEW: Members<RangeTarget> = {
  properties: {
    values: {
      since: "1.3",
      get: (at, session) => visible(at, session, (sheet) => sheet.values(at.area)),
    },
    formulas: {
      since: "1.3",
      get: (at, session) => visible(at, session, (sheet) => sheet.formulas(at.area)),
    },
    text: {
      since: "1.3",
      get: (at, session) => visible(at, session, (sheet) => sheet.texts(at.area)),
    },
    numberFormat: {
      since: "1.3",
      get: (at, session) => visible(at, session, (sheet) => sheet.numberFormats(at.area)),
    },
    rowCount: { since: "1.3", get: (at, session) => shown(at, session).rows.length },
    columnCount: { since: "1.3", get: (at, session) => shown(at, session).columns.length },
    cellAddresses: {
      since: "1.3",
      get: (at, session) => {
        const { rows, columns } = shown(at, session);
        return rows.map((row) => columns.map((column) => `${columnName(column)}${row + 1}`));
      },
    },
  },
};

function shown(
  at: RangeTarget,
  session: Session
): { readonly rows: number[]; readonly columns: number[] } {
  const sheet = sheetOf(at, session);
  return {
    rows: visibleIndices(at.area.row, at.area.rows, (row) => sheet.isRowHidden(row)),
    columns: visibleIndices(at.area.column, at.area.columns, (column) =>
      sheet.isColumnHidden(column)
    ),
  };
}

function visible(
  at: RangeTarget,
  session: Session,
  read: (sheet: ReturnType<typeof sheetOf>) => readonly (readonly CellValue[])[]
): Json {
  assertReadable(at, session);
  const all = read(sheetOf(at, session));
  const { rows, columns } = shown(at, session);
  return rows.map((row) =>
    columns.map((column) => all[row - at.area.row]?.[column - at.area.column] ?? "")
  );
}
