import { areaOf, type Area } from "../../../xlsx/model/area";
import { DEFAULT_MARGINS, type MarginSide, type PageLayout } from "../../../xlsx/model/pageLayout";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../xlsx/model/sheetSize";
import { asFlag, asNumber, asOneOf, asRecord } from "../../class/arguments";
import { isOf, nullObject, objectOf } from "../../class/excelObject";
import type { Arguments, Members, Method, Property } from "../../class/members";
import { missing } from "../../class/missing";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { SheetTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { addressedRange } from "../range/addressedRange";
import { PAPER_TYPES } from "./paperTypes";
import { asZoom, zoomOptions } from "./zoom";

const SINCE = "1.9";

export const PAGE_LAYOUT: Members<SheetTarget> = {
  properties: {
    orientation: choice("orientation", ["Portrait", "Landscape"]),
    paperSize: {
      since: SINCE,
      get: (target, session) => PAPER_TYPES[(layoutOf(target, session).paperSize ?? 1) - 1] ?? null,
      set: (target, value, session) =>
        change(
          target,
          { paperSize: PAPER_TYPES.indexOf(asOneOf(value, PAPER_TYPES)) + 1 },
          session
        ),
    },
    zoom: {
      since: SINCE,
      get: (target, session) => zoomOptions(layoutOf(target, session).zoom),
      set: (target, value, session) => change(target, { zoom: asZoom(value) }, session),
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    printGridlines: flag("printGridlines"),
    printHeadings: flag("printHeadings"),
    blackAndWhite: flag("blackAndWhite"),
    draftMode: flag("draftMode"),
    printOrder: choice("printOrder", ["DownThenOver", "OverThenDown"]),
    printComments: choice("printComments", ["NoComments", "EndSheet", "InPlace"]),
    printErrors: choice("printErrors", ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    firstPageNumber: {
      since: SINCE,
      get: (target, session) => layoutOf(target, session).firstPageNumber ?? "",
      set: (target, value, session) => {
        if (value === "") return without(target, "firstPageNumber", session);
        const number = asNumber(value);
        if (!Number.isInteger(number)) throw new ExcelError("InvalidArgument");
        change(target, { firstPageNumber: number }, session);
      },
    },
  },
  navigation: {
    headersFooters: { since: SINCE, get: (target) => objectOf("HeaderFooterGroup", target) },
  },
  methods: {
    setPrintArea: {
      since: SINCE,
      call: (target, args, session) =>
        change(target, { printArea: areasArgument(target, args, session) }, session),
    },
    getPrintArea: {
      since: SINCE,
      call: ({ sheetId }, _args, session) => {
        const areas = layoutOf({ sheetId }, session).printArea;
        return areas ? objectOf("RangeAreas", { sheetId, areas }) : missing();
      },
    },
    getPrintAreaOrNullObject: {
      since: SINCE,
      call: ({ sheetId }, _args, session) => {
        const areas = layoutOf({ sheetId }, session).printArea;
        return areas ? objectOf("RangeAreas", { sheetId, areas }) : nullObject("RangeAreas");
      },
    },
    setPrintTitleRows: {
      since: SINCE,
      call: (target, args, session) => {
        const area = titleArgument(target, args, session);
        if (area.columns !== SHEET_COLUMNS) throw new ExcelError("InvalidArgument");
        change(target, { titleRows: area }, session);
      },
    },
    setPrintTitleColumns: {
      since: SINCE,
      call: (target, args, session) => {
        const area = titleArgument(target, args, session);
        if (area.rows !== SHEET_ROWS) throw new ExcelError("InvalidArgument");
        change(target, { titleColumns: area }, session);
      },
    },
    getPrintTitleRows: title("titleRows", false),
    getPrintTitleRowsOrNullObject: title("titleRows", true),
    getPrintTitleColumns: title("titleColumns", false),
    getPrintTitleColumnsOrNullObject: title("titleColumns", true),
    setPrintMargins: {
      since: SINCE,
      call: (target, args, session) => {
        const points = UNITS[asOneOf(args[0], Object.keys(UNITS))] ?? 1;
        const given = asRecord((args[1] ?? null) as Json);
        const sides = Object.keys(given).map((side): [MarginSide, number] => {
          if (!(side in DEFAULT_MARGINS)) throw new ExcelError("InvalidArgument");
          return [side as MarginSide, asMargin(asNumber(given[side] ?? null) * points)];
        });
        const margins = { ...layoutOf(target, session).margins, ...Object.fromEntries(sides) };
        change(target, { margins }, session);
      },
    },
  },
};

/** Points in each. */
const UNITS: { readonly [unit: string]: number } = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

function layoutOf(target: SheetTarget, session: Session): PageLayout {
  return sheetOf(target, session).pageLayout;
}

function change(target: SheetTarget, part: PageLayout, session: Session): void {
  const sheet = writableSheet(target, session);
  sheet.pageLayout = { ...sheet.pageLayout, ...part };
}

function without(target: SheetTarget, member: keyof PageLayout, session: Session): void {
  const sheet = writableSheet(target, session);
  const { [member]: _gone, ...rest } = sheet.pageLayout;
  sheet.pageLayout = rest;
}

type FlagName = {
  [Name in keyof PageLayout]-?: PageLayout[Name] extends boolean | undefined ? Name : never;
}[keyof PageLayout];

function flag(name: FlagName): Property<SheetTarget> {
  return {
    since: SINCE,
    get: (target, session) => layoutOf(target, session)[name] ?? false,
    set: (target, value, session) => change(target, { [name]: asFlag(value) }, session),
  };
}

type ChoiceName = "orientation" | "printOrder" | "printComments" | "printErrors";

/** @param names the first is the default */
function choice<Name extends ChoiceName>(
  name: Name,
  names: readonly NonNullable<PageLayout[Name]>[]
): Property<SheetTarget> {
  return {
    since: SINCE,
    get: (target, session) => layoutOf(target, session)[name] ?? names[0] ?? null,
    set: (target, value, session) => change(target, { [name]: asOneOf(value, names) }, session),
  };
}

function margin(side: MarginSide): Property<SheetTarget> {
  return {
    since: SINCE,
    get: (target, session) => layoutOf(target, session).margins?.[side] ?? DEFAULT_MARGINS[side],
    set: (target, value, session) => {
      const margins = layoutOf(target, session).margins;
      change(target, { margins: { ...margins, [side]: asMargin(asNumber(value)) } }, session);
    },
  };
}

/** What Excel's page set-up takes: 0 to 49 inches. */
function asMargin(points: number): number {
  if (points < 0 || points >= 49 * 72) throw new ExcelError("InvalidArgument");
  return points;
}

function title(member: "titleRows" | "titleColumns", orNull: boolean): Method<SheetTarget> {
  return {
    since: SINCE,
    call: ({ sheetId }, _args, session) => {
      const area = layoutOf({ sheetId }, session)[member];
      if (area) return objectOf("Range", { sheetId, area });
      return orNull ? nullObject("Range") : missing();
    },
  };
}

function areasArgument(target: SheetTarget, args: Arguments, session: Session): readonly Area[] {
  const given = args[0];
  if (isOf(given, "RangeAreas")) {
    if (given.target.sheetId !== target.sheetId) throw new ExcelError("InvalidArgument");
    return given.target.areas;
  }
  if (isOf(given, "Range") || typeof given !== "string")
    return [rangeArgument(target, given, session)];
  return given.split(",").map((part) => rangeArgument(target, part.trim(), session));
}

/** A relative address of rows or columns is refused by some Excels: they are strictly asked for as "$1:$1". */
function titleArgument(target: SheetTarget, args: Arguments, session: Session): Area {
  const given = args[0];
  if (
    session.strict &&
    typeof given === "string" &&
    !/^\$[^:]+:\$/.test(given.split("!").at(-1) ?? "")
  )
    throw new ExcelError("InvalidArgument");
  return rangeArgument(target, given, session);
}

function rangeArgument({ sheetId }: SheetTarget, given: Arguments[number], session: Session): Area {
  if (!isOf(given, "Range") && (typeof given !== "string" || given === ""))
    throw new ExcelError("InvalidArgument");
  const range = isOf(given, "Range") ? given.target : addressedRange(sheetId, given, session);
  if (range.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
  return areaOf(range.area.row, range.area.column, range.area.rows, range.area.columns);
}
