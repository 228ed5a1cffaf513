import type { CellStyle, StyleChange } from "../../book/style";
import { DEFAULT_STYLE } from "../../book/style";
import { asFlag, asNumber, asOneOf, asText } from "../../protocol/argument";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/error";
import { defineObject } from "../../protocol/object";
import type { Kind, Property } from "../../protocol/object";
import type { AreasTarget } from "../rangeAreas";
import { sheetOf, writableSheet } from "../range/target";
import { borders } from "./borders";
import { asColor } from "./color";
import { applyStyle, uniform, uniformStyle } from "./uniform";

/** Width of 0 to 255 characters, height of 0 to 409 points, as in Excel. */
const WIDEST = 255 * 5.25 + 3.75;
const HIGHEST = 409;

const HORIZONTALS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICALS = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const rangeFormat: Kind<AreasTarget> = defineObject<AreasTarget>("RangeFormat", {
  properties: {
    columnWidth: {
      since: "1.2",
      get: (target, session) => {
        const sheet = sheetOf(target, session);
        return uniform(
          target.areas.map(({ column, columns }) => [column, columns]),
          (column) => sheet.columnWidth(column)
        );
      },
      set: (target, value, session) => {
        const points = asNumber(value);
        if (points < 0 || points > WIDEST) throw new ExcelError("InvalidArgument");
        const sheet = writableSheet(target, session);
        for (const { column, columns } of target.areas)
          sheet.setColumnWidth(column, columns, points);
      },
    },
    rowHeight: {
      since: "1.2",
      get: (target, session) => {
        const sheet = sheetOf(target, session);
        return uniform(
          target.areas.map(({ row, rows }) => [row, rows]),
          (row) => sheet.rowHeight(row)
        );
      },
      set: (target, value, session) => {
        const points = asNumber(value);
        if (points < 0 || points > HIGHEST) throw new ExcelError("InvalidArgument");
        const sheet = writableSheet(target, session);
        for (const { row, rows } of target.areas) sheet.setRowHeight(row, rows, points);
      },
    },
    horizontalAlignment: {
      get: uniformStyle(({ horizontal }) =>
        horizontal === undefined ? "General" : capital(horizontal)
      ),
      set: (target, value, session) => {
        const name = asOneOf(value, HORIZONTALS);
        if (name === "CenterAcrossSelection")
          throw new ExcelError("NotImplemented", "standin: CenterAcrossSelection is not modelled");
        applyStyle(
          target,
          {
            horizontal:
              name === "General"
                ? null
                : (name.toLowerCase() as NonNullable<CellStyle["horizontal"]>),
          },
          session
        );
      },
    },
    verticalAlignment: {
      get: uniformStyle(({ vertical }) => capital(vertical ?? "bottom")),
      set: (target, value, session) => {
        const name = asOneOf(value, VERTICALS);
        applyStyle(
          target,
          {
            vertical:
              name === "Bottom" ? null : (name.toLowerCase() as NonNullable<CellStyle["vertical"]>),
          },
          session
        );
      },
    },
    wrapText: {
      get: uniformStyle(({ wrap }) => wrap ?? false),
      set: (target, value, session) =>
        applyStyle(target, { wrap: asFlag(value) ? true : null }, session),
    },
    indentLevel: {
      since: "1.9",
      get: uniformStyle(({ indent }) => indent ?? 0),
      set: (target, value, session) => {
        const level = asNumber(value);
        if (!Number.isInteger(level) || level < 0 || level > 250)
          throw new ExcelError("InvalidArgument");
        applyStyle(target, { indent: level === 0 ? null : level }, session);
      },
    },
  },
  navigation: {
    fill: { get: (target) => rangeFill.of(target) },
    font: { get: (target) => rangeFont.of(target) },
    borders: { get: (target) => borders.of(target) },
  },
  methods: {
    autofitColumns: {
      since: "1.2",
      call: (target, _args, session) => {
        const sheet = writableSheet(target, session);
        for (const { column, columns } of target.areas) sheet.autofitColumns(column, columns);
      },
    },
    autofitRows: {
      since: "1.2",
      call: (target, _args, session) => {
        const sheet = writableSheet(target, session);
        for (const { row, rows } of target.areas) sheet.autofitRows(row, rows);
      },
    },
  },
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const rangeFill: Kind<AreasTarget> = defineObject<AreasTarget>("RangeFill", {
  properties: {
    color: {
      get: uniformStyle(({ fill }) => fill ?? DEFAULT_STYLE.fill),
      set: (target, value, session) => applyStyle(target, { fill: asColor(value) }, session),
    },
  },
  methods: {
    clear: { call: (target, _args, session) => applyStyle(target, { fill: null }, session) },
  },
});

function flag(name: "bold" | "italic" | "strikethrough", since?: string): Property<AreasTarget> {
  return {
    ...(since === undefined ? {} : { since }),
    get: uniformStyle((style) => style[name] ?? false),
    set: (target, value, session) =>
      applyStyle(target, { [name]: asFlag(value) ? true : null } as StyleChange, session),
  };
}

const rangeFont: Kind<AreasTarget> = defineObject<AreasTarget>("RangeFont", {
  properties: {
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough", "1.9"),
    color: {
      get: uniformStyle(({ fontColor }) => fontColor ?? DEFAULT_STYLE.fontColor),
      set: (target, value, session) => applyStyle(target, { fontColor: asColor(value) }, session),
    },
    name: {
      get: uniformStyle(({ fontName }) => fontName ?? DEFAULT_STYLE.fontName),
      set: (target, value, session) => applyStyle(target, { fontName: asText(value) }, session),
    },
    size: {
      get: uniformStyle(({ fontSize }) => fontSize ?? DEFAULT_STYLE.fontSize),
      set: (target, value: Json, session) => {
        const size = asNumber(value);
        if (size < 1 || size > 409) throw new ExcelError("InvalidArgument");
        applyStyle(target, { fontSize: size }, session);
      },
    },
    underline: {
      get: uniformStyle(({ underline }) => (underline === true ? "Single" : "None")),
      set: (target, value, session) => {
        const kind = asOneOf(value, [
          "None",
          "Single",
          "Double",
          "SingleAccountant",
          "DoubleAccountant",
        ] as const);
        applyStyle(target, { underline: kind === "None" ? null : true }, session);
      },
    },
  },
});
