import { formatArea, quoteSheet } from "../model/address";
import type { ChartLabels, ChartReference, ChartSeries } from "../model/chart/chart";
import { CHART_TYPES } from "../model/chart/chartTypes";
import { escapeXml } from "../parts/xml/escapeXml";
import type { ChartCell, ChartCells } from "./chartCells";
import { fontXml, shapeXml } from "./lookXml";
import { LABEL_POSITIONS, MARKERS } from "./chartWords";

/** One series in the schema's order, which differs a little between kinds of charts (ECMA-376 part 1, 21.2.2.170). */
export function seriesXml(series: ChartSeries, index: number, cells: ChartCells): string {
  const kind = CHART_TYPES[series.type];
  const { group } = kind;
  const isLine = group === "line" || group === "scatter";
  const bare = group === "scatter" && !kind.lines;
  const line = bare ? { style: "None" as const } : series.line;
  const look = shapeXml(isLine ? undefined : series.fill, line);
  const points = Object.entries(series.points)
    .filter(([, { fill }]) => fill !== undefined)
    .map(
      ([place, { fill }]) =>
        `<c:dPt><c:idx val="${place}"/>${group === "bar" ? '<c:invertIfNegative val="0"/>' : ""}<c:bubble3D val="0"/>${shapeXml(fill, undefined)}</c:dPt>`
    );
  const [categories, values] = group === "scatter" ? ["xVal", "yVal"] : ["cat", "val"];
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, cells)}${look}` +
    (group === "bar" ? '<c:invertIfNegative val="0"/>' : "") +
    (isLine ? markerXml(series, kind.markers) : "") +
    points.join("") +
    (series.labels ? labelsXml(series.labels) : "") +
    (series.categories
      ? `<c:${categories}>${sourceXml(series.categories, cells)}</c:${categories}>`
      : "") +
    (series.values ? `<c:${values}>${numbersXml(series.values, cells)}</c:${values}>` : "") +
    (isLine ? `<c:smooth val="${series.smooth === true ? 1 : 0}"/>` : "") +
    "</c:ser>"
  );
}

function nameXml({ name }: ChartSeries, cells: ChartCells): string {
  if (!name) return "";
  return name.kind === "text"
    ? `<c:tx><c:v>${escapeXml(name.text)}</c:v></c:tx>`
    : `<c:tx>${textsXml(name.cell, cells)}</c:tx>`;
}

function markerXml({ marker = {} }: ChartSeries, usual: boolean): string {
  const { style, size, fill, border } = marker;
  const symbol =
    style === undefined || style === "Automatic" ? (usual ? undefined : "none") : MARKERS[style];
  const inner =
    (symbol === undefined ? "" : `<c:symbol val="${symbol}"/>`) +
    (size === undefined ? "" : `<c:size val="${size}"/>`) +
    shapeXml(fill, border === undefined ? undefined : { color: border });
  return inner && `<c:marker>${inner}</c:marker>`;
}

function labelsXml(labels: ChartLabels): string {
  const flag = (name: string, on: boolean): string => `<c:${name} val="${on ? 1 : 0}"/>`;
  const format =
    labels.numberFormat === undefined
      ? ""
      : `<c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="0"/>`;
  const position =
    labels.position === undefined ? "" : `<c:dLblPos val="${LABEL_POSITIONS[labels.position]}"/>`;
  return (
    `<c:dLbls>${format}${fontXml(labels.font)}${position}${flag("showLegendKey", false)}${flag("showVal", labels.showValue)}` +
    `${flag("showCatName", labels.showCategoryName)}${flag("showSerName", labels.showSeriesName)}${flag("showPercent", false)}` +
    `${flag("showBubbleSize", false)}</c:dLbls>`
  );
}

/** Categories are numbers (days, years) only where all of them are. */
function sourceXml(reference: ChartReference, cells: ChartCells): string {
  const read = cells(reference);
  return read.some(({ value }) => typeof value === "number") &&
    read.every(({ value }) => typeof value === "number" || value === "")
    ? numbersXml(reference, cells)
    : textsXml(reference, cells);
}

function numbersXml(reference: ChartReference, cells: ChartCells): string {
  const read = cells(reference);
  const format = read.find(({ value }) => typeof value === "number")?.format ?? "General";
  const cache = pointsXml(read, ({ value }) => (typeof value === "number" ? String(value) : ""));
  return `<c:numRef><c:f>${formulaOf(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${cache}</c:numCache></c:numRef>`;
}

function textsXml(reference: ChartReference, cells: ChartCells): string {
  const cache = pointsXml(cells(reference), ({ value }) => String(value));
  return `<c:strRef><c:f>${formulaOf(reference)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

function pointsXml(cells: readonly ChartCell[], text: (cell: ChartCell) => string): string {
  const points = cells.map((cell, index) => {
    const value = text(cell);
    return value === "" ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${cells.length}"/>${points.join("")}`;
}

function formulaOf({ sheet, area }: ChartReference): string {
  return escapeXml(`${quoteSheet(sheet)}!${formatArea(area, true)}`);
}
