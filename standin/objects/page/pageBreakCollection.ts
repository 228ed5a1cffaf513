import { asNumber } from "../../class/arguments";
import { isOf, objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { SheetTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { addressedRange } from "../range/addressedRange";

const SINCE = "1.9";
/** Microsoft: Excel specifications and limits, page breaks. */
const MOST = 1026;

/** The horizontal page breaks of a sheet that somebody made. */
export const PAGE_BREAK_COLLECTION: Members<SheetTarget> = {
  collection: {
    items: (target, session) =>
      breaksOf(target, session).map((row) => objectOf("PageBreak", { ...target, row })),
    item: (target, key, session) => {
      const row = breaksOf(target, session)[asNumber(key)];
      return row === undefined ? missing() : objectOf("PageBreak", { ...target, row });
    },
  },
  methods: {
    add: {
      since: SINCE,
      call: ({ sheetId }, args, session) => {
        const given = args[0];
        if (!isOf(given, "Range") && (typeof given !== "string" || given === ""))
          throw new ExcelError("InvalidArgument");
        const range = isOf(given, "Range") ? given.target : addressedRange(sheetId, given, session);
        const { row } = range.area;
        // There is no page before the first row.
        if (range.sheetId !== sheetId || row === 0) throw new ExcelError("InvalidArgument");
        const sheet = writableSheet({ sheetId }, session);
        const rows = [...new Set([...breaksOf({ sheetId }, session), row])].sort((a, b) => a - b);
        if (rows.length > MOST) throw new ExcelError("InvalidOperation");
        sheet.pageLayout = { ...sheet.pageLayout, rowBreaks: rows };
        return objectOf("PageBreak", { sheetId, row });
      },
    },
    getCount: { since: SINCE, call: (target, _args, session) => breaksOf(target, session).length },
    getItem: {
      since: SINCE,
      call: (target, args, session) => {
        const row = breaksOf(target, session)[asNumber(args[0] as number)];
        return row === undefined ? missing() : objectOf("PageBreak", { ...target, row });
      },
    },
    removePageBreaks: {
      since: SINCE,
      call: (target, _args, session) => {
        const sheet = writableSheet(target, session);
        const { rowBreaks: _gone, ...rest } = sheet.pageLayout;
        sheet.pageLayout = rest;
      },
    },
  },
};

function breaksOf(target: SheetTarget, session: Session): readonly number[] {
  return sheetOf(target, session).pageLayout.rowBreaks ?? [];
}
