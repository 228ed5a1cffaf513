import type { ChartSeriesTarget, ChartTarget } from "../../class/targets";

export function seriesTarget({ sheetId, chartId }: ChartTarget, key: number): ChartSeriesTarget {
  return {
    sheetId,
    chartId,
    key,
    get: ({ series }) => series.find((one) => one.key === key),
    put: (chart, next) => ({
      ...chart,
      series: chart.series.map((one) => (one.key === key ? next : one)),
    }),
  };
}
