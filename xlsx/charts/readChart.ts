import type { Chart, ChartAxis, ChartSeries } from "../model/chart/chart";
import { newChart } from "../model/chart/newChart";
import { NEW_AXIS } from "../model/chart/newAxis";
import type { XmlElement } from "../parts/xml/xmlElement";
import { BLANKS, LEGEND_POSITIONS, TICK_LABELS, TICK_MARKS } from "./chartWords";
import { at, isOn, keyOf, readFill, readFont, readLine, readWords, value } from "./readLook";
import { readSeries } from "./readSeries";

type Placed = Pick<Chart, "id" | "name" | "anchor">;

/** A chart's part; one of a kind that is not known here is told by its name and place. */
export function readChart(space: XmlElement, placed: Placed): Chart {
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  const series =
    plot && !space.child("pivotSource") && !chart?.child("view3D") ? readGroups(plot) : undefined;
  const [first] = series ?? [];
  const blank = newChart(placed, first?.type ?? "ColumnClustered", series ?? []);
  const title = chart?.child("title");
  const words = readWords(at(title, "tx", "rich"));
  const titleFont = readFont(at(title, "tx", "rich") ?? title?.child("txPr"));
  const shown = {
    visible: title !== undefined,
    overlay: isOn(title, "overlay"),
    ...(words === undefined ? {} : { text: words }),
    ...(titleFont ? { font: titleFont } : {}),
  };
  if (!chart || !plot || !series) return { ...blank, isForeign: true, title: shown };
  const legend = chart.child("legend");
  const legendFont = readFont(legend?.child("txPr"));
  const fill = readFill(space.child("spPr"));
  const font = readFont(space.child("txPr"));
  const axes = readAxes(plot, series);
  return {
    ...blank,
    ...axes,
    title: shown,
    legend: {
      visible: legend !== undefined,
      position: keyOf(LEGEND_POSITIONS, value(legend, "legendPos")) ?? "Right",
      overlay: isOn(legend, "overlay"),
      ...(legendFont ? { font: legendFont } : {}),
    },
    plotVisibleOnly: isOn(chart, "plotVisOnly"),
    displayBlanksAs: keyOf(BLANKS, value(chart, "dispBlanksAs")) ?? "Zero",
    ...(fill === undefined ? {} : { fill }),
    ...(font ? { font } : {}),
  };
}

const GROUPS = /Chart$/;

/** In their order, the first group's on the first axes. */
function readGroups(plot: XmlElement): ChartSeries[] | undefined {
  const groups = plot.children.filter(({ name }) => GROUPS.test(name));
  const first = groups[0] && axisIds(groups[0])[0];
  const found: { readonly order: number; readonly series: ChartSeries }[] = [];
  for (const group of groups)
    for (const element of group.children.filter(({ name }) => name === "ser")) {
      const order = Number(value(element, "order") ?? 0);
      const series = readSeries(group, element, order, axisIds(group)[0] !== first);
      if (!series) return undefined;
      found.push({ order, series });
    }
  return found.sort((a, b) => a.order - b.order).map(({ series }) => series);
}

function axisIds(group: XmlElement): (string | undefined)[] {
  return group.children.filter(({ name }) => name === "axId").map((id) => id.attribute("val"));
}

function readAxes(
  plot: XmlElement,
  series: readonly ChartSeries[]
): Pick<Chart, "categoryAxis" | "valueAxis" | "secondaryAxis"> {
  const groups = plot.children.filter(({ name }) => GROUPS.test(name));
  const [first] = groups;
  const second = groups.find((group) => first && axisIds(group)[0] !== axisIds(first)[0]);
  const axis = (group: XmlElement | undefined, place: 0 | 1): ChartAxis => {
    const id = group && axisIds(group)[place];
    const element = plot.children.find(
      (child) => /Ax$/.test(child.name) && value(child, "axId") === id
    );
    return element && id !== undefined ? readAxis(element) : NEW_AXIS;
  };
  return {
    categoryAxis: axis(first, 0),
    valueAxis: axis(first, 1),
    secondaryAxis: series.some(({ isSecondary }) => isSecondary) ? axis(second, 1) : NEW_AXIS,
  };
}

function readAxis(element: XmlElement): ChartAxis {
  const number = (name: string, ...path: string[]): { readonly [key: string]: number } => {
    const found = value(element, ...path);
    return found === undefined ? {} : { [name]: Number(found) };
  };
  const gridlines = (name: string): ChartAxis["majorGridlines"] => {
    const lines = element.child(name);
    const line = readLine(lines?.child("spPr"));
    return { visible: lines !== undefined, ...(line ? { line } : {}) };
  };
  const title = element.child("title");
  const titleFont = readFont(at(title, "tx", "rich"));
  const format = element.child("numFmt");
  const font = readFont(element.child("txPr"));
  const line = readLine(element.child("spPr"));
  return {
    visible: !isOn(element, "delete"),
    title: {
      text: readWords(at(title, "tx", "rich")) ?? "",
      visible: title !== undefined,
      ...(titleFont ? { font: titleFont } : {}),
    },
    ...number("minimum", "scaling", "min"),
    ...number("maximum", "scaling", "max"),
    ...number("majorUnit", "majorUnit"),
    ...number("tickLabelSpacing", "tickLblSkip"),
    ...(format && !/^(1|true)$/.test(format.attribute("sourceLinked") ?? "0")
      ? { numberFormat: format.attribute("formatCode") ?? "General" }
      : {}),
    tickLabelPosition: keyOf(TICK_LABELS, value(element, "tickLblPos")) ?? "NextToAxis",
    majorTickMark: keyOf(TICK_MARKS, value(element, "majorTickMark")) ?? "Cross",
    minorTickMark: keyOf(TICK_MARKS, value(element, "minorTickMark")) ?? "Cross",
    reversed: value(element, "scaling", "orientation") === "maxMin",
    majorGridlines: gridlines("majorGridlines"),
    minorGridlines: gridlines("minorGridlines"),
    ...(font ? { font } : {}),
    ...(line ? { line } : {}),
  };
}
