import type { Chart, ChartSeries } from "../../../xlsx/model/chart/chart";
import type { Session } from "../../class/session";

/** As the legend says it: what stands in its cell, its own text, or "Series1". */
export function seriesName(series: ChartSeries, chart: Chart, { book }: Session): string {
  const { name } = series;
  if (name?.kind === "text") return name.text;
  const text = name && book.sheet(name.cell.sheet)?.texts(name.cell.area)[0]?.[0];
  return text || `Series${chart.series.indexOf(series) + 1}`;
}

/** Without a text of its own a title is the name of the only series, or Excel's words for the rest. */
export function titleText(chart: Chart, session: Session): string {
  const [only, second] = chart.series;
  if (chart.title.text !== undefined) return chart.title.text;
  return only && !second ? seriesName(only, chart, session) : "Chart Title";
}
