import type { ChartAnchor, ChartCorner } from "../model/chart/chart";
import { anchorOf, boxOf } from "../model/chart/chartBox";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { escapeXml } from "../parts/xml/escapeXml";
import { XmlElement } from "../parts/xml/xmlElement";
import { EMU } from "./lookXml";

/** A chart's place on a sheet, in the part that holds what is drawn there. */
export interface Frame {
  /** Of the chart, as a model names it. */
  readonly id: string;
  readonly name: string;
  /** From "<xdr:twoCellAnchor" to its end. */
  readonly anchor: XmlElement;
  readonly properties: XmlElement;
  readonly relation: string;
  /** The chart's own part. */
  readonly part: string;
}

/** The charts of a drawing, from back to front; pictures, shapes and groups are passed over. */
export async function framesOf(file: WorkbookPackage, drawing: string): Promise<readonly Frame[]> {
  const related = await file.related(drawing);
  return XmlElement.root(await file.text(drawing)).children.flatMap((anchor): Frame[] => {
    const frame = inside(anchor).child("graphicFrame");
    const properties = frame?.child("nvGraphicFramePr")?.child("cNvPr");
    const relation = frame?.child("graphic")?.child("graphicData")?.child("chart")?.relationId;
    const part = related.find(({ id }) => id === relation)?.target;
    if (!properties || relation === undefined || part === undefined) return [];
    const id = `${drawing}#${properties.attribute("id") ?? ""}`;
    return [{ id, name: properties.attribute("name") ?? "", anchor, properties, relation, part }];
  });
}

/** A chart of a newer kind stands beside what older Excels show instead. */
function inside(anchor: XmlElement): XmlElement {
  return anchor.name === "AlternateContent"
    ? (anchor.child("Choice")?.children[0] ?? anchor)
    : anchor;
}

/** @param sizes of the sheet's columns and rows, for charts that are placed by their size */
export function readAnchor(anchor: XmlElement, sizes: Parameters<typeof boxOf>[1]): ChartAnchor {
  const element = inside(anchor);
  const points = (value: string | undefined): number => Number(value ?? 0) / EMU;
  const corner = (name: "from" | "to"): ChartCorner | undefined => {
    const found = element.child(name);
    const number = (member: string): string | undefined => found?.child(member)?.text;
    return (
      found && {
        row: Number(number("row") ?? 0),
        column: Number(number("col") ?? 0),
        x: points(number("colOff")),
        y: points(number("rowOff")),
      }
    );
  };
  const [from, to] = [corner("from"), corner("to")];
  if (from && to) return { from, to };
  const [place, extent] = [element.child("pos"), element.child("ext")];
  const start = from ?? { row: 0, column: 0, x: 0, y: 0 };
  const { left, top } = boxOf({ from: start, to: start }, sizes);
  const box = {
    left: from ? left : points(place?.attribute("x")),
    top: from ? top : points(place?.attribute("y")),
    width: points(extent?.attribute("cx")),
    height: points(extent?.attribute("cy")),
  };
  return anchorOf(box, sizes);
}

const SPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

export const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${SPACES}></xdr:wsDr>`;

/** With its spaces said on the spot: a drawing may call them otherwise. */
export function anchorXml(
  anchor: ChartAnchor,
  number: number,
  name: string,
  relation: string
): string {
  return (
    `<xdr:twoCellAnchor ${SPACES}>${cornersXml(anchor, "xdr:")}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** @param prefix of the drawing's elements: "xdr:" */
export function cornersXml({ from, to }: ChartAnchor, prefix: string): string {
  const corner = (name: string, { row, column, x, y }: ChartCorner): string => {
    const member = (inner: string, value: number): string =>
      `<${prefix}${inner}>${Math.round(value)}</${prefix}${inner}>`;
    return `<${prefix}${name}>${member("col", column)}${member("colOff", x * EMU)}${member("row", row)}${member("rowOff", y * EMU)}</${prefix}${name}>`;
  };
  return corner("from", from) + corner("to", to);
}
