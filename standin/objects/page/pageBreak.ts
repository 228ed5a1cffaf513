import { areaOf } from "../../../xlsx/model/area";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { BreakTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";

const SINCE = "1.9";

/** A horizontal one. Which row its index means is not documented: here the one after it, as in the file. */
export const PAGE_BREAK: Members<BreakTarget> = {
  properties: {
    rowIndex: { since: SINCE, get: (target, session) => rowOf(target, session) },
    columnIndex: { since: SINCE, get: () => 0 },
  },
  methods: {
    delete: {
      since: SINCE,
      call: (target, _args, session) => {
        const row = rowOf(target, session);
        const sheet = writableSheet(target, session);
        const { rowBreaks = [], ...rest } = sheet.pageLayout;
        const left = rowBreaks.filter((one) => one !== row);
        sheet.pageLayout = { ...rest, ...(left.length > 0 ? { rowBreaks: left } : {}) };
      },
    },
    getCellAfterBreak: {
      since: SINCE,
      call: (target, _args, session) =>
        objectOf("Range", {
          sheetId: target.sheetId,
          area: areaOf(rowOf(target, session), 0, 1, 1),
        }),
    },
  },
};

function rowOf(target: BreakTarget, session: Session): number {
  const { rowBreaks = [] } = sheetOf(target, session).pageLayout;
  if (!rowBreaks.includes(target.row)) throw new ExcelError("ItemNotFound");
  return target.row;
}
