import type { ChartAxis } from "../model/chart/chart";
import { escapeXml } from "../parts/xml/escapeXml";
import { TICK_LABELS, TICK_MARKS } from "./chartWords";
import { fontXml, shapeXml, titleXml } from "./lookXml";

export interface AxisPlace {
  /** Both axes of a scatter chart have values. */
  readonly kind: "catAx" | "valAx";
  readonly id: number;
  readonly crosses: number;
  readonly position: "b" | "l" | "r" | "t";
  readonly atEnd: boolean;
  readonly hidden: boolean;
  readonly between: boolean;
}

export function axisXml(axis: ChartAxis, place: AxisPlace): string {
  const value = (name: string, number: number | undefined): string =>
    number === undefined ? "" : `<c:${name} val="${number}"/>`;
  const gridlines = (name: string, { visible, line }: ChartAxis["majorGridlines"]): string =>
    visible ? `<c:${name}>${shapeXml(undefined, line)}</c:${name}>` : "";
  const isCategory = place.kind === "catAx";
  const format =
    axis.numberFormat === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>`;
  const limits = isCategory ? "" : value("max", axis.maximum) + value("min", axis.minimum);
  return (
    `<c:${place.kind}>${value("axId", place.id)}<c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${limits}</c:scaling>` +
    `<c:delete val="${place.hidden || !axis.visible ? 1 : 0}"/><c:axPos val="${place.position}"/>` +
    gridlines("majorGridlines", axis.majorGridlines) +
    gridlines("minorGridlines", axis.minorGridlines) +
    (axis.title.visible ? titleXml(axis.title.text, false, axis.title.font) : "") +
    format +
    `<c:majorTickMark val="${TICK_MARKS[axis.majorTickMark]}"/><c:minorTickMark val="${TICK_MARKS[axis.minorTickMark]}"/>` +
    `<c:tickLblPos val="${TICK_LABELS[axis.tickLabelPosition]}"/>${shapeXml(undefined, axis.line)}${fontXml(axis.font)}` +
    `${value("crossAx", place.crosses)}<c:crosses val="${place.atEnd ? "max" : "autoZero"}"/>` +
    (isCategory
      ? `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${value("tickLblSkip", axis.tickLabelSpacing)}<c:noMultiLvlLbl val="0"/>`
      : `<c:crossBetween val="${place.between ? "between" : "midCat"}"/>${value("majorUnit", axis.majorUnit)}`) +
    `</c:${place.kind}>`
  );
}
