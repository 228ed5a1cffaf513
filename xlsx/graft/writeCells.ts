import { areaOf, bounding } from "../model/area";
import { formatArea, parseAddress } from "../model/address";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";
import { columnsXml } from "./columnsXml";
import type { Formats } from "./formats";
import type { SheetChange } from "./sheetChange";
import { sheetDataXml } from "./sheetDataXml";
import type { SheetText } from "../parts/sheetText";

/** @param dynamic the number that marks a dynamic array's cell */
export function writeCells(
  text: SheetText,
  change: SheetChange,
  formats: Formats,
  dynamic: number
): void {
  const { prefix } = text;
  const columns = columnsXml(text.element("cols"), prefix, change, formats);
  if (columns !== undefined) text.set("cols", columns);
  const cols = columns === undefined ? text.element("cols") : XmlElement.root(columns);
  const bases = (cols?.children ?? []).map((column) => ({
    first: Number(column.attribute("min")) - 1,
    last: Number(column.attribute("max")) - 1,
    base: Number(column.attribute("style") ?? 0),
  }));
  const sheetData = text.element("sheetData") ?? XmlElement.root(`<${prefix}sheetData/>`);
  const rows = sheetDataXml(sheetData, change, {
    prefix,
    dynamic,
    formats,
    columnFormat: (column) => ({
      base: bases.find(({ first, last }) => first <= column && column <= last)?.base ?? 0,
      style: change.columnStyles.get(column)?.to ?? {},
    }),
  });
  text.set("sheetData", rows);
  const dimension = text.element("dimension");
  const area = parseAddress(dimension?.attribute("ref") ?? "")?.area;
  const written = writtenArea(change);
  if (dimension && area && written)
    text.edits.replace(
      { start: dimension.start, end: dimension.openEnd },
      setAttributes(dimension.startTag, { ref: formatArea(bounding(area, written)) })
    );
}

function writtenArea({ cells }: SheetChange): ReturnType<typeof areaOf> | undefined {
  return [...cells].reduce<ReturnType<typeof areaOf> | undefined>((found, [row, changes]) => {
    const first = changes[0]?.column ?? 0;
    const line = areaOf(row, first, 1, (changes.at(-1)?.column ?? first) - first + 1);
    return found ? bounding(found, line) : line;
  }, undefined);
}
