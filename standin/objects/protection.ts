import { isAbsent } from "../protocol/argument";
import { ExcelError } from "../protocol/error";
import { defineObject } from "../protocol/object";
import type { Kind } from "../protocol/object";
import { notModelled } from "../protocol/query";
import { sheetOf } from "./range/target";
import type { SheetTarget } from "./worksheet";

/** Protecting and unprotecting empty the undo stack (documented); passwords and options are not modelled. */
export const worksheetProtection: Kind<SheetTarget> = defineObject<SheetTarget>(
  "WorksheetProtection",
  {
    properties: {
      protected: { since: "1.2", get: (target, session) => sheetOf(target, session).protected },
    },
    methods: {
      protect: {
        since: "1.2",
        clearsUndo: true,
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
        clearsUndo: true,
        call: (target, _args, session) => {
          sheetOf(target, session).protected = false;
        },
      },
    },
  }
);

export const workbookProtection: Kind<object> = defineObject<object>("WorkbookProtection", {
  properties: { protected: { since: "1.7", get: (_self, { book }) => book.structureProtected } },
  methods: {
    protect: {
      since: "1.7",
      clearsUndo: true,
      call: (_self, args, { book }) => {
        if (!isAbsent(args[0])) throw notModelled("WorkbookProtection.protect with a password");
        book.structureProtected = true;
      },
    },
    unprotect: {
      since: "1.7",
      clearsUndo: true,
      call: (_self, _args, { book }) => {
        book.structureProtected = false;
      },
    },
  },
});
