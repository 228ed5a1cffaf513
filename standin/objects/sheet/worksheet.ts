import { areaOf } from "../../../xlsx/model/area";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import {
  asFlag,
  asNumber,
  asOneOf,
  asText,
  flagArgument,
  integerArgument,
  optionalText,
} from "../../class/arguments";
import { nullObject, objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { sheetOf } from "../../class/rangeCells";
import type { SheetTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { asColor } from "../format/asColor";
import { addressedRange } from "../range/addressedRange";
import { registrations } from "./registrations";
import { assertSheetName, assertStructureOpen } from "./sheetName";

export const WORKSHEET: Members<SheetTarget> = {
  id: ({ sheetId }) => sheetId,
  exists: ({ sheetId }, { book }) => book.sheet(sheetId) !== undefined,
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      undo: "web",
      get: (target, session) => sheetOf(target, session).name,
      set: (target, value, session) => {
        const name = asText(value);
        const sheet = sheetOf(target, session);
        assertStructureOpen(session);
        assertSheetName(name, session, sheet.id);
        sheet.name = name;
      },
    },
    position: {
      undo: "web",
      get: ({ sheetId }, { book }) => book.sheets.findIndex(({ id }) => id === sheetId),
      set: ({ sheetId }, value, session) => {
        const position = asNumber(value);
        assertStructureOpen(session);
        if (!Number.isInteger(position) || position < 0 || position >= session.book.sheets.length)
          throw new ExcelError("InvalidArgument");
        session.book.moveSheet(sheetId, position);
      },
    },
    visibility: {
      undo: "web",
      get: (target, session) => sheetOf(target, session).visibility,
      set: (target, value, session) => {
        const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"] as const);
        const sheet = sheetOf(target, session);
        assertStructureOpen(session);
        const others = session.book.sheets.some(
          ({ id, visibility: shown }) => id !== sheet.id && shown === "Visible"
        );
        if (visibility !== "Visible" && !others)
          throw new ExcelError("InvalidOperation", "standin: a workbook needs a visible sheet");
        sheet.visibility = visibility;
      },
    },
    tabColor: {
      since: "1.7",
      get: (target, session) => sheetOf(target, session).tabColor,
      set: (target, value, session) => {
        sheetOf(target, session).tabColor = value === "" ? "" : asColor(value);
      },
    },
    showGridlines: {
      since: "1.8",
      get: (target, session) => sheetOf(target, session).showGridlines,
    },
    /** The name under which office.js sets showGridlines. */
    gridlines: {
      since: "1.8",
      onlyByName: true,
      get: (target, session) => sheetOf(target, session).showGridlines,
      set: (target, value, session) => {
        sheetOf(target, session).showGridlines = asFlag(value);
      },
    },
  },
  navigation: {
    charts: { get: ({ sheetId }) => objectOf("ChartCollection", { sheetId }) },
    comments: {
      since: "1.10",
      get: ({ sheetId }) => objectOf("CommentCollection", { sheetId }),
    },
    notes: { since: "1.18", get: ({ sheetId }) => objectOf("NoteCollection", { sheetId }) },
    tables: { get: ({ sheetId }) => objectOf("TableCollection", { sheetId }) },
    names: { since: "1.4", get: ({ sheetId }) => objectOf("NamedItemCollection", { sheetId }) },
    freezePanes: {
      since: "1.7",
      get: ({ sheetId }) => objectOf("WorksheetFreezePanes", { sheetId }),
    },
    horizontalPageBreaks: {
      since: "1.9",
      get: ({ sheetId }) => objectOf("PageBreakCollection", { sheetId }),
    },
    pageLayout: { since: "1.9", get: ({ sheetId }) => objectOf("PageLayout", { sheetId }) },
    autoFilter: { since: "1.9", get: ({ sheetId }) => objectOf("AutoFilter", { sheetId }) },
    protection: {
      since: "1.2",
      get: ({ sheetId }) => objectOf("WorksheetProtection", { sheetId }),
    },
    customProperties: {
      since: "1.12",
      get: ({ sheetId }) => objectOf("WorksheetCustomPropertyCollection", { sheetId }),
    },
  },
  methods: {
    activate: {
      call: (target, _args, session) => {
        if (sheetOf(target, session).visibility !== "Visible")
          throw new ExcelError("InvalidOperation");
        session.book.activate(target.sheetId);
      },
    },
    calculate: {
      since: "1.6",
      call: async ({ sheetId }, _args, { book, staleSheets }) => {
        staleSheets.delete(sheetId);
        await book.recalculate();
      },
    },
    delete: {
      undo: "nowhere",
      call: (target, _args, session) => {
        assertStructureOpen(session);
        const { book } = session;
        const sheet = sheetOf(target, session);
        if (sheet.visibility === "VeryHidden") throw new ExcelError("GeneralException");
        if (!book.sheets.some(({ id, visibility }) => id !== sheet.id && visibility === "Visible"))
          throw new ExcelError("InvalidOperation", "standin: a workbook needs a visible sheet");
        book.deleteSheet(target.sheetId);
      },
    },
    getCell: {
      call: ({ sheetId }, args) => {
        const [row, column] = [integerArgument(args, 0), integerArgument(args, 1)];
        if (row < 0 || column < 0 || row >= SHEET_ROWS || column >= SHEET_COLUMNS)
          throw new ExcelError("InvalidArgument");
        return objectOf("Range", { sheetId, area: areaOf(row, column) });
      },
    },
    getRange: {
      call: ({ sheetId }, args, session) =>
        objectOf("Range", addressedRange(sheetId, optionalText(args, 0), session)),
    },
    getRangeByIndexes: {
      since: "1.7",
      call: ({ sheetId }, args) => {
        const [row, column, rows, columns] = [0, 1, 2, 3].map((index) =>
          integerArgument(args, index)
        ) as [number, number, number, number];
        if (
          row < 0 ||
          column < 0 ||
          rows < 1 ||
          columns < 1 ||
          row + rows > SHEET_ROWS ||
          column + columns > SHEET_COLUMNS
        )
          throw new ExcelError("InvalidArgument");
        return objectOf("Range", { sheetId, area: areaOf(row, column, rows, columns) });
      },
    },
    getUsedRange: {
      needsResults: true,
      call: (target, args, session) => {
        const area = sheetOf(target, session).usedArea(flagArgument(args, 0)) ?? areaOf(0, 0);
        return objectOf("Range", { sheetId: target.sheetId, area });
      },
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      needsResults: true,
      call: (target, args, session) => {
        const area = sheetOf(target, session).usedArea(flagArgument(args, 0));
        return area ? objectOf("Range", { sheetId: target.sheetId, area }) : nullObject("Range");
      },
    },
    getNextOrNullObject: {
      since: "1.5",
      call: ({ sheetId }, args, session) => neighbour(sheetId, 1, flagArgument(args, 0), session),
    },
    getPreviousOrNullObject: {
      since: "1.5",
      call: ({ sheetId }, args, session) => neighbour(sheetId, -1, flagArgument(args, 0), session),
    },
    ...registrations<SheetTarget>(({ sheetId }) => sheetId, "1.7"),
  },
};

function neighbour(
  sheetId: string,
  step: 1 | -1,
  visibleOnly: boolean,
  { book }: Parameters<typeof sheetOf>[1]
): ReturnType<typeof nullObject> {
  const { sheets } = book;
  for (
    let at = sheets.findIndex(({ id }) => id === sheetId) + step;
    at >= 0 && at < sheets.length;
    at += step
  ) {
    const sheet = sheets[at];
    if (sheet && (!visibleOnly || sheet.visibility === "Visible"))
      return objectOf("Worksheet", { sheetId: sheet.id });
  }
  return nullObject("Worksheet");
}
