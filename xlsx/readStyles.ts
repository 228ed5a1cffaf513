import { resolveThemeColor, type FileColor, type FileStyle } from "./engines/hucre";
import type { BorderLine, BorderSide, Borders, CellStyle } from "./model/style";

/** Excel's theme where the file has none (Office 2013 and later). */
const OFFICE_THEME = [
  "000000",
  "FFFFFF",
  "44546A",
  "E7E6E6",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The first eight and what else is still met of the old fixed palette. */
const INDEXED: { readonly [index: number]: string } = {
  0: "000000",
  1: "FFFFFF",
  2: "FF0000",
  3: "00FF00",
  4: "0000FF",
  5: "FFFF00",
  6: "FF00FF",
  7: "00FFFF",
  8: "000000",
  9: "FFFFFF",
  10: "FF0000",
  11: "00FF00",
  12: "0000FF",
  13: "FFFF00",
  14: "FF00FF",
  15: "00FFFF",
  16: "800000",
  17: "008000",
  18: "000080",
  19: "808000",
  20: "800080",
  21: "008080",
  22: "C0C0C0",
  23: "808080",
};

/** "FF112233", "112233", a theme colour or an old index -> "#112233". */
export function readColor(
  color: FileColor | undefined,
  theme: readonly string[] = OFFICE_THEME
): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined)
    return `#${resolveThemeColor([...(theme.length > 0 ? theme : OFFICE_THEME)], color.theme, color.tint).slice(-6)}`;
  const old = color.indexed === undefined ? undefined : INDEXED[color.indexed];
  return old === undefined ? undefined : `#${old}`;
}

export function readStyle(style: FileStyle, theme?: readonly string[]): CellStyle {
  const { font, fill, border, alignment, numFmt } = style;
  const fontColor = readColor(font?.color, theme);
  const fillColor =
    fill?.type === "pattern" && fill.pattern === "solid"
      ? readColor(fill.fgColor, theme)
      : undefined;
  const borders = border && readBorders(border, theme);
  const horizontal = alignment?.horizontal;
  return {
    ...(numFmt === undefined || numFmt === "General" ? {} : { numberFormat: numFmt }),
    ...(font?.name === undefined ? {} : { fontName: font.name }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough === true ? { strikethrough: true } : {}),
    ...(fillColor === undefined ? {} : { fill: fillColor }),
    ...(horizontal && horizontal !== "general" && horizontal !== "centerContinuous"
      ? { horizontal }
      : {}),
    ...(alignment?.vertical && alignment.vertical !== "bottom"
      ? { vertical: alignment.vertical }
      : {}),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(borders && Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

const KNOWN_LINES: readonly string[] = [
  "thin",
  "medium",
  "thick",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
];

function readBorders(border: NonNullable<FileStyle["border"]>, theme?: readonly string[]): Borders {
  const found: { [side in BorderSide]?: { line: BorderLine; color: string } } = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const edge = border[side];
    if (!edge) continue;
    const line = KNOWN_LINES.includes(edge.style) ? (edge.style as BorderLine) : "medium";
    found[side] = { line, color: readColor(edge.color, theme) ?? "#000000" };
  }
  return found;
}

/** One index for each different style; a file gives every cell a style object of its own. */
export class StyleIndex {
  readonly styles: CellStyle[] = [{}];
  private readonly byKey = new Map<string, number>();
  private readonly ids = new Map<object, number>();

  constructor(private readonly theme?: readonly string[]) {}

  of(style: FileStyle | undefined): number {
    if (!style) return 0;
    const key = `${style.numFmt ?? ""}|${this.id(style.font)}|${this.id(style.fill)}|${this.id(style.border)}|${this.id(style.alignment)}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const read = readStyle(style, this.theme);
    const index = Object.keys(read).length === 0 ? 0 : this.styles.push(read) - 1;
    this.byKey.set(key, index);
    return index;
  }

  /** The parts of a style are shared between cells. */
  private id(part: object | undefined): number {
    if (!part) return 0;
    const known = this.ids.get(part);
    if (known !== undefined) return known;
    this.ids.set(part, this.ids.size + 1);
    return this.ids.size;
  }
}
