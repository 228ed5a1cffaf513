import type { Area, Chart } from "../report/blocks/report";
import type { Chart as FileChart, ChartAxis, ChartSeries } from "../../xlsx/model/chart/chart";
import { newChart } from "../../xlsx/model/chart/newChart";

/** A chart of cells of its own sheet: names of series above their numbers, categories left of them. */
export function chartOf(chart: Chart, sheet: string): FileChart {
  const { name, title, over, type, source, colors, gap } = chart;
  const isLine = type === "XYScatterLinesNoMarkers" || type === "Line";
  const cells = (part: Partial<Area>): { readonly sheet: string; readonly area: Area } => ({
    sheet,
    area: { ...source, columns: 1, ...part },
  });
  const body = { row: source.row + 1, rows: source.rows - 1 };
  const series = Array.from({ length: source.columns - 1 }, (_, key): ChartSeries => {
    const column = source.column + 1 + key;
    const color = colors[key];
    return {
      key,
      name: { kind: "cell", cell: cells({ column, rows: 1 }) },
      values: cells({ column, ...body }),
      categories: cells(body),
      type,
      isSecondary: false,
      points: {},
      ...(color !== undefined && (isLine ? { line: { color, weight: 2.5 } } : { fill: color })),
      ...(gap !== undefined && { gapWidth: gap, overlap: 0 }),
    };
  });
  const anchor = {
    from: { row: over.row, column: over.column, x: 0, y: 0 },
    to: { row: over.row + over.rows, column: over.column + over.columns, x: 0, y: 0 },
  };
  const plain = newChart({ id: name, name, anchor }, type, series);
  return {
    ...plain,
    title: { ...plain.title, text: title, font: { size: 12, bold: true } },
    legend: { ...plain.legend, position: "Bottom" },
    valueAxis: axisOf(plain.valueAxis, chart, chart.valueFormat),
    categoryAxis: axisOf(plain.categoryAxis, chart, chart.categoryFormat),
    plotVisibleOnly: false,
  };
}

function axisOf(
  axis: ChartAxis,
  { shareAxis }: Chart,
  numberFormat: string | undefined
): ChartAxis {
  return {
    ...axis,
    ...(numberFormat !== undefined && { numberFormat }),
    ...(shareAxis === true && { minimum: 0, maximum: 1 }),
  };
}
