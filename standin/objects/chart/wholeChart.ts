import type { Chart } from "../../../xlsx/model/chart/chart";
import type { ChartPartTarget, ChartTarget } from "../../class/targets";

/** The chart as a part of itself, from which its own parts are found. */
export function wholeChart({ sheetId, chartId }: ChartTarget): ChartPartTarget<Chart> {
  return { sheetId, chartId, get: (chart) => chart, put: (_before, chart) => chart };
}
