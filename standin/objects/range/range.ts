import { contains, overlaps } from "../../../xlsx/model/area";
import { asOneOf, asRecord, flagArgument } from "../../class/arguments";
import { assertTold } from "../../class/assertTold";
import { nullObject, objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { notModelled } from "../../class/notModelled";
import { sheetOf } from "../../class/rangeCells";
import type { RangeTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { CELL_PROPERTIES } from "./cellProperties";
import { CHANGE_METHODS, mergesIn } from "./changeMethods";
import { NAVIGATION_METHODS } from "./navigationMethods";
import { PLACE_PROPERTIES } from "./placeProperties";
import { visibleAreas } from "./visibleAreas";

export const RANGE: Members<RangeTarget> = {
  exists: ({ sheetId }, { book }) => book.sheet(sheetId) !== undefined,
  properties: { ...CELL_PROPERTIES, ...PLACE_PROPERTIES },
  navigation: {
    format: { get: ({ sheetId, area }) => objectOf("RangeFormat", { sheetId, areas: [area] }) },
    worksheet: { get: ({ sheetId }) => objectOf("Worksheet", { sheetId }) },
    dataValidation: {
      since: "1.8",
      get: ({ sheetId, area }) => objectOf("DataValidation", { sheetId, areas: [area] }),
    },
    conditionalFormats: {
      since: "1.6",
      get: ({ sheetId, area }) =>
        objectOf("ConditionalFormatCollection", { sheetId, areas: [area] }),
    },
  },
  methods: {
    ...NAVIGATION_METHODS,
    ...CHANGE_METHODS,
    getVisibleView: { since: "1.3", call: (at) => objectOf("RangeView", at) },
    getTables: {
      since: "1.9",
      call: ({ sheetId, area }, args, { book }) => {
        const touches = flagArgument(args, 0)
          ? contains
          : (a: typeof area, b: typeof area) => overlaps(a, b);
        const found = book.tables.filter(
          (table) => table.sheetId === sheetId && touches(area, table.area)
        );
        return objectOf("TableScopedCollection", { ids: found.map(({ id }) => id) });
      },
    },
    getMergedAreasOrNullObject: {
      since: "1.13",
      // OfficeDev/office-js#5918: the desktop's undo stack is empty afterwards.
      reportedUndo: "web",
      call: (at, _args, session) => {
        const areas = mergesIn(at, session);
        return areas.length === 0
          ? nullObject("RangeAreas")
          : objectOf("RangeAreas", { sheetId: at.sheetId, areas });
      },
    },
    getRowProperties: {
      since: "1.9",
      call: (at, args, session) => {
        const asked = Object.keys(asRecord(args[0] as Json));
        if (asked.some((name) => name !== "rowHidden"))
          throw notModelled(`Range.getRowProperties(${asked.join(", ")})`);
        const sheet = sheetOf(at, session);
        return Array.from({ length: at.area.rows }, (_, row) => ({
          rowHidden: sheet.isRowHidden(at.area.row + row),
        }));
      },
    },
    getSpecialCells: {
      since: "1.9",
      call: (at, args, session) => {
        assertTold(at, session);
        const areas = special(at, asOneOf(args[0], SPECIAL_KINDS), sheetOf(at, session));
        if (areas.length === 0) throw new ExcelError("ItemNotFound");
        return objectOf("RangeAreas", { sheetId: at.sheetId, areas });
      },
    },
    getSpecialCellsOrNullObject: {
      since: "1.9",
      call: (at, args, session) => {
        assertTold(at, session);
        const areas = special(at, asOneOf(args[0], SPECIAL_KINDS), sheetOf(at, session));
        return areas.length === 0
          ? nullObject("RangeAreas")
          : objectOf("RangeAreas", { sheetId: at.sheetId, areas });
      },
    },
  },
};

const SPECIAL_KINDS = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

function special(
  { area }: RangeTarget,
  kind: (typeof SPECIAL_KINDS)[number],
  sheet: ReturnType<typeof sheetOf>
): RangeTarget["area"][] {
  if (kind !== "Visible") throw notModelled(`Range.getSpecialCells(${kind})`);
  return visibleAreas(sheet, area);
}
