import type { Chart, ChartSeries } from "./chart";
import type { ChartType } from "./chartTypes";
import { NEW_AXIS } from "./newAxis";

/** As Excel makes one: a legend and a title of its own words where there is more than one series. */
export function newChart(
  placed: Pick<Chart, "id" | "name" | "anchor">,
  type: ChartType,
  series: readonly ChartSeries[]
): Chart {
  return {
    ...placed,
    isForeign: false,
    type,
    series,
    title: { visible: true, overlay: false },
    legend: { visible: series.length > 1, position: "Bottom", overlay: false },
    categoryAxis: NEW_AXIS,
    valueAxis: { ...NEW_AXIS, majorGridlines: { visible: true } },
    secondaryAxis: NEW_AXIS,
    plotVisibleOnly: true,
    displayBlanksAs: "NotPlotted",
  };
}
