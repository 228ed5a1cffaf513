import { areaOf } from "../../../xlsx/model/area";
import { textArgument } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { ExcelError } from "../../protocol/excelError";

export const WORKBOOK: Members<object> = {
  properties: {
    name: { since: "1.7", get: (_self, { book }) => book.fileName },
    readOnly: { since: "1.8", get: (_self, { readOnly }) => readOnly },
  },
  navigation: {
    application: { get: () => objectOf("Application", {}) },
    comments: { since: "1.10", get: () => objectOf("CommentCollection", {}) },
    notes: { since: "1.18", get: () => objectOf("NoteCollection", {}) },
    worksheets: { get: () => objectOf("WorksheetCollection", {}) },
    tables: { get: () => objectOf("TableCollection", {}) },
    names: { get: () => objectOf("NamedItemCollection", {}) },
    settings: { since: "1.4", get: () => objectOf("SettingCollection", {}) },
    properties: { since: "1.7", get: () => objectOf("DocumentProperties", {}) },
    functions: { since: "1.2", get: () => objectOf("Functions", {}) },
    protection: { since: "1.7", get: () => objectOf("WorkbookProtection", {}) },
    _Runtime: { since: "1.5", get: () => objectOf("Runtime", {}) },
  },
  methods: {
    getSelectedRange: {
      call: (_self, _args, { book }) => {
        const [area, ...more] = book.selection();
        if (!area || more.length > 0) throw new ExcelError("InvalidSelection");
        return objectOf("Range", { sheetId: book.activeSheet().id, area });
      },
    },
    getSelectedRanges: {
      since: "1.9",
      call: (_self, _args, { book }) => {
        const areas = book.selection();
        if (areas.length === 0) throw new ExcelError("InvalidSelection");
        return objectOf("RangeAreas", { sheetId: book.activeSheet().id, areas });
      },
    },
    getActiveCell: {
      since: "1.7",
      call: (_self, _args, { book }) => {
        const [area] = book.selection();
        return objectOf("Range", {
          sheetId: book.activeSheet().id,
          area: areaOf(area?.row ?? 0, area?.column ?? 0),
        });
      },
    },
    _RemoveReference: {
      call: (_self, args, { references }) => void references.delete(textArgument(args, 0)),
    },
    _RemoveAllReferences: { call: (_self, _args, { references }) => references.clear() },
    _GetReferenceCount: { call: (_self, _args, { references }) => references.size },
    _SetOsfControlContainerReadyForCustomFunctions: {
      call: (_self, _args, session) => session.functionsReady(),
    },
  },
};
