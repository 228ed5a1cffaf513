import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { Book } from "../book/book";
import type { CellValue } from "../../xlsx/model/cellValue";
import type { Chart, ChartAxis, ChartReference, ChartSeries } from "../../xlsx/model/chart/chart";
import { CHART_TYPES } from "../../xlsx/model/chart/chartTypes";

/** The accents of Excel's theme, for series without a colour of their own. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

type Kind = "bar" | "line" | "scatter";

/** How Chart.js draws a chart of the workbook. */
export function chartConfig(chart: Chart, book: Book): ChartConfiguration<Kind> {
  const read = (source: ChartReference | undefined): CellValue[] =>
    source ? (book.sheet(source.sheet)?.values(source.area).flat() ?? []) : [];
  const shown = (source: ChartReference | undefined): string[] =>
    source ? (book.sheet(source.sheet)?.texts(source.area).flat() ?? []) : [];
  const [first] = chart.series;
  const kind = CHART_TYPES[first?.type ?? chart.type];
  const lying = kind.group === "bar" && kind.direction === "bar";
  const scatter = kind.group === "scatter";
  const columns = chart.series.map(({ values }) => read(values).map(numberOf));
  const datasets = chart.series.map((series, index) => {
    const name =
      series.name?.kind === "text" ? series.name.text : shown(series.name?.cell).join(" ");
    return {
      ...look(series, index, lying),
      label: name || `Series${index + 1}`,
      data: scatter
        ? points(read(series.categories), columns[index] ?? [])
        : shares(series, index, chart.series, columns),
    } as ChartDataset<Kind>;
  });
  const [across, up] = lying ? (["y", "x"] as const) : (["x", "y"] as const);
  const secondary = chart.series.some(({ isSecondary }) => isSecondary);
  const stacked = "grouping" in kind && /tacked/.test(kind.grouping);
  const labels = shown(first?.categories);
  return {
    type: scatter ? "scatter" : "bar",
    data: {
      labels: labels.length > 0 ? labels : (columns[0] ?? []).map((_, index) => String(index + 1)),
      datasets,
    },
    options: {
      indexAxis: lying ? "y" : "x",
      responsive: false,
      animation: false,
      events: [],
      scales: {
        // Bars that lie have their first category at the bottom, as in Excel.
        [across]: {
          ...scale(chart.categoryAxis, !scatter),
          stacked,
          reverse: lying !== chart.categoryAxis.reversed,
        },
        [up]: { ...scale(chart.valueAxis, false), stacked, beginAtZero: true },
        ...(secondary
          ? {
              second: {
                ...scale(chart.secondaryAxis, false),
                axis: up,
                position: lying ? "top" : "right",
                beginAtZero: true,
              },
            }
          : {}),
      },
      plugins: {
        title: {
          display: chart.title.visible,
          text: chartTitle(chart, datasets[0]?.label ?? ""),
          font: { size: 14, weight: chart.title.font?.bold === true ? "bold" : "normal" },
          color: chart.title.font?.color ?? "#595959",
        },
        legend: {
          display: chart.legend.visible,
          position: LEGENDS[chart.legend.position],
          labels: { boxWidth: 10, color: "#595959" },
        },
      },
    },
  };
}

const LEGENDS = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
} as const;

/** Also what a screen reader says of it. */
export function chartTitle({ title, series, name }: Chart, seriesName: string): string {
  return title.text ?? (series.length === 1 && seriesName !== "" ? seriesName : name);
}

function numberOf(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}

function points(x: readonly CellValue[], y: readonly (number | null)[]): object[] {
  return y.flatMap((value, index) => {
    const place = x[index];
    return value === null ? [] : [{ x: typeof place === "number" ? place : index + 1, y: value }];
  });
}

/** Where all is stacked to 100 %, each value is its share. */
function shares(
  { type }: ChartSeries,
  index: number,
  all: readonly ChartSeries[],
  columns: readonly (readonly (number | null)[])[]
): (number | null)[] {
  const own = columns[index] ?? [];
  const kind = CHART_TYPES[type];
  if (!("grouping" in kind) || kind.grouping !== "percentStacked") return [...own];
  const together = columns.filter((_, other) => all[other]?.type === type);
  return own.map((value, row) => {
    const sum = together.reduce((total, column) => total + Math.abs(column[row] ?? 0), 0);
    return value === null || sum === 0 ? value : value / sum;
  });
}

function look(series: ChartSeries, index: number, lying: boolean): object {
  const kind = CHART_TYPES[series.type];
  const own = ACCENTS[index % ACCENTS.length] ?? "#4472C4";
  const value = lying
    ? { xAxisID: series.isSecondary ? "second" : "x" }
    : { yAxisID: series.isSecondary ? "second" : "y" };
  if (kind.group === "bar") {
    const fill = series.fill ?? own;
    const length = Math.max(-1, ...Object.keys(series.points).map(Number)) + 1;
    const gap = (series.gapWidth ?? 219) / 100;
    return {
      type: "bar",
      // Lines lie over columns, whichever comes first.
      order: 1,
      ...value,
      backgroundColor:
        length === 0
          ? fill
          : (context: { readonly dataIndex: number }) =>
              series.points[context.dataIndex]?.fill ?? fill,
      categoryPercentage: 1 / (1 + gap / 2),
      barPercentage: 1,
    };
  }
  const color = series.line?.color ?? series.fill ?? own;
  const marked = kind.group !== "area" && kind.markers && series.marker?.style !== "None";
  return {
    type: kind.group === "scatter" ? "scatter" : "line",
    ...value,
    borderColor: kind.group === "area" ? "transparent" : color,
    backgroundColor: series.fill ?? series.marker?.fill ?? color,
    borderWidth: (series.line?.weight ?? 2.25) * (4 / 3),
    showLine: kind.group !== "scatter" || kind.lines,
    fill:
      kind.group === "area"
        ? kind.grouping === "standard"
          ? "origin"
          : index === 0
            ? "origin"
            : "-1"
        : false,
    pointRadius: marked ? (series.marker?.size ?? 5) / 2 : 0,
    tension: series.smooth === true ? 0.4 : 0,
    ...(series.line?.style === "Dash" ? { borderDash: [6, 4] } : {}),
  };
}

function scale(axis: ChartAxis, isCategory: boolean): object {
  const spacing = axis.tickLabelSpacing;
  return {
    type: isCategory ? "category" : "linear",
    display: axis.visible,
    reverse: axis.reversed,
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    grid: {
      display: axis.majorGridlines.visible,
      color: axis.majorGridlines.line?.color ?? "#D9D9D9",
    },
    title: { display: axis.title.visible, text: axis.title.text },
    ticks: {
      display: axis.tickLabelPosition !== "None",
      color: axis.font?.color ?? "#595959",
      ...(axis.majorUnit === undefined ? {} : { stepSize: axis.majorUnit }),
      ...(axis.numberFormat !== undefined && axis.numberFormat.includes("%")
        ? { callback: (value: number | string) => `${Math.round(Number(value) * 100)}%` }
        : {}),
      ...(spacing === undefined || !isCategory
        ? {}
        : {
            autoSkip: false,
            callback(
              this: { getLabelForValue(at: number): string },
              _value: unknown,
              index: number
            ) {
              return index % spacing === 0 ? this.getLabelForValue(index) : "";
            },
          }),
    },
  };
}
