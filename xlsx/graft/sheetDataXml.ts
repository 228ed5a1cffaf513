import { columnIndex, columnName } from "../model/address";
import type { CellStyle } from "../model/style";
import { escapeXml } from "../parts/xml/escapeXml";
import { setAttributes } from "../parts/xml/setAttributes";
import type { XmlElement } from "../parts/xml/xmlElement";
import { toFileFormula } from "../functionPrefix";
import { cellXml, type CellWriting } from "./cellXml";
import type { Formats } from "./formats";
import type { CellChange, SheetChange } from "./sheetChange";

export interface SheetWriting extends CellWriting {
  readonly formats: Formats;
  /** The format that a column's cells have now, and what we know of it. */
  columnFormat(column: number): { readonly base: number; readonly style: CellStyle };
}

/**
 * The rows of a sheet with what changed in them. Rows and cells that did not change are copied as they are; one without an
 * address gets it, since what is put before it would move it.
 */
export function sheetDataXml(
  sheetData: XmlElement,
  change: SheetChange,
  writing: SheetWriting
): string {
  const { prefix } = sheetData;
  const attributes = rowAttributes(change);
  const rows = [...new Set([...change.cells.keys(), ...attributes.keys()])].sort((a, b) => a - b);
  if (rows.length === 0) return sheetData.outer;
  const pieces: string[] = [];
  const shared = new Set<string>();
  let next = 0;
  let last = -1;
  let copied = sheetData.openEnd;
  const addRows = (before: number): void => {
    for (; (rows[next] ?? Infinity) < before; next += 1)
      pieces.push(newRow(rows[next] ?? 0, attributes, change, writing));
  };
  for (const element of sheetData.children) {
    const row = Number(element.attribute("r") ?? last + 2) - 1;
    last = row;
    const isChanged = (): boolean => rows[next] === row;
    if ((rows[next] ?? Infinity) < row) {
      pieces.push(sheetData.xml.slice(copied, element.start));
      copied = element.start;
      addRows(row);
    }
    const follows = shared.size > 0 && element.inner.includes("shared");
    if (!isChanged() && !follows && element.attribute("r") !== undefined) continue;
    pieces.push(
      sheetData.xml.slice(copied, element.start),
      editedRow(element, row, attributes.get(row) ?? {}, change, shared, writing)
    );
    copied = element.end;
    if (isChanged()) next += 1;
  }
  pieces.push(sheetData.xml.slice(copied, sheetData.closeStart));
  addRows(Infinity);
  return `<${prefix}sheetData>${pieces.join("")}</${prefix}sheetData>`;
}

type Attributes = Parameters<typeof setAttributes>[1];

/** What changed of whole rows: heights in points, and whether they show. */
function rowAttributes({ before, after }: SheetChange): Map<number, Attributes> {
  const found = new Map<number, Attributes>();
  for (const row of new Set([...before.rowHeights.keys(), ...after.rowHeights.keys()])) {
    const height = after.rowHeights.get(row);
    if (before.rowHeights.get(row) === height) continue;
    found.set(row, { ht: height, customHeight: height === undefined ? undefined : 1 });
  }
  const [hiddenBefore, hiddenAfter] = [new Set(before.hiddenRows), new Set(after.hiddenRows)];
  for (const row of new Set([...hiddenBefore, ...hiddenAfter])) {
    if (hiddenBefore.has(row) === hiddenAfter.has(row)) continue;
    found.set(row, { ...found.get(row), hidden: hiddenAfter.has(row) ? 1 : undefined });
  }
  return found;
}

function newRow(
  row: number,
  all: ReadonlyMap<number, Attributes>,
  change: SheetChange,
  writing: SheetWriting
): string {
  const attributes = all.get(row);
  const changes = change.cells.get(row) ?? [];
  const cells = changes.map((one) => newCell(row, one, 0, writing)).join("");
  if (cells === "" && attributes === undefined) return "";
  const tag = setAttributes(`<${writing.prefix}row r="${row + 1}">`, attributes ?? {});
  return `${tag}${cells}</${writing.prefix}row>`;
}

