import { areaOf, type Area } from "../../../xlsx/model/area";
import {
  DEFAULT_STYLE,
  type BorderLine,
  type BorderSide,
  type Borders,
} from "../../../xlsx/model/style";
import { asOneOf } from "../../class/arguments";
import type { Members } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { BorderEdge, BorderTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { asColor } from "./asColor";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"] as const;

const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const RANGE_BORDER: Members<BorderTarget> = {
  id: ({ edge }) => edge,
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target, session) => styleOf(current(target, session)?.line),
      set: (target, value, session) => {
        const style = asOneOf(value, STYLES);
        const now = current(target, session);
        const line = lineOf(style, weightOf(now?.line));
        draw(
          target,
          line === undefined ? null : { line, color: now?.color ?? DEFAULT_STYLE.fontColor },
          session
        );
      },
    },
    weight: {
      get: (target, session) => weightOf(current(target, session)?.line),
      set: (target, value, session) => {
        const weight = asOneOf(value, WEIGHTS);
        const now = current(target, session);
        const style = now ? styleOf(now.line) : "Continuous";
        draw(
          target,
          { line: lineOf(style, weight) ?? "thin", color: now?.color ?? DEFAULT_STYLE.fontColor },
          session
        );
      },
    },
    color: {
      get: (target, session) => current(target, session)?.color ?? DEFAULT_STYLE.fontColor,
      set: (target, value, session) => {
        const now = current(target, session);
        draw(target, { line: now?.line ?? "thin", color: asColor(value) }, session);
      },
    },
  },
};

/** The cells that carry the edge, and on which side. */
function carriers(
  { row, column, rows, columns }: Area,
  edge: BorderEdge
): readonly (readonly [Area, BorderSide])[] {
  switch (edge) {
    case "EdgeTop":
      return [[areaOf(row, column, 1, columns), "top"]];
    case "EdgeBottom":
      return [[areaOf(row + rows - 1, column, 1, columns), "bottom"]];
    case "EdgeLeft":
      return [[areaOf(row, column, rows, 1), "left"]];
    case "EdgeRight":
      return [[areaOf(row, column + columns - 1, rows, 1), "right"]];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            [areaOf(row, column, rows, columns - 1), "right"],
            [areaOf(row, column + 1, rows, columns - 1), "left"],
          ];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            [areaOf(row, column, rows - 1, columns), "bottom"],
            [areaOf(row + 1, column, rows - 1, columns), "top"],
          ];
  }
}

function current(target: BorderTarget, session: Session): Borders[BorderSide] {
  const [area] = target.areas;
  if (!area) throw new ExcelError("InvalidArgument");
  const [first] = carriers(area, target.edge);
  return first && sheetOf(target, session).style(first[0].row, first[0].column).borders?.[first[1]];
}

function draw(
  target: BorderTarget,
  side: NonNullable<Borders[BorderSide]> | null,
  session: Session
): void {
  const sheet = writableSheet(target, session);
  for (const area of target.areas) {
    for (const [cells, name] of carriers(area, target.edge))
      sheet.applyStyle(cells, { borders: { [name]: side } });
  }
}

function styleOf(line: BorderLine | undefined): (typeof STYLES)[number] {
  switch (line) {
    case undefined:
      return "None";
    case "dashed":
      return "Dash";
    case "dashDot":
      return "DashDot";
    case "dashDotDot":
      return "DashDotDot";
    case "dotted":
      return "Dot";
    case "double":
      return "Double";
    default:
      return "Continuous";
  }
}

function weightOf(line: BorderLine | undefined): (typeof WEIGHTS)[number] {
  return line === "hair"
    ? "Hairline"
    : line === "medium"
      ? "Medium"
      : line === "thick" || line === "double"
        ? "Thick"
        : "Thin";
}

function lineOf(
  style: (typeof STYLES)[number],
  weight: (typeof WEIGHTS)[number]
): BorderLine | undefined {
  switch (style) {
    case "None":
      return undefined;
    case "Dash":
      return "dashed";
    case "DashDot":
      return "dashDot";
    case "DashDotDot":
      return "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "Continuous":
      return weight === "Hairline"
        ? "hair"
        : weight === "Medium"
          ? "medium"
          : weight === "Thick"
            ? "thick"
            : "thin";
  }
}
