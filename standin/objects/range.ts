import { contains, overlaps } from "../book/area";
import { flagArgument, asOneOf } from "../protocol/argument";
import { ExcelError } from "../protocol/error";
import { defineObject, nullObject } from "../protocol/object";
import type { Kind } from "../protocol/object";
import { notModelled } from "../protocol/query";
import { conditionalFormats } from "./conditional/conditionalFormats";
import { rangeAreas } from "./rangeAreas";
import { rangeFormat } from "./format/rangeFormat";
import { CELL_PROPERTIES } from "./range/cells";
import { CHANGE_METHODS, mergesIn } from "./range/change";
import { NAVIGATION_METHODS } from "./range/navigate";
import { PLACE_PROPERTIES } from "./range/place";
import { sheetOf } from "./range/target";
import type { RangeTarget } from "./range/target";
import { visibleAreas } from "./range/visible";
import { rangeView } from "./rangeView";
import { tableScopedCollection } from "./table/tables";
import { worksheet } from "./worksheet";

export const range: Kind<RangeTarget> = defineObject<RangeTarget>("Range", {
  exists: ({ sheetId }, { book }) => book.sheet(sheetId) !== undefined,
  properties: { ...CELL_PROPERTIES, ...PLACE_PROPERTIES },
  navigation: {
    format: { get: ({ sheetId, area }) => rangeFormat.of({ sheetId, areas: [area] }) },
    worksheet: { get: ({ sheetId }) => worksheet.of({ sheetId }) },
    conditionalFormats: {
      since: "1.6",
      get: ({ sheetId, area }) => conditionalFormats.of({ sheetId, areas: [area] }),
    },
  },
  methods: {
    ...NAVIGATION_METHODS,
    ...CHANGE_METHODS,
    getVisibleView: { since: "1.3", call: (at) => rangeView.of(at) },
    getTables: {
      since: "1.9",
      call: ({ sheetId, area }, args, { book }) => {
        const touches = flagArgument(args, 0)
          ? contains
          : (a: typeof area, b: typeof area) => overlaps(a, b);
        const found = book.tables.filter(
          (table) => table.sheetId === sheetId && touches(area, table.area)
        );
        return tableScopedCollection.of({ ids: found.map(({ id }) => id) });
      },
    },
    getMergedAreasOrNullObject: {
      since: "1.13",
      call: (at, _args, session) => {
        const areas = mergesIn(at, session);
        return areas.length === 0
          ? nullObject("RangeAreas")
          : rangeAreas.of({ sheetId: at.sheetId, areas });
      },
    },
    getSpecialCells: {
      since: "1.9",
      call: (at, args, session) => {
        const areas = special(at, asOneOf(args[0], SPECIAL_KINDS), sheetOf(at, session));
        if (areas.length === 0) throw new ExcelError("ItemNotFound");
        return rangeAreas.of({ sheetId: at.sheetId, areas });
      },
    },
    getSpecialCellsOrNullObject: {
      since: "1.9",
      call: (at, args, session) => {
        const areas = special(at, asOneOf(args[0], SPECIAL_KINDS), sheetOf(at, session));
        return areas.length === 0
          ? nullObject("RangeAreas")
          : rangeAreas.of({ sheetId: at.sheetId, areas });
      },
    },
  },
});

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
