import type { CellValue } from "../../../xlsx/model/cellValue";
import type { Chart, ChartReference } from "../../../xlsx/model/chart/chart";
import { CHART_TYPES } from "../../../xlsx/model/chart/chartTypes";

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/**
 * Round ends around the values, from 0 on: about what Excel takes by itself.
 * @param read the values that a series shows
 */
export function autoScale(
  chart: Chart,
  isSecondary: boolean,
  read: (source: ChartReference) => readonly CellValue[]
): Scale {
  const series = chart.series.filter((one) => one.isSecondary === isSecondary);
  const [first] = series;
  const kind = CHART_TYPES[first?.type ?? chart.type];
  if ("grouping" in kind && kind.grouping === "percentStacked")
    return { minimum: 0, maximum: 1, majorUnit: 0.1 };
  const columns = series.map(({ values }) =>
    (values ? read(values) : []).map((value) => (typeof value === "number" ? value : 0))
  );
  const stacked = "grouping" in kind && kind.grouping === "stacked";
  const length = Math.max(0, ...columns.map((column) => column.length));
  const ends = stacked
    ? Array.from({ length }, (_, row) =>
        columns.reduce((sum, column) => sum + (column[row] ?? 0), 0)
      )
    : columns.flat();
  const [low, high] = ends.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [0, 0]
  );
  const majorUnit = niceStep((high - low || 1) / 6);
  return {
    minimum: Math.floor(low / majorUnit) * majorUnit,
    maximum: (Math.floor(high / majorUnit) + (high > 0 ? 1 : 0)) * majorUnit,
    majorUnit,
  };
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((step) => step * power >= rough) ?? 10) * power;
}
