import { areaOf, type Area } from "../../../xlsx/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { integerArgument, isAbsent, textArgument } from "../../class/arguments";
import { isOf, nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Arguments, Members } from "../../class/members";
import { missing } from "../../class/missing";
import { sheetOf } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { SheetTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { addressedRange } from "../range/addressedRange";

export const WORKSHEET_FREEZE_PANES: Members<SheetTarget> = {
  methods: {
    freezeRows: {
      since: "1.7",
      call: (target, args, session) =>
        freeze(
          target,
          isAbsent(args[0]) ? 1 : integerArgument(args, 0),
          session.strict ? (sheetOf(target, session).freeze?.columns ?? 0) : 0,
          session
        ),
    },
    freezeColumns: {
      since: "1.7",
      call: (target, args, session) =>
        freeze(
          target,
          session.strict ? (sheetOf(target, session).freeze?.rows ?? 0) : 0,
          isAbsent(args[0]) ? 1 : integerArgument(args, 0),
          session
        ),
    },
    freezeAt: {
      since: "1.7",
      call: (target, args, session) => {
        const { row, column, rows, columns } = areaArgument(target, args, session);
        if (row !== 0 || column !== 0)
          throw new ExcelError("InvalidArgument", "standin: only panes from A1 on are modelled");
        freeze(
          target,
          rows === SHEET_ROWS ? 0 : rows,
          columns === SHEET_COLUMNS ? 0 : columns,
          session
        );
      },
    },
    getLocation: {
      since: "1.7",
      call: (target, _args, session) => location(target, session) ?? missing(),
    },
    getLocationOrNullObject: {
      since: "1.7",
      call: (target, _args, session) => location(target, session) ?? nullObject("Range"),
    },
    unfreeze: {
      since: "1.7",
      call: (target, _args, session) => {
        sheetOf(target, session).freeze = undefined;
      },
    },
  },
};

function freeze(target: SheetTarget, rows: number, columns: number, session: Session): void {
  if (rows < 0 || columns < 0) throw new ExcelError("InvalidArgument");
  sheetOf(target, session).freeze = rows === 0 && columns === 0 ? undefined : { rows, columns };
}

function location({ sheetId }: SheetTarget, session: Session): ExcelObject | undefined {
  const frozen = sheetOf({ sheetId }, session).freeze;
  if (!frozen) return undefined;
  const rows = frozen.rows === 0 ? SHEET_ROWS : frozen.rows;
  return objectOf("Range", {
    sheetId,
    area: areaOf(0, 0, rows, frozen.columns === 0 ? SHEET_COLUMNS : frozen.columns),
  });
}

function areaArgument({ sheetId }: SheetTarget, args: Arguments, session: Session): Area {
  const given = args[0];
  return isOf(given, "Range")
    ? given.target.area
    : addressedRange(sheetId, textArgument(args, 0), session).area;
}
