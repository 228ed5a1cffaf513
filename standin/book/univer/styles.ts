import type { IStyleData } from "../engines/univer";
import type {
  BorderLine,
  BorderSide,
  Borders,
  CellStyle,
  StyleChange,
} from "../../../xlsx/model/style";

/** Univer's numbers. */
const HORIZONTALS = ["left", "center", "right", "justify", undefined, "distributed"] as const;
const VERTICALS = ["top", "center", "bottom"] as const;
const WRAP_STRATEGY = 3;
const LINES: { readonly [line in BorderLine]: number } = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  thick: 13,
};
const SIDES: { readonly [side in BorderSide]: "t" | "b" | "l" | "r" } = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
};
/** Univer knows no indent; a left padding of so many pixels a level shows and keeps it. */
const INDENT_PIXELS = 12;

export function toUniverStyle(style: CellStyle): IStyleData {
  const horizontal =
    style.horizontal === undefined ? -1 : HORIZONTALS.indexOf(style.horizontal as "left");
  const data: IStyleData = {};
  if (style.numberFormat !== undefined) data.n = { pattern: style.numberFormat };
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontColor !== undefined) data.cl = { rgb: style.fontColor };
  if (style.bold === true) data.bl = 1;
  if (style.italic === true) data.it = 1;
  if (style.underline === true) data.ul = { s: 1 };
  if (style.strikethrough === true) data.st = { s: 1 };
  if (style.fill !== undefined) data.bg = { rgb: style.fill };
  if (horizontal >= 0) data.ht = horizontal + 1;
  if (style.vertical !== undefined) data.vt = VERTICALS.indexOf(style.vertical as "top") + 1 || 2;
  if (style.wrap === true) data.tb = WRAP_STRATEGY;
  if (style.indent !== undefined) data.pd = { l: style.indent * INDENT_PIXELS };
  if (style.borders) {
    data.bd = Object.fromEntries(
      Object.entries(style.borders).map(([side, border]) => [
        SIDES[side as BorderSide],
        { s: LINES[border.line], cl: { rgb: border.color } },
      ])
    );
  }
  return data;
}

export function fromUniverStyle(data: IStyleData): CellStyle {
  const pattern = data.n?.pattern;
  const padding = data.pd?.l ?? 0;
  const horizontal = data.ht ? HORIZONTALS[data.ht - 1] : undefined;
  const vertical = data.vt ? VERTICALS[data.vt - 1] : undefined;
  const borders = fromUniverBorders(data);
  return {
    ...(pattern === undefined || pattern === "General" ? {} : { numberFormat: pattern }),
    ...(data.ff ? { fontName: data.ff } : {}),
    ...(data.fs ? { fontSize: data.fs } : {}),
    ...(data.cl?.rgb ? { fontColor: hex(data.cl.rgb) } : {}),
    ...(data.bl ? { bold: true } : {}),
    ...(data.it ? { italic: true } : {}),
    ...(data.ul?.s ? { underline: true } : {}),
    ...(data.st?.s ? { strikethrough: true } : {}),
    ...(data.bg?.rgb ? { fill: hex(data.bg.rgb) } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(data.tb === WRAP_STRATEGY ? { wrap: true } : {}),
    ...(padding >= INDENT_PIXELS ? { indent: Math.round(padding / INDENT_PIXELS) } : {}),
    ...(borders ? { borders } : {}),
  };
}

function fromUniverBorders({ bd }: IStyleData): Borders | undefined {
  if (!bd) return undefined;
  const found: { [side in BorderSide]?: { line: BorderLine; color: string } } = {};
  for (const side of Object.keys(SIDES) as BorderSide[]) {
    const border = bd[SIDES[side]];
    const line =
      border &&
      (Object.keys(LINES) as BorderLine[]).find((name) => LINES[name] === (border.s as number));
    if (border && line) found[side] = { line, color: hex(border.cl?.rgb ?? "#000000") };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The grid's user interface may set "rgb(1,2,3)". */
function hex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

/** The style after the change; members that are Excel's default disappear. */
export function changeStyle(style: CellStyle, change: StyleChange): CellStyle {
  const { borders, ...rest } = change;
  const next: { [member: string]: unknown } = { ...style };
  for (const [member, value] of Object.entries(rest)) {
    if (value === null || value === undefined) delete next[member];
    else next[member] = value;
  }
  if (next["numberFormat"] === "General") delete next["numberFormat"];
  if (borders) {
    const sidesNow: { [side: string]: unknown } = { ...style.borders };
    for (const [side, border] of Object.entries(borders)) {
      if (border === null || border === undefined) delete sidesNow[side];
      else sidesNow[side] = border;
    }
    if (Object.keys(sidesNow).length > 0) next["borders"] = sidesNow;
    else delete next["borders"];
  }
  return next as CellStyle;
}
