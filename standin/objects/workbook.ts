import { areaOf } from "../book/area";
import { textArgument } from "../protocol/argument";
import { ExcelError } from "../protocol/error";
import { defineObject } from "../protocol/object";
import type { Kind } from "../protocol/object";
import { application } from "./application";
import { functions } from "./functions";
import { names } from "./names";
import { workbookProtection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { runtime } from "./runtime";
import { settings } from "./settings";
import { tableCollection } from "./table/tables";
import { worksheets } from "./worksheets";

export const workbook: Kind<object> = defineObject<object>("Workbook", {
  properties: {
    name: { since: "1.7", get: (_self, { book }) => book.fileName },
    readOnly: { since: "1.8", get: () => false },
  },
  navigation: {
    application: { get: () => application.of({}) },
    worksheets: { get: () => worksheets.of({}) },
    tables: { get: () => tableCollection.of({}) },
    names: { get: () => names.of({}) },
    settings: { since: "1.4", get: () => settings.of({}) },
    functions: { since: "1.2", get: () => functions.of({}) },
    protection: { since: "1.7", get: () => workbookProtection.of({}) },
    _Runtime: { since: "1.5", get: () => runtime.of({}) },
  },
  methods: {
    getSelectedRange: {
      call: (_self, _args, { book }) => {
        const [area, ...more] = book.selection();
        if (!area || more.length > 0) throw new ExcelError("InvalidSelection");
        return range.of({ sheetId: book.activeSheet().id, area });
      },
    },
    getSelectedRanges: {
      since: "1.9",
      call: (_self, _args, { book }) => {
        const areas = book.selection();
        if (areas.length === 0) throw new ExcelError("InvalidSelection");
        return rangeAreas.of({ sheetId: book.activeSheet().id, areas });
      },
    },
    getActiveCell: {
      since: "1.7",
      call: (_self, _args, { book }) => {
        const [area] = book.selection();
        return range.of({
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
});
