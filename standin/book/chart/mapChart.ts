import type { Chart, ChartReference, ChartSeries } from "../../../xlsx/model/chart/chart";

/** A chart that reads other cells. @param map undefined: what it read is gone */
export function mapChart(
  chart: Chart,
  map: (reference: ChartReference) => ChartReference | undefined
): Chart {
  return { ...chart, series: chart.series.map((series) => mapSeries(series, map)) };
}

function mapSeries(
  { name, values, categories, ...rest }: ChartSeries,
  map: (reference: ChartReference) => ChartReference | undefined
): ChartSeries {
  const cell = name?.kind === "cell" ? map(name.cell) : undefined;
  const named = name?.kind === "cell" ? cell && { kind: "cell" as const, cell } : name;
  const [read, labelled] = [values && map(values), categories && map(categories)];
  return {
    ...rest,
    ...(named ? { name: named } : {}),
    ...(read ? { values: read } : {}),
    ...(labelled ? { categories: labelled } : {}),
  };
}
