import { formatArea, quoteSheet } from "../../../xlsx/model/address";
import { cellCount } from "../../../xlsx/model/area";
import { asOneOf, isAbsent } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { AreasTarget } from "../../class/targets";

export const RANGE_AREAS: Members<AreasTarget> = {
  exists: ({ sheetId }, { book }) => book.sheet(sheetId) !== undefined,
  properties: {
    address: {
      since: "1.9",
      get: (target, session) => {
        const sheet = quoteSheet(sheetOf(target, session).name);
        return target.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
      },
    },
    areaCount: { since: "1.9", get: ({ areas }) => areas.length },
    cellCount: {
      since: "1.9",
      get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    },
  },
  navigation: {
    areas: { since: "1.9", get: (target) => objectOf("RangeCollection", target) },
    format: { since: "1.9", get: (target) => objectOf("RangeFormat", target) },
    worksheet: { since: "1.9", get: ({ sheetId }) => objectOf("Worksheet", { sheetId }) },
    dataValidation: { since: "1.9", get: (target) => objectOf("DataValidation", target) },
    conditionalFormats: {
      since: "1.9",
      get: (target) => objectOf("ConditionalFormatCollection", target),
    },
  },
  methods: {
    select: {
      since: "1.18",
      call: ({ sheetId, areas }, _args, { book }) => book.select(sheetId, areas),
    },
    clear: {
      since: "1.9",
      call: (target, args, session) => {
        const what = isAbsent(args[0])
          ? "All"
          : asOneOf(args[0], ["All", "Formats", "Contents"] as const);
        const sheet = writableSheet(target, session);
        for (const area of target.areas)
          sheet.clear(area, what === "All" ? "all" : what === "Formats" ? "formats" : "contents");
      },
    },
  },
};
