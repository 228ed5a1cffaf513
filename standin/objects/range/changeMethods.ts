import { areaOf, contains, overlaps, type Area } from "../../../xlsx/model/area";
import { changeValidations } from "../../book/changeValidations";
import type { BookSheet } from "../../book/bookSheet";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { asOneOf, flagArgument, isAbsent } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Method } from "../../class/members";
import { notModelled } from "../../class/notModelled";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { RangeTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";

type Methods = { readonly [name: string]: Method<RangeTarget> };

/** What changes the sheet under a range. */
export const CHANGE_METHODS: Methods = {
  clear: {
    call: (at, args, session) => {
      const what = isAbsent(args[0])
        ? "All"
        : asOneOf(args[0], [
            "All",
            "Formats",
            "Contents",
            "Hyperlinks",
            "RemoveHyperlinks",
          ] as const);
      const sheet = writableSheet(at, session);
      if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks")
        removeHyperlinks(sheet, at.area);
      if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
      if (what === "All") {
        clearConditionalFormats(sheet, at.area);
        sheet.validations = changeValidations(sheet.validations, [at.area], () => undefined);
      }
      sheet.clear(at.area, what === "All" ? "all" : what === "Formats" ? "formats" : "contents");
    },
  },
  select: { call: (at, _args, { book }) => book.select(at.sheetId, [at.area]) },
  merge: {
    since: "1.2",
    call: (at, args, session) => {
      const sheet = writableSheet(at, session);
      if (
        session.book.tables.some(
          (table) => table.sheetId === at.sheetId && overlaps(table.area, at.area)
        )
      )
        throw new ExcelError("InvalidOperation");
      const { row, column, rows, columns } = at.area;
      if (!flagArgument(args, 0)) return sheet.merge(at.area);
      for (let r = row; r < row + rows; r += 1) sheet.merge(areaOf(r, column, 1, columns));
    },
  },
  unmerge: {
    since: "1.2",
    call: (at, _args, session) => writableSheet(at, session).unmerge(at.area),
  },
  insert: {
    call: (at, args, session) => {
      const shift = asOneOf(args[0], ["Down", "Right"] as const);
      const sheet = writableSheet(at, session);
      if (shift === "Down" && at.area.columns === SHEET_COLUMNS)
        sheet.insertRows(at.area.row, at.area.rows);
      else if (shift === "Right" && at.area.rows === SHEET_ROWS)
        sheet.insertColumns(at.area.column, at.area.columns);
      else throw notModelled("Range.insert of cells that are not whole rows or columns");
      return objectOf("Range", at);
    },
  },
  delete: {
    call: (at, args, session) => {
      const shift = asOneOf(args[0], ["Up", "Left"] as const);
      const sheet = writableSheet(at, session);
      if (shift === "Up" && at.area.columns === SHEET_COLUMNS)
        sheet.deleteRows(at.area.row, at.area.rows);
      else if (shift === "Left" && at.area.rows === SHEET_ROWS)
        sheet.deleteColumns(at.area.column, at.area.columns);
      else throw notModelled("Range.delete of cells that are not whole rows or columns");
    },
  },
  calculate: {
    since: "1.6",
    call: async (_at, _args, { book }) => void (await book.recalculate()),
  },
  /** office.js asks before it splits a large array into many sets. */
  _ValidateArraySize: {
    since: "1.3",
    call: ({ area }, args) => {
      if (args[0] !== area.rows || args[1] !== area.columns)
        throw new ExcelError(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
        );
    },
  },
};

function removeHyperlinks(sheet: BookSheet, area: Area): void {
  for (const { row, column } of sheet.hyperlinks(area)) sheet.setHyperlink(row, column, undefined);
}

function clearConditionalFormats(sheet: BookSheet, area: Area): void {
  for (const { id, areas } of sheet.conditionalFormats) {
    if (areas.every((part) => contains(area, part))) sheet.deleteConditionalFormat(id);
  }
}

/** Merged areas that touch the range. */
export function mergesIn(at: RangeTarget, session: Session): readonly Area[] {
  return sheetOf(at, session).merges.filter((merge) => overlaps(merge, at.area));
}
