import { isAbsent } from "../../class/arguments";
import type { Members } from "../../class/members";
import { notModelled } from "../../class/notModelled";
import { sheetOf } from "../../class/rangeCells";
import type { SheetTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";

/** Protecting and unprotecting empty the undo stack (documented); passwords and options are not modelled. */
export const WORKSHEET_PROTECTION: Members<SheetTarget> = {
  properties: {
    protected: { since: "1.2", get: (target, session) => sheetOf(target, session).protected },
  },
  methods: {
    protect: {
      since: "1.2",
      undo: "nowhere",
      call: (target, args, session) => {
        if (!isAbsent(args[0]) || !isAbsent(args[1]))
          throw notModelled("WorksheetProtection.protect with options or a password");
        const sheet = sheetOf(target, session);
        if (sheet.protected) throw new ExcelError("InvalidOperation");
        sheet.protected = true;
      },
    },
    unprotect: {
      since: "1.2",
      undo: "nowhere",
      call: (target, _args, session) => {
        sheetOf(target, session).protected = false;
      },
    },
  },
};