/** @param rowFormat the format that the row's cells have, 0 for none */
function newCell(
  row: number,
  { column, content = { value: null }, to }: CellChange,
  rowFormat: number,
  writing: SheetWriting
): string {
  const inherited = writing.columnFormat(column);
  const base = rowFormat === 0 ? inherited.base : rowFormat;
  const hasOwn = Object.keys(to).length > 0;
  const from = rowFormat === 0 ? inherited.style : {};
  return cellXml(
    row,
    column,
    hasOwn ? writing.formats.cell(base, from, to) : base,
    content,
    writing
  );
}

/** @param shared numbers of shared formulas whose first cell is gone: the others get a text of their own, and more may follow */
function editedRow(
  element: XmlElement,
  row: number,
  attributes: Attributes,
  change: SheetChange,
  shared: Set<string>,
  writing: SheetWriting
): string {
  const { xml, prefix } = element;
  const changes = change.cells.get(row) ?? [];
  const rowFormat = element.attribute("customFormat") === "1" ? Number(element.attribute("s")) : 0;
  const open = setAttributes(element.startTag.replace(/\s*\/>$/, ">"), {
    r: row + 1,
    // Only a hint, and no longer true.
    ...(changes.length > 0 ? { spans: undefined } : {}),
    ...attributes,
  });
  const close = `</${prefix}row>`;
  const first = changes[0];
  if (first && shared.size === 0 && lastColumn(element) < first.column)
    return `${open}${element.inner}${changes.map((one) => newCell(row, one, rowFormat, writing)).join("")}${close}`;
  const pieces: string[] = [];
  let next = 0;
  let last = -1;
  const addCells = (before: number): void => {
    for (let one = changes[next]; one && one.column < before; one = changes[next]) {
      pieces.push(newCell(row, one, rowFormat, writing));
      next += 1;
    }
  };
  for (const cell of element.children) {
    const address = cell.attribute("r");
    const column = address === undefined ? last + 1 : columnIndex(address.replace(/\d+$/, ""));
    last = column;
    addCells(column);
    const one = changes[next];
    if (one?.column === column) {
      next += 1;
      pieces.push(editedCell(cell, row, one, shared, writing));
    } else pieces.push(keptCell(cell, row, column, change, shared));
  }
  addCells(Infinity);
  const tail = element.children.at(-1)?.end ?? element.openEnd;
  return `${open}${pieces.join("")}${xml.slice(tail, element.closeStart)}${close}`;
}

/** The last column in which the row has a cell: what comes right of it needs no look at each cell. Infinity where it cannot be told. */
function lastColumn(row: XmlElement): number {
  const { inner, prefix } = row;
  const at = inner.lastIndexOf(`<${prefix}c `);
  const [, letters] = /^<\S+[^>]*?\sr="([A-Z]+)\d+"/.exec(inner.slice(at)) ?? [];
  return letters === undefined ? Infinity : columnIndex(letters);
}

function editedCell(
  cell: XmlElement,
  row: number,
  { column, content, from, to }: CellChange,
  shared: Set<string>,
  writing: SheetWriting
): string {
  const base = Number(cell.attribute("s") ?? 0);
  const style = writing.formats.cell(base, from, to);
  if (!content)
    return (
      setAttributes(cell.startTag, { r: `${columnName(column)}${row + 1}`, s: style }) +
      cell.xml.slice(cell.openEnd, cell.end)
    );
  const formula = cell.child("f");
  if (formula?.attribute("t") === "shared" && formula.attribute("ref") !== undefined)
    shared.add(formula.attribute("si") ?? "");
  return cellXml(row, column, style, content, writing);
}

function keptCell(
  cell: XmlElement,
  row: number,
  column: number,
  change: SheetChange,
  shared: ReadonlySet<string>
): string {
  const open = setAttributes(cell.startTag, { r: `${columnName(column)}${row + 1}` });
  const rest = cell.xml.slice(cell.openEnd, cell.end);
  const formula = shared.size > 0 ? cell.child("f") : undefined;
  const own = change.formulaAt(row, column);
  if (
    formula?.attribute("t") !== "shared" ||
    !shared.has(formula.attribute("si") ?? "") ||
    own === undefined
  )
    return open + rest;
  const f = `<${cell.prefix}f>${escapeXml(toFileFormula(own))}</${cell.prefix}f>`;
  return (
    open + cell.xml.slice(cell.openEnd, formula.start) + f + cell.xml.slice(formula.end, cell.end)
  );
}
