import { areaOf, bounding, intersection, isOnSheet, type Area } from "../../../xlsx/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { flagArgument, integerArgument, isAbsent, textArgument } from "../../class/arguments";
import { assertTold } from "../../class/assertTold";
import { isOf, nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Arguments, Method } from "../../class/members";
import { missing } from "../../class/missing";
import { sheetOf } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { RangeTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { addressedRange } from "./addressedRange";

type Methods = { readonly [name: string]: Method<RangeTarget> };

/** From one range to another. */
export const NAVIGATION_METHODS: Methods = {
  getCell: {
    call: (at, args) => within(at, integerArgument(args, 0), integerArgument(args, 1), 1, 1),
  },
  getRow: {
    call: (at, args) => {
      const row = integerArgument(args, 0);
      if (row < 0 || row >= at.area.rows) throw new ExcelError("InvalidArgument");
      return within(at, row, 0, 1, at.area.columns);
    },
  },
  getColumn: {
    call: (at, args) => {
      const column = integerArgument(args, 0);
      if (column < 0 || column >= at.area.columns) throw new ExcelError("InvalidArgument");
      return within(at, 0, column, at.area.rows, 1);
    },
  },
  getOffsetRange: {
    call: (at, args) =>
      within(at, integerArgument(args, 0), integerArgument(args, 1), at.area.rows, at.area.columns),
  },
  getResizedRange: {
    since: "1.2",
    call: (at, args) =>
      within(
        at,
        0,
        0,
        at.area.rows + integerArgument(args, 0),
        at.area.columns + integerArgument(args, 1)
      ),
  },
  getAbsoluteResizedRange: {
    since: "1.7",
    call: (at, args) => within(at, 0, 0, integerArgument(args, 0), integerArgument(args, 1)),
  },
  getBoundingRect: {
    call: (at, args, session) => moved(at, bounding(at.area, other(at, args, session))),
  },
  getEntireColumn: {
    call: (at) => moved(at, areaOf(0, at.area.column, SHEET_ROWS, at.area.columns)),
  },
  getEntireRow: { call: (at) => moved(at, areaOf(at.area.row, 0, at.area.rows, SHEET_COLUMNS)) },
  getLastCell: { call: (at) => within(at, at.area.rows - 1, at.area.columns - 1, 1, 1) },
  getLastRow: { call: (at) => within(at, at.area.rows - 1, 0, 1, at.area.columns) },
  getLastColumn: { call: (at) => within(at, 0, at.area.columns - 1, at.area.rows, 1) },
  getRowsBelow: {
    since: "1.2",
    call: (at, args) =>
      within(
        at,
        at.area.rows,
        0,
        isAbsent(args[0]) ? 1 : integerArgument(args, 0),
        at.area.columns
      ),
  },
  getColumnsAfter: {
    since: "1.2",
    call: (at, args) =>
      within(
        at,
        0,
        at.area.columns,
        at.area.rows,
        isAbsent(args[0]) ? 1 : integerArgument(args, 0)
      ),
  },
  getIntersection: {
    call: (at, args, session) => common(at, args, session) ?? missing(),
  },
  getIntersectionOrNullObject: {
    since: "1.4",
    call: (at, args, session) => common(at, args, session) ?? nullObject("Range"),
  },
  getUsedRange: {
    needsResults: true,
    call: (at, args, session) => used(at, flagArgument(args, 0), session) ?? missing(),
  },
  getUsedRangeOrNullObject: {
    since: "1.4",
    needsResults: true,
    call: (at, args, session) => used(at, flagArgument(args, 0), session) ?? nullObject("Range"),
  },
  getSurroundingRegion: {
    since: "1.7",
    needsResults: true,
    call: (at, _args, session) => {
      assertTold(at, session);
      // Documented for VBA's CurrentRegion: around the first cell of several.
      const { row, column } = at.area;
      return moved(at, sheetOf(at, session).region(session.strict ? areaOf(row, column) : at.area));
    },
  },
  getSpillingToRange: {
    since: "1.12",
    needsResults: true,
    call: (at, _args, session) => spill(at, session) ?? missing(),
  },
  getSpillingToRangeOrNullObject: {
    since: "1.12",
    needsResults: true,
    call: (at, _args, session) => spill(at, session) ?? nullObject("Range"),
  },
  getSpillParent: {
    since: "1.12",
    needsResults: true,
    call: (at, _args, session) => spillParent(at, session) ?? missing(),
  },
  getSpillParentOrNullObject: {
    since: "1.12",
    needsResults: true,
    call: (at, _args, session) => spillParent(at, session) ?? nullObject("Range"),
  },
};

function moved(at: RangeTarget, area: Area): ExcelObject {
  if (!isOnSheet(area)) throw new ExcelError("InvalidArgument");
  return objectOf("Range", { sheetId: at.sheetId, area });
}

function within(
  at: RangeTarget,
  row: number,
  column: number,
  rows: number,
  columns: number
): ExcelObject {
  return moved(at, areaOf(at.area.row + row, at.area.column + column, rows, columns));
}

/** The range that an argument names: an object or an address on the same sheet. */
function other(at: RangeTarget, args: Arguments, session: Session): Area {
  const given = args[0];
  const found = isOf(given, "Range")
    ? given.target
    : addressedRange(at.sheetId, textArgument(args, 0), session);
  if (found.sheetId !== at.sheetId) throw new ExcelError("InvalidArgument");
  return found.area;
}

function common(at: RangeTarget, args: Arguments, session: Session): ExcelObject | undefined {
  const area = intersection(at.area, other(at, args, session));
  return area && objectOf("Range", { sheetId: at.sheetId, area });
}

function used(at: RangeTarget, valuesOnly: boolean, session: Session): ExcelObject | undefined {
  const all = sheetOf(at, session).usedArea(valuesOnly, at.area);
  return all && objectOf("Range", { sheetId: at.sheetId, area: all });
}

function spill(at: RangeTarget, session: Session): ExcelObject | undefined {
  if (at.area.rows * at.area.columns !== 1) throw new ExcelError("InvalidArgument");
  const area = sheetOf(at, session).spillOf(at.area.row, at.area.column);
  return area && objectOf("Range", { sheetId: at.sheetId, area });
}

function spillParent(at: RangeTarget, session: Session): ExcelObject | undefined {
  const area = sheetOf(at, session).spillParent(at.area.row, at.area.column);
  return area && objectOf("Range", { sheetId: at.sheetId, area: { ...area, rows: 1, columns: 1 } });
}
