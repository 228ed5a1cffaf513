import { isAbsent } from "../../class/arguments";
import type { Members } from "../../class/members";
import { notModelled } from "../../class/notModelled";

export const WORKBOOK_PROTECTION: Members<object> = {
  properties: { protected: { since: "1.7", get: (_self, { book }) => book.structureProtected } },
  methods: {
    protect: {
      since: "1.7",
      undo: "nowhere",
      call: (_self, args, { book }) => {
        if (!isAbsent(args[0])) throw notModelled("WorkbookProtection.protect with a password");
        book.structureProtected = true;
      },
    },
    unprotect: {
      since: "1.7",
      undo: "nowhere",
      call: (_self, _args, { book }) => {
        book.structureProtected = false;
      },
    },
  },
};
