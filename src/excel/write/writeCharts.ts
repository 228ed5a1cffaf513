import type { Chart } from "../../report/blocks/report";
import { cellAddress } from "../../report/blocks/address";
import { rangeOf } from "./rangeOf";

/**
 * Draws charts, or gives those of an earlier run their new numbers: place, size and colours that the user changed stay. One that the user deleted stays
 * deleted.
 * @param top row of the sheet on which the first one of the drawing stands
 * @param standing names of the charts on the sheet
 * @param drawn those that an earlier run drew
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  charts: readonly Chart[],
  top: number,
  standing: ReadonlySet<string>,
  drawn: readonly string[]
): void {
  for (const chart of charts) {
    const source = rangeOf(sheet, { ...chart.source, row: chart.source.row + top });
    if (standing.has(chart.name)) {
      const old = sheet.charts.getItem(chart.name);
      old.setData(source, "Columns");
      old.title.text = chart.title;
    } else if (!drawn.includes(chart.name)) add(sheet, chart, source, top);
  }
}

/** How many calls a chart is. */
export const CHART_CALLS = 30;

/** Series by columns: "Auto" takes rows in one Excel and columns in the other. Their names stand in header cells: those that are set are lost on reopening. */
function add(
  sheet: Excel.Worksheet,
  { name, title, over, type, colors, valueFormat, categoryFormat, gap, shareAxis }: Chart,
  source: Excel.Range,
  top: number
): void {
  const chart = sheet.charts.add(type, source, "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.setPosition(
    cellAddress(over.row + top, over.column),
    cellAddress(over.row + top + over.rows - 1, over.column + over.columns - 1)
  );
  chart.legend.position = "Bottom";
  // A filter of the table would empty it.
  chart.plotVisibleOnly = false;
  const { valueAxis, categoryAxis } = chart.axes;
  if (valueFormat !== undefined) valueAxis.numberFormat = valueFormat;
  if (categoryFormat !== undefined) categoryAxis.numberFormat = categoryFormat;
  if (shareAxis === true) {
    for (const axis of [valueAxis, categoryAxis]) {
      axis.minimum = 0;
      axis.maximum = 1;
    }
  }
  for (const [i, color] of colors.entries()) {
    const series = chart.series.getItemAt(i);
    if (type === "XYScatterLinesNoMarkers" || type === "Line") {
      series.format.line.color = color;
      series.format.line.weight = 2.5;
    } else series.format.fill.setSolidColor(color);
    if (gap !== undefined) {
      series.gapWidth = gap;
      series.overlap = 0;
    }
  }
}
