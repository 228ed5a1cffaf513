import type { CellValue } from "../book";
import type { ICellData } from "../engines/univer";

/** A cell of Univer, or none. */
export type Cell = ICellData | undefined;

/** Univer's cell types. */
const textType = 1;
const numberType = 2;
const booleanType = 3;
/** A text that was forced to be one: '007. */
const forcedTextType = 4;

export const valueOf = (cell: ICellData | null | undefined): CellValue => {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p ? richText(cell) : "";
  if (cell?.t === booleanType) return value === 1 || value === true || value === "TRUE";
  if (cell?.t === numberType && typeof value === "string") return Number(value);
  return value;
};

/** Typed text with several looks: its plain text. */
const richText = ({ p }: ICellData): string => (p?.body?.dataStream ?? "").replace(/\r\n$/, "");

export const withValue = (old: Cell, value: CellValue, isForcedText: boolean): Cell => {
  const style = old?.s;
  if (value === "" && !isForcedText)
    return style === undefined || style === null ? undefined : { s: style };
  const cell: ICellData =
    typeof value === "number"
      ? { v: value, t: numberType }
      : typeof value === "boolean"
        ? { v: value ? 1 : 0, t: booleanType }
        : { v: value, t: isForcedText ? forcedTextType : textType };
  if (style !== undefined && style !== null) cell.s = style;
  return cell;
};

export const withFormula = (old: Cell, formula: string): Cell =>
  old?.s ? { f: formula, s: old.s } : { f: formula };

/** For Univer's mutation, which merges: what is not there is taken away. */
export const replacing = (cell: Cell): ICellData => ({
  v: cell?.v ?? null,
  t: cell?.t ?? null,
  f: cell?.f ?? null,
  si: cell?.si ?? null,
  p: cell?.p ?? null,
  s: cell?.s ?? null,
});
