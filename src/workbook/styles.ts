import type { Style } from "../report/blocks/report";
import type { CellStyle } from "../../xlsx/model/style";

/** The looks of a workbook's cells, each once; the first is Excel's own. */
export class Styles {
  readonly all: CellStyle[] = [{}];
  private readonly places = new Map<string, number>([["{}", 0]]);

  /** @returns the place of the look `before` with what `change` says over it */
  with(before: number, change: CellStyle): number {
    const old = this.all[before]!;
    const style = sorted({
      ...old,
      ...change,
      ...(change.borders && { borders: sorted({ ...old.borders, ...change.borders }) }),
    });
    const key = JSON.stringify(style);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    this.all.push(style);
    return this.all.length - 1;
  }
}

function sorted<T extends object>(style: T): T {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))) as T;
}

/** What a style of the report sets; lines are drawn apart, since they belong to edges. */
export function cellStyle(style: Style): CellStyle {
  const { numberFormat, bold, italic, size, color, fill, align, vertical, wrap, indent } = style;
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size !== undefined && { fontSize: size }),
    ...(color !== undefined && { fontColor: color }),
    ...(fill !== undefined && { fill }),
    ...(align !== undefined && { horizontal: HORIZONTAL[align] }),
    ...(vertical !== undefined && vertical !== "Bottom" && { vertical: VERTICAL[vertical] }),
    ...(wrap !== undefined && { wrap }),
    ...(indent !== undefined && { indent }),
  };
}

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center" } as const;
