import type { CellStyle } from "../model/style";

/** In the schema's order. */
const SIDES = ["left", "right", "top", "bottom"] as const;

/** @param prefix "x:", or "" */
export function borderXml({ borders = {} }: CellStyle, prefix: string): string {
  const sides = SIDES.map((side) => {
    const border = borders[side];
    return border
      ? `<${prefix}${side} style="${border.line}"><${prefix}color rgb="FF${border.color.slice(1)}"/></${prefix}${side}>`
      : `<${prefix}${side}/>`;
  });
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}
