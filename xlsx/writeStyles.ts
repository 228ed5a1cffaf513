import type { FileStyle } from "./engines/hucre";
import type { RuleStyle } from "./model/rule";
import { DEFAULT_STYLE, type CellStyle } from "./model/style";

function rgb(color: string): { rgb: string } {
  return { rgb: color.slice(1) };
}

export function writeStyle(style: CellStyle): FileStyle {
  const file: FileStyle = {};
  const font = writeFont(style);
  // A font in the file is a whole one: what it does not say is not Calibri 11.
  if (font) file.font = { name: DEFAULT_STYLE.fontName, size: DEFAULT_STYLE.fontSize, ...font };
  if (style.numberFormat !== undefined) file.numFmt = style.numberFormat;
  if (style.fill !== undefined)
    file.fill = { type: "pattern", pattern: "solid", fgColor: rgb(style.fill) };
  if (style.borders)
    file.border = Object.fromEntries(
      Object.entries(style.borders).map(([side, { line, color }]) => [
        side,
        { style: line, color: rgb(color) },
      ])
    );
  if (
    style.horizontal !== undefined ||
    style.vertical !== undefined ||
    style.wrap === true ||
    style.indent !== undefined
  ) {
    file.alignment = {
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
      ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
      ...(style.wrap === true ? { wrapText: true } : {}),
      ...(style.indent === undefined ? {} : { indent: style.indent }),
    };
  }
  return file;
}

function writeFont(style: CellStyle): FileStyle["font"] {
  const font: NonNullable<FileStyle["font"]> = {};
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = rgb(style.fontColor);
  if (style.bold === true) font.bold = true;
  if (style.italic === true) font.italic = true;
  if (style.underline === true) font.underline = true;
  if (style.strikethrough === true) font.strikethrough = true;
  if (Object.keys(font).length === 0) return undefined;
  return font;
}

/** A differential style: only what the rule changes; a solid fill's colour is its background. */
export function writeRuleStyle(style: RuleStyle): FileStyle {
  const font = writeFont(style);
  return {
    ...(font ? { font } : {}),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.fill === undefined
      ? {}
      : {
          fill: {
            type: "pattern",
            pattern: "solid",
            fgColor: rgb(style.fill),
            bgColor: rgb(style.fill),
          },
        }),
  };
}
