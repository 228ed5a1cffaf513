import { formatArea, quoteSheet } from "../book/address";
import { cellCount } from "../book/area";
import type { Area } from "../book/book";
import { asNumber, integerArgument, isAbsent, asOneOf } from "../protocol/argument";
import { ExcelError } from "../protocol/error";
import { defineObject } from "../protocol/object";
import type { Kind } from "../protocol/object";
import { conditionalFormats } from "./conditional/conditionalFormats";
import { rangeFormat } from "./format/rangeFormat";
import { range } from "./range";
import { sheetOf, writableSheet } from "./range/target";
import { worksheet } from "./worksheet";

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export const rangeAreas: Kind<AreasTarget> = defineObject<AreasTarget>("RangeAreas", {
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
    areas: { since: "1.9", get: (target) => rangeCollection.of(target) },
    format: { since: "1.9", get: (target) => rangeFormat.of(target) },
    worksheet: { since: "1.9", get: ({ sheetId }) => worksheet.of({ sheetId }) },
    conditionalFormats: { since: "1.9", get: (target) => conditionalFormats.of(target) },
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
});

const rangeCollection: Kind<AreasTarget> = defineObject<AreasTarget>("RangeCollection", {
  collection: {
    items: ({ sheetId, areas }) => areas.map((area) => range.of({ sheetId, area })),
    item: ({ sheetId, areas }, key) => {
      const area = areas[asNumber(key)];
      if (!area) throw new ExcelError("ItemNotFound");
      return range.of({ sheetId, area });
    },
  },
  methods: {
    getCount: { since: "1.9", call: ({ areas }) => areas.length },
    getItemAt: {
      since: "1.9",
      call: ({ sheetId, areas }, args) => {
        const area = areas[integerArgument(args, 0)];
        if (!area) throw new ExcelError("ItemNotFound");
        return range.of({ sheetId, area });
      },
    },
  },
});
