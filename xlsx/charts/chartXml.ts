import type { Chart, ChartSeries } from "../model/chart/chart";
import { CHART_TYPES } from "../model/chart/chartTypes";
import { NEW_AXIS } from "../model/chart/newAxis";
import { axisXml } from "./axisXml";
import type { ChartCells } from "./chartCells";
import { BLANKS, LEGEND_POSITIONS } from "./chartWords";
import { fontXml, shapeXml, titleXml } from "./lookXml";
import { seriesXml } from "./seriesXml";

const SPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The numbers by which series name their axes: any that differ. */
const PRIMARY = { category: 500000001, value: 500000002 };
const SECONDARY = { category: 500000003, value: 500000004 };

/** The whole part of a chart (ECMA-376 part 1, 21.2), as a file has it that Excel wrote. */
export function chartXml(chart: Chart, cells: ChartCells): string {
  const { title, legend, series } = chart;
  // Series that are drawn in the same way share an element; Excel draws them in the order of these.
  const groups = new Map<string, ChartSeries[]>();
  for (const one of series) {
    const key = `${one.type}|${one.isSecondary}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const plots = [...groups.values()].map((group) => plotXml(group, chart, cells));
  const hasSecond = series.some(({ isSecondary }) => isSecondary);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${SPACES}><c:roundedCorners val="0"/><c:chart>` +
    (title.visible ? titleXml(title.text, title.overlay, title.font) : "") +
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/><c:plotArea><c:layout/>${plots.join("")}${axes(chart, false)}${hasSecond ? axes(chart, true) : ""}</c:plotArea>` +
    (legend.visible
      ? `<c:legend><c:legendPos val="${LEGEND_POSITIONS[legend.position]}"/><c:overlay val="${legend.overlay ? 1 : 0}"/>${fontXml(legend.font)}</c:legend>`
      : "") +
    `<c:plotVisOnly val="${chart.plotVisibleOnly ? 1 : 0}"/><c:dispBlanksAs val="${BLANKS[chart.displayBlanksAs]}"/></c:chart>` +
    `${shapeXml(chart.fill, undefined)}${fontXml(chart.font)}</c:chartSpace>`
  );
}

function plotXml(group: readonly ChartSeries[], chart: Chart, cells: ChartCells): string {
  const [first] = group;
  if (!first) return "";
  const kind = CHART_TYPES[first.type];
  const inner = group.map((one) => seriesXml(one, chart.series.indexOf(one), cells)).join("");
  const { category, value } = first.isSecondary ? SECONDARY : PRIMARY;
  const ids = `<c:axId val="${category}"/><c:axId val="${value}"/>`;
  const varied = '<c:varyColors val="0"/>';
  switch (kind.group) {
    case "bar": {
      const overlap = first.overlap ?? (kind.grouping === "clustered" ? undefined : 100);
      return (
        `<c:barChart><c:barDir val="${kind.direction}"/><c:grouping val="${kind.grouping}"/>${varied}${inner}` +
        (first.gapWidth === undefined ? "" : `<c:gapWidth val="${first.gapWidth}"/>`) +
        `${overlap === undefined ? "" : `<c:overlap val="${overlap}"/>`}${ids}</c:barChart>`
      );
    }
    case "line":
      return `<c:lineChart><c:grouping val="${kind.grouping}"/>${varied}${inner}<c:marker val="1"/>${ids}</c:lineChart>`;
    case "area":
      return `<c:areaChart><c:grouping val="${kind.grouping}"/>${varied}${inner}${ids}</c:areaChart>`;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${varied}${inner}${ids}</c:scatterChart>`;
  }
}

function axes(chart: Chart, isSecondary: boolean): string {
  const first = chart.series.find((one) => one.isSecondary === isSecondary);
  const kind = CHART_TYPES[first?.type ?? chart.type];
  const lying = kind.group === "bar" && kind.direction === "bar";
  const { category, value } = isSecondary ? SECONDARY : PRIMARY;
  const shared = { between: kind.group !== "scatter" && kind.group !== "area" };
  return (
    axisXml(isSecondary ? NEW_AXIS : chart.categoryAxis, {
      ...shared,
      kind: kind.group === "scatter" ? "valAx" : "catAx",
      id: category,
      crosses: value,
      position: lying ? "l" : "b",
      atEnd: false,
      // The second group is drawn over the categories of the first.
      hidden: isSecondary,
    }) +
    axisXml(isSecondary ? chart.secondaryAxis : chart.valueAxis, {
      ...shared,
      kind: "valAx",
      id: value,
      crosses: category,
      position: lying ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l",
      atEnd: isSecondary,
      hidden: false,
    })
  );
}
