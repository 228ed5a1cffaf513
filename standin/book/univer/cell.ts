import type { CellValue } from "../../../xlsx/model/cellValue";
import type { ICellData } from "../engines/univer";

/** A cell of Univer, or none. */
export type Cell = ICellData | undefined;

/** Univer's cell types. */
const TEXT_TYPE = 1;
const NUMBER_TYPE = 2;
const BOOLEAN_TYPE = 3;
/** A text that was forced to be one: '007. */
const FORCED_TEXT_TYPE = 4;

export function valueOf(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p ? richText(cell) : "";
  if (cell?.t === BOOLEAN_TYPE) return value === 1 || value === true || value === "TRUE";
  if (cell?.t === NUMBER_TYPE && typeof value === "string") return Number(value);
  return value;
}

/** Typed text with several looks: its plain text. */
function richText({ p }: ICellData): string {
  return (p?.body?.dataStream ?? "").replace(/\r\n$/, "");
}

export function withValue(old: Cell, value: CellValue, isForcedText: boolean): Cell {
  const style = old?.s;
  if (value === "" && !isForcedText)
    return style === undefined || style === null ? undefined : { s: style };
  const cell: ICellData =
    typeof value === "number"
      ? { v: value, t: NUMBER_TYPE }
      : typeof value === "boolean"
        ? { v: value ? 1 : 0, t: BOOLEAN_TYPE }
        : { v: value, t: isForcedText ? FORCED_TEXT_TYPE : TEXT_TYPE };
  if (style !== undefined && style !== null) cell.s = style;
  return cell;
}

export function withFormula(old: Cell, formula: string): Cell {
  return old?.s ? { f: formula, s: old.s } : { f: formula };
}

/** For Univer's mutation, which merges: what is not there is taken away. The look, which it would compare with every other one, is set apart. */
export function replacing(cell: Cell): ICellData {
  return {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    f: cell?.f ?? null,
    si: cell?.si ?? null,
    p: cell?.p ?? null,
  };
}
