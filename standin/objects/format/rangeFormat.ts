import type { CellStyle } from "../../../xlsx/model/style";
import { asFlag, asNumber, asOneOf } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { AreasTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
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

export const RANGE_FORMAT: Members<AreasTarget> = {
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
    fill: { get: (target) => objectOf("RangeFill", target) },
    font: { get: (target) => objectOf("RangeFont", target) },
    borders: { get: (target) => objectOf("RangeBorderCollection", target) },
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
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
