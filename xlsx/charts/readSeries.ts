import { parseAddress } from "../model/address";
import type { ChartLabels, ChartMarker, ChartReference, ChartSeries } from "../model/chart/chart";
import { CHART_TYPES, type ChartType } from "../model/chart/chartTypes";
import type { XmlElement } from "../parts/xml/xmlElement";
import { LABEL_POSITIONS, MARKERS } from "./chartWords";
import { at, isOn, keyOf, readFill, readFont, readLine, value } from "./readLook";

/** @param group the element that the series stands in. @returns undefined where it has what is not known here */
export function readSeries(
  group: XmlElement,
  element: XmlElement,
  key: number,
  isSecondary: boolean
): ChartSeries | undefined {
  const type = readType(group, element);
  const sources = ["cat", "xVal", "val", "yVal"].map((name) => element.child(name));
  const [categories, values] = [sources[0] ?? sources[1], sources[2] ?? sources[3]].map(
    (source) => source && readReference(source)
  );
  const isUnknown =
    type === undefined ||
    categories === "unknown" ||
    values === "unknown" ||
    ["trendline", "errBars", "pictureOptions", "shape"].some((name) => element.child(name));
  if (isUnknown) return undefined;
  const name = readName(element.child("tx"));
  if (name === "unknown") return undefined;
  const shape = element.child("spPr");
  const fill = readFill(shape);
  const line =
    CHART_TYPES[type].group === "scatter" && type === "XYScatter" ? undefined : readLine(shape);
  const marker = readMarker(element.child("marker"), type);
  const labels = readLabels(element.child("dLbls"));
  const [gapWidth, overlap] = [value(group, "gapWidth"), value(group, "overlap")];
  return {
    key,
    ...(name ? { name } : {}),
    ...(values ? { values } : {}),
    ...(categories ? { categories } : {}),
    type,
    isSecondary,
    ...(fill === undefined ? {} : { fill }),
    ...(line ? { line } : {}),
    ...(gapWidth === undefined ? {} : { gapWidth: Number(gapWidth) }),
    ...(overlap === undefined ? {} : { overlap: Number(overlap) }),
    ...(isOn(element, "smooth") ? { smooth: true } : {}),
    ...(marker ? { marker } : {}),
    ...(labels ? { labels } : {}),
    points: Object.fromEntries(
      element.children
        .filter((child) => child.name === "dPt")
        .map((point) => {
          const color = readFill(point.child("spPr"));
          return [value(point, "idx") ?? "0", color === undefined ? {} : { fill: color }];
        })
    ),
  };
}

function readType(group: XmlElement, series: XmlElement): ChartType | undefined {
  const grouping =
    value(group, "grouping") ?? (group.name === "barChart" ? "clustered" : "standard");
  const symbol = value(series, "marker", "symbol");
  const markers = symbol !== "none" && isOn(group, "marker");
  const noLine = at(series, "spPr", "ln", "noFill") !== undefined;
  const found = (Object.keys(CHART_TYPES) as ChartType[]).filter((name) => {
    const kind = CHART_TYPES[name];
    if (`${kind.group}Chart` !== group.name) return false;
    switch (kind.group) {
      case "bar":
        return kind.direction === (value(group, "barDir") ?? "col") && kind.grouping === grouping;
      case "line":
        return kind.grouping === grouping && kind.markers === markers;
      case "area":
        return kind.grouping === grouping;
      case "scatter":
        return kind.lines === !noLine && (!kind.lines || kind.markers === (symbol !== "none"));
    }
  });
  return found[0];
}

function readName(text: XmlElement | undefined): ChartSeries["name"] | "unknown" {
  if (!text) return undefined;
  const plain = text.child("v");
  if (plain) return { kind: "text", text: plain.text };
  const cell = readReference(text);
  return cell === "unknown" ? cell : cell && { kind: "cell", cell };
}

/** Cells of one area of one sheet; lists of numbers, names and several areas are left to Excel. */
function readReference(source: XmlElement): ChartReference | undefined | "unknown" {
  const formula = (source.child("numRef") ?? source.child("strRef"))?.child("f")?.text;
  const address = formula === undefined ? undefined : parseAddress(formula);
  if (address?.sheet === undefined || address.sheet.includes("[")) return "unknown";
  return { sheet: address.sheet, area: address.area };
}

/** No marker at all is what a type without markers says. */
function readMarker(element: XmlElement | undefined, type: ChartType): ChartMarker | undefined {
  const kind = CHART_TYPES[type];
  const usual = "markers" in kind && kind.markers;
  const style = keyOf(MARKERS, value(element, "symbol"));
  const size = value(element, "size");
  const shape = element?.child("spPr");
  const [fill, border] = [readFill(shape), readLine(shape)?.color];
  const read = {
    ...(style === undefined || (style === "None" && !usual) ? {} : { style }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

function readLabels(element: XmlElement | undefined): ChartLabels | undefined {
  if (!element || isOn(element, "delete")) return undefined;
  const shown = {
    showValue: isOn(element, "showVal"),
    showSeriesName: isOn(element, "showSerName"),
    showCategoryName: isOn(element, "showCatName"),
  };
  if (!Object.values(shown).includes(true)) return undefined;
  const position = keyOf(LABEL_POSITIONS, value(element, "dLblPos"));
  const numberFormat = element.child("numFmt")?.attribute("formatCode");
  const font = readFont(element.child("txPr"));
  return {
    ...shown,
    ...(position === undefined ? {} : { position }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(font ? { font } : {}),
  };
}
