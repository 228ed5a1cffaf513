import type { ChartLabels, ChartMarker, ChartSeries } from "../../../xlsx/model/chart/chart";
import { CHART_TYPES } from "../../../xlsx/model/chart/chartTypes";
import { asFlag, asOneOf, asText } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members, Method, Property } from "../../class/members";
import { sheetOf } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { ChartSeriesTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { asColor } from "../format/asColor";
import { asBetween } from "./asBetween";
import { asChartType } from "./asChartType";
import { assertSeriesName } from "./assertSeriesName";
import { changeChart, changePart, knownChart, partMember, partOf, within } from "./chartPart";
import { seriesName } from "./seriesName";
import { referenceArgument } from "./sourceRange";
import { withoutMember } from "./withoutMember";

const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const; // prettier-ignore

const LABELS: ChartLabels = { showValue: true, showSeriesName: false, showCategoryName: false };

export const CHART_SERIES: Members<ChartSeriesTarget> = {
  exists: (target, { book }) => {
    const charts = book.sheet(target.sheetId)?.charts ?? [];
    const chart = charts.find(({ id }) => id === target.chartId);
    return chart !== undefined && target.get(chart) !== undefined;
  },
  properties: {
    name: {
      get: (target, session) =>
        seriesName(partOf(target, session), knownChart(target, session), session),
      set: (target, value, session) => {
        const text = asText(value);
        assertSeriesName(text);
        const name = { kind: "text" as const, text };
        changePart(target, (series) => ({ ...series, name }), session);
      },
    },
    chartType: partMember<ChartSeries>(
      "1.7",
      ({ type }) => type,
      (value, series) => ({
        ...series,
        type: asChartType(value as string, "ChartSeries.chartType"),
      })
    ),
    axisGroup: partMember<ChartSeries>(
      "1.8",
      ({ isSecondary }) => (isSecondary ? "Secondary" : "Primary"),
      (value, series) => ({
        ...series,
        isSecondary: asOneOf(value, ["Primary", "Secondary"] as const) === "Secondary",
      })
    ),
    gapWidth: ofBars("gapWidth", "1.7", 0, 500, 219),
    overlap: ofBars("overlap", "1.8", -100, 100, 0),
    hasDataLabels: partMember<ChartSeries>(
      "1.7",
      ({ labels }) => labels !== undefined,
      (value, series) =>
        asFlag(value)
          ? { ...series, labels: series.labels ?? LABELS }
          : withoutMember(series, "labels")
    ),
    smooth: partMember<ChartSeries>(
      "1.7",
      ({ smooth = false }) => smooth,
      (value, series) => ({ ...series, smooth: asFlag(value) })
    ),
    markerStyle: marker(
      "style",
      ({ style = "Automatic" }) => style,
      (value) => asOneOf(value, MARKERS)
    ),
    markerSize: marker(
      "size",
      ({ size = 5 }) => size,
      (value) => asBetween(value, 2, 72)
    ),
    markerBackgroundColor: marker("fill", ({ fill = "" }) => fill, asColor),
    markerForegroundColor: marker("border", ({ border = "" }) => border, asColor),
  },
  navigation: {
    format: { get: (target) => objectOf("ChartSeriesFormat", target) },
    points: { get: (target) => objectOf("ChartPointsCollection", target) },
    dataLabels: {
      since: "1.8",
      get: (target) => objectOf("ChartDataLabels", within(target, "labels", LABELS)),
    },
  },
  methods: {
    delete: {
      since: "1.7",
      call: (target, _args, session) =>
        changeChart(
          target,
          (chart) => ({ ...chart, series: chart.series.filter(({ key }) => key !== target.key) }),
          session
        ),
    },
    setValues: source("values"),
    setXAxisValues: source("categories"),
    getDimensionValues: {
      since: "1.12",
      call: (target, args, session) => {
        const dimension = asOneOf(args[0], ["Categories", "Values", "XValues", "YValues"] as const);
        const { values, categories } = partOf(target, session);
        const read = dimension === "Values" || dimension === "YValues" ? values : categories;
        return read
          ? sheetOf({ sheetId: read.sheet }, session).values(read.area).flat().map(String)
          : [];
      },
    },
  },
};

function source(name: "values" | "categories"): Method<ChartSeriesTarget> {
  return {
    since: "1.7",
    call: (target, args, session) => {
      const reference = referenceArgument(args, 0);
      changePart(target, (series) => ({ ...series, [name]: reference }), session);
    },
  };
}

/** What all bars of a chart's group share; other series have none. */
function ofBars(
  name: "gapWidth" | "overlap",
  since: string,
  least: number,
  most: number,
  usual: number
): Property<ChartSeriesTarget> {
  const barsOf = (target: ChartSeriesTarget, session: Session): ChartSeries => {
    const series = partOf(target, session);
    if (CHART_TYPES[series.type].group !== "bar") throw new ExcelError("InvalidArgument");
    return series;
  };
  return {
    since,
    // Asking a line for it is an error, and so would be asking it for everything.
    onlyByName: true,
    get: (target, session) => {
      const series = barsOf(target, session);
      const stacked = !series.type.endsWith("Clustered");
      return series[name] ?? (name === "overlap" && stacked ? 100 : usual);
    },
    set: (target, value, session) => {
      const { type, isSecondary } = barsOf(target, session);
      const percent = asBetween(value, least, most);
      changeChart(
        target,
        (chart) => ({
          ...chart,
          series: chart.series.map((one) =>
            one.type === type && one.isSecondary === isSecondary ? { ...one, [name]: percent } : one
          ),
        }),
        session
      );
    },
  };
}

function marker<Name extends keyof ChartMarker>(
  name: Name,
  read: (marker: ChartMarker) => Json,
  write: (value: Json) => ChartMarker[Name]
): Property<ChartSeriesTarget> {
  return partMember<ChartSeries>(
    "1.7",
    (series) => read(series.marker ?? {}),
    (value, series) => ({ ...series, marker: { ...series.marker, [name]: write(value) } })
  );
}
